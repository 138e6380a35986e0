/**
 * The page's one mutable place: a Zustand store of what is shown, and the actions that change it.
 * Not here: what the actions do (play-actions.ts, shelf-actions.ts).
 * Invariant: the session, its seed and every seat's orders stay in closures; what is exported is for the present viewer.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { attempt, type Desk, describe, listSaved, publishGame, tellKept, type World } from './desk.ts';
import type { PageState, Screen, Suggestion } from './page-state.ts';
import { createPlayActions, type PlayActions } from './play-actions.ts';
import { closeGame, createShelfActions, type ShelfActions } from './shelf-actions.ts';
import { createStageActions, type StageActions } from './stage-actions.ts';
import { FIRST_STAGE } from './stage-view.ts';
import { createKeeper } from './storage/keeper.ts';
import { FIRST_PREFERENCES } from './storage/saved-game.ts';
import type { GameStorage } from './storage/storage.ts';

export type PageActions = PlayActions & ShelfActions & StageActions & {
  /** Reads what the browser kept and what comes with the page, then shows the title. */
  readonly open: () => Promise<void>;
  /** To a screen that needs nothing more; the open game is left and stays on the shelf. */
  readonly goTo: (screen: Extract<Screen, 'title' | 'saved-games'>) => Promise<void>;
  /** To the choice of a new game, by way of the content note the first time. */
  readonly newGame: (suggestion?: Suggestion) => void;
  readonly readContentNote: () => Promise<void>;
  /** From the replay back to the game, or to the saved games. */
  readonly closeReplay: () => Promise<void>;
  readonly retryCatalog: () => Promise<void>;
  /** A panel broke: what it said. */
  readonly reportBroken: (error: unknown) => void;
};

export type PageStore = { readonly state: Pick<StoreApi<PageState>, 'getState' | 'subscribe' | 'getInitialState'>; readonly actions: PageActions };

export function createPageStore(storage: GameStorage, world: World): PageStore {
  const state = createStore<PageState>(() => FIRST_STATE);
  const desk: Desk = { state, world, keeper: createKeeper(storage), game: undefined, replay: undefined };
  return { state, actions: { ...createPlayActions(desk), ...createShelfActions(desk), ...createStageActions(desk), ...createScreenActions(desk) } };
}

const FIRST_STATE: PageState = {
  screen: 'opening',
  language: 'en',
  stage: FIRST_STAGE,
  catalog: { kind: 'loading' },
  saved: [],
  removed: undefined,
  game: undefined,
  replay: undefined,
  suggestion: undefined,
  preferences: FIRST_PREFERENCES,
  storage: { kind: 'fine' },
  refused: undefined,
  busy: 'no',
  broken: '',
};

function createScreenActions(desk: Desk): Omit<PageActions, keyof (PlayActions & ShelfActions & StageActions)> {
  const { state, keeper } = desk;
  return {
    open: () => attempt(desk, 'loading', async () => {
      state.setState({ preferences: await keeper.readPreferences() });
      await listSaved(desk);
      state.setState({ screen: 'title' });
      await loadCatalog(desk);
    }),
    async goTo(screen) {
      closeGame(desk);
      state.setState({ screen, refused: undefined });
      await listSaved(desk);
    },
    newGame(suggestion) {
      closeGame(desk);
      const { contentNoteRead } = state.getState().preferences;
      state.setState({ screen: contentNoteRead ? 'new-game' : 'content-note', suggestion, refused: undefined });
    },
    async readContentNote() {
      const preferences = { ...state.getState().preferences, contentNoteRead: true };
      state.setState({ screen: 'new-game', preferences });
      tellKept(desk, await keeper.writePreferences(preferences));
    },
    async closeReplay() {
      desk.replay = undefined;
      publishGame(desk);
      state.setState({ replay: undefined, screen: desk.game === undefined ? 'saved-games' : 'game' });
      await listSaved(desk);
    },
    retryCatalog: () => loadCatalog(desk),
    reportBroken: (error) => state.setState({ screen: 'broken', broken: describe(error) }),
  };
}

async function loadCatalog({ state, world }: Desk): Promise<void> {
  state.setState({ catalog: { kind: 'loading' } });
  const cards = await world.library.cards();
  state.setState({ catalog: cards.ok ? { kind: 'ready', cards: cards.value } : { kind: 'failed', fault: cards.error } });
}
