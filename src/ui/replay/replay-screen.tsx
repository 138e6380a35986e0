/** A game watched like a film: the world behind, one paper beside it that tells the step, the strip below. */
import type { ReactNode } from 'react';
import type { ReplayView } from '../../store/index.ts';
import { useDialogs } from '../frame/dialogs-context.ts';
import { FocusHeading } from '../frame/focus-heading.tsx';
import { Notices } from '../frame/notices.tsx';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { TopBar } from '../frame/top-bar.tsx';
import { useView } from '../frame/use-view.ts';
import { AccordPanel } from '../papers/accord-panel.tsx';
import { GaugesPanel } from '../papers/gauges-panel.tsx';
import { ScoreTable } from '../papers/score-table.tsx';
import { TablePanel } from '../papers/table-panel.tsx';
import { AheadPaper } from './ahead-paper.tsx';
import { CopyLink } from './copy-link.tsx';
import { FilmBar } from './film-bar.tsx';
import { ReplayChronicle } from './replay-chronicle.tsx';
import { StageWindow } from '../frame/stage-window.tsx';
import { StepPaper } from './step-paper.tsx';

export function ReplayScreen({ replay }: { readonly replay: ReplayView }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const actions = useActions();
  const pictured = useView() === 'stage';
  const { open } = useDialogs();
  const { name, rules, texts, now, past } = replay;
  return (
    <div className="replay-screen" data-pictured={pictured}>
      <TopBar place={speaker.scenario(texts.title)}>
        <button type="button" className="for-keyboards" onClick={() => open('keys')}>{say('ui.keys.title')}</button>
        {replay.linked !== undefined && <button type="button" onClick={() => void actions.debriefWatched()}>{say('ui.debrief.open.saved')}</button>}
        <button type="button" onClick={() => void actions.closeReplay()}>{say('ui.replay.close')}</button>
      </TopBar>
      {pictured && <StageWindow />}
      <div className="replay-papers">
        <main className="sheet">
          <FocusHeading level={1} subject={`replay ${name}`}>{say('ui.replay.title', { name })}</FocusHeading>
          <Notices />
          {replay.viewers.length === 1 && <p className="hint">{say('ui.debrief.not-yet')}</p>}
          <StepPaper replay={replay} />
          {now.phase.kind === 'over' && <><p className="lead">{speaker.ending(now.phase.outcome)}</p><ScoreTable rules={rules} outcome={now.phase.outcome} seats={replay.seats} /></>}
          <AheadPaper replay={replay} />
          <CopyLink replay={replay} />
        </main>
        <aside className="side" aria-label={say('ui.side.label')}>
          <ReplayChronicle whole={replay.whole} step={replay.step} ahead={replay.ahead} />
          <GaugesPanel rules={rules} texts={texts} now={now} past={past} />
          <AccordPanel rules={rules} now={now} />
          <TablePanel rules={rules} now={now} />
        </aside>
      </div>
      <FilmBar replay={replay} pictured={pictured} />
    </div>
  );
}
