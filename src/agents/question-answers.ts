/** Answers to questions that events put to the seat: by what they do at home and abroad. */
import { eventOf, NO_REPEAT, type Dispatch, type DispatchChoices } from '../engine/index.ts';
import { stakesOf, valueOfEffects } from './gauge-stakes.ts';
import type { PolicyInput, Reason } from './policy.ts';
import { whimPercent } from './whim.ts';

export type Answers = { readonly responses: Dispatch['responses']; readonly reasons: readonly Reason[] };

export function answerQuestions(input: PolicyInput, { questions }: DispatchChoices): Answers {
  const stakes = stakesOf(input);
  const responses = questions.map(({ event, responses: open }) => {
    const { question } = eventOf(input.rules, event);
    const declared = question.kind === 'none' ? [] : question.responses.filter(({ id }) => open.includes(id));
    const value = ({ id, effects, seenEffects }: (typeof declared)[number]): number =>
      valueOfEffects(input, effects, { stakes, repeats: NO_REPEAT }) + valueOfEffects(input, seenEffects, { stakes, repeats: NO_REPEAT })
      + whimPercent(input, `answer ${event} ${id}`);
    const best = declared.map((one) => ({ id: one.id, value: value(one) })).sort((a, b) => b.value - a.value)[0];
    return { event, response: best?.id ?? open[0] ?? '' };
  });
  return { responses, reasons: responses.map((one) => ({ kind: 'answers', ...one })) };
}
