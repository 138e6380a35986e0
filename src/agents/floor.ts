/**
 * A principal at the table: initial, ask, pass or walk out.
 * Not here: what it is out for (principal-plan.ts).
 * Invariant: it initials and offers only what its capital would ratify now.
 */
import { isWide, type Assessment, type FloorChoices, type Terms } from '../engine/index.ts';
import { isLastExchange, isLastTable } from './aspiration.ts';
import { climateOf } from './climate.ts';
import { outlookOf, type Outlook } from './outlook.ts';
import type { Decision, PolicyInput, Reason } from './policy.ts';
import { planOf, POINT, sharePercent, type Plan } from './principal-plan.ts';
import { missingVerification } from './verification.ts';
import { standingOffer, wasSaid } from './standing-offer.ts';
import { feelsLike } from './whim.ts';
import { whatSpeaksAgainst } from './reasons-against.ts';
import { whatWouldChange } from './would-change.ts';

export function atTheTable(input: PolicyInput, choices: FloorChoices): Decision {
  const outlook = outlookOf(input);
  const plan = planOf(input, outlook, choices.offer);
  const done = (command: Decision['command'], reasons: readonly Reason[]): Decision => ({ command, reasons, steps: plan.steps });
  const standing = standingOffer(input, choices);
  if (standing !== 'none') {
    const reasons = lacksVerification(input, { standing, choices }).length > 0 ? [] : reasonToInitial(input, { standing, plan });
    if (reasons.length > 0) return done({ kind: 'initial' }, reasons);
    if (isProvoked(input, standing)) return done({ kind: 'walk-out' }, [{ kind: 'provoked', marginPoints: points(standing.margin) }]);
  }
  const against = standing === 'none' ? [] : [...lacksVerification(input, { standing, choices }), ...objections(input, outlook, { standing, plan, choices })];
  if (plan.ask.kind === 'none') return done({ kind: 'pass' }, [...against, { kind: 'no-deal-in-reach' }]);
  if (wasSaid(input, plan.ask.terms)) return done({ kind: 'pass' }, [...against, { kind: 'nothing-better' }]);
  const answers: readonly Reason[] = givesGround(input, plan.ask.terms) ? [{ kind: 'reciprocates', what: 'concession' }] : [];
  return done({ kind: 'offer', terms: plan.ask.terms }, [...against, ...answers, ...reasonsToAsk(plan, plan.ask.margin)]);
}

type Objected = { readonly standing: Assessment; readonly plan: Plan; readonly choices: FloorChoices };

/** What is wrong with the standing offer, and what would mend it. */
function objections(input: PolicyInput, outlook: Outlook, { standing, plan, choices: { initial, offer } }: Objected): readonly Reason[] {
  const target = Math.max(input.temper.marginPoints * POINT, Math.trunc((plan.idealMargin * plan.wantedPercent) / 100));
  const mend = initial.kind === 'none' || standing.crossed.length > 0 ? [] : whatWouldChange(input, outlook, { terms: initial.terms, target, offer });
  return [...whatSpeaksAgainst(standing, { plan }), ...mend];
}

function lacksVerification(input: PolicyInput, { standing, choices }: { readonly standing: Assessment; readonly choices: FloorChoices }): readonly Reason[] {
  const issue = missingVerification(input, choices.offer, (each) => standing.whole[each] ?? 0);
  return issue === 'none' ? [] : [{ kind: 'wants-verification', issue }];
}

/** Whole points, so that a margin below nothing never looks like none. */
export function points(worthUnits: number): number {
  return Math.floor(worthUnits / POINT);
}

/** Why to initial the standing offer; empty when it should not. */
function reasonToInitial({ rules, now, temper }: PolicyInput, { standing, plan }: { readonly standing: Assessment; readonly plan: Plan }): readonly Reason[] {
  const { ratifies, margin } = standing;
  const last = isLastExchange(rules, now);
  const end = last && isLastTable(rules, now);
  if (!ratifies || margin < (end ? 0 : temper.marginPoints * POINT)) return [];
  const share = sharePercent(margin, plan.idealMargin);
  const marginPoints = points(margin);
  const noWorseThanAsked = plan.ask.kind === 'text' && margin >= plan.ask.margin;
  if (share >= plan.wantedPercent || noWorseThanAsked || plan.idealMargin <= 0) {
    return [{ kind: 'good-enough', marginPoints, sharePercent: share, wantedPercent: plan.wantedPercent }];
  }
  const nearlyThere = last && share * 100 >= plan.wantedPercent * temper.interimPercent;
  return end || nearlyThere ? [{ kind: 'last-exchange', marginPoints }] : [];
}

function reasonsToAsk({ idealMargin, wantedPercent, reach }: Plan, margin: number): readonly Reason[] {
  const asks: Reason = { kind: 'asks', sharePercent: Math.min(100, sharePercent(margin, idealMargin)), wantedPercent };
  if (reach === 'framework') return [asks];
  return reach === 'interim' ? [{ kind: 'interim-first' }, asks] : [{ kind: 'no-deal-in-reach' }, asks];
}

/** Whether the other side gave ground at this table and the text gives more than the seat's last one. */
function givesGround({ rules, now, seat }: PolicyInput, terms: Terms): boolean {
  return now.gaveGround.some((one) => one !== seat)
    && rules.issues.some(({ id, giver }) => giver === seat && (terms[id] ?? now.inForce[id] ?? 0) > (now.lastOffers[seat][id] ?? now.inForce[id] ?? 0));
}

/** Only tempers that walk out do, after pressure or a broken promise, at an offer far below what they have, and never twice running. */
function isProvoked(input: PolicyInput, { margin }: Assessment): boolean {
  const { now, temper } = input;
  if (temper.walkOutPercent === 0 || now.walkOuts > 0 || margin > -6 * POINT) return false;
  const climate = climateOf(input);
  if (!climate.pressed && !climate.violated && !isWideTable(input)) return false;
  return feelsLike(input, 'walk out', temper.walkOutPercent);
}

function isWideTable({ rules, now, seat }: PolicyInput): boolean {
  return now.agenda.families.some((family) => isWide(rules, family)
    && rules.families.some(({ id, scope }) => id === family && scope.kind === 'wide' && scope.reluctant === seat));
}
