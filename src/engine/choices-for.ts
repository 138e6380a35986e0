/**
 * What a seat may do now, worked out from the rules and what the seat may know.
 * Not here: checking a command against it (within-choices.ts).
 * Invariant: the domains of choices.ts are all there is; nothing else decides what is legal.
 */
import type {
  ActionChoice, AgendaChoices, Choices, ConfidenceChoice, DispatchChoices, FloorChoices, IssueChoice, MediationChoices, StatementChoice,
} from './choices.ts';
import type { Dispatch } from './command.ts';
import { holds } from './condition.ts';
import { movableRedLine } from './mandate.ts';
import { guaranteeable, mayBridge, promisesOf, soundable } from './mediation-options.ts';
import type { IssueId, SeatId, Terms } from './ids.ts';
import { FORMATS } from './ids.ts';
import { actionOf, briefOf, calendarOf, eventOf, isPrincipal, isWide, lookup, meetingOf } from './lookup.ts';
import { missingFrom } from './package-checks.ts';
import type { Action, Rules } from './ruleset.ts';
import type { GameState, Table } from './state.ts';
import { seatsToMove } from './to-move.ts';

/** A part-built dispatch or package: what is chosen so far. */
export type Draft =
  | { readonly kind: 'dispatch'; readonly actions: Dispatch['actions']; readonly confidences: Dispatch['confidences'] }
  | { readonly kind: 'package'; readonly terms: Terms };

/** What `seat` may do now; with a draft, what may still be added to it and what stands in its way. */
export function choicesFor(rules: Rules, state: GameState, seat: SeatId, draft?: Draft): Choices {
  const { phase } = state;
  if (phase.kind === 'over') return { kind: 'over' };
  const waiting = seatsToMove(rules, state);
  if ('sealed' in phase) {
    const own = phase.sealed.find((sent) => sent.seat === seat);
    if (own !== undefined) return { kind: 'sealed', command: own.command, for: waiting };
  }
  if (!waiting.includes(seat)) return { kind: 'wait', for: waiting };
  const terms = draft?.kind === 'package' ? draft.terms : {};
  switch (phase.kind) {
    case 'capitals': return dispatchChoices(rules, state, { seat, draft: draft?.kind === 'dispatch' ? draft : NOTHING });
    case 'agenda': return agendaChoices(rules, state);
    case 'floor': return floorChoices(rules, state, { seat, table: phase.table, terms });
    case 'mediation': return mediationChoices(rules, state, { table: phase.table, terms });
    case 'bridge': return { kind: 'answer-bridge', terms: phase.terms, answers: ['initial', 'ad-referendum', 'refuse'] };
    case 'statements': return { kind: 'statement', statements: statementChoices(rules, state, seat) };
  }
}

type DispatchDraft = Extract<Draft, { kind: 'dispatch' }>;
const NOTHING: DispatchDraft = { kind: 'dispatch', actions: [], confidences: [] };

function dispatchChoices(rules: Rules, state: GameState, { seat, draft }: { readonly seat: SeatId; readonly draft: DispatchDraft }): DispatchChoices {
  const principal = isPrincipal(rules, seat);
  const own = rules.issues.filter(({ id, giver }) => giver === seat && (state.inForce[id] ?? 0) > 0).map(({ id }) => id);
  const chosen = draft.actions.map(({ action }) => action);
  const spent = chosen.reduce((sum, id) => sum + (lookup(rules).action.has(id) ? actionOf(rules, id).points : 0), 0);
  const pointsLeft = Math.max(0, rules.constants.actionPoints - spent);
  const right = state.rights[seat];
  return {
    kind: 'dispatch',
    pointsLeft,
    actions: (lookup(rules).actionsOf.get(seat) ?? []).map((action) => actionChoice(rules, state, { action, chosen, pointsLeft })),
    commitments: own,
    confidences: principal ? confidenceChoices(rules) : [],
    confidencesLeft: principal ? Math.max(0, rules.constants.confidencesPerDispatch - draft.confidences.length) : 0,
    questions: state.questions.filter((question) => question.seat === seat).map(({ event }) => ({ event, responses: responsesOf(rules, event) })),
    accord: { snapBack: right === 'snap-back' ? own : [], rollBack: right === 'roll-back' ? own : [], leave: principal && own.length > 0 },
    families: principal ? rules.families.map(({ id }) => id) : [],
    formats: FORMATS,
  };
}

type ActionAsk = { readonly action: Action; readonly chosen: readonly string[]; readonly pointsLeft: number };

function actionChoice(rules: Rules, state: GameState, { action, chosen, pointsLeft }: ActionAsk): ActionChoice {
  const issues = action.target === 'issue' ? consultable(rules, state, action.seat) : [];
  const closed = closedBecause(rules, state, { action, chosen, pointsLeft, aimless: action.target === 'issue' && issues.length === 0 });
  return { action: action.id, points: action.points, open: closed === 'open', closed, issues, irreversible: action.irreversible };
}

function closedBecause(rules: Rules, state: GameState, { action, chosen, pointsLeft, aimless }: ActionAsk & { readonly aimless: boolean }): ActionChoice['closed'] {
  const taken = (state.actionRounds[lookup(rules).action.get(action.id) ?? -1] ?? 0) > 0;
  if (action.once && taken) return 'once';
  if (aimless) return 'no-target';
  if (!holds(rules, state, action.when)) return 'condition';
  if (chosen.includes(action.id)) return 'chosen';
  return action.points > pointsLeft ? 'points' : 'open';
}

/** Issues on which a consultation could move one of the seat's red lines. */
function consultable(rules: Rules, state: GameState, seat: SeatId): readonly IssueId[] {
  const brief = briefOf(rules, state, seat);
  return rules.issues.map(({ id }) => id).filter((issue) => movableRedLine(brief, state.widened[seat], issue) !== 'none');
}

function confidenceChoices(rules: Rules): readonly ConfidenceChoice[] {
  return [{ topic: 'first-priority', issues: [] }, { topic: 'hurdle', issues: [] }, { topic: 'price', issues: rules.issues.map(({ id }) => id) }];
}

function responsesOf(rules: Rules, event: string): readonly string[] {
  const { question } = eventOf(rules, event);
  return question.kind === 'none' ? [] : question.responses.map(({ id }) => id);
}

function agendaChoices(rules: Rules, state: GameState): AgendaChoices {
  const carry = state.confidences.flatMap(({ mayPassOn, carried }, index) => (mayPassOn && !carried ? [index] : []));
  const price = rules.constants.credit.carryingCenti;
  const least = Math.min(...rules.principals.map((side) => state.gauges[`credit-${side}`] ?? 0));
  return {
    kind: 'agenda',
    coreFamilies: rules.families.filter(({ id }) => !isWide(rules, id)).map(({ id }) => id),
    wideFamilies: rules.families.filter(({ id }) => isWide(rules, id)).map(({ id }) => id),
    formats: meetingOf(rules, state).formats,
    carry,
    mostCarried: price >= 0 ? carry.length : Math.min(carry.length, Math.trunc(least / -price)),
  };
}

/** Issues that may be named at this table: families on the agenda; at expert level only what verifies. */
function issueChoices(rules: Rules, state: GameState): readonly IssueChoice[] {
  const { families, format } = state.agenda;
  const verifying = rules.verifying.map(({ issue }) => issue);
  return rules.issues
    .filter(({ id, family }) => families.includes(family) && (format !== 'expert' || verifying.includes(id)))
    .map(({ id, giver, highest }) => ({
      issue: id, giver, positions: Array.from({ length: highest + 1 }, (_, position) => position), inForce: state.inForce[id] ?? 0,
    }));
}

type PackageAsk = { readonly table: Table; readonly terms: Terms };

function floorChoices(rules: Rules, state: GameState, { seat, table, terms }: PackageAsk & { readonly seat: SeatId }): FloorChoices {
  const { standing } = table;
  const offer = issueChoices(rules, state);
  return {
    kind: 'floor',
    offer,
    inForce: state.inForce,
    initial: standing.kind === 'offer' && standing.by !== seat ? { kind: 'standing', by: standing.by, terms: standing.terms } : { kind: 'none' },
    missing: missingFrom(rules, { inForce: state.inForce, issues: offer, terms }),
  };
}

function mediationChoices(rules: Rules, state: GameState, { table, terms }: PackageAsk): MediationChoices {
  const text = issueChoices(rules, state);
  return {
    kind: 'mediation',
    text,
    inForce: state.inForce,
    mayBridge: mayBridge(rules, state, table),
    mayGuarantee: promisesOf(rules, state, terms),
    guaranteeStanding: guaranteeable(rules, state, table),
    soundOut: soundable(rules, state, table),
    missing: missingFrom(rules, { inForce: state.inForce, issues: text, terms }),
  };
}

function statementChoices(rules: Rules, state: GameState, seat: SeatId): readonly StatementChoice[] {
  const cheap: readonly StatementChoice[] = [{ kind: 'silent' }, { kind: 'reassure' }, { kind: 'praise' }];
  if (!isPrincipal(rules, seat)) return cheap;
  const threats = (lookup(rules).actionsOf.get(seat) ?? []).filter((action) => action.kind === 'pressure' && holds(rules, state, action.when)).map(({ id }) => id);
  const lines = rules.issues.filter(({ giver }) => giver === seat)
    .map(({ id, highest }) => ({ issue: id, positions: Array.from({ length: highest }, (_, position) => position) }));
  const { setRounds, extendRounds } = deadlineRounds(rules, state, seat);
  return [
    ...cheap,
    ...(threats.length > 0 ? [{ kind: 'threaten' as const, actions: threats }] : []),
    ...(lines.length > 0 ? [{ kind: 'draw-line' as const, issues: lines }] : []),
    ...(setRounds.length > 0 ? [{ kind: 'set-deadline' as const, rounds: setRounds }] : []),
    ...(extendRounds.length > 0 ? [{ kind: 'extend-deadline' as const, rounds: extendRounds }] : []),
  ];
}

/** A deadline is set where none runs, and extended by its author alone; never beyond the calendar. */
function deadlineRounds(rules: Rules, state: GameState, seat: SeatId): { readonly setRounds: readonly number[]; readonly extendRounds: readonly number[] } {
  const { deadline } = state;
  const last = calendarOf(rules, state).meetings.length;
  const after = (round: number): readonly number[] => Array.from({ length: Math.max(0, last - round) }, (_, index) => round + 1 + index);
  const runs = deadline.kind === 'set' && !deadline.expired;
  if (!runs) return { setRounds: after(state.round), extendRounds: [] };
  return { setRounds: [], extendRounds: deadline.author === seat ? after(Math.max(deadline.round, state.round)) : [] };
}


