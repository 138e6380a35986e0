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
  readonly list: () => Stored<readonly SavedInfo[]>;
  readonly read: (id: string) => Stored<SavedGame | undefined>;
  readonly write: (game: SavedGame) => Stored<true>;
  readonly writeInfo: (info: SavedInfo) => Stored<true>;
  readonly writeDrafts: (id: string, drafts: Drafts) => Stored<true>;
  readonly remove: (id: string) => Stored<true>;
  readonly readPreferences: () => Stored<Preferences | undefined>;
  readonly writePreferences: (preferences: Preferences) => Stored<true>;
};
