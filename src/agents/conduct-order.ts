/**
 * Own promises: honoured or stalled; and what is taken back after the other side broke or left the accord.
 * Not here: what is found out (engine).
 */
import { issueOf, otherOf, type AccordOrder, type DispatchChoices, type IssueId } from '../engine/index.ts';
import type { Climate } from './climate.ts';
import type { PolicyInput, Reason } from './policy.ts';
import { feelsLike } from './whim.ts';

export type Conduct = { readonly stall: readonly IssueId[]; readonly accord: AccordOrder };
export type ConductOrder = Conduct & { readonly reasons: readonly Reason[] };

export function conductOrder(input: PolicyInput, choices: DispatchChoices, climate: Climate): ConductOrder {
  const accord = accordOrder(input, choices, climate);
  return withReasons(choices, { accord, stall: promisesKept(choices, accord).filter((issue) => stalls(input, climate, issue)) });
}

export function withReasons(choices: DispatchChoices, { accord, stall }: Conduct): ConductOrder {
  const kept = promisesKept(choices, accord);
  const reasons: Reason[] = [];
  if (accord.kind === 'leave') reasons.push({ kind: 'leaves-accord' });
  if (accord.kind === 'snap-back' || accord.kind === 'roll-back') {
    reasons.push({ kind: 'reciprocates', what: 'violation' }, ...accord.issues.map((issue): Reason => ({ kind: 'takes-back', issue })));
  }
  reasons.push(...stall.map((issue): Reason => ({ kind: 'stalls', issue })));
  if (kept.length > stall.length) reasons.push({ kind: 'honours', promises: kept.length - stall.length });
  return { stall, accord, reasons };
}

/** Own promises that are still due once the accord is dealt with so. */
function promisesKept({ commitments }: DispatchChoices, accord: AccordOrder): readonly IssueId[] {
  return commitments.filter((issue) => accord.kind === 'keep' || (accord.kind !== 'leave' && !accord.issues.includes(issue)));
}

/** Stalls by temper what is unlikely to be found; while the other side's breach is fresh, more readily. */
function stalls(input: PolicyInput, { violated }: Climate, issue: IssueId): boolean {
  const { rules, temper } = input;
  const hidden = 100 - issueOf(rules, issue).detectionPercent;
  const will = (temper.stallPercent * (50 + hidden)) / 150 + (violated ? (temper.stallPercent * temper.reciprocityPercent) / 100 : 0);
  return feelsLike(input, `stall ${issue}`, will);
}

function accordOrder(input: PolicyInput, { accord }: DispatchChoices, climate: Climate): AccordOrder {
  const { temper } = input;
  if (accord.leave && isFedUp(input)) return { kind: 'leave' };
  // A first breach is answered by those who answer everything; a conciliatory seat takes back the least that it can.
  if (accord.snapBack.length > 0 && feelsLike(input, 'snap back', temper.reciprocityPercent)) return { kind: 'snap-back', issues: inMeasure(input, accord.snapBack) };
  if (accord.rollBack.length > 0 && (climate.tookBack || feelsLike(input, 'roll back', temper.pressurePercent))) return { kind: 'roll-back', issues: inMeasure(input, accord.rollBack) };
  return { kind: 'keep' };
}

/** As many of the issues as the temper takes back, one at least; the costliest first. */
function inMeasure({ rules, now, temper }: PolicyInput, issues: readonly IssueId[]): readonly IssueId[] {
  const telling = (issue: IssueId): number => issueOf(rules, issue).tellingPoints[now.inForce[issue] ?? 0] ?? 0;
  const count = Math.max(1, Math.ceil((issues.length * temper.takesBackPercent) / 100));
  const chosen = [...issues].sort((a, b) => telling(b) - telling(a)).slice(0, count);
  return issues.filter((issue) => chosen.includes(issue));
}

/** In extremis: a seat that found the other side in breach again and again, if its temper knows leaving. */
function isFedUp(input: PolicyInput): boolean {
  const { rules, past, seat, temper } = input;
  const other = otherOf(rules, seat);
  const breaches = past.filter((event) => event.kind === 'commitment-reported' && event.giver === other && event.report === 'violation-found').length;
  return breaches >= 2 && feelsLike(input, 'leave', ((15 + 10 * Math.min(3, breaches)) * temper.leavesPercent) / 100);
}
