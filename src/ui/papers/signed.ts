/** A number with its sign, as a change is written. Example: `signed(speaker, 3)` is `+3`. */
import type { Speaker } from '../../text/index.ts';

export function signed(speaker: Speaker, value: number, digits = 0): string {
  const shown = speaker.number(value, digits);
  return value > 0 ? `+${shown}` : shown;
}
