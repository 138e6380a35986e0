/**
 * The deadline that runs or has passed, as a sentence.
 * Not here: how one is set or moved (tasks/statement-details.tsx).
 */
import type { Observation } from '../../engine/index.ts';
import type { Speaker } from '../../text/index.ts';

/** Empty where nobody has set one. */
export function deadlineLines(speaker: Speaker, { deadline }: Pick<Observation, 'deadline'>): readonly string[] {
  if (deadline.kind === 'none') return [];
  return [speaker.say(deadline.expired ? 'situation.deadline.expired' : 'situation.deadline.running', { seat: speaker.seatInSentence(deadline.author), round: deadline.round })];
}
