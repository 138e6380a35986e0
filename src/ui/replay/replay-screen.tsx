/** A game watched step by step: as any seat, the public, or everybody, once it is over. */
import type { ReactNode } from 'react';
import type { ReplayView } from '../../store/index.ts';
import { FocusHeading } from '../frame/focus-heading.tsx';
import { Notices } from '../frame/notices.tsx';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { TopBar } from '../frame/top-bar.tsx';
import { AccordPanel } from '../papers/accord-panel.tsx';
import { Chronicle } from '../papers/chronicle.tsx';
import { GaugesPanel } from '../papers/gauges-panel.tsx';
import { ScoreTable } from '../papers/score-table.tsx';
import { TablePanel } from '../papers/table-panel.tsx';
import { SelectField } from '../widgets/select-field.tsx';
import { StepControls } from './step-controls.tsx';
import { StepPaper } from './step-paper.tsx';

export function ReplayScreen({ replay }: { readonly replay: ReplayView }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const actions = useActions();
  const { rules, texts, now, past, step, lastStep, viewer, viewers } = replay;
  const nameOf = (each: (typeof viewers)[number]): string => (each === 'all' || each === 'audience' ? say(`ui.viewer.${each}`) : speaker.seat(each));
  return (
    <div className="round-screen">
      <TopBar place={speaker.scenario(texts.title)}>
        <button type="button" onClick={() => void actions.closeReplay()}>{say('ui.replay.close')}</button>
      </TopBar>
      <div className="desk">
        <main className="sheet">
          <FocusHeading level={1} subject={`replay ${replay.name}`}>{say('ui.replay.title', { name: replay.name })}</FocusHeading>
          <Notices />
          <StepControls step={step} lastStep={lastStep} />
          {viewers.length > 1 && (
            <SelectField
              label={say('ui.replay.viewer')} value={viewer} options={viewers.map((each) => ({ value: each, label: nameOf(each) }))}
              onChange={(chosen) => {
                const next = viewers.find((each) => each === chosen);
                if (next !== undefined) actions.lookAs(next);
              }}
            />
          )}
          <StepPaper replay={replay} />
          {now.phase.kind === 'over' && <><p className="lead">{speaker.ending(now.phase.outcome)}</p><ScoreTable rules={rules} outcome={now.phase.outcome} seats={replay.seats} /></>}
        </main>
        <aside className="side" aria-label={say('ui.side.label')}>
          <GaugesPanel rules={rules} texts={texts} now={now} past={past} />
          <AccordPanel rules={rules} now={now} />
          <TablePanel rules={rules} now={now} />
          <Chronicle rules={rules} past={past} />
        </aside>
      </div>
    </div>
  );
}
