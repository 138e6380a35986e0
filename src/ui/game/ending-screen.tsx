/** How it ended: the ending, the scores and how they are made up, every brief, and where to go from here. */
import type { ReactNode } from 'react';
import { type Outcome, SEATS } from '../../engine/index.ts';
import type { GameView, Sitting } from '../../store/index.ts';
import { outcomeLessons } from '../../text/index.ts';
import { FocusHeading } from '../frame/focus-heading.tsx';
import { Notices } from '../frame/notices.tsx';
import { useActions, usePage } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { TopBar } from '../frame/top-bar.tsx';
import { AccordPanel } from '../papers/accord-panel.tsx';
import { BriefPaper } from '../papers/brief-paper.tsx';
import { Chronicle } from '../papers/chronicle.tsx';
import { GaugesPanel } from '../papers/gauges-panel.tsx';
import { ScoreTable } from '../papers/score-table.tsx';
import { saveFile } from '../widgets/save-file.ts';

type EndingProps = { readonly game: GameView; readonly sitting: Extract<Sitting, { kind: 'over' }> };

export function EndingScreen({ game, sitting: { now, past } }: EndingProps): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const actions = useActions();
  if (now.phase.kind !== 'over') return undefined;
  const { outcome } = now.phase;
  return (
    <div className="round-screen">
      <TopBar place={speaker.scenario(game.texts.title)} />
      <div className="desk">
        <main className="sheet">
          <p className="phase">{say('ui.ending.phase')}</p>
          <FocusHeading level={1} subject={`ending ${game.id}`}>{say(`ending.name.${outcome.ending}`)}</FocusHeading>
          <Notices />
          <p className="lead">{speaker.ending(outcome)}</p>
          <ScoreTable rules={game.rules} outcome={outcome} seats={game.seats} />
          <Sums outcome={outcome} />
          <Briefs game={game} outcome={outcome} />
          <Lessons game={game} />
          <EndingButtons actions={actions} />
        </main>
        <aside className="side" aria-label={say('ui.side.label')}>
          <GaugesPanel rules={game.rules} texts={game.texts} now={now} past={past} />
          <AccordPanel rules={game.rules} now={now} />
          <Chronicle rules={game.rules} past={past} />
        </aside>
      </div>
    </div>
  );
}

function EndingButtons({ actions }: { readonly actions: ReturnType<typeof useActions> }): ReactNode {
  const { say } = useSpeaker();
  const suggestion = usePage((state) => state.suggestion);
  return (
    <div className="action-bar">
      <div className="buttons">
        <button type="button" className="primary" onClick={() => actions.watchGame()}>{say('ui.ending.replay')}</button>
        <button type="button" onClick={() => saveFile(actions.fileOfGame())}>{say('ui.save.file')}</button>
        {suggestion !== undefined && (
          <>
            <button type="button" onClick={() => actions.newGame(suggestion)}>{say('ui.ending.same-world')}</button>
            <button type="button" onClick={() => actions.newGame({ ...suggestion, seed: undefined })}>{say('ui.ending.new-world')}</button>
          </>
        )}
        <button type="button" className="quiet" onClick={() => void actions.goTo('title')}>{say('ui.to-title')}</button>
      </div>
    </div>
  );
}

/** Value left on the table, promises kept, what mistrust cost. */
function Sums({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const speaker = useSpeaker();
  return <ul>{outcomeLessons(speaker, outcome).map((line) => <li key={line}>{line}</li>)}</ul>;
}

/** Every side's private paper, open at last. */
function Briefs({ game, outcome }: { readonly game: GameView; readonly outcome: Outcome }): ReactNode {
  const speaker = useSpeaker();
  return (
    <section>
      <h2>{speaker.say('ui.ending.briefs')}</h2>
      {SEATS.map((seat) => (
        <details key={seat} className="brief">
          <summary>{speaker.say('brief.title', { seat: speaker.seat(seat), brief: speaker.brief(outcome.briefs[seat]) })}</summary>
          <BriefPaper rules={game.rules} texts={game.texts} now={{ own: { ...NOTHING_OWN, seat, brief: outcome.briefs[seat] } }} />
        </details>
      ))}
    </section>
  );
}

const NOTHING_OWN = {
  kind: 'seat', widened: [], hurdleEase: { byPercent: 0, untilRound: 0 }, highestCostOffered: 0, lowCloses: 0, hurdlePercent: 0, noDealCentipoints: 0,
} as const;

function Lessons({ game: { texts } }: { readonly game: GameView }): ReactNode {
  const speaker = useSpeaker();
  if (texts.lessons.length === 0) return undefined;
  return (
    <section>
      <h2>{speaker.say('ui.ending.lessons')}</h2>
      <ul>{texts.lessons.map((lesson) => <li key={speaker.scenario(lesson)}>{speaker.scenario(lesson)}</li>)}</ul>
    </section>
  );
}
