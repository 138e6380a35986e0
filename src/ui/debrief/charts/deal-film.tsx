/**
 * The deal space at one step, with every text that was laid so far: what was possible, and what was tried.
 * The domain holds for the whole game (film-domain.ts), so that a slider over steps makes a film of it.
 */
import type { ReactNode } from 'react';
import type { DealStep } from '../../../analysis/index.ts';
import type { SeatId } from '../../../engine/index.ts';
import { useSpeaker } from '../../frame/speaker-context.tsx';
import { ChartFigure } from './chart-figure.tsx';
import type { FilmDomain } from './film-domain.ts';
import { FilmDrawing } from './film-drawing.tsx';
import { FilmKey } from './film-key.tsx';
import { FilmList } from './film-list.tsx';
import { filmSummary, filmTable } from './film-table.ts';
import type { FilmText } from './film-texts.ts';

export type DealFilmProps = {
  readonly now: DealStep;
  /** From filmTexts, for the same step. */
  readonly texts: readonly FilmText[];
  /** Which of them is looked at more closely. */
  readonly chosen: number | undefined;
  readonly onChoose: (text: number | undefined) => void;
  readonly sides: readonly [SeatId, SeatId];
  readonly domain: FilmDomain;
};

export function DealFilm(props: DealFilmProps): ReactNode {
  const speaker = useSpeaker();
  const { sides, now } = props;
  const seats = { us: speaker.seatInSentence(sides[0]), iran: speaker.seatInSentence(sides[1]) };
  return (
    <ChartFigure kind="film" title={speaker.say('ui.chart.film.title')} caption={speaker.say('ui.chart.film.caption', { along: seats.us, up: seats.iran })} table={filmTable(speaker, props)}>
      <p className="chart-summary">{filmSummary(speaker, props)}</p>
      <FilmDrawing {...props} />
      <FilmKey now={now} />
      <FilmList {...props} />
    </ChartFigure>
  );
}
