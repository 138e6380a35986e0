/** The texts laid so far, in order; pressing one looks at it more closely, pressing it again leaves it. */
import type { ReactNode } from 'react';
import { useSpeaker } from '../../frame/speaker-context.tsx';
import type { DealFilmProps } from './deal-film.tsx';
import { verdictOf, worthsOf } from './film-table.ts';
import { TextSign } from './film-text-marks.tsx';
import type { FilmText } from './film-texts.ts';

export function FilmList({ texts, chosen, onChoose, sides }: DealFilmProps): ReactNode {
  const { say } = useSpeaker();
  if (texts.length === 0) return undefined;
  return (
    <>
      <h4>{say('ui.chart.film.list')}</h4>
      <ol className="film-list">
        {texts.map((text, nth) => (
          <li key={`${text.laid.step} ${text.laid.by}`}>
            <TextButton text={text} number={nth + 1} isChosen={nth === chosen} sides={sides} onPress={() => onChoose(nth === chosen ? undefined : nth)} />
          </li>
        ))}
      </ol>
    </>
  );
}

function TextButton({ text, number, isChosen, sides, onPress }: {
  readonly text: FilmText; readonly number: number; readonly isChosen: boolean; readonly sides: DealFilmProps['sides']; readonly onPress: () => void;
}): ReactNode {
  const speaker = useSpeaker();
  return (
    <button type="button" aria-pressed={isChosen} data-seat={text.laid.by} onClick={onPress}>
      <svg viewBox="0 0 18 18" aria-hidden="true"><TextSign text={text} x={9} y={9} size={15} /></svg>
      <span className="film-list-head">{speaker.say('ui.chart.film.text', { number: speaker.number(number), seat: speaker.seat(text.laid.by), round: text.round, step: text.laid.step })}</span>
      <span>{worthsOf(speaker, sides, text.seen.worth)}</span>
      <span className="film-list-verdict">{verdictOf(speaker, sides, text.ratified)}</span>
      {isChosen && <span className="film-list-terms">{speaker.terms(text.laid.terms)}</span>}
    </button>
  );
}
