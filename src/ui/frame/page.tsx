/** The whole page: one screen at a time, with what every screen has around it. */
import { type ReactNode, StrictMode, Suspense } from 'react';
import { BriefScreen } from '../game/brief-screen.tsx';
import { Curtain } from '../game/curtain.tsx';
import { RoundScreen } from '../game/round-screen.tsx';
import { DropTarget } from '../shelf/drop-target.tsx';
import { ContentNote } from '../start/content-note.tsx';
import { TitleScreen } from '../start/title-screen.tsx';
import type { GameView, PageStore } from '../../store/index.ts';
import { BrokenScreen } from './broken-screen.tsx';
import { Captions } from './captions.tsx';
import { CrashGuard } from './crash-guard.tsx';
import { DialogsProvider } from './dialogs.tsx';
import { DebriefScreen, EndingScreen, NewGameScreen, ReplayScreen, SavedGamesScreen, usePreparedScreens } from './later-screens.ts';
import { LiveRegion } from './live-region.tsx';
import { PageProvider, usePage } from './page-context.tsx';
import { ScenarioVoice } from './speaker-context.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import '../style/index.css';

export function Page({ store }: { readonly store: PageStore }): ReactNode {
  return (
    <StrictMode>
      <PageProvider store={store}>
        <CrashGuard onCrash={store.actions.reportBroken}>
          <DialogsProvider><DropTarget /><Suspense><PresentScreen /></Suspense></DialogsProvider>
          <Captions />
        </CrashGuard>
      </PageProvider>
    </StrictMode>
  );
}

function PresentScreen(): ReactNode {
  useKeptFocus();
  usePreparedScreens();
  const screen = usePage((state) => state.screen);
  const game = usePage((state) => state.game);
  const replay = usePage((state) => state.replay);
  const debrief = usePage((state) => state.debrief);
  switch (screen) {
    case 'opening': return undefined;
    case 'title': return <TitleScreen />;
    case 'content-note': return <ContentNote />;
    case 'new-game': return <NewGameScreen />;
    case 'saved-games': return <SavedGamesScreen />;
    case 'broken': return <BrokenScreen />;
    case 'game': return game === undefined ? undefined : <ScenarioVoice rules={game.rules} texts={game.texts}><GameScreen game={game} /><LiveRegion /></ScenarioVoice>;
    case 'debrief': return replay === undefined || debrief === undefined ? undefined : <ScenarioVoice rules={replay.rules} texts={replay.texts}><DebriefScreen replay={replay} debrief={debrief} /></ScenarioVoice>;
    case 'replay': return replay === undefined ? undefined : <ScenarioVoice rules={replay.rules} texts={replay.texts}><ReplayScreen replay={replay} /></ScenarioVoice>;
  }
}

function GameScreen({ game }: { readonly game: GameView }): ReactNode {
  const { sitting } = game;
  switch (sitting.kind) {
    case 'curtain': return <Curtain game={game} sitting={sitting} />;
    case 'over': return <EndingScreen game={game} sitting={sitting} />;
    case 'seat': return sitting.paper === 'brief' ? <BriefScreen game={game} sitting={sitting} /> : <RoundScreen game={game} sitting={sitting} />;
  }
}
