/** Both worths in points, and whose they are. */
import type { ReactNode } from 'react';
import type { SeatId } from '../../../engine/index.ts';
import { useSpeaker } from '../../frame/speaker-context.tsx';
import type { FilmPlane } from './film-plane.ts';

export function FilmAxes({ plane, sides }: { readonly plane: FilmPlane; readonly sides: readonly [SeatId, SeatId] }): ReactNode {
  const speaker = useSpeaker();
  const { left, right, top, bottom, height } = plane;
  const [near, far] = speaker.direction === 'ltr' ? (['start', 'end'] as const) : (['end', 'start'] as const);
  return (
    <>
      <rect className="film-ground" x={left} y={top} width={right - left} height={bottom - top} />
      {plane.ticks.x.map((tick) => (
        <g key={tick}>
          <line className="grid-line" data-zero={tick === 0} x1={plane.x(tick)} x2={plane.x(tick)} y1={top} y2={bottom} />
          <text className="axis-text" x={plane.x(tick)} y={bottom + 16} textAnchor="middle">{speaker.number(tick, 1)}</text>
        </g>
      ))}
      {plane.ticks.y.map((tick) => (
        <g key={tick}>
          <line className="grid-line" data-zero={tick === 0} x1={left} x2={right} y1={plane.y(tick)} y2={plane.y(tick)} />
          <text className="axis-text" x={left - 6} y={plane.y(tick) + 4} textAnchor={far}>{speaker.number(tick, 1)}</text>
        </g>
      ))}
      <text className="axis-title" data-seat={sides[1]} x={4} y={16} textAnchor={near}>{speaker.say('ui.chart.film.up', { seat: speaker.seatInSentence(sides[1]) })}</text>
      <text className="axis-title" data-seat={sides[0]} x={right} y={height - 8} textAnchor={far}>{speaker.say('ui.chart.film.along', { seat: speaker.seatInSentence(sides[0]) })}</text>
    </>
  );
}
