/**
 * Starting, resuming and playing a game.
 * Invariant: a command is acknowledged, that is shown as done, only after the game with it was handed to the keeper
 * and the keeper has answered.
 */
import type { ActionId, Command, IssueId, Assessment, Result, SeatId, TermAssessment, Terms } from '../engine/index.ts';
import { assess, err, ok, positionValues, theirBeliefPercent } from '../engine/index.ts';
import { type Annex, parseRecord, type GameRecord } from '../record/index.ts';
import { createSession, type Guessed, resumeSession } from '../session/index.ts';
import { playAgentsInTurn } from './agents-turn.ts';
import { attempt, type Desk, listSaved, publishGame, save, showCatalog, tellKept } from './desk.ts';
import type { LoadedScenario } from './library.ts';
import type { GameView, NewGame, Refused, SeatSitting, Suggestion } from './page-state.ts';
import { createRunningGame, type RunningGame } from './running-game.ts';
import { drawTempers, surprisesIn } from './surprise.ts';
import { withAction, withPosition } from './stage-actions.ts';
import type { Drafts, SavedGame, SavedInfo } from './storage/saved-game.ts';

export type PlayActions = {
  readonly begin: (wanted: NewGame) => Promise<void>;
  /** Goes on with a saved game; where another page plays it, says so instead. */
  readonly resume: (id: string) => Promise<void>;
  /** Goes on with a copy of a saved game, which stays as it is. */
  readonly resumeCopy: (id: string) => Promise<void>;
  /** Sends the present seat's command. */
  readonly send: (command: Command) => Promise<void>;
  readonly takeBack: () => Promise<void>;
  /** An agent that takes long is asked again, of a new worker. Its command is the same. */
  readonly askAgain: () => void;
  readonly draft: (command: Command) => void;
  readonly undoDraft: () => void;
  /** Puts an issue of the drafted package at a position. Where that is not to be chosen nothing changes. */
  readonly putPosition: (issue: IssueId, position: number) => void;
  /** Chooses an action for the drafted dispatch, or drops it. Where it is closed nothing changes. */
  readonly toggleAction: (action: ActionId) => void;
  /** Why the present seat will give its command, in its player's words. */
  readonly sayWhy: (text: string) => void;
  /** Keeps what the present seat thinks of another side. */
  readonly guess: (guessed: Guessed) => Promise<void>;
  readonly openBrief: () => void;
  readonly readBrief: () => void;
  readonly takeSeat: (seat: SeatId) => void;
  readonly leaveSeat: () => void;
  /** What a package would mean for the present seat's capital; nothing for the mediator. */
  readonly assess: (terms: Terms, guaranteed?: readonly IssueId[]) => Assessment | undefined;
  /** What each position of one issue is worth to the present seat, the rest as in the package. */
  readonly positionValues: (issue: IssueId, terms: Terms) => readonly TermAssessment[];
  /** How far the other side believes the present seat's promise on an issue, in percent, the rest as in the package. All that it counts is public. */
  readonly theirBelief: (issue: IssueId, terms: Terms) => number | undefined;
};

export function createPlayActions(desk: Desk): PlayActions {
  const withGame = (change: (game: RunningGame) => void): void => {
    if (desk.game === undefined) return;
    change(desk.game);
    publishGame(desk);
  };
  const drafts = createDraftWriter(desk);
  const setDraft = (command: Command | undefined): void => withGame((game) => {
    if (command === undefined) return;
    game.setDraft(command);
    drafts.write();
  });
  return {
    begin: (wanted) => attempt(desk, 'loading', () => begin(desk, wanted)),
    resume: (id) => attempt(desk, 'loading', async () => {
      const saved = await desk.keeper.read(id);
      if (saved === undefined) return listSaved(desk);
      if (!(await desk.world.lock.hold(id))) return desk.state.setState({ elsewhere: saved.info });
      return resumeSaved(desk, saved);
    }),
    resumeCopy: (id) => attempt(desk, 'loading', () => resumeCopy(desk, id)),
    send: (command) => send(desk, command),
    takeBack: () => takeBack(desk),
    askAgain: () => desk.world.agents.askAgain(),
    draft: setDraft,
    putPosition: (issue, position) => onSeat(desk, (sitting, { rules }) => setDraft(withPosition(rules, sitting, issue, position))),
    toggleAction: (action) => onSeat(desk, (sitting) => setDraft(withAction(sitting, action))),
    undoDraft: () => withGame((game) => {
      game.undoDraft();
      drafts.write();
    }),
    sayWhy: (text) => atRest(desk, () => withGame((game) => {
      game.setWhy(text);
      drafts.write();
    })),
    guess: async (guessed) => atRest(desk, () => {
      withGame((game) => game.guess(guessed));
      return save(desk);
    }),
    openBrief: () => withGame((game) => game.openBrief()),
    readBrief: () => withGame((game) => game.readBrief()),
    takeSeat: (seat) => withGame((game) => game.takeSeat(seat)),
    leaveSeat: () => {
      withGame((game) => game.leaveSeat());
      putFilmAway(desk);
    },
    assess: (terms, guaranteed = []) => onPrincipal(desk, ({ rules, now }) => assess(rules, now, terms, guaranteed)),
    positionValues: (issue, terms) => onPrincipal(desk, ({ rules, now }) => positionValues(rules, now, issue, terms)) ?? [],
    theirBelief: (issue, terms) => onPrincipal(desk, ({ rules, now }) => theirBeliefPercent(rules, now, issue, terms)),
  };
}

/** What a seat looked back at is its own too: no film of a running game hangs before the curtain. */
function putFilmAway(desk: Desk): void {
  if (desk.replay === undefined || desk.game?.view().sitting.kind !== 'curtain') return;
  desk.replay = undefined;
  desk.state.setState({ replay: undefined, screen: 'game' });
}

async function begin(desk: Desk, { scenario: id, seats, length, seed, name, adviser }: NewGame): Promise<void> {
  const loaded = await desk.scenarios.load(id);
  if (!loaded.ok) return desk.state.setState({ catalog: { kind: 'failed', fault: loaded.error } });
  const { rules, texts, scenario } = loaded.value;
  const session = createSession({ rules, scenario, setup: { seed, length }, seats: drawTempers(rules, seats, desk.world.draw) });
  const game = createRunningGame({ id: desk.world.newId(), name, tags: [], session, texts, drafts: {}, surprises: surprisesIn(seats), adviser });
  const playedAt = new Date(desk.world.now()).toISOString();
  session.annotate((annex) => ({ ...annex, name, meta: { ...annex.meta, playedAt } }));
  await sitDownAt(desk, game);
}

async function resumeCopy(desk: Desk, id: string): Promise<void> {
  const saved = await desk.keeper.read(id);
  if (saved === undefined) return listSaved(desk);
  const copy: SavedGame = { ...saved, info: { ...saved.info, id: desk.world.newId(), name: `${saved.info.name} (2)` } };
  tellKept(desk, await desk.keeper.write(copy));
  return resumeSaved(desk, copy);
}

/** Takes a saved game up again where it was left, or says why not. */
export async function resumeSaved(desk: Desk, saved: SavedGame): Promise<void> {
  const taken = await takeUp(desk, saved);
  if (!taken.ok) return desk.state.setState({ refused: { file: saved.info.name, ...taken.error } as Refused });
  await sitDownAt(desk, taken.value);
}

type Unfit = Refused extends infer R ? (R extends Refused ? Omit<R, 'file'> : never) : never;

async function takeUp(desk: Desk, { info, record: text, pending, drafts }: SavedGame): Promise<Result<RunningGame, Unfit>> {
  const parsed = parseRecord(text);
  if (!parsed.ok) return err({ kind: 'unreadable', problems: parsed.error });
  const record = parsed.value;
  if (record.format !== 'muscat-record/1') return err({ kind: 'unknown-scenario' });
  const loaded = await scenarioOf(desk, record);
  if (!loaded.ok) return loaded;
  const { rules, texts } = loaded.value;
  const session = resumeWith({ record, rules, pending });
  if (!session.ok) return err({ kind: 'not-resumed', error: session.error });
  const { id, name, tags, surprises = [], adviser } = info;
  session.value.annotate((annex) => labelled(annex, info));
  return ok(createRunningGame({ id, name, tags, session: session.value, texts, drafts, surprises, adviser: adviser === 'on' ? 'on' : 'off' }));
}

/** The label's name and tags as the file has them. A label without tags takes those of the file away. */
export function labelled({ tags: _, ...annex }: Annex, { name, tags }: Pick<SavedInfo, 'name' | 'tags'>): Annex {
  return { ...annex, name, ...(tags.length > 0 && { tags }) };
}

/** A sealed command that is refused does not cost the game: it is asked for again. */
function resumeWith(options: { record: GameRecord; rules: LoadedScenario['rules']; pending: SavedGame['pending'] }): ReturnType<typeof resumeSession> {
  const resumed = resumeSession(options);
  return !resumed.ok && resumed.error.kind === 'pending-refused' ? resumeSession({ ...options, pending: [] }) : resumed;
}

/** The scenario that the record was played on: from the shelf, or out of the record itself, and then it is put there. */
export async function scenarioOf(desk: Desk, { scenario }: GameRecord): Promise<Result<LoadedScenario, Unfit>> {
  const known = await desk.scenarios.find(scenario);
  if (known !== undefined) return ok(known);
  const read = await desk.world.files.parseScenario(scenario.source, new AbortController().signal);
  if (!read.ok) return err({ kind: read.error === 'cancelled' ? 'broken' : read.error });
  if (!read.value.ok) return err({ kind: 'unreadable', problems: read.value.problems });
  const { rules, texts } = read.value.scenario;
  await desk.scenarios.add(read.value.scenario);
  await showCatalog(desk);
  return ok({ rules, texts, scenario });
}

async function sitDownAt(desk: Desk, game: RunningGame): Promise<void> {
  await desk.world.lock.hold(game.id);
  desk.game = game;
  desk.state.setState({ suggestion: undefined, elsewhere: undefined });
  game.arrive();
  await playOn(desk);
  if (desk.game === game) desk.state.setState({ screen: 'game', refused: undefined, added: undefined, replay: undefined });
}

async function send(desk: Desk, command: Command): Promise<void> {
  const seat = presentSeat(desk);
  if (desk.game === undefined || seat === undefined || desk.state.getState().busy !== 'no') return;
  const game = desk.game;
  await attempt(desk, 'agents', async () => {
    const outcome = game.submit(seat, command);
    if (!outcome.ok) return publishGame(desk);
    desk.state.setState({ askedAgain: 'no' });
    await save(desk);
    await playOn(desk);
  });
}

async function takeBack(desk: Desk): Promise<void> {
  const seat = presentSeat(desk);
  const { game } = desk;
  if (game === undefined || seat === undefined || desk.state.getState().busy !== 'no') return;
  await attempt(desk, 'no', async () => {
    game.takeBack(seat);
    await save(desk);
    publishGame(desk);
  });
}

/** Agents move until a person is asked; then the game is kept and, unless it was left meanwhile, shown. One that is over is only shown. */
async function playOn(desk: Desk): Promise<void> {
  const { game } = desk;
  if (game === undefined) return;
  const wasOver = game.session.isOver();
  await playAgentsInTurn(game.session, desk.world.agents, (seat) => desk.state.setState({ thinking: { seat } }));
  if (desk.game !== game) return;
  if (!wasOver) await save(desk);
  if (desk.game !== game) return;
  game.arrive();
  publishGame(desk);
  if (game.session.isOver()) desk.state.setState({ suggestion: await suggestionOf(desk, game.record()) });
}

/** Not before the ending, since it names the seed. */
async function suggestionOf(desk: Desk, { scenario, seats, setup: { length, seed } }: GameRecord): Promise<Suggestion> {
  const cards = await desk.scenarios.cards();
  const card = cards.ok ? cards.value.find(({ digest }) => digest === scenario.digest) : undefined;
  return { scenario: card?.id ?? scenario.id, seats, length, seed };
}

/** Writes drafts as they change, never two writes at once, always the latest. */
function createDraftWriter(desk: Desk): { write(): void } {
  let writing = false;
  let latest: { id: string; drafts: Drafts } | undefined;
  const work = async (): Promise<void> => {
    writing = true;
    for (let next = latest; next !== undefined; next = latest) {
      latest = undefined;
      tellKept(desk, await desk.keeper.writeDrafts(next.id, next.drafts));
    }
    writing = false;
  };
  return {
    write() {
      if (desk.game === undefined) return;
      latest = { id: desk.game.id, drafts: desk.game.drafts() };
      if (!writing) void work();
    },
  };
}

function presentSeat(desk: Desk): SeatId | undefined {
  const sitting = desk.game?.view().sitting;
  return sitting?.kind === 'seat' ? sitting.seat : undefined;
}

/** While the others think nothing is changed under them. */
function atRest<T>({ state }: Desk, change: () => T): T | undefined {
  return state.getState().busy === 'no' ? change() : undefined;
}

function onSeat(desk: Desk, change: (sitting: SeatSitting, game: GameView) => void): void {
  const { game } = desk.state.getState();
  if (game?.sitting.kind === 'seat') change(game.sitting, game);
}

type Facts = { readonly rules: LoadedScenario['rules']; readonly now: Parameters<typeof assess>[1] };

function onPrincipal<T>(desk: Desk, count: (facts: Facts) => T): T | undefined {
  const game = desk.state.getState().game;
  if (game?.sitting.kind !== 'seat' || !game.rules.principals.includes(game.sitting.seat)) return undefined;
  return count({ rules: game.rules, now: game.sitting.now });
}
