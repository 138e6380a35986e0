/**
 * Credibility gained and spent: what moved each side's trust in the other and the mediator's credit with each side, summed by
 * groups of causes.
 * Not here: what trust did to the deal zone (deal-course.ts).
 * Invariant: the groups of a gauge add up to what it moved between the scenario's start and the end of the game.
 */
import { type ActionKind, actionOf, type Cause, creditGauge, gaugeOf, type GaugeId, otherOf, type Rules, type SeatId, type SeatRule, trustGauge } from '../engine/index.ts';
import type { GaugeMove } from './doors.ts';
import { type Place, type Played, timeline } from './timeline.ts';
import { movesIn, type TimedMove } from './trail.ts';

/** What somebody did or said, or what nobody at the table did. In the order in which they are told. */
export type CauseGroup =
  | 'promises' | 'gestures' | 'accords' | 'words' | 'mediation' | 'texts' | 'services' | 'pressure' | 'threats' | 'refusals' | 'violations' | 'world' | 'drift';
export const CAUSE_GROUPS: readonly CauseGroup[] = [
  'promises', 'gestures', 'accords', 'words', 'mediation', 'texts', 'services', 'pressure', 'threats', 'refusals', 'violations', 'world', 'drift',
];

export type GroupSum = { readonly group: CauseGroup; readonly byCenti: number };
export type BigMove = Place & GaugeMove;

/** What one side thinks of another: trust of a principal in the other, credit of the mediator with a side. Hundredths of a point. */
export type Opinion = {
  readonly gauge: GaugeId;
  readonly of: SeatId;
  readonly about: SeatId;
  readonly startCenti: number;
  readonly endCenti: number;
  /** Groups that moved it, in their order. */
  readonly sums: readonly GroupSum[];
  /** The greatest rises and falls, drift aside, the greatest first; of moves with one cause the greatest. */
  readonly rises: readonly BigMove[];
  readonly falls: readonly BigMove[];
};

export type Credibility = { readonly trust: readonly Opinion[]; readonly credit: readonly Opinion[] };

const MOST_MOVES = 2;

/**
 * Worked (golden game rome-framework): Iran's trust in the United States went from 20 to 54; what raised it most were promises
 * kept, and Israel's strike took 5 off it, which counts as the world's doing.
 */
export function credibilityOf(played: Played): Credibility {
  const { rules } = played;
  const moves = movesIn(timeline(played.steps));
  return {
    trust: rules.principals.map((seat) => opinion(played, moves, { gauge: trustGauge(seat), of: seat, about: otherOf(rules, seat) })),
    credit: rules.principals.map((seat) => opinion(played, moves, { gauge: creditGauge(seat), of: seat, about: rules.mediator })),
  };
}

function opinion({ rules, steps }: Played, all: readonly TimedMove[], whose: Pick<Opinion, 'gauge' | 'of' | 'about'>): Opinion {
  const moves = all.filter(({ event }) => event.gauge === whose.gauge);
  const grouped = moves.map(({ event }) => ({ group: groupOf(rules, event.cause), byCenti: event.byCenti }));
  const sums = CAUSE_GROUPS.map((group) => ({ group, byCenti: grouped.reduce((sum, one) => (one.group === group ? sum + one.byCenti : sum), 0) }));
  const told = moves.filter(({ event }) => groupOf(rules, event.cause) !== 'drift').map(({ step, round, event: { gauge, byCenti, cause } }): BigMove => ({ step, round, gauge, byCenti, cause }));
  return {
    ...whose, startCenti: gaugeOf(rules, whose.gauge).startCenti, endCenti: steps.at(-1)?.state.gauges[whose.gauge] ?? 0,
    sums: sums.filter(({ group }) => grouped.some((one) => one.group === group)), rises: greatest(told, 1), falls: greatest(told, -1),
  };
}

function greatest(moves: readonly BigMove[], sign: 1 | -1): readonly BigMove[] {
  const sorted = moves.filter(({ byCenti }) => byCenti * sign > 0).sort((one, other) => (other.byCenti - one.byCenti) * sign);
  const causes = sorted.map(({ cause }) => JSON.stringify(cause));
  return sorted.filter((_, nth) => causes.indexOf(causes[nth] ?? '') === nth).slice(0, MOST_MOVES);
}

/** To which group a cause belongs. */
export function groupOf(rules: Rules, cause: Cause): CauseGroup {
  switch (cause.kind) {
    case 'action': return cause.seat === rules.mediator ? 'mediation' : OF_ACTION[actionOf(rules, cause.action).kind];
    case 'lapsed': return 'drift';
    case 'event': case 'response': return 'world';
    case 'statement': return cause.statement === 'threaten' || cause.statement === 'set-deadline' ? 'threats' : 'words';
    case 'issue': return cause.rule === 'benefit' ? 'promises' : 'violations';
    case 'seat': return OF_SEAT[cause.rule];
    case 'rule': return OF_RULE[cause.rule];
  }
}

const OF_ACTION: Readonly<Record<ActionKind, CauseGroup>> = { pressure: 'pressure', gesture: 'gestures', mandate: 'gestures', channel: 'mediation', home: 'gestures' };

const OF_SEAT: Readonly<Record<SeatRule, CauseGroup>> = {
  'honoured': 'promises', 'refused-after-initialling': 'refusals', 'walked-out': 'refusals', 'went-back': 'refusals', 'left-accord': 'violations',
  'conceded': 'texts', 'conceded-to-bridge': 'texts', 'agenda-widened': 'accords', 'bluff-called': 'threats', 'threat-carried-out': 'threats',
  'word-broken': 'words', 'line-crossed': 'words', 'confidence-kept': 'mediation', 'carried': 'services', 'sounded-out': 'services',
  'bridge-refused': 'texts', 'bridge-initialled': 'texts',
};

const OF_RULE: Readonly<Record<Extract<Cause, { kind: 'rule' }>['rule'], CauseGroup>> = {
  'drift': 'drift', 'no-accord': 'drift', 'talks-held': 'words', 'accord-ratified': 'accords', 'hosting': 'services', 'guarantee-given': 'services',
  'bridge-laid': 'services', 'deadline-expired': 'threats', 'third-party-strike': 'world', 'retaliation': 'world',
};
