/**
 * Questions that events put to a seat, and what the others believe was answered.
 * Not here: when they are put (world.ts).
 */
import { NO_REPEAT } from '../action-moves.ts';
import type { Dispatch } from '../command.ts';
import { applyEffects } from '../effects.ts';
import { type EventId, invariant, type SeatId } from '../ids.ts';
import { eventOf } from '../lookup.ts';
import { chance, drawBelow } from '../luck.ts';
import type { EventResponse } from '../ruleset.ts';
import type { Turn } from '../turn.ts';
import { log } from '../turn.ts';

/** The answer works at home as given, and abroad as it was seen. */
export function answerQuestion(turn: Turn, seat: SeatId, answer: Dispatch['responses'][number]): void {
  const { state, rules } = turn;
  const { question, id } = eventOf(rules, answer.event);
  if (question.kind === 'none') return;
  state.questions = state.questions.filter(({ event }) => event !== id);
  const given = question.responses.find((response) => response.id === answer.response);
  invariant(given !== undefined, `unknown response ${answer.response}`);
  log(turn, { kind: 'question-answered', event: id, seat, response: given.id });
  const context = { trustSource: 'gestures', ...NO_REPEAT, order: { kind: 'none' } } as const;
  applyEffects(turn, given.effects, { ...context, cause: { kind: 'response', event: id, response: given.id } });
  const seen = attributed(turn, question.responses, { given, percent: question.attributionPercent, event: id });
  log(turn, { kind: 'answer-attributed', event: id, seat, response: seen.id });
  applyEffects(turn, seen.seenEffects, { ...context, cause: { kind: 'response', event: id, response: seen.id } });
}

type Attribution = { readonly given: EventResponse; readonly percent: number; readonly event: EventId };

/** What the others see: the response given, or by chance another one. */
function attributed({ state }: Turn, responses: readonly EventResponse[], { given, percent, event }: Attribution): EventResponse {
  const key = { seed: state.seed, round: state.round };
  if (chance({ ...key, purpose: `attribution ${event}` }, percent * 100)) return given;
  const others = responses.filter(({ id }) => id !== given.id);
  return others[drawBelow({ ...key, purpose: `misattribution ${event}` }, Math.max(1, others.length))] ?? given;
}
