/**
 * Quick throws for the agent that plays at random: a stream of numbers begun anew for every decision.
 * Not here: whims of honest agents (whim.ts).
 * Invariant: 32-bit integer arithmetic only, so that every JavaScript engine throws the same.
 */

export type Dice = {
  /** A whole number from 0 to sides − 1. */
  readonly throwBelow: (sides: number) => number;
};

/** Dice for one decision: the keys must tell it apart from every other decision of the same agent. */
export function diceOf(keys: readonly number[]): Dice {
  let state = keys.reduce((hash, key) => mixed(Math.imul(hash ^ (key | 0), 0x01000193)), 0x811c9dc5);
  return {
    throwBelow: (sides) => {
      state = (state + 0x6d2b79f5) | 0;
      return (mixed(state) >>> 0) % sides;
    },
  };
}

/** The finaliser of MurmurHash3 (Appleby 2011). */
function mixed(value: number): number {
  const first = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
}

export function oneOf<T>(dice: Dice, list: readonly T[], otherwise: T): T {
  return list[dice.throwBelow(Math.max(1, list.length))] ?? otherwise;
}

export function someOf<T>(dice: Dice, list: readonly T[], percent: number): readonly T[] {
  return list.filter(() => dice.throwBelow(100) < percent);
}
