/**
 * The debrief of a finished game: one page, to be read in five minutes and printed.
 * Not here: what it tells (the parts beside this file), working it out (store/debrief.ts).
 */
import { type ReactNode, useId } from 'react';
import type { Facts } from '../../analysis/index.ts';
import type { Outcome } from '../../engine/index.ts';
import type { DebriefView, ReplayView } from '../../store/index.ts';
import { FocusHeading } from '../frame/focus-heading.tsx';
import { Notices } from '../frame/notices.tsx';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { TopBar } from '../frame/top-bar.tsx';
import { OpenedBriefs } from '../ending/opened-briefs.tsx';
import { OutcomeSums } from '../ending/outcome-sums.tsx';
import { ScoreTable } from '../papers/score-table.tsx';
import { Beliefs } from './beliefs.tsx';
import { ChosenStepProvider } from './chosen-step.ts';
import { Film, Gauges, Zone } from './deal-charts.tsx';
import { Discussion } from './discussion.tsx';
import { Doors } from './doors.tsx';
import { Exports } from './exports.tsx';
import { CredibilityTable } from './facts/credibility-table.tsx';
import { Ledger } from './facts/ledger.tsx';
import { PressureTable } from './facts/pressure-table.tsx';
import { PromiseTable } from './facts/promise-table.tsx';
import { Story } from './facts/story.tsx';
import { Glossary } from './glossary.tsx';
import { TurningPoints } from './turning-points.tsx';

type DebriefProps = { readonly debrief: DebriefView; readonly replay: ReplayView };

export function DebriefScreen({ debrief, replay }: DebriefProps): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const actions = useActions();
  const outcome = outcomeIn(replay);
  if (outcome === undefined) return undefined;
  const { rules, texts, name, seats } = replay;
  return (
    <ChosenStepProvider value={debrief.chosen === undefined ? undefined : debrief.texts[debrief.chosen]?.step}>
      <div className="debrief-screen">
        <TopBar place={speaker.scenario(texts.title)}>
          <button type="button" onClick={() => void actions.closeReplay()}>{say('ui.debrief.close')}</button>
        </TopBar>
        <main className="debrief">
          <header className="debrief-head sheet">
            <FocusHeading level={1} subject={`debrief ${name}`}>{say('ui.debrief.title', { name })}</FocusHeading>
            <p className="lead">{speaker.ending(outcome)}</p>
            <p className="hint">{say('ui.debrief.hindsight')}</p>
            <Notices />
            <Counting debrief={debrief} steps={replay.lastStep + 1} />
            <ScoreTable rules={rules} outcome={outcome} seats={seats} />
            <OutcomeSums outcome={outcome} past={replay.whole} />
          </header>
          <Part name="story">{debrief.facts === undefined ? <p className="hint">{say('ui.debrief.story.waits')}</p> : <Story lines={debrief.facts.story} onStep={actions.watchFromDebrief} />}</Part>
          <Part name="gauges"><Gauges debrief={debrief} replay={replay} /></Part>
          <Part name="film"><Film debrief={debrief} replay={replay} /></Part>
          <Part name="zone">
            <Zone debrief={debrief} replay={replay} />
            <Doors debrief={debrief} rules={rules} />
          </Part>
          {debrief.facts !== undefined && <Part name="ledger"><FactTables facts={debrief.facts} onStep={actions.watchFromDebrief} /></Part>}
          <Part name="turning"><TurningPoints turning={debrief.turning} replay={replay} /></Part>
          <Part name="beliefs"><Beliefs debrief={debrief} rules={rules} /></Part>
          {replay.whys.length > 0 && <Part name="whys"><Whys replay={replay} /></Part>}
          <Part name="briefs"><OpenedBriefs rules={rules} texts={texts} outcome={outcome} /></Part>
          <section className="debrief-part sheet">
            <Discussion questions={texts.debrief.questions} ending={outcome.ending} />
            <details className="opens-in-print"><summary>{say('ui.glossary.title')}</summary><Glossary /></details>
          </section>
          <Part name="export"><Exports debrief={debrief} replay={replay} /></Part>
        </main>
      </div>
    </ChosenStepProvider>
  );
}

/** How the game ended, which a finished game's record of events tells at any step. */
function outcomeIn({ whole }: ReplayView): Outcome | undefined {
  const end = whole.findLast(({ event }) => event.kind === 'ended')?.event;
  return end?.kind === 'ended' ? end.outcome : undefined;
}

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  const { say } = useSpeaker();
  const title = useId();
  return (
    <section className="debrief-part sheet" aria-labelledby={title}>
      <h2 id={title}>{say(`ui.debrief.${name}`)}</h2>
      {children}
    </section>
  );
}

function FactTables({ facts: { ledger, promises, credibility, pressure }, onStep }: { readonly facts: Facts; readonly onStep: (step: number) => void }): ReactNode {
  return (
    <>
      <Ledger ledger={ledger} onStep={onStep} />
      <PromiseTable promises={promises} onStep={onStep} />
      <CredibilityTable credibility={credibility} onStep={onStep} />
      <PressureTable pressure={pressure} onStep={onStep} />
    </>
  );
}

function Whys({ replay: { whys, entries } }: Pick<DebriefProps, 'replay'>): ReactNode {
  const speaker = useSpeaker();
  return (
    <ul className="debrief-whys">
      {whys.map(({ step, seat, text }) => {
        const sent = entries[step - 1]?.find((each) => each.seat === seat);
        return (
          <li key={`${step} ${seat}`}>
            <p className="why-own"><q dir="auto">{text}</q></p>
            {sent !== undefined && <p className="hint">{speaker.say('ui.debrief.whys.line', { step, command: speaker.command(seat, sent.command) })}</p>}
          </li>
        );
      })}
    </ul>
  );
}

/** Every step that is counted would be read out: only a count that broke off is worth interrupting for. */
function Counting({ debrief: { course, counting }, steps }: { readonly debrief: DebriefView; readonly steps: number }): ReactNode {
  const { say } = useSpeaker();
  if (counting === 'whole') return undefined;
  return <p className="hint" role={counting === 'broken' ? 'status' : undefined}>{say(counting === 'running' ? 'ui.debrief.counting' : 'ui.debrief.counting.broken', { step: course.length, steps })}</p>;
}
