/**
 * The pictured world: the one door to this room. It brings Phaser with it: import it lazily.
 */
import type { PageStore } from '../store/index.ts';
import { createStage } from './stage/stage.ts';

let started: Promise<void> | undefined;

/** Starts the stage in its place, once for the page's life. Rejects where there is no WebGL. */
export function startStage(store: PageStore, place: HTMLElement): Promise<void> {
  started ??= createStage(store, place);
  return started;
}
