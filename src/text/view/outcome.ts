/** How it ended: ending, scores and how they are made up, value left on the table, promises kept, what mistrust cost. */
import type { Outcome, Rules, SeatId } from '../../engine/index.ts';
import { SEATS } from '../../engine/index.ts';
import { endingSentence } from '../sentences/ending.ts';
import { capitalised } from '../sentences/prose.ts';
import type { Words } from '../words.ts';

export function describeOutcome(words: Words, rules: Rules, outcome: Outcome): readonly string[] {
  const { say } = words;
  const war = outcome.ending === 'war';
  return [
    endingSentence(words, outcome),
    ...SEATS.map((seat) => scoreLine(words, rules, { outcome, seat })),
    ...(war ? [say('outcome.score.war')] : [say('outcome.score.principal.how'), say('outcome.score.mediator.how')]),
    ...outcomeLessons(words, outcome).map(({ sentence }) => sentence),
  ];
}

/** What a game teaches, by what it tells of. */
export type OutcomeLesson = { readonly id: 'left-on-table' | 'promises' | 'mistrust'; readonly sentence: string };

/** Value left on the table, promises kept, what mistrust cost: a sentence or two each. */
export function outcomeLessons(words: Words, outcome: Outcome): readonly OutcomeLesson[] {
  const { say } = words;
  const { promises, leftOnTableCentipoints: left } = outcome;
  return [
    { id: 'left-on-table', sentence: left === 0 ? say('outcome.left-on-table.none') : say('outcome.left-on-table', { points: words.points(left) }) },
    { id: 'promises', sentence: promises.due === 0 ? say('outcome.promises.none') : say('outcome.promises', promises) },
    { id: 'mistrust', sentence: mistrustLine(words, outcome) },
  ];
}

/** Where no accord stands there is nothing for mistrust to take away: it may be why there is none. */
function mistrustLine(words: Words, { ending, mistrustCostCentipoints: cost }: Outcome): string {
  if (ending === 'suspended' || ending === 'war') return words.say('outcome.mistrust.no-accord');
  return cost === 0 ? words.say('outcome.mistrust.none') : words.say('outcome.mistrust', { points: words.points(cost) });
}

function scoreLine(words: Words, rules: Rules, { outcome, seat }: { readonly outcome: Outcome; readonly seat: SeatId }): string {
  const values = { seat: capitalised(words.seatInSentence(seat)), score: words.number(outcome.scores[seat]) };
  if (outcome.ending === 'war') return words.say('outcome.score', values);
  if (seat !== rules.mediator) {
    return words.say('outcome.score.principal', { ...values, worth: words.worth(outcome.realised[seat]), brief: words.brief(outcome.briefs[seat]) });
  }
  return words.say('outcome.score.mediator', {
    ...values,
    efficiency: words.percent(outcome.efficiencyPercent),
    fairness: words.percent(outcome.fairnessPercent),
    calm: words.percent(outcome.calmPercent),
    credit: words.percent(outcome.creditPercent),
  });
}
