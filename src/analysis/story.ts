/**
 * The story of a game in at most ten moments, in order, each with its cause where it has one.
 * Not here: finding moments in events (moments.ts), sentences (text/).
 * Invariant: the first tells how it began, the last how it ended; what lies between is chosen by rank alone, so that the
 * same game is told by the same moments.
 */
import { ESCALATION, type EndReason, standingGauge, trustGauge } from '../engine/index.ts';
import type { DealStep } from './deal-course.ts';
import { doorCause } from './door-cause.ts';
import type { Door } from './doors.ts';
import type { Moment, MomentKind, MomentOf } from './moment.ts';
import { momentsIn } from './moments.ts';
import { ofKind, type Played, type Timed, timeline } from './timeline.ts';
import { largestCauses, movesIn } from './trail.ts';

export const MOST_LINES = 10;

export type Told = Played & { readonly course: readonly DealStep[]; readonly doors: readonly Door[] };

/**
 * Worked (golden game rome-war): it began with no text that both would have signed, a deal was possible from step 1,
 * Israel struck at step 57, and the last line, step 73, is war.
 */
export function storyOf(told: Told): readonly Moment[] {
  const row = timeline(told.steps);
  const between = [...momentsIn(told, row), ...doorMoments(told)].sort(inOrder);
  const ended = endMoment(told, row);
  return [beginning(told), ...chosen(between, MOST_LINES - 1 - ended.length), ...ended];
}

const inOrder = (one: Moment, other: Moment): number => one.step - other.step || one.round - other.round;

function beginning({ rules, steps, course }: Told): Moment {
  const state = steps[0]?.state;
  const trust = rules.principals.map((seat) => ({ seat, points: Math.trunc((state?.gauges[trustGauge(seat)] ?? 0) / 100) }));
  return { step: 0, round: 1, kind: 'began', trust, zone: course[0]?.dealZone ?? 0, zoneBelieved: course[0]?.dealZoneBelieved ?? 0 };
}

/** A door that an accord closed is the accord's; one that was open from the start is the beginning's. */
function doorMoments({ rules, steps, course, doors }: Told): readonly MomentOf<'door'>[] {
  const moving = doors.filter(({ step, kind }) => step > 0 && kind !== 'signed');
  const firstOpened = doors.find(({ kind }) => kind === 'opened');
  return moving.map((door) => {
    const { step, round, kind, after } = door;
    const way = kind === 'closed' ? 'closed' : door === firstOpened ? 'opened' : 'opened-again';
    const cause = doorCause(rules, { course, steps }, door);
    return { step, round, kind: 'door', way, zone: after, ...(cause !== undefined && { cause }) };
  });
}

/** How much a moment matters; each further one of its kind matters less, so that no kind crowds out the others. */
const RANKS: Readonly<Record<MomentKind, number>> = {
  'began': 0, 'ended': 0,
  'in-force': 100, 'refused': 96, 'struck': 92, 'violation': 90, 'taken-back': 88, 'nearest': 84, 'door': 80, 'first-offer': 76,
  'deadline-expired': 72, 'walked-out': 70, 'pressed': 60, 'initialled': 54, 'rung': 50,
};
const REPEATED = 14;

function chosen(between: readonly Moment[], most: number): readonly Moment[] {
  const told = between.filter((moment) => !isToldBy(moment, between));
  const ranked = told.map((moment, nth) => {
    const earlier = told.slice(0, nth).filter(({ kind }) => kind === moment.kind).length;
    return { moment, rank: RANKS[moment.kind] - REPEATED * earlier };
  });
  const best = ranked.sort((one, other) => other.rank - one.rank || inOrder(one.moment, other.moment)).slice(0, most);
  return told.filter((moment) => best.some((one) => one.moment === moment));
}

/** What another line says as well: initials that the capitals then decided on, a first offer that came nearest, one violation among several of a round. */
function isToldBy(moment: Moment, all: readonly Moment[]): boolean {
  switch (moment.kind) {
    case 'initialled': {
      const fate = all.find(({ kind, step }) => step > moment.step && FATES.includes(kind));
      return fate !== undefined && fate.kind !== 'initialled';
    }
    case 'first-offer': return all.some(({ kind, step }) => kind === 'nearest' && step === moment.step);
    case 'violation': return all.find((one) => one.kind === 'violation' && one.step === moment.step && one.giver === moment.giver) !== moment;
    default: return false;
  }
}

/** What can become of a text that was initialled. */
const FATES: readonly MomentKind[] = ['initialled', 'in-force', 'refused'];

function endMoment({ course }: Told, row: readonly Timed[]): readonly MomentOf<'ended'>[] {
  const [end] = ofKind(row, 'ended');
  if (end === undefined) return [];
  const { ending, reason, round } = end.event.outcome;
  const lastTable = ofKind(row, 'table-ended').at(-1)?.step ?? end.step;
  const zone = course.find(({ step }) => step === lastTable)?.dealZone ?? 0;
  return [{ step: end.step, round: end.round, kind: 'ended', ending, reason, zone, causes: driversOf(row, reason, round - 1) }];
}

const MOST_DRIVERS = 2;

/** What drove the last rounds to their end: escalation to war, a falling standing to a recall. */
function driversOf(row: readonly Timed[], reason: EndReason, fromRound: number): MomentOf<'ended'>['causes'] {
  const late = movesIn(row).filter(({ round }) => round >= fromRound);
  switch (reason.kind) {
    case 'war': return largestCauses(late, ESCALATION, 'up').slice(0, MOST_DRIVERS);
    case 'recall': return largestCauses(late, standingGauge(reason.seat), 'down').slice(0, MOST_DRIVERS);
    default: return [];
  }
}
