/**
 * What the page's actions share: the published state, the running game behind it, and the way to the world.
 * Not here: the actions themselves (*-actions.ts).
 * Invariant: what goes wrong in an action is shown on the page, with the game at hand to be saved; nothing is swallowed.
 */
import type { StoreApi } from 'zustand/vanilla';
import type { Adviser, Analyst, Files } from '../workers/index.ts';
import type { ScenarioShelf } from './added-scenarios.ts';
import type { AgentsTurn } from './agents-turn.ts';
import type { Debrief } from './debrief.ts';
import type { Library } from './library.ts';
import type { Observation } from '../engine/index.ts';
import type { Busy, GameView, PageState, ReplayView } from './page-state.ts';
import type { Replay } from './replay.ts';
import type { RunningGame } from './running-game.ts';
import type { StageView } from './stage-view.ts';
import type { Keeper, Kept } from './storage/keeper.ts';
import type { GameLock } from './tab-lock.ts';

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
  readonly advise: Adviser;
  /** Where the debrief's counting is done. */
  readonly analyst: Analyst;
  /** Where files from outside are read. */
  readonly files: Files;
  /** Runs something once after a time, unless it is called off by what is returned. */
  readonly later: (milliseconds: number, run: () => void) => () => void;
  readonly address: PageAddress;
  readonly lock: GameLock;
};

/** The part of the page's address from its # on; empty where there is none. Writing it makes no step in the browser's history. */
export type PageAddress = { readonly read: () => string; readonly write: (fragment: string) => void };

export type Desk = {
  readonly state: StoreApi<PageState>;
  readonly keeper: Keeper;
  readonly world: World;
  readonly scenarios: ScenarioShelf;
  /** The game, the film and the debrief that lie open, if any: never published. */
  game: RunningGame | undefined;
  replay: Replay | undefined;
  debrief: Debrief | undefined;
};

export function publishGame(desk: Desk): void {
  const game = desk.game?.view();
  desk.state.setState((before) => ({ game, stage: followed(before.stage, before.game, game) }));
}

function alongFilm(stage: StageView, before: ReplayView | undefined, after: ReplayView | undefined): StageView {
  if (after === undefined || after.now.phase.kind === before?.now.phase.kind) return stage;
  return atPhase(stage, after.now.phase);
}

type PhaseShown = Observation['phase']['kind'] | 'none' | 'curtain';

/** The stage goes along with the talks: orders are given over the map, words are exchanged at the table. In between a player's choice holds. */
function followed(stage: StageView, before: GameView | undefined, after: GameView | undefined): StageView {
  const was = phaseOf(before);
  const is = phaseOf(after);
  if (was === is) return stage;
  const caption = is === 'curtain' ? { ...stage.caption, sound: '' } : stage.caption;
  return atPhase({ ...stage, caption }, { kind: is });
}

function atPhase(stage: StageView, { kind }: { readonly kind: PhaseShown }): StageView {
  return { ...stage, view: kind === 'capitals' ? 'map' : 'table', pointed: { kind: 'nothing' } };
}

function phaseOf(game: GameView | undefined): PhaseShown {
  if (game === undefined) return 'none';
  return game.sitting.kind === 'curtain' ? 'curtain' : game.sitting.now.phase.kind;
}

export function publishReplay(desk: Desk): void {
  const replay = desk.replay?.view();
  desk.state.setState((before) => ({ replay, stage: alongFilm(before.stage, before.replay, replay) }));
}

/** The open game is left; it stays on the shelf. */
export function closeGame(desk: Desk): void {
  desk.world.lock.letGo();
  desk.game = undefined;
  desk.replay = undefined;
  closeDebrief(desk);
  desk.state.setState({ game: undefined, replay: undefined, askedAgain: 'no' });
}

/** Whatever is still being worked out for it is called off; what was found is kept. */
export function closeDebrief(desk: Desk): void {
  desk.debrief?.close();
  desk.debrief = undefined;
  desk.state.setState({ debrief: undefined });
}

/** Tells the page whether what was to be kept is kept. */
export function tellKept(desk: Desk, kept: Kept): void {
  const before = desk.state.getState().storage;
  if (kept.kind === 'stored' && before.kind === 'fine') return;
  desk.state.setState({ storage: kept.kind === 'stored' ? { kind: 'fine' } : kept });
}

export async function save(desk: Desk): Promise<void> {
  const { game, keeper, world } = desk;
  if (game !== undefined) tellKept(desk, await keeper.write(game.saved(world.now())));
}

export async function listSaved(desk: Desk): Promise<void> {
  desk.state.setState({ saved: await desk.keeper.list() });
}

/** The cards of the shelf as they stand now. */
export async function showCatalog({ state, scenarios }: Desk): Promise<void> {
  const cards = await scenarios.cards();
  state.setState({ catalog: cards.ok ? { kind: 'ready', cards: cards.value } : { kind: 'failed', fault: cards.error } });
}

/** Runs an action that may take a while. What it throws is a bug of ours: the page says so and offers the game. */
export async function attempt(desk: Desk, busy: Busy, action: () => Promise<void>): Promise<void> {
  desk.state.setState({ busy });
  try {
    await action();
  } catch (error) {
    desk.state.setState({ screen: 'broken', broken: describe(error) });
  } finally {
    desk.state.setState({ busy: 'no', thinking: undefined });
  }
}

export function describe(error: unknown): string {
  return error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
}
