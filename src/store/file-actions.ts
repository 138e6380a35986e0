/**
 * Files from outside, by button or dropped on the page: saved games, seats' copies, scenarios.
 * Not here: reading them (record/, scenario/, in the worker: workers/).
 * Invariant: a file that is refused, cancelled or overtaken by something else the player does changes nothing.
 */
import { MOST_CHARACTERS, formatRecord, type OpenedFile, type SeatCopy } from '../record/index.ts';
import type { CompiledScenario } from '../scenario/index.ts';
import { splitPending } from '../session/index.ts';
import type { FileFault } from '../workers/index.ts';
import { attempt, closeGame, type Desk, listSaved, showCatalog, tellKept } from './desk.ts';
import type { Refused } from './page-state.ts';
import { resumeSaved } from './play-actions.ts';
import { openReplay } from './replay-actions.ts';
import { replayOfGame, replayOfSeatCopy } from './replay.ts';
import type { SavedGame } from './storage/saved-game.ts';
import { agentsOf, hideTempers } from './surprise.ts';
import { endingOf } from './older-game.ts';

/** A file as the browser hands it over: nothing of it was read yet. */
export type IncomingFile = { readonly name: string; readonly size: number; text(): Promise<string> };

export type FileActions = {
  /** Reads a file and opens what is in it. */
  readonly takeFile: (file: IncomingFile) => Promise<void>;
  /** Opens the text of a file: by its name a scenario, or else a saved game. */
  readonly importFile: (name: string, text: string) => Promise<void>;
  /** Stops reading the file; nothing of it stays. */
  readonly cancelFile: () => void;
  readonly dismissRefusal: () => void;
};

export function createFileActions(desk: Desk): FileActions {
  let reading = new AbortController();
  const take = (file: IncomingFile): Promise<void> => {
    reading.abort();
    reading = new AbortController();
    const { signal } = reading;
    desk.state.setState({ refused: undefined });
    return attempt(desk, 'file', () => takeFile(desk, file, signal));
  };
  return {
    takeFile: take,
    importFile: (name, text) => take({ name, size: text.length, text: async () => text }),
    cancelFile: () => reading.abort(),
    dismissRefusal: () => desk.state.setState({ refused: undefined, added: undefined }),
  };
}

async function takeFile(desk: Desk, file: IncomingFile, signal: AbortSignal): Promise<void> {
  const { name } = file;
  const wanted = attention(desk, signal);
  const refuse = (why: Refused): void => {
    if (wanted()) desk.state.setState({ refused: why });
  };
  if (file.size > MOST_CHARACTERS) return refuse({ file: name, kind: 'too-large' });
  const text = await textOf(file);
  if (text === undefined) return refuse({ file: name, kind: 'not-a-file' });
  const read: Reading = { desk, file: name, text, signal, wanted, refuse };
  await (SCENARIO_NAME.test(name) ? takeScenario(read) : takeSaved(read));
}

const SCENARIO_NAME = /\.ya?ml$/i;

/** Nothing where it is a folder, or went away meanwhile. */
async function textOf(file: IncomingFile): Promise<string | undefined> {
  try {
    return await file.text();
  } catch {
    return undefined;
  }
}

/** Whether the player still waits where the file was brought: somebody who went elsewhere is not called back. */
function attention(desk: Desk, signal: AbortSignal): () => boolean {
  const { game } = desk;
  const { screen } = desk.state.getState();
  return () => !signal.aborted && desk.game === game && desk.state.getState().screen === screen;
}

type Reading = {
  readonly desk: Desk;
  readonly file: string;
  readonly text: string;
  readonly signal: AbortSignal;
  readonly wanted: () => boolean;
  readonly refuse: (why: Refused) => void;
};

async function takeScenario({ desk, file, text, signal, wanted, refuse }: Reading): Promise<void> {
  const read = await desk.world.files.parseScenario(text, signal);
  if (!read.ok) return refuseFault({ file, refuse }, read.error);
  const outcome = read.value;
  if (!outcome.ok) return refuse({ file, kind: 'scenario', problems: outcome.problems });
  if (!wanted()) return;
  const card = await shelve(desk, outcome.scenario);
  closeGame(desk);
  const { contentNoteRead } = desk.state.getState().preferences;
  desk.state.setState({
    screen: contentNoteRead ? 'new-game' : 'content-note', suggestion: undefined, refused: undefined, added: { file, card, warnings: outcome.warnings },
  });
}

/** Its card stands among the others from now on. */
async function shelve(desk: Desk, scenario: CompiledScenario): Promise<string> {
  const { id } = await desk.scenarios.add(scenario);
  await showCatalog(desk);
  return id;
}

async function takeSaved({ desk, file, text, signal, wanted, refuse }: Reading): Promise<void> {
  const read = await desk.world.files.openFile(text, signal);
  if (!read.ok) return refuseFault({ file, refuse }, read.error);
  const opened = read.value;
  switch (opened.kind) {
    case 'unreadable': return refuse({ file, kind: 'unreadable', problems: opened.problems });
    case 'differs': return refuse({ file, kind: 'differs', mismatch: opened.mismatch });
    case 'older-rules': return refuse({ file, kind: 'older-rules', ended: endingOf(opened.record) });
    case 'seat-copy': return takeSeatCopy({ desk, file, wanted, refuse }, opened.copy);
    case 'game': return wanted() ? takeGame(desk, file, opened) : undefined;
  }
}

/** Who cancelled knows it. */
function refuseFault({ file, refuse }: Pick<Reading, 'file' | 'refuse'>, fault: FileFault): void {
  if (fault !== 'cancelled') refuse({ file, kind: fault });
}

type OpenedGame = Extract<OpenedFile, { kind: 'game' }>;

async function takeGame(desk: Desk, file: string, opened: OpenedGame): Promise<void> {
  const { record } = opened.rerun;
  const saved = savedFrom(desk, file, opened);
  await shelve(desk, opened.scenario);
  tellKept(desk, await desk.keeper.write(saved));
  await listSaved(desk);
  if (record.outcome.kind === 'unfinished') return resumeSaved(desk, saved);
  closeGame(desk);
  return openReplay(desk, replayOfGame(opened.rerun, { name: saved.info.name, texts: opened.scenario.texts, saved: saved.info.id, viewers: [] }));
}

function savedFrom(desk: Desk, file: string, { rerun, scenario }: OpenedGame): SavedGame {
  const { record, pending } = splitPending(rerun.record);
  const over = record.outcome.kind === 'finished';
  const surprises = over ? [] : agentsOf(record.seats);
  return {
    info: {
      id: desk.world.newId(),
      name: record.annex.name ?? file.replace(/(\.resume)?(\.muscat)?\.json$/, ''),
      tags: record.annex.tags ?? [],
      scenario: record.scenario.id,
      scenarioTitle: scenario.texts.title,
      seats: hideTempers(record.seats, surprises),
      surprises,
      length: record.setup.length,
      step: record.entries.length,
      round: rerun.steps.at(-1)?.state.round ?? 1,
      over,
      ...(record.outcome.kind === 'finished' && { ending: record.outcome.outcome.ending }),
      savedAt: desk.world.now(),
    },
    record: formatRecord(record),
    pending,
    drafts: {},
  };
}

/** A seat's copy carries no scenario: that must stand on the shelf already. */
async function takeSeatCopy({ desk, file, wanted, refuse }: Omit<Reading, 'text' | 'signal'>, copy: SeatCopy): Promise<void> {
  const loaded = await desk.scenarios.find(copy.scenario);
  if (loaded === undefined) return refuse({ file, kind: 'unknown-scenario' });
  if (!wanted()) return;
  closeGame(desk);
  openReplay(desk, replayOfSeatCopy(copy, { name: file, texts: loaded.texts, rules: loaded.rules }));
}
