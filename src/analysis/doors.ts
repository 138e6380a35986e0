/**
 * When a deal became possible and when it ceased to be, and what opened or closed the door.
 * Not here: how wide the zone is (deal-course.ts), sentences (text/).
 * Invariant: what is named as the reason is a part of both capitals' accounts that changed in that very step, and the
 * door would not have moved without it; where no single part did it, those that helped are named, the greatest first.
 */
import { countDealZone, type DealTables, type Side, SIDES } from '../bargaining/index.ts';
import { type Cause, ESCALATION, type GameEvent, type GameState, type GaugeId, type Rules, briefOf, standingGauge, trustGauge } from '../engine/index.ts';
import type { Step } from '../record/index.ts';
import type { DealStep } from './deal-course.ts';

/** opened: from no text that both would sign to some; closed: the other way; signed: closed by walking through it. */
export type Door = {
  readonly step: number;
  readonly round: number;
  readonly kind: 'opened' | 'closed' | 'signed';
  /** Texts in the zone, before and after. */
  readonly before: number;
  readonly after: number;
  readonly because: readonly Because[];
};

/** One part of the accounts, which way its number went (other: it is no number), and what moved it in this step. */
export type Because = { readonly part: Part; readonly way: 'up' | 'down' | 'other'; readonly moves: readonly GaugeMove[] };
export type Part =
  | { readonly kind: SidedPart; readonly side: Side }
  | { readonly kind: 'in-force' | 'verification' };
type SidedPart = 'trust' | 'hurdle' | 'no-deal' | 'mandate';
export type GaugeMove = { readonly gauge: GaugeId; readonly byCenti: number; readonly cause: Cause };

const PARTS: readonly Part[] = [
  ...(['trust', 'hurdle', 'no-deal', 'mandate'] as const).flatMap((kind) => SIDES.map((side) => ({ kind, side }))),
  { kind: 'in-force' }, { kind: 'verification' },
];

/** Every step at which the zone went from nothing to something or back; the first state counts as opening where a deal is possible at once. */
export function doorsOf(rules: Rules, course: readonly DealStep[], steps: readonly Step[]): readonly Door[] {
  return course.flatMap((now, nth) => {
    const played = steps[now.step];
    const door = played && doorAt(rules, { before: course[nth - 1], now, played });
    return door === undefined ? [] : [door];
  });
}

/** Whether a step moved the door, and what did it. `before` is the deal space of the step before; none for the first. */
export function doorAt(rules: Rules, { before, now, played }: { readonly before: DealStep | undefined; readonly now: DealStep; readonly played: Step }): Door | undefined {
  if (((before?.dealZone ?? 0) > 0) === (now.dealZone > 0)) return undefined;
  const kind = now.dealZone > 0 ? 'opened' : played.events.some((event) => event.kind === 'accord-in-force') ? 'signed' : 'closed';
  const because = before === undefined ? [] : partsThatMoved(before.tables, now.tables).map((part) =>
    ({ part, way: wayOf(partOf(before.tables, part), partOf(now.tables, part)), moves: movesOf(rules, played, part) }));
  return { ...placeOf(now), kind, before: before?.dealZone ?? 0, after: now.dealZone, because };
}

function placeOf({ step, round }: DealStep): Pick<Door, 'step' | 'round'> {
  return { step, round };
}

/** The parts without whose change the zone would be as empty, or as little empty, as before. */
function partsThatMoved(before: DealTables, after: DealTables): readonly Part[] {
  const changed = PARTS.filter((part) => JSON.stringify(partOf(before, part)) !== JSON.stringify(partOf(after, part)));
  const opens = countDealZone(after) > 0;
  const needed = changed.filter((part) => (countDealZone(withPart(after, before, part)) > 0) !== opens);
  if (needed.length > 0) return needed;
  const helped = partsThatHelped(changed, opens ? { open: after, shut: before } : { open: before, shut: after });
  return helped.length > 0 ? helped : changed;
}

/** Those that make an open door narrower when they alone are as behind the shut one, the narrowest first. */
function partsThatHelped(changed: readonly Part[], { open, shut }: { readonly open: DealTables; readonly shut: DealTables }): readonly Part[] {
  const wide = countDealZone(open);
  return changed
    .map((part) => ({ part, left: countDealZone(withPart(open, shut, part)) }))
    .filter(({ left }) => left < wide)
    .sort((one, other) => one.left - other.left)
    .map(({ part }) => part);
}

function wayOf(before: unknown, after: unknown): Because['way'] {
  if (typeof before !== 'number' || typeof after !== 'number') return 'other';
  return after > before ? 'up' : 'down';
}

function partOf(tables: DealTables, part: Part): unknown {
  switch (part.kind) {
    case 'trust': return tables.trust[part.side];
    case 'hurdle': return tables.hurdle[part.side];
    case 'no-deal': return tables.noDeal[part.side];
    case 'mandate': return tables.redLines[part.side];
    case 'in-force': return tables.inForce;
    case 'verification': return [tables.guaranteed, tables.verifying.map(({ foundStalled }) => foundStalled)];
  }
}

/** `tables` with one part as it is in `other`. */
function withPart(tables: DealTables, other: DealTables, part: Part): DealTables {
  const sided = <T>(pair: readonly [T, T], source: readonly [T, T], side: Side): [T, T] =>
    [side === 0 ? source[0] : pair[0], side === 1 ? source[1] : pair[1]];
  switch (part.kind) {
    case 'trust': return { ...tables, trust: sided(tables.trust, other.trust, part.side) };
    case 'hurdle': return { ...tables, hurdle: sided(tables.hurdle, other.hurdle, part.side) };
    case 'no-deal': return { ...tables, noDeal: sided(tables.noDeal, other.noDeal, part.side) };
    case 'mandate': return { ...tables, redLines: tables.redLines.map((lines, side) => (side === part.side ? other.redLines[side] ?? lines : lines)) };
    case 'in-force': return { ...tables, inForce: other.inForce };
    case 'verification': return { ...tables, guaranteed: other.guaranteed, verifying: other.verifying };
  }
}

function movesOf(rules: Rules, { events, state }: Step, part: Part): readonly GaugeMove[] {
  const gauges = gaugesBehind(rules, state, part);
  return events.flatMap((event: GameEvent) => (event.kind === 'gauge-moved' && gauges.includes(event.gauge)
    ? [{ gauge: event.gauge, byCenti: event.byCenti, cause: event.cause }] : []));
}

/** The gauges from which a part is made; none for what no gauge moves. */
function gaugesBehind(rules: Rules, state: GameState, part: Part): readonly GaugeId[] {
  if (!('side' in part)) return [];
  const seat = rules.principals[part.side];
  switch (part.kind) {
    case 'trust': return [trustGauge(seat)];
    case 'hurdle': return [standingGauge(seat), ESCALATION];
    case 'no-deal': return briefOf(rules, state, seat).noDeal.weights.map(({ gauge }) => gauge);
    case 'mandate': return [];
  }
}
