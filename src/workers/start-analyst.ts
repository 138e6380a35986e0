/** Starts a script of the debrief's workers. Throws where the browser lets no page have workers. */
import type { AnalystPort } from './analyst.ts';

export function startAnalyst(): AnalystPort {
  return new Worker(new URL('./analyst.worker.ts', import.meta.url), { type: 'module' });
}
