/**
 * What a seat may do now, worked out from the rules and what the seat may know.
 * Not here: the domains of each phase (…-choices.ts), checking a command against them (within-choices.ts).
 * Invariant: the domains of choices.ts are all there is; nothing else decides what is legal.
 */
import type { Choices } from './choices.ts';
import { dispatchChoices, type DispatchDraft } from './dispatch-choices.ts';
import type { SeatId, Terms } from './ids.ts';
import type { Rules } from './ruleset.ts';
import type { GameState } from './state.ts';
import { statementChoices } from './statement-choices.ts';
import { agendaChoices, floorChoices, mediationChoices } from './table-choices.ts';
import { seatsToMove } from './to-move.ts';

/** A part-built dispatch or package: what is chosen so far. */
export type Draft =
  | DispatchDraft
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

const NOTHING: DispatchDraft = { kind: 'dispatch', actions: [], confidences: [] };
