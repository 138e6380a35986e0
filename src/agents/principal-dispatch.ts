/** A principal's sealed orders, put together from its parts. */
import type { ActionOrder, DispatchChoices } from '../engine/index.ts';
import { climateOf } from './climate.ts';
import { conductOrder, type ConductOrder } from './conduct-order.ts';
import { confide } from './confide.ts';
import type { Decision, PolicyInput, Reason } from './policy.ts';
import { principalActions } from './principal-actions.ts';
import { answerQuestions } from './question-answers.ts';
import { tableRequest } from './table-request.ts';

/** Its actions, with why, and the steps of thought that they took. */
export type Ordered = { readonly orders: readonly ActionOrder[]; readonly reasons: readonly Reason[]; readonly steps: number };

/** How a level chooses its actions, and what it makes of what its temper would do about promises; the rest is the same for every level. */
type Ways = { readonly order: () => Ordered; readonly conduct: (tempers: ConductOrder) => ConductOrder };

export function principalDispatch(input: PolicyInput, choices: DispatchChoices, ways: Partial<Ways> = {}): Decision {
  const { order = (): Ordered => ({ ...principalActions(input, choices), steps: 1 }), conduct = (tempers): ConductOrder => tempers } = ways;
  const { orders: actions, reasons: forActions, steps } = order();
  const { stall, accord, reasons: forConduct } = conduct(conductOrder(input, choices, climateOf(input)));
  const { orders: confidences, reasons: forConfidences } = confide(input, choices);
  const { responses, reasons: forResponses } = answerQuestions(input, choices);
  return {
    command: { kind: 'dispatch', actions, stall, confidences, responses, accord, request: tableRequest(input, choices) },
    reasons: [...forResponses, ...(actions.length > 0 ? forActions : forQuiet(input)), ...forConduct, ...forConfidences],
    steps,
  };
}

function forQuiet({ now, seat }: PolicyInput): readonly Reason[] {
  const owed = now.words.some((word) => word.seat === seat && word.statement.kind === 'reassure');
  return [{ kind: owed ? 'keeps-word' : 'bides-its-time' }];
}
