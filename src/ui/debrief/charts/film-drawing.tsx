/** The film's picture: the plane of both worths, the frontier on it, and the texts. */
import { type ReactNode, useId } from 'react';
import { useSpeaker } from '../../frame/speaker-context.tsx';
import type { DealFilmProps } from './deal-film.tsx';
import { FilmAxes } from './film-axes.tsx';
import { FilmFrontier } from './film-frontier.tsx';
import { namedPoints } from './film-names.ts';
import { filmPlane } from './film-plane.ts';
import { filmPoints, groupedPoints } from './film-points.ts';
import { FilmPointSigns } from './film-signs.tsx';
import { filmSummary } from './film-table.ts';
import { FilmTextMarks } from './film-text-marks.tsx';
import { useChartWidth } from './use-chart-width.ts';

export function FilmDrawing(props: DealFilmProps): ReactNode {
  const { now, texts, chosen, onChoose, sides, domain } = props;
  const speaker = useSpeaker();
  const clip = useId();
  const { place, width } = useChartWidth();
  const plane = filmPlane(width, domain);
  const points = namedPoints(plane, groupedPoints(filmPoints(now)), (kind) => speaker.say(`ui.chart.point.${kind}`));
  return (
    <div className="chart-drawings" ref={place}>
      <svg className="chart-drawing" viewBox={`0 0 ${plane.width} ${plane.height}`} role="img" aria-label={filmSummary(speaker, props)}>
        <clipPath id={clip}><rect x={plane.left} y={plane.top} width={plane.right - plane.left} height={plane.bottom - plane.top} /></clipPath>
        <FilmAxes plane={plane} sides={sides} />
        <g clipPath={`url(#${clip})`}><FilmFrontier plane={plane} now={now} /></g>
        <FilmPointSigns points={points} />
        <FilmTextMarks plane={plane} points={points} texts={texts} chosen={chosen} onChoose={onChoose} />
      </svg>
    </div>
  );
}
