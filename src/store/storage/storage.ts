/**
 * What the page asks of a storage, whatever it is made of: IndexedDB, memory, or one that fails on purpose.
 * Not here: retries and fallback (keeper.ts).
 * Invariant: an operation either happened wholly or not at all, and never throws.
 */
import type { Result } from '../../engine/index.ts';
import type { Drafts, Preferences, SavedGame, SavedInfo } from './saved-game.ts';

/**
 * unavailable: no IndexedDB, or it cannot be opened (private mode); blocked: another page holds it;
 * full: the quota is used up; failed: anything else; differs: what was read back is not what was written.
 */
export type StorageFault = 'unavailable' | 'blocked' | 'full' | 'failed' | 'differs';
export type Stored<T> = Promise<Result<T, StorageFault>>;

export type GameStorage = {
  /** In no particular order. */
  list(): Stored<readonly SavedInfo[]>;
  read(id: string): Stored<SavedGame | undefined>;
  write(game: SavedGame): Stored<true>;
  writeInfo(info: SavedInfo): Stored<true>;
  writeDrafts(id: string, drafts: Drafts): Stored<true>;
  remove(id: string): Stored<true>;
  readPreferences(): Stored<Preferences | undefined>;
  writePreferences(preferences: Preferences): Stored<true>;
};
