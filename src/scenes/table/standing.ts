/**
 * How the talks stand: who speaks, how far trust reaches, what weather it is outside, which papers lie there.
 * Not here: the issues one by one (tracks.ts).
 */
import {
  calendarOf, ESCALATION, type Observation, type Rules, rungIndexAt, type SeatId, type Statement, type Terms, trustGauge,
} from '../../engine/index.ts';
import type { StageModel } from '../model/stage-model.ts';
import type { Sides } from './table-model.ts';

/** Planks that one side can lay: the bridge has twice as many. */
export const PLANKS_A_SIDE = 10;
/** 0 clear, 1 haze, 2 sandstorm, 3 thunder. */
export type Weather = 0 | 1 | 2 | 3;

export type Standing = {
  readonly weather: Weather;
  /** Planks laid from each side, 0 to 10 with fractions; nothing where the viewer does not see trust. */
  readonly planks: readonly [number, number] | undefined;
  /** Delegations are in the house. */
  readonly isSeated: boolean;
  readonly floor: SeatId | undefined;
  readonly exchange: { readonly now: number; readonly of: number } | undefined;
  readonly paper: Paper | undefined;
  /** Initialled and on its way to the capitals. */
  readonly isPending: boolean;
  readonly accord: { readonly promises: number; readonly isBroken: boolean } | undefined;
  /** How much of the sand has run through, 0 to 1. */
  readonly deadline: { readonly run: number; readonly isExpired: boolean } | undefined;
  readonly words: readonly Spoken[];
  readonly walkedOut: SeatId | undefined;
  readonly ending: 'none' | 'accord' | 'suspended' | 'war';
};

export type Paper = {
  readonly by: SeatId;
  readonly terms: readonly PaperTerm[];
  readonly guarantees: number;
  /** Who has put initials to it. */
  readonly initials: readonly SeatId[];
};

export type PaperTerm = { readonly giver: SeatId; readonly position: number; readonly highest: number };
export type Spoken = { readonly seat: SeatId; readonly kind: Exclude<Statement['kind'], 'silent'> };

export function standingOf({ rules, now, past }: StageModel, sides: Sides): Standing {
  const { phase } = now;
  return {
    weather: weatherOf(rules, now),
    planks: planksOf(now, sides),
    isSeated: now.stage === 'talks' && phase.kind !== 'capitals',
    floor: phase.kind === 'floor' ? phase.seat : phase.kind === 'mediation' || phase.kind === 'agenda' ? rules.mediator : undefined,
    exchange: phase.kind === 'floor' || phase.kind === 'mediation' ? { now: phase.table.exchange, of: calendarOf(rules, now).exchanges } : undefined,
    paper: paperOf(rules, now),
    isPending: now.pending.kind === 'initialled',
    accord: accordOf(now),
    deadline: now.deadline.kind === 'none' ? undefined : { run: Math.min(1, now.round / Math.max(1, now.deadline.round)), isExpired: now.deadline.expired },
    words: now.words.flatMap(({ seat, statement: { kind } }) => (kind === 'silent' ? [] : [{ seat, kind }])),
    walkedOut: walkedOutOf(past),
    ending: phase.kind !== 'over' ? 'none' : phase.outcome.ending === 'war' || phase.outcome.ending === 'suspended' ? phase.outcome.ending : 'accord',
  };
}

export function weatherOf(rules: Rules, { gauges }: Pick<Observation, 'gauges'>): Weather {
  return weatherOnRung(rules, rungIndexAt(rules, gauges[ESCALATION] ?? 0));
}

/** The sky goes from clear to thunder as the ladder is climbed, however many rungs it has. */
export function weatherOnRung({ ladder }: Pick<Rules, 'ladder'>, index: number): Weather {
  return Math.round((index / Math.max(1, ladder.length - 1)) * 3) as Weather;
}

export function paperTerms(rules: Rules, terms: Terms): readonly PaperTerm[] {
  return rules.issues.flatMap(({ id, giver, highest }) => (terms[id] === undefined ? [] : [{ giver, highest, position: terms[id] }]));
}

/** A gauge of trust runs from 0 to 100, in hundredths. */
function planksOf({ gauges }: Observation, [left, right]: Sides): Standing['planks'] {
  const one = gauges[trustGauge(left)];
  const other = gauges[trustGauge(right)];
  return one === undefined || other === undefined ? undefined : [one / 1000, other / 1000];
}

function paperOf(rules: Rules, { phase, pending }: Observation): Paper | undefined {
  if (phase.kind === 'bridge') {
    return { by: rules.mediator, terms: paperTerms(rules, phase.terms), guarantees: phase.guaranteed.length, initials: [] };
  }
  if ((phase.kind === 'floor' || phase.kind === 'mediation') && phase.table.standing.kind === 'offer') {
    const { by, terms, guaranteed } = phase.table.standing;
    return { by, terms: paperTerms(rules, terms), guarantees: guaranteed.length, initials: [by] };
  }
  if (pending.kind === 'none') return undefined;
  return { by: pending.by, terms: paperTerms(rules, pending.terms), guarantees: pending.guaranteed.length, initials: rules.principals };
}

function accordOf({ inForce, commitments }: Observation): Standing['accord'] {
  const promises = Object.values(inForce).filter((position) => position > 0).length;
  return promises === 0 ? undefined : { promises, isBroken: commitments.some(({ report }) => report === 'violation-found') };
}

/** Who left this round's table. */
function walkedOutOf(past: StageModel['past']): SeatId | undefined {
  const from = past.findLastIndex(({ event }) => event.kind === 'round-opened');
  const found = past.slice(from + 1).find(({ event }) => event.kind === 'walked-out')?.event;
  return found?.kind === 'walked-out' ? found.seat : undefined;
}
