/**
 * Small choices left to an agent's own number, so that agents of one temper do not all do the same.
 * Not here: the game's luck, which no agent ever sees.
 * Invariant: keyed, not consumed in order: the same number, round and purpose give the same whim.
 */
import { drawBelow } from '../engine/index.ts';
import type { PolicyInput } from './policy.ts';

type Keyed = Pick<PolicyInput, 'luck' | 'now'>;

/** A whole number from 0 to 99. */
export function whimPercent({ luck, now }: Keyed, purpose: string): number {
  return drawBelow({ seed: luck, round: now.round, purpose }, 100);
}

/** True in about so many of a hundred rounds. */
export function feelsLike(input: Keyed, purpose: string, percent: number): boolean {
  return whimPercent(input, purpose) < percent;
}

/** A whole number from −100 to 100 that stays the same all through a game: a fixed error of judgement. */
export function prejudicePercent(luck: number, purpose: string): number {
  return drawBelow({ seed: luck, round: 0, purpose }, 201) - 100;
}
