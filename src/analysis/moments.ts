/**
 * The moments of a game that events tell of: texts, signatures, refusals, breaches, pressure, blows.
 * Not here: doors (doors.ts), which moments make the story (story.ts).
 * Invariant: why a capital refused is worked out on the state in which it was asked.
 */
import { ESCALATION, otherOf, type Rules, type SeatId, strikeCentipercent, trustGauge } from '../engine/index.ts';
import type { Moment, MomentOf, TextAnswer } from './moment.ts';
import { pressureOf } from './pressure.ts';
import { compareShortfalls, type Shortfall, shortfallsOf } from './shortfall.ts';
import { type PlacedText, textBefore, textsInitialled, textsLaid } from './texts-of-game.ts';
import { ofKind, type Place, type Played, stateBefore, type Timed } from './timeline.ts';
import { largestCauses, movesIn, sumOf, trailOf } from './trail.ts';

/** In the order in which they come within one step of one round. */
export function momentsIn(played: Played, row: readonly Timed[]): readonly Moment[] {
  const laid = textsLaid(played.rules, row);
  const initialled = textsInitialled(played.rules, row);
  return [
    ...firstOffer(played, laid), ...nearest(played, { row, laid, initialled }), ...gravestPressure(played), ...breaches(row),
    ...refusals(played, { row, initialled }), ...signatures(row, initialled), ...expiries(row), ...rungs(row), ...strikes(played, row), ...violations(played.rules, row),
  ];
}

const placeOf = ({ step, round }: Place): Place => ({ step, round });

function firstOffer(played: Played, laid: readonly PlacedText[]): readonly MomentOf<'first-offer'>[] {
  const first = laid.find(({ by }) => by !== played.rules.mediator);
  return first === undefined ? [] : [{ ...placeOf(first), kind: 'first-offer', seat: first.by, terms: first.terms, shortfalls: shortfallsAt(played, first) }];
}

type Texts = { readonly row: readonly Timed[]; readonly laid: readonly PlacedText[]; readonly initialled: readonly PlacedText[] };

/** The earliest among equals. Texts that were initialled have a line of their own. */
function nearest(played: Played, { row, laid, initialled }: Texts): readonly MomentOf<'nearest'>[] {
  const taken = initialled.map(({ terms }) => JSON.stringify(terms));
  const open = laid.filter(({ terms }) => !taken.includes(JSON.stringify(terms))).map((text) => ({ text, shortfalls: shortfallsAt(played, text) }));
  if (open.length === 0) return [];
  const { text, shortfalls } = open.reduce((best, next) => (compareShortfalls(next.shortfalls, best.shortfalls) < 0 ? next : best));
  const answer = answerTo(text, row);
  return [{ ...placeOf(text), kind: 'nearest', by: text.by, terms: text.terms, shortfalls, ...(answer !== undefined && { answer }) }];
}

/** Of two answers to a bridging text the one that refused it. */
function answerTo({ step, by }: PlacedText, row: readonly Timed[]): TextAnswer | undefined {
  for (const { event } of row.filter((timed) => timed.step > step)) {
    if (event.kind === 'bridge-answered' && event.answer === 'refuse') return { seat: event.seat, how: 'refused' };
    const isAct = event.kind === 'offered' || event.kind === 'passed' || event.kind === 'walked-out';
    if (isAct && event.seat !== by) return { seat: event.seat, how: event.kind };
    if (event.kind === 'table-ended') return undefined;
  }
  return undefined;
}

function shortfallsAt({ rules, steps }: Played, text: PlacedText): readonly Shortfall[] {
  const state = steps[text.step]?.state;
  return state === undefined ? [] : shortfallsOf(rules, state, text);
}

function signatures(row: readonly Timed[], initialled: readonly PlacedText[]): readonly Moment[] {
  const signed = ofKind(row, 'accord-in-force').flatMap((timed): readonly MomentOf<'in-force'>[] => {
    const { accord, terms } = timed.event;
    const by = textBefore(initialled, timed.step)?.by;
    return by === undefined ? [] : [{ ...placeOf(timed), kind: 'in-force', accord, terms, by }];
  });
  return [...initialled.map(({ step, round, by, terms }) => ({ step, round, kind: 'initialled' as const, by, terms })), ...signed];
}

/** Both capitals are asked at once, before either answer moves anything. */
function refusals({ rules, steps }: Played, { row, initialled }: { readonly row: readonly Timed[]; readonly initialled: readonly PlacedText[] }): readonly MomentOf<'refused'>[] {
  const asked = row.filter(({ event }) => event.kind === 'capital-ratified' || event.kind === 'capital-refused');
  return asked.flatMap((timed): readonly MomentOf<'refused'>[] => {
    const isFirst = asked.find(({ step }) => step === timed.step) === timed;
    const text = textBefore(initialled, timed.step);
    const pending = steps[timed.step - 1]?.state.pending;
    if (!isFirst || text === undefined) return [];
    const shortfalls = shortfallsOf(rules, stateBefore(steps, timed), pending?.kind === 'initialled' ? pending : text);
    return shortfalls.length === 0 ? [] : [{ ...placeOf(timed), kind: 'refused', by: text.by, shortfalls }];
  });
}

function violations(rules: Rules, row: readonly Timed[]): readonly MomentOf<'violation'>[] {
  return ofKind(row, 'commitment-reported').filter(({ event }) => event.report === 'violation-found').map((timed) => {
    const { giver, issue } = timed.event;
    return { ...placeOf(timed), kind: 'violation', giver, issue, trustCenti: sumOf(trailOf(row, timed), trustGauge(otherOf(rules, giver))) };
  });
}

/** What is done openly: terms taken back, the accord or the room left. */
function breaches(row: readonly Timed[]): readonly Moment[] {
  return row.flatMap((timed): readonly Moment[] => {
    const { event } = timed;
    switch (event.kind) {
      case 'terms-set-back': return [{ ...placeOf(timed), kind: 'taken-back', seat: event.seat, how: event.how, issues: event.issues }];
      case 'accord-left': return [{ ...placeOf(timed), kind: 'taken-back', seat: event.seat, how: 'left', issues: event.issues }];
      case 'walked-out': return [{ ...placeOf(timed), kind: 'walked-out', seat: event.seat }];
      default: return [];
    }
  });
}

/** Of each principal the one action of pressure that moved most, escalation and trust together; the first among equals. */
function gravestPressure(played: Played): readonly MomentOf<'pressed'>[] {
  const pressed = pressureOf(played).acts.flatMap(({ act, seat, escalationCenti, trustCenti, ground, ...place }): readonly MomentOf<'pressed'>[] =>
    (act.kind === 'action' ? [{ ...placeOf(place), kind: 'pressed', seat, action: act.action, escalationCenti, trustCenti, ground }] : []));
  const weight = ({ escalationCenti, trustCenti }: MomentOf<'pressed'>): number => escalationCenti - trustCenti;
  const gravest = (seat: SeatId): readonly MomentOf<'pressed'>[] =>
    pressed.filter((one) => one.seat === seat).sort((one, other) => weight(other) - weight(one)).slice(0, 1);
  return played.rules.principals.flatMap(gravest);
}

function strikes({ rules, steps }: Played, row: readonly Timed[]): readonly MomentOf<'struck'>[] {
  return ofKind(row, 'third-party-struck').map((timed) => {
    const state = stateBefore(steps, timed);
    const before = state.gauges[ESCALATION] ?? 0;
    const blow = movesIn(row).filter(({ step, event: { cause } }) => step === timed.step && cause.kind === 'rule' && (cause.rule === 'third-party-strike' || cause.rule === 'retaliation'));
    return {
      ...placeOf(timed), kind: 'struck', before: Math.trunc(before / 100), after: Math.trunc((before + sumOf(blow, ESCALATION)) / 100),
      chancePercent: Math.trunc(strikeCentipercent(rules, state) / 100), safeBelow: Math.trunc(rules.thirdParty.fromCenti / 100),
    };
  });
}

function expiries(row: readonly Timed[]): readonly MomentOf<'deadline-expired'>[] {
  return ofKind(row, 'deadline-expired').map((timed) =>
    ({ ...placeOf(timed), kind: 'deadline-expired', author: timed.event.author, escalationCenti: sumOf(trailOf(row, timed), ESCALATION) }));
}

/** A rung entered by a strike is the strike's. */
function rungs(row: readonly Timed[]): readonly MomentOf<'rung'>[] {
  const struck = ofKind(row, 'third-party-struck');
  return ofKind(row, 'rung-entered').filter(({ step, nth }) => !struck.some((blow) => blow.step === step && blow.nth < nth)).map((timed) => {
    const { rung, direction } = timed.event;
    const since = movesIn(row).filter(({ step, nth, round }) => round === timed.round && (step < timed.step || (step === timed.step && nth < timed.nth)));
    const [cause] = largestCauses(since, ESCALATION, direction);
    return { ...placeOf(timed), kind: 'rung', rung, way: direction, ...(cause !== undefined && { cause }) };
  });
}
