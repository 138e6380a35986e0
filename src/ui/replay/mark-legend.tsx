/** What the marks of the strip mean, each with its shape. */
import type { ReactNode } from 'react';
import { MARK_KINDS } from '../../store/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';

export function MarkLegend(): ReactNode {
  const { say } = useSpeaker();
  return (
    <details className="mark-legend">
      <summary>{say('ui.replay.marks')}</summary>
      <ul>{MARK_KINDS.map((kind) => <li key={kind}><span className="tick" data-kind={kind} aria-hidden="true" />{say(`ui.replay.mark.${kind}`)}</li>)}</ul>
    </details>
  );
}
