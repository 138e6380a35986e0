/** A run of games between agents, one seed after another: what a worker of `simulate` does. */
import { addTallies, emptyTally, tallyOf, type Tally } from '../analysis/index.ts';
import type { GameLength, Rules } from '../engine/index.ts';
import type { SessionOptions } from '../session/index.ts';
import { createSession, playAgents } from '../session/index.ts';

export type SelfPlay = {
  readonly rules: Rules;
  readonly scenario: SessionOptions['scenario'];
  readonly seats: SessionOptions['seats'];
  readonly length: GameLength;
};

/** Plays the seeds from `first`, `count` of them. */
export function playSeeds({ rules, scenario, seats, length }: SelfPlay, { first, count }: { readonly first: number; readonly count: number }): Tally {
  let tally = emptyTally(rules);
  for (let seed = first; seed < first + count; seed += 1) {
    const session = createSession({ rules, scenario, setup: { seed, length }, seats });
    playAgents(session);
    tally = addTallies(tally, tallyOf(rules, session.record()));
  }
  return tally;
}
