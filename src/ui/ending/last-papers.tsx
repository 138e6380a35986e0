/** The papers of a finished game, folded away: how things stand, what is in force, everything that happened. */
import type { ReactNode } from 'react';
import type { Observation } from '../../engine/index.ts';
import type { StepEvent } from '../../session/index.ts';
import type { GameView } from '../../store/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { AccordPanel } from '../papers/accord-panel.tsx';
import { Chronicle } from '../papers/chronicle.tsx';
import { GaugesPanel } from '../papers/gauges-panel.tsx';

type LastPapersProps = { readonly game: GameView; readonly now: Observation; readonly past: readonly StepEvent[] };

export function LastPapers({ game: { rules, texts }, now, past }: LastPapersProps): ReactNode {
  const { say } = useSpeaker();
  return (
    <section className="ending-part last-papers">
      <h2>{say('ui.ending.papers')}</h2>
      <details><summary>{say('ui.ending.gauges')}</summary><GaugesPanel rules={rules} texts={texts} now={now} past={past} /></details>
      <details><summary>{say('ui.ending.accord')}</summary><AccordPanel rules={rules} now={now} /></details>
      <details><summary>{say('ui.ending.chronicle')}</summary><Chronicle rules={rules} past={past} /></details>
    </section>
  );
}
