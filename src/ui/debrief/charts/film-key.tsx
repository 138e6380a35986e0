/** What the lines, areas and shapes of the film are. What the present step does not have is left out. */
import type { ReactNode } from 'react';
import type { DealStep } from '../../../analysis/index.ts';
import { useSpeaker } from '../../frame/speaker-context.tsx';
import { filmPoints } from './film-points.ts';
import { PointSign } from './film-signs.tsx';

export function FilmKey({ now }: { readonly now: DealStep }): ReactNode {
  const { say } = useSpeaker();
  const isHeld = now.inForce.some((worth, side) => worth !== now.noDeal[side]);
  const hasGain = now.frontier.some(({ worth }) => worth[0] >= now.inForce[0] && worth[1] >= now.inForce[1]);
  return (
    <ul className="chart-key">
      <Entry name={say('ui.chart.film.frontier')}><path className="film-frontier" d="M1 3H14V11H27" /><circle className="film-efficient" cx={14} cy={3} r={2.2} /></Entry>
      {hasGain && <Entry name={say('ui.chart.film.gain')}><rect className="film-gain" x={1} y={0} width={26} height={14} /></Entry>}
      <Entry name={say('ui.chart.film.no-deal')}><path className="film-no-deal" d="M0 7H28" /></Entry>
      {isHeld && <Entry name={say('ui.chart.film.in-force')}><path className="film-in-force" d="M0 7H28" /><path className="film-held" d="M8 7h12M14 1v12" /></Entry>}
      {filmPoints(now).map(({ kind }) => (
        <Entry key={kind} name={say(`ui.chart.point.${kind}.about`)}><g transform="translate(14 7) scale(0.72)"><PointSign kind={kind} /></g></Entry>
      ))}
    </ul>
  );
}

function Entry({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return <li><svg viewBox="0 0 28 14" aria-hidden="true">{children}</svg>{name}</li>;
}
