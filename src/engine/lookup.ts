/**
 * What ids stand for: positions in the rules' lists, worked out once per rules object, and what of the rules a state picks out
 * (its brief, its calendar, its meeting, the issues of its table).
 * Not here: anything that a command may do.
 */
import type { Action, Brief, Calendar, Gauge, Issue, Meeting, Rules, WorldEvent } from './ruleset.ts';
import type { ActionId, BriefId, EventId, FamilyId, GaugeId, IssueId, SeatId } from './ids.ts';
import { invariant, SEATS } from './ids.ts';
import type { GameState } from './state.ts';

type Lookup = {
  readonly issue: ReadonlyMap<IssueId, number>;
  readonly action: ReadonlyMap<ActionId, number>;
  readonly event: ReadonlyMap<EventId, number>;
  readonly gauge: ReadonlyMap<GaugeId, Gauge>;
  readonly gaugeIndex: ReadonlyMap<GaugeId, number>;
  readonly brief: ReadonlyMap<BriefId, Brief>;
  readonly actionsOf: ReadonlyMap<SeatId, readonly Action[]>;
};

const known = new WeakMap<Rules, Lookup>();
/** Nearly every call asks for the rules of the call before. */
let latest: { readonly rules: Rules; readonly lookup: Lookup } | undefined;

export function lookup(rules: Rules): Lookup {
  if (latest?.rules === rules) return latest.lookup;
  const found = known.get(rules) ?? lookUp(rules);
  latest = { rules, lookup: found };
  return found;
}

function lookUp(rules: Rules): Lookup {
  const made: Lookup = {
    issue: indexById(rules.issues),
    action: indexById(rules.actions),
    event: indexById(rules.events),
    gaugeIndex: indexById(rules.gauges),
    gauge: new Map(rules.gauges.map((gauge) => [gauge.id, gauge])),
    brief: new Map(Object.values(rules.briefs).flat().map((brief) => [brief.id, brief])),
    actionsOf: new Map(SEATS.map((seat) => [seat, rules.actions.filter((action) => action.seat === seat)])),
  };
  known.set(rules, made);
  return made;
}

const indexById = <Id extends string>(list: readonly { readonly id: Id }[]): ReadonlyMap<Id, number> =>
  new Map(list.map(({ id }, index) => [id, index]));

export function issueIndex(rules: Rules, id: IssueId): number {
  return lookup(rules).issue.get(id) ?? -1;
}

export function issueOf(rules: Rules, id: IssueId): Issue {
  return found(rules.issues[issueIndex(rules, id)], id);
}

export function actionOf(rules: Rules, id: ActionId): Action {
  return found(rules.actions[lookup(rules).action.get(id) ?? -1], id);
}

export function eventOf(rules: Rules, id: EventId): WorldEvent {
  return found(rules.events[lookup(rules).event.get(id) ?? -1], id);
}

export function gaugeOf(rules: Rules, id: GaugeId): Gauge {
  return found(lookup(rules).gauge.get(id), id);
}

/** The brief that the game drew for the seat. */
export function briefOf(rules: Rules, state: Pick<GameState, 'briefs'>, seat: SeatId): Brief {
  return found(lookup(rules).brief.get(state.briefs[seat]), state.briefs[seat]);
}

export function calendarOf(rules: Rules, { length }: Pick<GameState, 'length'>): Calendar {
  return rules[length];
}

/** The meeting of the round; implementation rounds keep the venue and date of the last one. */
export function meetingOf(rules: Rules, state: Pick<GameState, 'length' | 'round' | 'implementationFrom'>): Meeting {
  const { meetings } = calendarOf(rules, state);
  const last = state.implementationFrom > 0 ? state.implementationFrom - 1 : state.round;
  return found(meetings[Math.min(state.round, last, meetings.length) - 1], 'meeting');
}

const ascending: (readonly number[])[] = [];

/** The positions 0 to `highest` of a scale; one shared list for each length. */
export function positionsUpTo(highest: number): readonly number[] {
  return ascending[highest] ??= Array.from({ length: highest + 1 }, (_, position) => position);
}

export const trustGauge = (truster: SeatId): GaugeId => `trust-${truster}`;
/** Whose trust the gauge is. */
export const trusterOf = ({ principals }: Rules, gauge: GaugeId): SeatId | 'nobody' => principals.find((seat) => trustGauge(seat) === gauge) ?? 'nobody';
export const standingGauge = (seat: SeatId): GaugeId => `standing-${seat}`;
/** The mediator's credit with that side. */
export const creditGauge = (side: SeatId): GaugeId => `credit-${side}`;
export const ESCALATION: GaugeId = 'escalation';

export function isPrincipal(rules: Rules, seat: SeatId): boolean {
  return rules.principals.includes(seat);
}

/** The other principal. */
export function otherOf(rules: Rules, seat: SeatId): SeatId {
  return rules.principals[0] === seat ? rules.principals[1] : rules.principals[0];
}

/** 0 or 1 in the rules' order of principals: the side that bargaining/ counts with. */
export function sideOf(rules: Rules, seat: SeatId): 0 | 1 {
  return rules.principals[0] === seat ? 0 : 1;
}

export function isWide(rules: Rules, family: FamilyId): boolean {
  return rules.families.some(({ id, scope }) => id === family && scope.kind === 'wide');
}

/** Issues that may be named at this table: families on the agenda; at expert level only what verifies. */
export function issuesAtTable(rules: Rules, { agenda }: Pick<GameState, 'agenda'>): readonly Issue[] {
  const verifies = (id: IssueId): boolean => rules.verifying.some(({ issue }) => issue === id);
  return rules.issues.filter(({ id, family }) => agenda.families.includes(family) && (agenda.format !== 'expert' || verifies(id)));
}

function found<T>(value: T | undefined, name: string): T {
  invariant(value !== undefined, `unknown id ${name}`);
  return value;
}
