/**
 * Keeps games safe over a storage that may fail: every write is read back and tried twice; what cannot be stored
 * stays in memory, the fault is told, and the next write tries the storage again.
 * Not here: what a fault looks like on the page, or the file that is offered instead.
 * Invariant: after `write` resolves, `read` gives that game for as long as the page lives, whatever the storage did;
 * operations happen one after another, in the order in which they were asked for.
 */
import { err, ok } from '../../engine/index.ts';
import { createMemoryStorage } from './memory-storage.ts';
import type { Drafts, Preferences, SavedGame, SavedInfo } from './saved-game.ts';
import { FIRST_PREFERENCES } from './saved-game.ts';
import type { GameStorage, Stored, StorageFault } from './storage.ts';

/** Whether all that should be stored is: the last write, and every game before it that the page still holds. */
export type Kept = { readonly kind: 'stored' } | { readonly kind: 'in-memory'; readonly fault: StorageFault };

export type Keeper = {
  /** Latest first. */
  readonly list: () => Promise<readonly SavedInfo[]>;
  readonly read: (id: string) => Promise<SavedGame | undefined>;
  readonly write: (game: SavedGame) => Promise<Kept>;
  readonly writeInfo: (info: SavedInfo) => Promise<Kept>;
  readonly writeDrafts: (id: string, drafts: Drafts) => Promise<Kept>;
  readonly remove: (id: string) => Promise<Kept>;
  readonly readPreferences: () => Promise<Preferences>;
  readonly writePreferences: (preferences: Preferences) => Promise<Kept>;
};

export function createKeeper(storage: GameStorage): Keeper {
  const memory = createMemoryStorage();
  /** Games whose latest form is only in memory and why, and games that were removed but may still be stored. */
  const unstored = new Map<string, StorageFault>();
  const removed = new Set<string>();
  const inTurn = createQueue();

  const keepGame = async (game: SavedGame): Promise<Kept> => {
    await memory.write(game);
    removed.delete(game.info.id);
    return settle(game.info.id, await twice(() => writeAndReadBack(storage, game)));
  };
  const keepPart = async (id: string, inMemory: Stored<true>, inStorage: () => Stored<true>): Promise<Kept> => {
    if (removed.has(id)) return kept(ok(true));
    await inMemory;
    if (unstored.has(id)) return keepWhole(id);
    return settle(id, await twice(inStorage));
  };
  const keepWhole = async (id: string): Promise<Kept> => {
    const game = await memory.read(id);
    return game.ok && game.value !== undefined ? keepGame(game.value) : { kind: 'in-memory', fault: 'failed' };
  };
  const settle = async (id: string, stored: Awaited<Stored<true>>): Promise<Kept> => {
    if (stored.ok) unstored.delete(id);
    else unstored.set(id, stored.error);
    return kept(stored);
  };
  /** A storage that takes something again is given all that it refused before. */
  const kept = async (stored: Awaited<Stored<true>>): Promise<Kept> => {
    if (!stored.ok) return { kind: 'in-memory', fault: stored.error };
    for (const id of unstored.keys()) {
      const game = await memory.read(id);
      if (game.ok && game.value !== undefined && (await writeAndReadBack(storage, game.value)).ok) unstored.delete(id);
    }
    const [fault] = unstored.values();
    return fault === undefined ? { kind: 'stored' } : { kind: 'in-memory', fault };
  };
  const readOne = async (id: string): Promise<SavedGame | undefined> => {
    if (removed.has(id)) return undefined;
    const remembered = await memory.read(id);
    if (unstored.has(id) && remembered.ok && remembered.value !== undefined) return remembered.value;
    const stored = await twice(() => storage.read(id));
    const game = stored.ok && stored.value !== undefined ? stored.value : remembered.ok ? remembered.value : undefined;
    if (game !== undefined) await memory.write(game);
    return game;
  };

  return {
    list: () => inTurn(async () => {
      const [stored, remembered] = [await twice(() => storage.list()), await memory.list()];
      return merge(stored.ok ? stored.value : [], remembered.ok ? remembered.value : []).filter(({ id }) => !removed.has(id));
    }),
    read: (id) => inTurn(() => readOne(id)),
    write: (game) => inTurn(() => keepGame(game)),
    writeInfo: (info) => inTurn(async () => {
      await readOne(info.id);
      return keepPart(info.id, memory.writeInfo(info), () => storage.writeInfo(info));
    }),
    writeDrafts: (id, drafts) => inTurn(() => keepPart(id, memory.writeDrafts(id, drafts), () => storage.writeDrafts(id, drafts))),
    remove: (id) => inTurn(async () => {
      await memory.remove(id);
      removed.add(id);
      unstored.delete(id);
      return kept(await twice(() => storage.remove(id)));
    }),
    readPreferences: () => inTurn(async () => {
      const [stored, remembered] = [await twice(() => storage.readPreferences()), await memory.readPreferences()];
      // What an older page kept lacks what is new here.
      return { ...FIRST_PREFERENCES, ...((stored.ok ? stored.value : undefined) ?? (remembered.ok ? remembered.value : undefined)) };
    }),
    writePreferences: (preferences) => inTurn(async () => {
      await memory.writePreferences(preferences);
      return kept(await twice(() => storage.writePreferences(preferences)));
    }),
  };
}

async function twice<T>(operation: () => Stored<T>): Stored<T> {
  const first = await operation();
  return first.ok ? first : operation();
}

async function writeAndReadBack(storage: GameStorage, game: SavedGame): Stored<true> {
  const written = await storage.write(game);
  if (!written.ok) return written;
  const back = await storage.read(game.info.id);
  if (!back.ok) return back;
  return back.value !== undefined && isSame(back.value, game) ? ok(true) : err('differs');
}

const isSame = (one: SavedGame, other: SavedGame): boolean =>
  one.record === other.record && one.info.step === other.info.step && JSON.stringify(one.pending) === JSON.stringify(other.pending);

/** The newer label of each game, latest first. */
function merge(stored: readonly SavedInfo[], remembered: readonly SavedInfo[]): readonly SavedInfo[] {
  const byId = new Map(stored.map((info) => [info.id, info]));
  for (const info of remembered) {
    const other = byId.get(info.id);
    if (other === undefined || other.savedAt <= info.savedAt) byId.set(info.id, info);
  }
  return [...byId.values()].sort((one, other) => other.savedAt - one.savedAt);
}

/** Runs what it is given one after another. */
function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const mine = last.then(task, task);
    last = mine.catch(() => undefined);
    return mine;
  };
}
