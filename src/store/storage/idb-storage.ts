/**
 * The storage over IndexedDB: labels, games and drafts in a store each, a game written in one transaction.
 * Not here: what happens when it fails for good (keeper.ts).
 * Invariant: a handle that turns out dead is opened anew and the operation tried once more, before a fault is told.
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { err, ok } from '../../engine/index.ts';
import type { Drafts, Preferences, SavedGame, SavedInfo } from './saved-game.ts';
import type { GameStorage, Stored, StorageFault } from './storage.ts';

type Body = Omit<SavedGame, 'info' | 'drafts'>;

interface Schema extends DBSchema {
  infos: { key: string; value: SavedInfo };
  bodies: { key: string; value: Body };
  drafts: { key: string; value: Drafts };
  preferences: { key: string; value: Preferences };
}

type Database = IDBPDatabase<Schema>;
type StoreName = 'infos' | 'bodies' | 'drafts' | 'preferences';
type Writing = IDBPTransaction<Schema, StoreName[], 'readwrite'>;

const GAME_STORES: readonly StoreName[] = ['infos', 'bodies', 'drafts'];
const PREFERENCES_KEY = 'page';

/** How the adapter reaches the browser; a test hands in another name or a shorter patience. */
export type IdbOptions = { readonly name: string; readonly patienceMilliseconds: number };
export const IDB_DEFAULTS: IdbOptions = { name: 'muscat', patienceMilliseconds: 4000 };

export function createIdbStorage(options: IdbOptions = IDB_DEFAULTS): GameStorage {
  const handle = createHandle(options);
  const read = <T>(run: (database: Database) => Promise<T>): Stored<T> => handle.use(run);
  const write = (stores: readonly StoreName[], run: (transaction: Writing) => Promise<unknown>): Stored<true> =>
    handle.use((database) => inOneTransaction(database, stores, run));

  return {
    list: () => read((database) => database.getAll('infos')),
    read: (id) => read((database) => readGame(database, id)),
    write: (game) => write(GAME_STORES, (transaction) => putGame(transaction, game)),
    writeInfo: (info) => write(['infos'], (transaction) => transaction.objectStore('infos').put(info, info.id)),
    writeDrafts: (id, drafts) => write(['drafts'], (transaction) => transaction.objectStore('drafts').put(drafts, id)),
    remove: (id) => write(GAME_STORES, (transaction) => Promise.all(GAME_STORES.map((name) => transaction.objectStore(name).delete(id)))),
    readPreferences: () => read((database) => database.get('preferences', PREFERENCES_KEY)),
    writePreferences: (preferences) => write(['preferences'], (transaction) => transaction.objectStore('preferences').put(preferences, PREFERENCES_KEY)),
  };
}

async function inOneTransaction(
  database: Database, stores: readonly StoreName[], run: (transaction: Writing) => Promise<unknown>,
): Promise<true> {
  const transaction = database.transaction([...stores], 'readwrite', { durability: 'strict' });
  await Promise.all([run(transaction), transaction.done]);
  return true;
}

function putGame(transaction: Writing, { info, drafts, ...body }: SavedGame): Promise<unknown> {
  return Promise.all([
    transaction.objectStore('infos').put(info, info.id),
    transaction.objectStore('bodies').put(body, info.id),
    transaction.objectStore('drafts').put(drafts, info.id),
  ]);
}

async function readGame(database: Database, id: string): Promise<SavedGame | undefined> {
  const transaction = database.transaction([...GAME_STORES]);
  const [info, body, drafts] = await Promise.all([
    transaction.objectStore('infos').get(id),
    transaction.objectStore('bodies').get(id),
    transaction.objectStore('drafts').get(id),
  ]);
  return info === undefined || body === undefined ? undefined : { info, ...body, drafts: drafts ?? {} };
}

type Handle = { use<T>(run: (database: Database) => Promise<T>): Stored<T> };

function createHandle(options: IdbOptions): Handle {
  let opening: Promise<Database> | undefined;
  const forget = (): void => {
    opening = undefined;
  };
  const open = (): Promise<Database> => (opening ??= openDatabase(options, forget));
  return {
    async use(run) {
      try {
        return ok(await run(await open()));
      } catch {
        await close(opening);
        forget();
      }
      try {
        return ok(await run(await open()));
      } catch (error) {
        forget();
        return err(faultOf(error));
      }
    },
  };
}

/** Lets go of a handle that failed; one that never opened has nothing to let go of. */
async function close(opening: Promise<Database> | undefined): Promise<void> {
  await opening?.then((database) => database.close(), () => undefined);
}

class Blocked extends Error {}

function openDatabase({ name, patienceMilliseconds }: IdbOptions, onLost: () => void): Promise<Database> {
  return new Promise((resolve, reject) => {
    const patience = setTimeout(() => reject(new Blocked()), patienceMilliseconds);
    openDB<Schema>(name, 1, {
      upgrade(database) {
        for (const store of ['infos', 'bodies', 'drafts', 'preferences'] as const) database.createObjectStore(store);
      },
      blocked: () => reject(new Blocked()),
      blocking(_current, _blocked, event) {
        onLost();
        (event.target as IDBDatabase).close();
      },
      terminated: onLost,
    }).then(resolve, reject).finally(() => clearTimeout(patience));
  });
}

function faultOf(error: unknown): StorageFault {
  if (error instanceof Blocked) return 'blocked';
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return ['SecurityError', 'ReferenceError', 'TypeError', 'NotSupportedError', 'UnknownError'].includes(name) ? 'unavailable' : 'failed';
}
