/**
 * Which of its reasons against a text a delegation lets the table know.
 * Not here: reasons (reasons-against.ts), delegations that tell nothing (public-answer.ts).
 * Invariant: only an open delegation names an issue or a family, and none that is not named at the table already.
 */
import type { IssueId, Rules, SeatId, Terms } from '../engine/index.ts';
import { given, has } from './given-reasons.ts';
import type { ReasonKind } from './policy.ts';
import type { PublicAnswer } from './public-answer.ts';

export type Against = {
  readonly rules: Rules;
  readonly seat: SeatId;
  readonly reasons: readonly unknown[];
  /** Issues of the text, and of the seat's own offers. */
  readonly named: ReadonlySet<IssueId>;
  readonly text: Terms;
  readonly inForce: Terms;
  /** Whether it says where it is stuck. */
  readonly open: boolean;
};

/** What is said of a text that the capital would ratify. */
const TOO_LITTLE: readonly ReasonKind[] = ['below-aspiration', 'wants-margin', 'expects-more'];

/** The gravest first. */
export function obstacleIn(against: Against): PublicAnswer {
  const { reasons } = against;
  const line = given(reasons, 'red-line');
  if (line !== undefined) return mayName(against, line.issue) ? { kind: 'cannot-at-issue', issue: line.issue } : { kind: 'cannot-as-it-stands' };
  const proof = given(reasons, 'wants-verification');
  if (proof !== undefined) return mayName(against, proof.issue) ? { kind: 'needs-verification', issue: proof.issue } : { kind: 'needs-proof' };
  if (has(reasons, 'reciprocates')) return { kind: 'meets-movement' };
  if (has(reasons, 'would-not-ratify')) return atHome(against);
  if (TOO_LITTLE.some((kind) => has(reasons, kind))) return where(against) ?? (has(reasons, 'interim-first') ? { kind: 'small-steps-first' } : { kind: 'falls-short' });
  return { kind: 'not-yet-acceptable' };
}

function mayName({ open, named }: Against, issue: IssueId | undefined): issue is IssueId {
  return open && issue !== undefined && named.has(issue);
}

/** What weighs most when the capital would say no: mistrust, what it costs at home, or that there is too little in it. */
function atHome(against: Against): PublicAnswer {
  const lost = given(against.reasons, 'credibility-lost')?.points ?? 0;
  const hurdle = given(against.reasons, 'hurdle')?.points ?? 0;
  if (lost > 0 && lost >= hurdle) return { kind: 'needs-assurances' };
  return where(against) ?? (hurdle > 0 ? { kind: 'hard-at-home' } : { kind: 'falls-short' });
}

/** The family of the change that would do, and on whose side it lies; never the change itself. */
function where(against: Against): PublicAnswer | undefined {
  const { rules, seat, reasons, text, inForce } = against;
  const change = given(reasons, 'would-change');
  if (change?.position === undefined || !mayName(against, change.issue)) return undefined;
  const issue = rules.issues.find(({ id }) => id === change.issue);
  if (issue === undefined) return undefined;
  const { family, giver } = issue;
  const rises = change.position > (text[issue.id] ?? inForce[issue.id] ?? 0);
  if (rises && giver !== seat) return { kind: 'must-go-further', family };
  return !rises && giver === seat ? { kind: 'asks-too-much', family } : undefined;
}
