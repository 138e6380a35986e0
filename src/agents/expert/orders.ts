/**
 * Which actions an expert principal orders: those after which the bargaining is worth most to it, found by giving the
 * orders in imagined worlds in which the others order nothing, for sealed orders answer nobody.
 * Not here: its promises, confidences and answers, which stay the standard agent's.
 * Invariant: what is imagined comes from the seat's observation and its own number alone.
 */
import { worth } from '../../bargaining/index.ts';
import {
  creditGauge, dealTables, ESCALATION, isWide, otherOf, standingGauge, strikeCentipercent, trustGauge, type ActionChoice,
  type ActionOrder, type DispatchChoices, type GameState, type GaugeId,
} from '../../engine/index.ts';
import { stakesOf } from '../gauge-stakes.ts';
import { openIssues } from '../open-issues.ts';
import type { PolicyInput, Reason } from '../policy.ts';
import type { Ordered } from '../principal-dispatch.ts';
import { POINT, roomsOf } from '../principal-plan.ts';
import { dispatchesIn } from './imagined-round.ts';
import { prospectsOf } from './prospects.ts';
import { type Belief, normalised, type World } from './worlds.ts';

/** Worlds that are played through, the likeliest first. */
const WORLDS = 2;
/** Steps of the search for texts in each imagined outcome. */
const LOOK = 400;
/** What an order must gain to be given: a tenth of a point. */
export const LEAST_GAIN = POINT / 10;
/** Share of what trust is worth that outlives this round's bargaining, and that no text of this round shows. */
const TRUST_LASTS = 0.3;
/** Share of what standing at home is worth that the texts in reach do not show: they have the hurdle in them already. */
const STANDING_COUNTS = 0.6;
/**
 * What a blow from outside costs: trust, calm, the war that may follow, and that what is calm now is still calmer in later rounds;
 * and what a war costs. Tried against standard agents on the flagship: with 8 points for a blow an expert Iran ended in war in 24
 * of 100 games, with this in 5.
 */
const STRIKE_COSTS = 60 * POINT;
const WAR_COSTS = 40 * POINT;
/** Orders that are tried as a second one. */
const SECONDS = 6;

export function expertOrders(input: PolicyInput, choices: DispatchChoices, belief: Belief): Ordered {
  const { given, steps } = weighOrders(input, choices, belief);
  return { orders: given.map(({ order }) => order), reasons: given.flatMap(whyOrdered), steps };
}

/** An order and what it gains over ordering nothing (the second of two: over the first alone), worth units. */
export type WeighedOrder = { readonly order: ActionOrder; readonly gain: number };

export function whyOrdered({ order: { action }, gain }: WeighedOrder): readonly Reason[] {
  return [{ kind: 'looks-ahead', action, points: Math.max(1, Math.round(gain / POINT)) }, { kind: 'does', action }];
}

/** What it gives, and every order that it could give alone. */
export function weighOrders(input: PolicyInput, choices: DispatchChoices, belief: Belief): { readonly given: readonly WeighedOrder[]; readonly singles: readonly WeighedOrder[]; readonly steps: number } {
  const thought: Thought = { input, belief: { ...belief, worlds: normalised([...belief.worlds].sort((a, b) => b.weight - a.weight).slice(0, WORLDS)) }, steps: 0 };
  const before = outlookAfter(thought, []);
  const singles = choices.actions.flatMap((choice) => ordersOf(choice).map((order) => ({ order, points: choice.points, gain: outlookAfter(thought, [order]) - before })));
  const best = [...singles].filter(({ gain }) => gain >= LEAST_GAIN).sort((a, b) => b.gain - a.gain);
  const [first] = best;
  if (first === undefined) return { given: [], singles, steps: thought.steps };
  const left = choices.pointsLeft - first.points;
  const seconds = best.slice(1).filter(({ order, points }) => order.action !== first.order.action && points <= left).slice(0, SECONDS)
    .map((one) => ({ ...one, gain: outlookAfter(thought, [first.order, one.order]) - before - first.gain }))
    .filter(({ gain }) => gain >= LEAST_GAIN).sort((a, b) => b.gain - a.gain);
  return { given: [first, ...seconds.slice(0, 1)], singles, steps: thought.steps };
}

type Thought = { readonly input: PolicyInput; readonly belief: Belief; steps: number };

/** An action, once for every issue that it may be aimed at. */
function ordersOf({ open, action, issues }: ActionChoice): readonly ActionOrder[] {
  if (!open) return [];
  return issues.length === 0 ? [{ action }] : issues.map((issue) => ({ action, issue }));
}

/** What the seat has and may hope for once these orders are carried out, worth units. */
function outlookAfter(thought: Thought, actions: readonly ActionOrder[]): number {
  const { input, belief } = thought;
  const { rules, now } = input;
  const after = belief.worlds.flatMap((world): readonly World[] => {
    const state = dispatchesIn(input, world.state, { actions, stall: [], accord: { kind: 'keep' } });
    return state === 'none' ? [] : [{ ...world, state, tables: dealTables(rules, state) }];
  });
  const [first] = after;
  if (first === undefined || after.length < belief.worlds.length) return -Infinity;
  const families = [...new Set([...rules.families.filter(({ id }) => !isWide(rules, id)).map(({ id }) => id), ...now.agenda.families])];
  const { value, steps } = prospectsOf(input, { belief: { ...belief, worlds: after }, rooms: roomsOf(input, first.tables, openIssues(input, families)), budget: LOOK });
  thought.steps += steps;
  const held = after.reduce((sum, { weight, tables }) => sum + weight * worth(tables, belief.own, tables.inForce), 0);
  return held + (now.stage === 'talks' ? value : 0) + shifts(input, first.state) + bluffs(input, actions);
}

/** What moved gauges mean that no package of this round shows: the way to war, the standing at home, the mediator's ear, trust that stays. */
function shifts(input: PolicyInput, state: GameState): number {
  const { rules, seat, now } = input;
  const stakes = stakesOf(input);
  const by = (gauge: GaugeId): number => stakes(gauge) * ((state.gauges[gauge] ?? 0) - (now.gauges[gauge] ?? 0));
  return by(ESCALATION) + STANDING_COUNTS * by(standingGauge(seat)) + by(creditGauge(seat)) + TRUST_LASTS * by(trustGauge(otherOf(rules, seat))) - dangers(input, state);
}

/** A threat that is not carried out is called a bluff at home. */
function bluffs(input: PolicyInput, actions: readonly ActionOrder[]): number {
  const { rules, now, seat } = input;
  const threat = now.words.find((word) => word.seat === seat && word.statement.kind === 'threaten')?.statement;
  if (threat?.kind !== 'threaten' || actions.some(({ action }) => action === threat.action)) return 0;
  return rules.constants.statements.bluffCalledStandingCenti * stakesOf(input)(standingGauge(seat));
}

/** What others order, and the close itself, can still move escalation by so much, hundredths of a point; most of it is calming. */
const STILL_MOVES = [-800, -600, -400, -200, 0, 200, 400] as const;

/** What a third party's blow, and war after a close on the top rung, may cost as escalation would then stand, worth units. */
function dangers({ rules, now }: PolicyInput, state: GameState): number {
  const escalation = state.gauges[ESCALATION] ?? 0;
  const mean = (chanceAt: (centi: number) => number): number => STILL_MOVES.reduce<number>((sum, by) => sum + chanceAt(escalation + by), 0) / STILL_MOVES.length;
  const strike = mean((centi) => Math.min(1, strikeCentipercent(rules, { ...state, gauges: { ...state.gauges, [ESCALATION]: centi } }) / 10_000));
  const top = rules.ladder.at(-1)?.fromCenti ?? Infinity;
  return strike * STRIKE_COSTS + (now.topRungCloses === 0 ? 0 : within(escalation - top, [-300, 1500]) * WAR_COSTS);
}

/** How far into the range, 0 to 1. */
function within(centi: number, [least, most]: readonly [number, number]): number {
  return Math.min(1, Math.max(0, (centi - least) / (most - least)));
}
