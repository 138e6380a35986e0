/** How it ended: the picture of it, the scores and how they are made up, what it teaches, every brief, and where to go from here. */
import type { ReactNode } from 'react';
import type { GameView, Sitting } from '../../store/index.ts';
import { Discussion } from '../debrief/discussion.tsx';
import { Glossary } from '../debrief/glossary.tsx';
import { Backdrop } from '../frame/backdrop.tsx';
import { FocusHeading } from '../frame/focus-heading.tsx';
import { Notices } from '../frame/notices.tsx';
import { useActions } from '../frame/page-context.tsx';
import { SettingsButton } from '../frame/settings-button.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { TopBar } from '../frame/top-bar.tsx';
import { saveFile } from '../widgets/save-file.ts';
import { AccordUndone } from './accord-undone.tsx';
import { EndingPicture } from './ending-picture.tsx';
import { LastPapers } from './last-papers.tsx';
import { NearMisses } from './near-misses.tsx';
import { OpenedBriefs } from './opened-briefs.tsx';
import { OutcomeSums } from './outcome-sums.tsx';
import { PlayAgain } from './play-again.tsx';
import { ScoreColumns } from './score-columns.tsx';
import { TermsInForce } from './terms-in-force.tsx';

type EndingProps = { readonly game: GameView; readonly sitting: Extract<Sitting, { kind: 'over' }> };

export function EndingScreen({ game, sitting: { now, past } }: EndingProps): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const actions = useActions();
  if (now.phase.kind !== 'over') return undefined;
  const { outcome } = now.phase;
  return (
    <div className="scene-screen ending-screen" data-ending={outcome.ending}>
      <Backdrop dimmed />
      <TopBar place={speaker.scenario(game.texts.title)}><SettingsButton /></TopBar>
      <main className="ending">
        <header className="ending-head">
          <EndingPicture ending={outcome.ending} />
          <div className="ending-words">
            <p className="phase">{say('ui.ending.phase')}</p>
            <FocusHeading level={1} subject={`ending ${game.id}`}>{say(`ending.name.${outcome.ending}`)}</FocusHeading>
            <p className="lead">{speaker.ending(outcome)}</p>
            <TermsInForce terms={now.inForce} />
            <AccordUndone past={past} />
            {outcome.ending !== 'framework' && <NearMisses past={past} />}
          </div>
        </header>
        <Notices />
        <ScoreColumns game={game} outcome={outcome} />
        <OutcomeSums outcome={outcome} past={past} />
        <section className="ending-part">
          <h2>{say('ui.ending.briefs')}</h2>
          <OpenedBriefs rules={game.rules} texts={game.texts} outcome={outcome} />
        </section>
        <div className="ending-part">
          <Discussion questions={game.texts.debrief.questions} ending={outcome.ending} />
          <details><summary>{say('ui.glossary.title')}</summary><Glossary /></details>
        </div>
        <LastPapers game={game} now={now} past={past} />
        <PlayAgain game={game} />
      </main>
      <div className="begin-bar">
        <div className="buttons">
          <button type="button" className="primary" onClick={() => void actions.debriefGame()}>{say('ui.debrief.open')}</button>
          <button type="button" onClick={() => actions.watchGame()}>{say('ui.ending.replay')}</button>
          <button type="button" onClick={() => saveFile(actions.fileOfGame())}>{say('ui.save.file')}</button>
          <button type="button" className="quiet" onClick={() => void actions.goTo('title')}>{say('ui.to-title')}</button>
        </div>
      </div>
    </div>
  );
}
