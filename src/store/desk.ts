/**
 * What the page's actions share: the published state, the running game behind it, and the way to the world.
 * Not here: the actions themselves (*-actions.ts).
 * Invariant: what goes wrong in an action is shown on the page, with the game at hand to be saved; nothing is swallowed.
 */
import type { StoreApi } from 'zustand/vanilla';
import type { AgentsTurn } from './agents-turn.ts';
import type { Library } from './library.ts';
import type { Busy, GameView, PageState } from './page-state.ts';
import type { Replay } from './replay.ts';
import type { RunningGame } from './running-game.ts';
import type { StageView } from './stage-view.ts';
import type { Keeper, Kept } from './storage/keeper.ts';

/** The world as the store needs it; a test hands in its own. */
export type World = {
  readonly library: Library;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A new id for a saved game. */
  readonly newId: () => string;
  /** Luck that is nobody's and of no game: a number from 0 up to, but not, `count`. */
  readonly draw: (count: number) => number;
  readonly agents: AgentsTurn;
};

export type Desk = {
  readonly state: StoreApi<PageState>;
  readonly keeper: Keeper;
  readonly world: World;
  /** The game and the film that lie open, if any: never published. */
  game: RunningGame | undefined;
  replay: Replay | undefined;
};

export function publishGame(desk: Desk): void {
  const game = desk.game?.view();
  desk.state.setState((before) => ({ game, stage: followed(before.stage, before.game, game) }));
}

/** The stage goes along with the talks: orders are given over the map, words are exchanged at the table. In between a player's choice holds. */
function followed(stage: StageView, before: GameView | undefined, after: GameView | undefined): StageView {
  const was = phaseOf(before);
  const is = phaseOf(after);
  if (was === is) return stage;
  const caption = is === 'curtain' ? { ...stage.caption, sound: '' } : stage.caption;
  return { ...stage, view: is === 'capitals' ? 'map' : 'table', pointed: { kind: 'nothing' }, caption };
}

function phaseOf(game: GameView | undefined): string {
  if (game === undefined) return 'none';
  return game.sitting.kind === 'curtain' ? 'curtain' : game.sitting.now.phase.kind;
}

export function publishReplay(desk: Desk): void {
  desk.state.setState({ replay: desk.replay?.view() });
}

/** Tells the page whether what was to be kept is kept. */
export function tellKept(desk: Desk, kept: Kept): void {
  const before = desk.state.getState().storage;
  if (kept.kind === 'stored' && before.kind === 'fine') return;
  desk.state.setState({ storage: kept.kind === 'stored' ? { kind: 'fine' } : kept });
}

export async function listSaved(desk: Desk): Promise<void> {
  desk.state.setState({ saved: await desk.keeper.list() });
}

/** Runs an action that may take a while. What it throws is a bug of ours: the page says so and offers the game. */
export async function attempt(desk: Desk, busy: Busy, action: () => Promise<void>): Promise<void> {
  desk.state.setState({ busy });
  try {
    await action();
  } catch (error) {
    desk.state.setState({ screen: 'broken', broken: describe(error) });
  } finally {
    desk.state.setState({ busy: 'no' });
  }
}

export function describe(error: unknown): string {
  return error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
}
