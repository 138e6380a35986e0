/**
 * The page's state and storage: the one door to this room.
 */
export type * from './page-state.ts';
export type * from './debrief-view.ts';
export type * from './stage-view.ts';
export { createPageStore, type PageActions, type PageStore } from './page-store.ts';
export { asDraft } from './adviser-actions.ts';
export { withinChoices } from './draft.ts';
export type { PageAddress, World } from './desk.ts';
export type { IncomingFile } from './file-actions.ts';
export { createLibrary, digestOf, type Library, type LibraryFault, type LoadedScenario, type ShelvedCard } from './library.ts';
export type { ScenarioCard } from '../scenario/index.ts';
export { adviseHere, thinkHere, type Adviser, type Thinker } from '../workers/index.ts';
export { type OrderDesk, ordersByPlace, type PlaceOrder } from './place-orders.ts';
export { SURPRISE } from './surprise.ts';
export { MARK_KINDS, type Mark, type MarkKind, type ReplayMarks, type RoundSpan } from './replay-marks.ts';
export { linkOf } from './step-address.ts';
export { formatStepLink, parseStepLink, type ParsedLink, type StepLink } from './step-link.ts';
export { fileName, fileStem, type OutgoingFile } from './shelf-actions.ts';
export { createGameLock, type GameLock } from './tab-lock.ts';
export { createIdbStorage } from './storage/idb-storage.ts';
export { createMemoryStorage } from './storage/memory-storage.ts';
export { createKeeper, type Keeper, type Kept } from './storage/keeper.ts';
export { FIRST_PREFERENCES } from './storage/saved-game.ts';
export type { Drafts, Preferences, SavedGame, SavedInfo, StoredDraft } from './storage/saved-game.ts';
export type { GameStorage, Stored, StorageFault } from './storage/storage.ts';
