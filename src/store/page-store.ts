/**
 * The page's one mutable place: a Zustand store of what is shown, and the actions that change it.
 * Not here: what the actions do (play-actions.ts, shelf-actions.ts).
 * Invariant: the session, its seed and every seat's orders stay in closures; what is exported is for the present viewer.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type AdviserActions, createAdviserActions, followAdviser } from './adviser-actions.ts';
import { createScenarioShelf } from './added-scenarios.ts';
import { attempt, closeDebrief, closeGame, type Desk, describe, listSaved, publishGame, showCatalog, tellKept, type World } from './desk.ts';
import { createDebriefActions, type DebriefActions } from './debrief-actions.ts';
import { createFileActions, type FileActions } from './file-actions.ts';
import type { PageState, Screen, Suggestion } from './page-state.ts';
import { createPlayActions, type PlayActions } from './play-actions.ts';
import { createReplayActions, type ReplayActions } from './replay-actions.ts';
import { createShelfActions, type ShelfActions } from './shelf-actions.ts';
import { createStageActions, type StageActions } from './stage-actions.ts';
import { FIRST_STAGE } from './stage-view.ts';
import { followReplay } from './step-address.ts';
import { parseStepLink } from './step-link.ts';
import { createKeeper } from './storage/keeper.ts';
import { FIRST_PREFERENCES } from './storage/saved-game.ts';
import type { GameStorage } from './storage/storage.ts';
import type { BrokeOff } from '../workers/index.ts';

export type PageActions = PlayActions & ShelfActions & FileActions & ReplayActions & StageActions & AdviserActions & DebriefActions & {
  /** Reads what the browser kept and what comes with the page, then shows the title, or the step that the address names. */
  readonly open: () => Promise<void>;
  /** To a screen that needs nothing more; the open game is left and stays on the shelf. */
  readonly goTo: (screen: Extract<Screen, 'title' | 'saved-games'>) => Promise<void>;
  /** To the choice of a new game, by way of the content note the first time. */
  readonly newGame: (suggestion?: Suggestion) => void;
  readonly readContentNote: () => Promise<void>;
  /** From the replay back to the game, or to the saved games. */
  readonly closeReplay: () => Promise<void>;
  readonly retryCatalog: () => Promise<void>;
  /** What a worker would do happens on the page's thread from now on. */
  readonly reportWorkerGone: () => void;
  /** An agent's thought broke off and is asked again. */
  readonly reportBrokeOff: (why: BrokeOff) => void;
  /** A panel broke: what it said. */
  readonly reportBroken: (error: unknown) => void;
};

export type PageStore = { readonly state: Pick<StoreApi<PageState>, 'getState' | 'subscribe' | 'getInitialState'>; readonly actions: PageActions };

export function createPageStore(storage: GameStorage, world: World): PageStore {
  const state = createStore<PageState>(() => FIRST_STATE);
  const desk: Desk = { state, world, scenarios: createScenarioShelf(world.library), keeper: createKeeper(storage), game: undefined, replay: undefined, debrief: undefined };
  const debriefActions = createDebriefActions(desk);
  const replayActions = createReplayActions(desk, debriefActions.debrief);
  followReplay(state, world);
  followAdviser(desk);
  return {
    state,
    actions: { ...createPlayActions(desk), ...createShelfActions(desk), ...createFileActions(desk), ...replayActions, ...createStageActions(desk), ...createAdviserActions(desk), ...debriefActions, ...createScreenActions(desk, replayActions) },
  };
}

const FIRST_STATE: PageState = {
  screen: 'opening',
  language: 'en',
  stage: FIRST_STAGE,
  catalog: { kind: 'loading' },
  saved: [],
  removed: undefined,
  game: undefined,
  advice: { kind: 'none' },
  replay: undefined,
  debrief: undefined,
  suggestion: undefined,
  preferences: FIRST_PREFERENCES,
  storage: { kind: 'fine' },
  elsewhere: undefined,
  refused: undefined,
  added: undefined,
  worker: 'fine',
  busy: 'no',
  thinking: undefined,
  askedAgain: 'no',
  broken: '',
};

type OtherActions = PlayActions & ShelfActions & FileActions & ReplayActions & StageActions & AdviserActions & DebriefActions;

function createScreenActions(desk: Desk, { openLink }: ReplayActions): Omit<PageActions, keyof OtherActions> {
  const { state, keeper, world } = desk;
  return {
    async open() {
      await attempt(desk, 'loading', async () => {
        state.setState({ preferences: await keeper.readPreferences() });
        await listSaved(desk);
        // Where the address names a step, the title does not flash up before it.
        if (parseStepLink(world.address.read()).kind === 'none') state.setState({ screen: 'title' });
        await loadCatalog(desk);
      });
      await openLink();
    },
    async goTo(screen) {
      closeGame(desk);
      state.setState({ screen, refused: undefined, added: undefined, elsewhere: undefined });
      await listSaved(desk);
    },
    newGame(suggestion) {
      closeGame(desk);
      const { contentNoteRead } = state.getState().preferences;
      state.setState({ screen: contentNoteRead ? 'new-game' : 'content-note', suggestion, refused: undefined, added: undefined, elsewhere: undefined });
    },
    async readContentNote() {
      const preferences = { ...state.getState().preferences, contentNoteRead: true };
      state.setState({ screen: 'new-game', preferences });
      tellKept(desk, await keeper.writePreferences(preferences));
    },
    async closeReplay() {
      desk.replay = undefined;
      closeDebrief(desk);
      publishGame(desk);
      state.setState({ replay: undefined, screen: desk.game === undefined ? 'saved-games' : 'game' });
      await listSaved(desk);
    },
    retryCatalog: () => loadCatalog(desk),
    reportWorkerGone: () => state.setState({ worker: 'gone' }),
    reportBrokeOff: (askedAgain) => state.setState(({ thinking }) => ({ askedAgain, thinking: thinking && { ...thinking } })),
    reportBroken: (error) => state.setState({ screen: 'broken', broken: describe(error) }),
  };
}

async function loadCatalog(desk: Desk): Promise<void> {
  desk.state.setState({ catalog: { kind: 'loading' } });
  await showCatalog(desk);
}
