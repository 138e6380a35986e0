/**
 * The mediator's sealed orders: its craft between the rounds.
 * Not here: the table (mediator-agenda.ts, mediator-bridge.ts).
 */
import { ESCALATION, type DispatchChoices } from '../engine/index.ts';
import { emptyBasket, takeFirst } from './action-basket.ts';
import { calmingActions, valuedActions } from './action-value.ts';
import { lowestCreditCenti } from './mediator-credit.ts';
import { needAnswered } from './mediator-reason.ts';
import type { Decision, PolicyInput, Reason } from './policy.ts';
import { answerQuestions } from './question-answers.ts';
import { feelsLike } from './whim.ts';

export function mediatorDispatch(input: PolicyInput, choices: DispatchChoices): Decision {
  const basket = emptyBasket(choices.pointsLeft);
  const actions = valuedActions(input, choices);
  const escalation = input.now.gauges[ESCALATION] ?? 0;
  const top = input.rules.ladder.at(-1)?.fromCenti ?? 10_000;
  if (top - escalation < 2200) {
    takeFirst(basket, calmingActions(input, actions), { because: (): readonly Reason[] => [{ kind: 'calms', escalationPoints: Math.trunc(escalation / 100) }] });
  }
  const spendsFreely = lowestCreditCenti(input) >= input.temper.creditReservePoints * 100;
  const worthwhile = actions.filter(({ value }) => value > (spendsFreely ? 30 : 90));
  while (feelsLike(input, `act ${basket.orders.length}`, basket.orders.length === 0 ? 85 : 55)) {
    if (!takeFirst(basket, worthwhile, { because: (one) => [needAnswered(input, one)] })) break;
  }
  const { responses, reasons } = answerQuestions(input, choices);
  const quiet: Reason = spendsFreely ? { kind: 'bides-its-time' } : { kind: 'saves-credit', creditPoints: Math.trunc(lowestCreditCenti(input) / 100) };
  return {
    command: {
      kind: 'dispatch', actions: basket.orders, stall: [], confidences: [], responses, accord: { kind: 'keep' },
      request: { families: [], format: 'indirect' },
    },
    reasons: [...reasons, ...basket.reasons, ...(basket.orders.length === 0 ? [quiet] : [])],
    steps: 1,
  };
}
