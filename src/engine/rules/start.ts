/** The opening of a game: briefs drawn by the seed, gauges at their start, the first World phase played. */
import type { GameEvent } from '../event.ts';
import type { BriefId, GameLength, SeatId } from '../ids.ts';
import { invariant, perSeat, SEATS } from '../ids.ts';
import { ESCALATION, lookup, standingGauge } from '../lookup.ts';
import { drawBelow } from '../luck.ts';
import type { Rules } from '../ruleset.ts';
import type { GameState } from '../state.ts';
import { closeTurn, openTurn } from '../turn.ts';
import { openRound } from './world.ts';

export type Setup = {
  /** Any integer from 0 to 2³² − 1. */
  readonly seed: number;
  readonly length: GameLength;
  /** Briefs fixed beforehand instead of drawn. */
  readonly briefs?: Partial<Readonly<Record<SeatId, BriefId>>>;
};

/**
 * @example startGame(rules, { seed: 1, length: 'full' })
 * @returns step 0: the first round's headlines are out and all three capitals are asked for their dispatch.
 */
export function startGame(rules: Rules, setup: Setup): { readonly state: GameState; readonly events: readonly GameEvent[] } {
  const turn = openTurn(rules, blankState(rules, setup));
  openRound(turn);
  return closeTurn(turn);
}

function blankState(rules: Rules, setup: Setup): GameState {
  const briefs = perSeat((seat) => setup.briefs?.[seat] ?? drawBrief(rules, setup.seed, seat));
  const gauges = Object.fromEntries(rules.gauges.map(({ id, startCenti }) => [id, startCenti]));
  for (const seat of SEATS) gauges[standingGauge(seat)] = lookup(rules).brief.get(briefs[seat])?.standingCenti ?? 0;
  const closes = rules.gauges.map(({ id }) => gauges[id] ?? 0);
  const deadline = rules[setup.length].deadline;
  const core = rules.families.filter(({ scope }) => scope.kind === 'core').map(({ id }) => id);
  return {
    scenario: rules.scenario,
    rulesVersion: rules.rulesVersion,
    seed: setup.seed,
    length: setup.length,
    briefs,
    round: 1,
    stage: 'talks',
    implementationFrom: 0,
    phase: { kind: 'agenda' },
    gauges,
    closes: { older: closes, newer: closes },
    flags: Object.fromEntries(rules.flags.map(({ id }) => [id, 0])),
    eventRounds: rules.events.map(() => 0),
    actionRounds: rules.actions.map(() => 0),
    uses: [],
    lapses: [],
    questions: [],
    inForce: {},
    guaranteed: [],
    commitments: [],
    pastPromises: { due: 0, honoured: 0 },
    rights: perSeat(() => 'none'),
    pending: { kind: 'none' },
    agenda: { families: core, format: 'indirect', wide: false },
    lastOffers: perSeat(() => ({})),
    highestCostOffered: perSeat(() => 0),
    widened: perSeat(() => []),
    hurdleEase: perSeat(() => ({ byPercent: 0, untilRound: 0 })),
    requests: perSeat(() => ({ families: core, format: 'indirect' })),
    confidences: [],
    words: [],
    deadline: deadline.kind === 'none' ? { kind: 'none' } : { ...deadline, expired: false },
    lowCloses: perSeat(() => 0),
    walkOuts: 0,
    topRungCloses: 0,
    peakEscalationCenti: gauges[ESCALATION] ?? 0,
    lastStrikeRound: 0,
    gaveGround: [],
    widenings: 0,
  };
}

function drawBrief(rules: Rules, seed: number, seat: SeatId): BriefId {
  const briefs = rules.briefs[seat];
  let left = drawBelow({ seed, round: 0, purpose: `brief ${seat}` }, briefs.reduce((sum, { weight }) => sum + weight, 0));
  for (const { id, weight } of briefs) {
    if (left < weight) return id;
    left -= weight;
  }
  invariant(false, `no brief for ${seat}`);
}
