/** How far the weather turns when a rung is entered, before the settling puts it where it belongs. Pure. */
import type { Tone } from './beat-table.ts';

const ONE_RUNG = 0.2;

export function weatherShare(weather: number, tone: Tone): number {
  return Math.min(1, Math.max(0, weather + (tone === 'bad' ? ONE_RUNG : -ONE_RUNG)));
}
