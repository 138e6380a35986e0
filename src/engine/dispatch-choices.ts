/**
 * What a capital may order in one dispatch, beside what is chosen so far.
 * Not here: which actions are open (action-choices.ts).
 */
import { actionChoice } from './action-choices.ts';
import type { ConfidenceChoice, DispatchChoices } from './choices.ts';
import type { Dispatch } from './command.ts';
import { FORMATS, type SeatId } from './ids.ts';
import { actionOf, eventOf, isPrincipal, lookup } from './lookup.ts';
import type { Rules } from './ruleset.ts';
import type { GameState } from './state.ts';

export type DispatchDraft = { readonly kind: 'dispatch'; readonly actions: Dispatch['actions']; readonly confidences: Dispatch['confidences'] };

type DispatchAsk = { readonly seat: SeatId; readonly draft: DispatchDraft };

export function dispatchChoices(rules: Rules, state: GameState, { seat, draft }: DispatchAsk): DispatchChoices {
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

function confidenceChoices(rules: Rules): readonly ConfidenceChoice[] {
  return [{ topic: 'first-priority', issues: [] }, { topic: 'hurdle', issues: [] }, { topic: 'price', issues: rules.issues.map(({ id }) => id) }];
}

function responsesOf(rules: Rules, event: string): readonly string[] {
  const { question } = eventOf(rules, event);
  return question.kind === 'none' ? [] : question.responses.map(({ id }) => id);
}
