/**
 * What a command may cost its seat, said before it is given.
 * Not here: that something cannot be undone (the page asks that of everybody, adviser or not) and what the engine refuses.
 * Invariant: from the seat's own observation alone; quick enough to be asked at every change of a draft.
 */
import {
  actionOf, assess, combineTerms, ESCALATION, goingBackTrustCenti, isPrincipal, mistrustWorth, moveNow, otherOf, ownCostPoints, rungIndexAt, standingGauge,
  stepsFromLastOffer, trustGauge, type Command, type Dispatch, type IssueId, type Move, type Observation, type Rules, type SeatId, type Terms,
} from '../../engine/index.ts';
import { POINT } from '../principal-plan.ts';
import type { Warning } from './advice.ts';
import { moveOn, movesByActions, movesByStatement } from './declared-moves.ts';

export type Desk = { readonly rules: Rules; readonly seat: SeatId; readonly now: Observation };

export function warningsAbout(desk: Desk, command: Command): readonly Warning[] {
  switch (command.kind) {
    case 'dispatch': {
      const moves = [...movesByActions(desk, command.actions.map(({ action }) => action)), ...(command.accord.kind === 'leave' ? movesByLeaving(desk) : [])];
      return [...leavingAccord(desk, command), ...brokenWords(desk, command), ...emptyGestures(desk, command), ...byMoves(desk, moves)];
    }
    case 'offer': return [...byCapital(desk, command.terms), ...goingBack(desk, command.terms), ...byMoves(desk, concession(desk, command.terms))];
    case 'initial': {
      const { phase } = desk.now;
      if (phase.kind !== 'floor' || phase.table.standing.kind === 'none') return [];
      const { terms, guaranteed } = phase.table.standing;
      return [...byCapital(desk, terms, guaranteed), ...byMoves(desk, concession(desk, terms))];
    }
    case 'answer-bridge': {
      const { phase } = desk.now;
      return phase.kind === 'bridge' && command.answer === 'initial' ? byCapital(desk, phase.terms, phase.guaranteed) : [];
    }
    case 'walk-out': return walkingOut(desk);
    case 'statement': return byMoves(desk, movesByStatement(desk, command.statement));
    default: return [];
  }
}

/** What the own capital would say to a text. */
function byCapital({ rules, now }: Desk, terms: Terms, guaranteed: readonly IssueId[] = []): readonly Warning[] {
  const assessment = assess(rules, now, terms, guaranteed);
  const lines = assessment.crossed.map(({ redLine, issue }): Warning => ({ kind: 'crosses-red-line', redLine, issue }));
  if (lines.length > 0 || assessment.ratifies || assessment.margin >= 0) return lines;
  const missingCentipoints = Math.ceil((-100 * assessment.margin) / POINT);
  const mistrust = mistrustWorth(rules, assessment);
  if (assessment.margin + mistrust < 0) return [{ kind: 'capital-refuses', missingCentipoints }];
  return [{ kind: 'mistrust-refuses', missingCentipoints, mistrustPoints: Math.round(mistrust / POINT) }];
}

/** The first issue on which the text gives less than the seat's last one did. */
function goingBack({ rules, seat, now }: Desk, terms: Terms): readonly Warning[] {
  const back = stepsFromLastOffer(rules, now, { seat, terms }).find(({ step }) => step < 0);
  return back === undefined ? [] : [{ kind: 'goes-back', issue: back.issue, trustCenti: goingBackTrustCenti(rules, now) }];
}

/** What a concession costs at home, as the engine counts it: only what goes beyond the most that was offered so far. */
function concession({ rules, seat, now }: Desk, terms: Terms): readonly Move[] {
  const { own } = now;
  if (own.kind !== 'seat') return [];
  const briefs = { us: own.brief, iran: own.brief, oman: own.brief };
  const added = ownCostPoints(rules, { briefs }, { seat, terms: combineTerms(rules, now.inForce, terms) }) - own.highestCostOffered;
  if (added <= 0) return [];
  const byCenti = Math.trunc((added * rules.constants.standing.concessionCentiPerPoint * rules.constants.formats[now.agenda.format].standingPercent) / 100);
  return [{ gauge: standingGauge(seat), byCenti }];
}

function walkingOut(desk: Desk): readonly Warning[] {
  const { rules, seat, now } = desk;
  const ends: readonly Warning[] = now.walkOuts + 1 >= rules.constants.walkOutRounds ? [{ kind: 'ends-talks' }] : [];
  const { standing, escalation } = rules.constants;
  return [...ends, ...byMoves(desk, [{ gauge: standingGauge(seat), byCenti: standing.walkOutCenti }, { gauge: ESCALATION, byCenti: escalation.walkOutCenti }])];
}

/** Own promises that end (and a public word, where pressure does not break it already), what the accord is worth over no deal now, and what leaving costs as it is declared. */
function leavingAccord(desk: Desk, order: Dispatch): readonly Warning[] {
  const { rules, seat, now } = desk;
  if (order.accord.kind !== 'leave' || !isPrincipal(rules, seat)) return [];
  const { worthInForce, noDealCentipoints } = assess(rules, now, {});
  const issues = rules.issues.filter(({ id, giver }) => giver === seat && (now.inForce[id] ?? 0) > 0).map(({ id }) => id);
  const { trust, standing, escalation, statements } = rules.constants;
  const word = owesReassurance(desk) && brokenWords(desk, order).length === 0 ? statements.brokenWordTrustCenti : 0;
  return [{
    kind: 'leaves-accord', issues, worthPoints: Math.round((worthInForce - noDealCentipoints * 100) / POINT),
    trustCenti: trust.leftAccordCenti + word, standingCenti: standing.leftAccordCenti, escalationCenti: escalation.leftAccordCenti,
  }];
}

function movesByLeaving({ rules, seat }: Desk): readonly Move[] {
  const { standing, escalation } = rules.constants;
  return [{ gauge: standingGauge(seat), byCenti: standing.leftAccordCenti }, { gauge: ESCALATION, byCenti: escalation.leftAccordCenti }];
}

/** Where these moves alone would bring escalation to the top rung, or standing under the line of recall. */
function byMoves({ rules, seat, now }: Desk, moves: readonly Move[]): readonly Warning[] {
  const escalation = now.gauges[ESCALATION] ?? 0;
  const raised = escalation + moveOn(moves, ESCALATION);
  const top: readonly Warning[] = raised > escalation && rungIndexAt(rules, raised) === rules.ladder.length - 1 ? [{ kind: 'top-rung', escalationPoints: Math.trunc(raised / 100) }] : [];
  const standing = now.gauges[standingGauge(seat)] ?? 0;
  const lowered = standing + moveOn(moves, standingGauge(seat));
  const line = rules.constants.standing.recallBelowCenti;
  if (lowered >= standing || lowered >= line) return top;
  return [...top, { kind: 'near-recall', standingPoints: Math.max(0, Math.trunc(lowered / 100)), linePoints: Math.trunc(line / 100) }];
}

/** Pressure while a public reassurance is owed. */
function brokenWords(desk: Desk, { actions }: Dispatch): readonly Warning[] {
  const { rules } = desk;
  if (!owesReassurance(desk)) return [];
  const pressed = actions.find(({ action }) => actionOf(rules, action).kind === 'pressure');
  return pressed === undefined ? [] : [{ kind: 'breaks-word', action: pressed.action, trustCenti: rules.constants.statements.brokenWordTrustCenti }];
}

function owesReassurance({ seat, now }: Desk): boolean {
  return now.words.some((word) => word.seat === seat && word.statement.kind === 'reassure');
}

/** A gesture that earns no trust any more: too often, or trust stands where gestures cannot raise it further. */
function emptyGestures({ rules, seat, now }: Desk, { actions }: Dispatch): readonly Warning[] {
  if (!isPrincipal(rules, seat)) return [];
  const trust = trustGauge(otherOf(rules, seat));
  return actions.map(({ action }) => actionOf(rules, action))
    .filter((action) => action.kind === 'gesture' && action.effects.some((effect) =>
      effect.kind === 'gauge' && effect.gauge === trust && effect.byCenti > 0 && moveNow(rules, now, { action, move: effect }) === 0))
    .map(({ id }): Warning => ({ kind: 'counts-nothing', action: id }));
}
