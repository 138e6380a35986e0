/** The ending and its scores (game.md, section 5): taken from what is in force, honoured and believed at the end. */
import type { DealTables, HonouredShare, Side } from '../../bargaining/index.ts';
import {
  calmPercent, efficiencyPercent, fairnessPercent, mediatorScore, principalScore, realisedWorth,
} from '../../bargaining/index.ts';
import { dealTables } from '../deal-tables.ts';
import type { Ending, SeatId } from '../ids.ts';
import { invariant } from '../ids.ts';
import { creditGauge, ESCALATION, gaugeOf } from '../lookup.ts';
import type { EndReason, Outcome } from '../outcome.ts';
import type { PairScale, Rules } from '../ruleset.ts';
import type { GameState } from '../state.ts';
import { accordKindOf } from '../terms.ts';
import type { Turn } from '../turn.ts';
import { log } from '../turn.ts';
import { tally } from './accord-orders.ts';

export function endGame(turn: Turn, reason: EndReason): void {
  const outcome = outcomeOf(turn.rules, turn.state, reason);
  turn.state.phase = { kind: 'over', outcome };
  log(turn, { kind: 'ended', outcome });
}

function endingOf(rules: Rules, state: GameState, reason: EndReason): Ending {
  if (reason.kind === 'war') return 'war';
  const accord = accordKindOf(rules, state.inForce);
  return accord === 'none' ? 'suspended' : accord;
}

function outcomeOf(rules: Rules, state: GameState, reason: EndReason): Outcome {
  const ending = endingOf(rules, state, reason);
  const war = ending === 'war';
  const scale = scaleOf(rules, state);
  const realised = realisedPair(state, dealTables(rules, state));
  const measures = measuresOf(rules, state, { scale, realised });
  const score = (side: Side): number => principalScore({
    realised: realised[side], floor: scale.floorCentipoints[side], start: scale.startCentipoints[side], top: scale.topCentipoints[side], war,
  });
  const { efficiencyPercent: efficiency, fairnessPercent: fairness, calmPercent: calm, creditPercent } = measures;
  const weights = rules.constants.mediatorScore;
  return {
    ending,
    reason,
    round: state.round,
    scores: bySeat(rules, [score(0), score(1), mediatorScore({ war, efficiency, fairness, calm, creditPercent, weights })]),
    briefs: state.briefs,
    realised: bySeat(rules, [realised[0], realised[1], 0]),
    ...measures,
    leftOnTableCentipoints: leftOnTable(scale, realised),
    mistrustCostCentipoints: mistrustCost(rules, state, realised),
    promises: tally(state.pastPromises, state.commitments),
  };
}

/** What scores are measured against: fixed for the pair of briefs when the scenario was compiled. */
function scaleOf(rules: Rules, { briefs }: GameState): PairScale {
  const [first, second] = rules.principals;
  const scale = rules.scales.find((one) => one.briefs[0] === briefs[first] && one.briefs[1] === briefs[second]);
  invariant(scale !== undefined, `no scale for ${briefs[first]} and ${briefs[second]}`);
  return scale;
}

function realisedPair(state: GameState, tables: DealTables): [number, number] {
  const shares = honouredShares(state, tables);
  return [realisedWorth(tables, 0, tables.inForce, shares), realisedWorth(tables, 1, tables.inForce, shares)];
}

/** In issue order: the commitments are kept in it. */
function honouredShares({ commitments }: GameState, tables: DealTables): readonly HonouredShare[] {
  let next = 0;
  return tables.inForce.map((position) => {
    if (position === 0) return { honoured: 0, due: 0 };
    const { honoured, due } = commitments[next++] ?? { honoured: 0, due: 0 };
    return { honoured, due };
  });
}

type Measured = { readonly scale: PairScale; readonly realised: readonly [number, number] };
type Measures = Pick<Outcome, 'efficiencyPercent' | 'fairnessPercent' | 'calmPercent' | 'creditPercent'>;

function measuresOf(rules: Rules, state: GameState, { scale, realised }: Measured): Measures {
  const start = scale.startCentipoints;
  const credit = rules.principals.reduce((sum, side) => sum + (state.gauges[creditGauge(side)] ?? 0), 0);
  return {
    efficiencyPercent: efficiencyPercent({ realised, start, jointGain: scale.jointGainCentipoints }),
    fairnessPercent: fairnessPercent({ realised, start, top: scale.topCentipoints }),
    calmPercent: calmPercent(state.peakEscalationCenti, gaugeOf(rules, ESCALATION).startCenti),
    creditPercent: Math.trunc(credit / 200),
  };
}

/** Joint gain possible at full credibility that was not realised, in centipoints; never below 0. */
function leftOnTable(scale: PairScale, realised: readonly [number, number]): number {
  const gained = Math.trunc((realised[0] + realised[1]) / 100) - scale.startCentipoints[0] - scale.startCentipoints[1];
  return Math.max(0, scale.jointGainCentipoints - gained);
}

/** What the accord in force would be worth more, to both together, had every promise been believed, in centipoints. */
function mistrustCost(rules: Rules, state: GameState, realised: readonly [number, number]): number {
  const believed = realisedPair(state, { ...dealTables(rules, state), trust: [100, 100] });
  return Math.max(0, Math.trunc((believed[0] + believed[1] - realised[0] - realised[1]) / 100));
}

function bySeat(rules: Rules, [first, second, mediator]: readonly [number, number, number]): Record<SeatId, number> {
  const values: Record<SeatId, number> = { us: 0, iran: 0, oman: 0 };
  values[rules.principals[0]] = first;
  values[rules.principals[1]] = second;
  values[rules.mediator] = mediator;
  return values;
}
