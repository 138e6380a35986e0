/**
 * What a delegation says at the table to what it has just done, as a code with at most one name.
 * Not here: why it did so (policy.ts), which obstacle it names (obstacle.ts), the words (text/).
 * Invariant: follows from the act, the texts on the table and the seat's own reasons. A closed delegation's answer follows
 * from the act alone. No number, no position, no red line that this text does not cross; an issue or family only where the
 * text or the seat's own offers have it.
 */
import { actionOf, type BridgeAnswer, type FamilyId, type GameEvent, type IssueId, type Observation, type Rules, type SeatId, type TemperTraits, type Terms } from '../engine/index.ts';
import { obstacleIn } from './obstacle.ts';
import { has } from './given-reasons.ts';

export type PublicAnswer =
  /** This text crosses a line of ours there. @example { kind: 'cannot-at-issue', issue: 'enrichment-level' } */
  | { readonly kind: 'cannot-at-issue'; readonly issue: IssueId }
  /** Promises must be seen being kept. @example { kind: 'needs-verification', issue: 'inspections' } */
  | { readonly kind: 'needs-verification'; readonly issue: IssueId }
  /** They give too little there. @example { kind: 'must-go-further', family: 'sanctions' } */
  | { readonly kind: 'must-go-further'; readonly family: FamilyId }
  /** They ask too much there. @example { kind: 'asks-too-much', family: 'enrichment' } */
  | { readonly kind: 'asks-too-much'; readonly family: FamilyId }
  /** @example { kind: 'worth-taking-home' } */
  | { readonly kind: PlainAnswer };
export type AnswerKind = PublicAnswer['kind'];

/** Those that name nothing. */
export const PLAIN_ANSWERS = [
  /** Of a text that is not taken: no; a line is crossed; unseen promises; mistrust; home; not enough; they moved, so do we; a smaller step first. */
  'not-yet-acceptable', 'cannot-as-it-stands', 'needs-proof', 'needs-assurances', 'hard-at-home', 'falls-short', 'meets-movement', 'small-steps-first',
  /** Where nothing lies before it: our terms; what we said stands; no text in sight; we listen. */
  'lays-out-terms', 'stands-by-offer', 'no-common-ground', 'listens',
  /** Of a text that is taken. */
  'worth-taking-home', 'better-than-nothing', 'will-consult',
  'leaves-table', 'presses', 'reaches-out', 'sees-middle-ground',
] as const;
export type PlainAnswer = (typeof PLAIN_ANSWERS)[number];

export type Deed = {
  readonly rules: Rules;
  readonly seat: SeatId;
  /** What it did, as the others saw it. */
  readonly event: GameEvent;
  /** What the seat saw just before. */
  readonly before: Observation;
  /** Why it did so; out of a file, and so of any shape. */
  readonly reasons: readonly unknown[];
  readonly candour: TemperTraits['candour'];
};

/** The answer to one event of the seat's own making; none where such a deed speaks for itself. */
export function publicAnswer(deed: Deed): PublicAnswer | 'none' {
  const { event, seat, rules } = deed;
  if (event.kind === 'bridge-laid') return seat === rules.mediator ? { kind: 'sees-middle-ground' } : 'none';
  if (!('seat' in event) || event.seat !== seat) return 'none';
  switch (event.kind) {
    case 'offered': return textBefore(deed) === 'none' ? opening(deed) : refusal(deed, event.terms);
    case 'passed': return textBefore(deed) === 'none' ? waiting(deed) : refusal(deed);
    case 'initialled': return acceptance(deed);
    case 'bridge-answered': return toBridge(deed, event.answer);
    case 'walked-out': return { kind: 'leaves-table' };
    case 'action-taken': return event.public ? openStep(rules, event.action) : 'none';
    default: return 'none';
  }
}

/** The text of somebody else that lay before the seat. */
function textBefore({ before: { phase }, seat }: Deed): Terms | 'none' {
  if (phase.kind === 'bridge') return phase.terms;
  if (phase.kind !== 'floor' || phase.table.standing.kind === 'none' || phase.table.standing.by === seat) return 'none';
  return phase.table.standing.terms;
}

/** @param counter what it lays down instead */
function refusal(deed: Deed, counter: Terms = {}): PublicAnswer {
  const { rules, seat, before, reasons, candour } = deed;
  const text = textBefore(deed);
  if (candour === 'closed' || text === 'none') return { kind: 'not-yet-acceptable' };
  const named = new Set([...Object.keys(text), ...Object.keys(counter), ...Object.keys(before.lastOffers[seat])]);
  return obstacleIn({ rules, seat, reasons, named, text, inForce: before.inForce, open: candour === 'open' });
}

function opening({ reasons, candour }: Deed): PublicAnswer {
  return candour !== 'closed' && has(reasons, 'interim-first') ? { kind: 'small-steps-first' } : { kind: 'lays-out-terms' };
}

function waiting({ reasons, candour }: Deed): PublicAnswer {
  if (candour === 'closed') return { kind: 'listens' };
  if (has(reasons, 'no-deal-in-reach')) return { kind: 'no-common-ground' };
  return has(reasons, 'nothing-better') ? { kind: 'stands-by-offer' } : { kind: 'listens' };
}

function acceptance({ reasons, candour }: Deed): PublicAnswer {
  return candour !== 'closed' && has(reasons, 'last-exchange') ? { kind: 'better-than-nothing' } : { kind: 'worth-taking-home' };
}

function toBridge(deed: Deed, answer: BridgeAnswer): PublicAnswer {
  if (answer === 'refuse') return refusal(deed);
  return answer === 'initial' ? acceptance(deed) : { kind: 'will-consult' };
}

/** What everybody can see of its orders, and nothing of why. */
function openStep(rules: Rules, action: string): PublicAnswer | 'none' {
  switch (actionOf(rules, action).kind) {
    case 'pressure': return { kind: 'presses' };
    case 'gesture': return { kind: 'reaches-out' };
    case 'mandate': return { kind: 'will-consult' };
    default: return 'none';
  }
}

/** Whether something out of a file is an answer. */
export function isPublicAnswer(value: { readonly kind: string; readonly issue?: IssueId; readonly family?: FamilyId }): value is PublicAnswer {
  switch (value.kind) {
    case 'cannot-at-issue': case 'needs-verification': return value.issue !== undefined;
    case 'must-go-further': case 'asks-too-much': return value.family !== undefined;
    default: return PLAIN_ANSWERS.some((kind) => kind === value.kind);
  }
}
