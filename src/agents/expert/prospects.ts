/**
 * What an expert may expect of the texts that it could lay: its own margin, exactly, and the chance that the other side
 * takes it, over all worlds that it believes possible.
 * Not here: what it then does (floor.ts, orders.ts).
 */
import { combine, ratification, ratifier, type DealTables } from '../../bargaining/index.ts';
import { calendarOf, goingBackTrustCenti, issueIndex, issuesAtTable, otherOf, trustGauge, type Observation, type Rules, type Terms } from '../../engine/index.ts';
import { progressPercent } from '../aspiration.ts';
import { stakesOf } from '../gauge-stakes.ts';
import { namedPositions } from '../likely-briefs.ts';
import type { Rooms } from '../package-rooms.ts';
import { searchPackages, type Package } from '../package-search.ts';
import type { PolicyInput } from '../policy.ts';
import { POINT } from '../principal-plan.ts';
import type { Belief } from './worlds.ts';

export type Prospect = {
  readonly positions: readonly number[];
  /** Own margin, worth units. */
  readonly own: number;
  /** That the other side takes it, 0 to 1. */
  readonly chance: number;
  /** What laying it is worth over waiting, worth units. */
  readonly bet: number;
};

export type Prospects = {
  /** Best first, by what laying the text is worth. */
  readonly texts: readonly Prospect[];
  /**
   * What the bargaining is worth from here on, worth units over what is in force: the best single bet, for what is refused once is
   * mostly refused again; 0 when nothing is in reach.
   */
  readonly value: number;
  readonly steps: number;
};

type Asked = {
  readonly belief: Belief;
  readonly rooms: Rooms;
  readonly budget: number;
  /** A whole text in hand: what differs from it in one issue is weighed up too, the text itself is not for laying. */
  readonly inHand?: readonly number[];
};

/** Texts kept of each world, by the smaller of the two margins and by the own one. */
const KEPT = 60;

export function prospectsOf(input: PolicyInput, { belief, rooms, budget, inHand = [] }: Asked): Prospects {
  const { worlds, own, other } = belief;
  const least = leastMargin(input.temper);
  const pool = new Map<string, Pick<Package, 'positions' | 'margin'>>();
  let steps = 0;
  for (const { tables } of worlds) {
    const found = searchPackages(tables, rooms, Math.max(1, Math.trunc(budget / worlds.length)));
    steps += found.steps;
    const open = found.packages.filter(({ margin }) => margin[own] >= least && margin[other] > -4 * POINT);
    for (const by of [(one: Package) => Math.min(one.margin[0], one.margin[1]), (one: Package) => one.margin[own]]) {
      for (const one of [...open].sort((a, b) => by(b) - by(a)).slice(0, KEPT)) pool.set(one.positions.join(' '), one);
    }
  }
  const near = nextTo(inHand, { belief, rooms, least });
  steps += near.length;
  for (const one of near) pool.set(one.positions.join(' '), one);
  pool.delete(inHand.join(' '));
  const chanceOf = chances(input, belief);
  const all = [...pool.values()].map(({ positions, margin }) => ({ positions, own: margin[own], chance: chanceOf(positions) }));
  const patience = patiencePercent(input.rules, input.now) / 100;
  const value = all.reduce((most, { own, chance }) => Math.max(most, chance * own), 0);
  const later = patience * value;
  const goingBack = goingBackCosts(input);
  const texts = all.map((one): Prospect => ({ ...one, bet: one.chance * (one.own - later) - goingBack(one.positions) })).filter(({ bet }) => bet > 0);
  return { texts: texts.sort((a, b) => b.bet - a.bet), value, steps };
}

/** What laying a text that goes back on the last one costs in the other side's trust, worth units. */
function goingBackCosts(input: PolicyInput): (positions: readonly number[]) => number {
  const { rules, now, seat } = input;
  const price = -goingBackTrustCenti(rules, now) * stakesOf(input)(trustGauge(otherOf(rules, seat)));
  const last = rules.issues.map(({ id, giver }) => (giver === seat ? now.lastOffers[seat][id] ?? now.inForce[id] ?? 0 : 0));
  const named = issuesAtTable(rules, now).map(({ id }) => issueIndex(rules, id));
  return (positions) => (named.some((issue) => (positions[issue] ?? 0) < (last[issue] ?? 0)) ? price : 0);
}

/** Texts that change one issue of the text in hand and would do at home: the readiest answer to it. */
function nextTo(text: readonly number[], { belief: { worlds, own }, rooms, least }: { readonly belief: Belief; readonly rooms: Rooms; readonly least: number }): readonly Pick<Package, 'positions' | 'margin'>[] {
  const [world] = worlds;
  if (world === undefined) return [];
  const verdict = ratifier(world.tables, own);
  return text.flatMap((old, issue) => (rooms[issue] ?? []).filter((position) => position !== old).flatMap((position) => {
    const positions = text.with(issue, position);
    const { ratifies, margin } = verdict(positions);
    return ratifies && margin >= least ? [{ positions, margin: own === 0 ? [margin, 0] as const : [0, margin] as const }] : [];
  }));
}

/**
 * What an expert wants to be left over of any text, worth units: half of what its temper keeps in reserve, for it works with
 * exact numbers of its own side. Tried on the flagship: with the whole an expert Iran ended without any accord a third more often.
 */
export function leastMargin({ marginPoints }: PolicyInput['temper']): number {
  return Math.trunc((marginPoints * POINT) / 2);
}

/** How much of today's prospects is still there when today's text is refused: nothing at the last turn of all. */
export function patiencePercent(rules: Rules, now: Observation): number {
  const { meetings, exchanges } = calendarOf(rules, now);
  const turns = meetings.length * exchanges;
  const left = Math.trunc((turns * (100 - progressPercent(rules, now))) / 100);
  return Math.trunc((100 * left) / (left + 3));
}

/** The chance that a text is taken, world by world. */
function chances(input: PolicyInput, { worlds, other }: Belief): (positions: readonly number[]) => number {
  const progress = progressPercent(input.rules, input.now);
  const untaken = untakenTexts(input);
  const asked = worlds.map(({ tables }) => untaken.reduce((most, { terms, turnsAgo }) =>
    Math.max(most, marginOf(input, tables, { side: other, terms }) - turnsAgo * POINT), -Infinity));
  const verdicts = worlds.map(({ tables }) => ratifier(tables, other));
  return (positions) => worlds.reduce((sum, { weight }, nth) => {
    const verdict = verdicts[nth]?.(positions);
    if (verdict === undefined) return sum;
    const { margin, crossed, ratifies } = verdict;
    const likely = crossed.length > 0 || (!ratifies && margin >= 0) ? 0 : willingness(margin, progress);
    return sum + weight * likely * (margin > (asked[nth] ?? -Infinity) ? 1 : 0.35);
  }, 0);
}

/** A chance for people to read, percent: in steps of five, never certain. */
export function roughPercent(chance: number): number {
  return Math.min(95, Math.max(5, Math.round(chance * 20) * 5));
}

/** From nothing at two points below ratification to a firm yes well above it; less has to be left over as time runs out. */
function willingness(margin: number, progress: number): number {
  const span = 5 * POINT + ((100 - progress) * 11 * POINT) / 100;
  return Math.min(0.97, Math.max(0, (margin + 2 * POINT) / span));
}

type Untaken = { readonly terms: Terms; readonly turnsAgo: number };

/** Own texts that the other side could have taken and did not, with how many turns at the table have passed since. */
function untakenTexts({ past, seat }: PolicyInput): readonly Untaken[] {
  const texts: { terms: Terms; turnsAgo: number }[] = [];
  for (const event of past) {
    if (event.kind === 'accord-in-force') texts.length = 0;
    if (event.kind === 'offered' || event.kind === 'passed') for (const text of texts) text.turnsAgo += 1;
    if (event.kind === 'offered' && event.seat === seat) texts.push({ terms: event.terms, turnsAgo: 0 });
  }
  return texts.filter(({ turnsAgo }) => turnsAgo > 0).slice(-6);
}

function marginOf({ rules }: PolicyInput, tables: DealTables, { side, terms }: { readonly side: 0 | 1; readonly terms: Terms }): number {
  return ratification(tables, side, combine(tables.inForce, namedPositions(rules, terms))).margin;
}
