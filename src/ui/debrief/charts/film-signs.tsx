/** The points that are singled out, each in its shape; where several fall on one place, their shapes lie over one another. */
import type { ReactNode } from 'react';
import { useSpeaker } from '../../frame/speaker-context.tsx';
import { NAME_ROW, type NamedPoint } from './film-names.ts';
import type { PointKind } from './film-points.ts';

/** Told apart without colour: diamond, circle, triangle, square; each a little larger than what may lie in it. */
const SHAPES: Readonly<Record<PointKind, string>> = {
  signable: 'M0-11L11 0L0 11L-11 0z',
  nash: 'M0-7.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 1 1 0-15z',
  'kalai-smorodinsky': 'M0-10.5L9.5 6H-9.5z',
  utilitarian: 'M-9-9H9V9H-9z',
};

export function PointSign({ kind }: { readonly kind: PointKind }): ReactNode {
  return <path className="film-point" data-kind={kind} d={SHAPES[kind]} />;
}

export function FilmPointSigns({ points }: { readonly points: readonly NamedPoint[] }): ReactNode {
  return points.map((point) => (
    <g key={point.kinds.join()}>
      <g transform={`translate(${point.x} ${point.y})`}>{point.kinds.map((kind) => <PointSign key={kind} kind={kind} />)}</g>
      <Names point={point} />
    </g>
  ));
}

function Names({ point: { kinds, names, x, y } }: { readonly point: NamedPoint }): ReactNode {
  const speaker = useSpeaker();
  if (names === undefined) return undefined;
  return (
    <>
      {names.left > x + 8 && <line className="name-line" x1={x + 6} y1={y - 6} x2={names.left - 3} y2={names.bottom - NAME_ROW / 2} />}
      {kinds.map((kind, nth) => (
        <text key={kind} className="point-name" x={names.left} y={names.top + (nth + 0.75) * NAME_ROW} textAnchor={speaker.direction === 'ltr' ? 'start' : 'end'}>
          {speaker.say(`ui.chart.point.${kind}`)}
        </text>
      ))}
    </>
  );
}
