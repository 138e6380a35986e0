/** What the areas, lines and signs of the deal zone's chart are. */
import { type ReactNode, useId } from 'react';
import { useSpeaker } from '../../frame/speaker-context.tsx';
import { DoorSign, ZoneHatch } from './zone-signs.tsx';

const KINDS = ['opened', 'closed', 'signed'] as const;

export function ZoneKey(): ReactNode {
  const { say } = useSpeaker();
  const hatch = useId();
  return (
    <ul className="chart-key">
      <li><svg viewBox="0 0 28 14" aria-hidden="true"><rect className="zone-area" width={28} height={14} /><path className="zone-line" d="M0 1h28" /></svg>{say('ui.chart.head.zone')}</li>
      <li><svg viewBox="0 0 28 14" aria-hidden="true"><path className="zone-believed" d="M0 7h28" /></svg>{say('ui.chart.head.believed')}</li>
      <li><svg viewBox="0 0 28 14" aria-hidden="true"><ZoneHatch id={hatch} /><rect className="zone-taken" width={28} height={14} fill={`url(#${hatch})`} /></svg>{say('ui.chart.zone.taken')}</li>
      {KINDS.map((kind) => <li key={kind}><svg viewBox="0 0 16 16" aria-hidden="true"><DoorSign kind={kind} x={8} y={8} /></svg>{say(`ui.chart.zone.${kind}`)}</li>)}
    </ul>
  );
}
