/** Value left on the table, promises kept (and which were not), what mistrust cost: a number to be seen and a sentence to be read, each. */
import type { ReactNode } from 'react';
import type { Outcome } from '../../engine/index.ts';
import type { StepEvent } from '../../session/index.ts';
import { type OutcomeLesson, outcomeLessons } from '../../text/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { BrokenPromises } from './broken-promises.tsx';

export function OutcomeSums({ outcome, past }: { readonly outcome: Outcome; readonly past: readonly StepEvent[] }): ReactNode {
  const speaker = useSpeaker();
  const figures = useFigures(outcome);
  return (
    <ul className="outcome-sums">
      {outcomeLessons(speaker, outcome).map(({ id, sentence }) => (
        <li key={id}>
          <p className="figure" aria-hidden="true">{figures[id]}</p>
          <div><p>{sentence}</p>{id === 'promises' && <BrokenPromises past={past} />}</div>
        </li>
      ))}
    </ul>
  );
}

/** Where nothing was due, or no accord stands, there is no number. */
function useFigures({ ending, leftOnTableCentipoints: left, promises, mistrustCostCentipoints: cost }: Outcome): Readonly<Record<OutcomeLesson['id'], string>> {
  const speaker = useSpeaker();
  const points = (centi: number): string => speaker.number(centi / 100, 1);
  const none = speaker.say('ui.ending.no-figure');
  const hasAccord = ending === 'framework' || ending === 'interim';
  return {
    'left-on-table': points(left),
    promises: promises.due === 0 ? none : speaker.say('ui.ending.of', { honoured: promises.honoured, due: promises.due }),
    mistrust: hasAccord ? points(cost) : none,
  };
}
