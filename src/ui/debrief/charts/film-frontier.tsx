/**
 * What was possible: the frontier, the corner of it in which both have more than what is in force, and what there is
 * without a deal. Between two points of the frontier nothing lies further out than their steps.
 */
import { area, curveStepBefore, line } from 'd3-shape';
import type { ReactNode } from 'react';
import type { DealStep } from '../../../analysis/index.ts';
import type { FilmPlane } from './film-plane.ts';
import type { Spot } from './place-labels.ts';

export function FilmFrontier({ plane, now: { frontier, inForce, noDeal } }: { readonly plane: FilmPlane; readonly now: DealStep }): ReactNode {
  const none = plane.at(noDeal);
  const held = plane.at(inForce);
  const points = frontier.map(({ worth }) => plane.at(worth)).reverse();
  const steps = line<Spot>(({ x }) => x, ({ y }) => y).curve(curveStepBefore);
  const isHeld = inForce.some((worth, side) => worth !== noDeal[side]);
  return (
    <>
      <path className="film-gain" d={cornerOf(points, held)} />
      <path className="film-frontier" d={steps(points) ?? ''} />
      {points.map(({ x, y }) => <circle key={x} className="film-efficient" cx={x} cy={y} r={2.2} />)}
      <path className="film-no-deal" d={`M${none.x} ${plane.top}V${plane.bottom}M${plane.left} ${none.y}H${plane.right}`} />
      {isHeld && <path className="film-in-force" d={`M${held.x} ${plane.top}V${plane.bottom}M${plane.left} ${held.y}H${plane.right}`} />}
      <path className="film-held" d={`M${held.x - 6} ${held.y}h12M${held.x} ${held.y - 6}v12`} />
    </>
  );
}

/** Up to the frontier, right of and above what is in force. `points` from left to right. */
function cornerOf(points: readonly Spot[], held: Spot): string {
  const beyond = points.filter(({ x, y }) => x >= held.x && y <= held.y);
  if (beyond.length === 0) return '';
  const corner = area<Spot>(({ x }) => x, held.y, ({ y }) => y).curve(curveStepBefore);
  return corner([{ x: held.x, y: beyond[0]?.y ?? held.y }, ...beyond]) ?? '';
}
