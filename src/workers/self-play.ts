/** A run of games between agents, one seed after another: what a worker of `simulate` does. */
import { addTallies, emptyTally, type GameResult, resultOf, tallyOf, type Tally, type ZoneReach, zoneReach } from '../analysis/index.ts';
import { policyOf, SCRIPTS } from '../agents/index.ts';
import type { GameLength, Rules, SeatId } from '../engine/index.ts';
import type { SessionOptions } from '../session/index.ts';
import { createSession, playAgents } from '../session/index.ts';

export type SelfPlay = {
  readonly rules: Rules;
  readonly scenario: SessionOptions['scenario'];
  readonly seats: SessionOptions['seats'];
  readonly length: GameLength;
  /** Seats that follow a script instead of their level's agent, by its name. */
  readonly scripts?: Readonly<Partial<Record<SeatId, string>>>;
  /** Whether the deal zone is measured too, which takes longer than the game. */
  readonly zones?: boolean;
};

/** Many games as counts and sums, and what each came to, in the order of seeds; zones where they were asked for. */
export type Played = { readonly tally: Tally; readonly results: readonly GameResult[]; readonly zones: readonly ZoneReach[] };

/** Plays the seeds from `first`, `count` of them. */
export function playSeeds({ rules, scenario, seats, length, scripts = {}, zones: withZones = false }: SelfPlay, { first, count }: { readonly first: number; readonly count: number }): Played {
  let tally = emptyTally(rules);
  const results: GameResult[] = [];
  const zones: ZoneReach[] = [];
  for (let seed = first; seed < first + count; seed += 1) {
    const session = createSession({ rules, scenario, setup: { seed, length }, seats });
    playAgents(session, ({ seat, level }) => SCRIPTS.get(scripts[seat] ?? '') ?? policyOf(level));
    const course = session.course();
    tally = addTallies(tally, tallyOf(rules, course));
    results.push(resultOf(course));
    if (withZones) zones.push(zoneReach(rules, { seed, length }, course));
  }
  return { tally, results, zones };
}

export function joinPlayed(rules: Rules, runs: readonly Played[]): Played {
  return { tally: runs.map(({ tally }) => tally).reduce(addTallies, emptyTally(rules)), results: runs.flatMap(({ results }) => results), zones: runs.flatMap(({ zones }) => zones) };
}
