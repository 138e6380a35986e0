/**
 * What moves outside the room: gauges, flags, the third party, events.
 */
import * as z from 'zod';
import { amount, anyId, newId, oneOf, percent, place, seat, sourceList, text, whole } from './basics.ts';
import { condition, when } from './condition.ts';
import { effects } from './effect.ts';

export const gauge = z.strictObject({
  name: text('Name of the gauge. Needed for a gauge of your own.').optional(),
  about: text('What it measures and why it moves.').optional(),
  unit: text('Unit: weeks, points, ….').optional(),
  min: amount('Lowest value; 0 when left out. Fixed for the gauges that always exist.', -10_000, 10_000).optional(),
  max: amount('Highest value; 100 when left out. Fixed for the gauges that always exist.', -10_000, 10_000).optional(),
  start: amount('Value when the game opens. Standing starts where the brief says.', -10_000, 10_000).optional(),
  seenBy: z.array(seat('A seat.')).min(1).max(3).optional().describe('The seats that see it in play; all three when left out. Fixed for the gauges that always exist.'),
  worse: z.enum(['higher', 'lower']).default('higher').describe('Which way is bad news: used where a brief names the gauge in its no-deal value.'),
  drift: z.array(z.strictObject({
    when: when('When it moves by itself.'),
    by: amount('How much a round.'),
  })).max(12).default([]).describe('What moves it each round by itself: the first line whose condition holds.'),
  place,
  sources: sourceList,
});

export const flags = z.union([
  z.array(newId('A flag that nobody sees.')).max(60),
  z.record(anyId, z.strictObject({
    public: z.boolean().default(false).describe('true: every seat sees it, so that conditions of actions may use it.'),
    name: text('What players read when it is set.').optional(),
  })),
], { error: oneOf('flags') }).describe('Marks that events and actions set and conditions read. A list of ids, or a map: {red-sea-hot: {public: true}}.');

export const thirdParty = z.strictObject({
  name: text('Name of the third party.'),
  reason: text('Why it may strike, and what visibly holds it back; cite sources.'),
  from: amount('Escalation from which it may strike.', 0, 100).default(57),
  base: percent('Chance a round at that escalation, in percent.').default(14),
  perPoint: amount('Percent added for each point of escalation above it.', 0, 10).default(0.15),
  adds: z.array(z.strictObject({ when: condition, percent: percent('Percent added (or taken off).', -100, 100) })).max(12).default([])
    .describe('What makes a strike more likely or less.'),
  restrainedWhen: condition.describe('It never strikes while this holds.').default('never'),
  effects: effects('What a strike does.').default([{ gauge: 'escalation', by: 27 }]),
  retaliation: effects('What follows at once: retaliation.').default([{ gauge: 'escalation', by: 6 }]),
  pause: whole('Rounds before another strike.', 0, 20).default(2),
  headline: text('Headline of the strike.'),
  text: text('What happened, in a few sentences.').optional(),
  retaliationHeadline: text('Headline of the retaliation.'),
  retaliationText: text('What followed, in a few sentences.').optional(),
  sources: sourceList,
});

const response = z.strictObject({
  id: newId('Id of the response, unique in its question.'),
  name: text('What the seat can do, as a button says it.'),
  about: text('What it means.').optional(),
  seen: text('What the others read when this response is the one they see.').optional(),
  effects: effects('What it does at home: only gauges that this seat alone sees.'),
  seenEffects: effects('What it does abroad, by the response that the others see.'),
});

export const event = z.strictObject({
  id: newId('Id of the event.'),
  family: anyId.default('world').describe('Group of events, for the sound and the place on the map: world, red-sea, sanctions, ….'),
  name: text('Headline.'),
  text: text('What happened, in a few sentences; cite sources or say that it is invented.'),
  when: when('When it can happen.'),
  chance: percent('Chance a round while the condition holds, in percent; 100 makes it certain.', 1).default(100),
  once: z.boolean().default(true).describe('true: happens at most once.'),
  pause: whole('Rounds before it can happen again (when once is false).', 0, 20).default(0),
  cableTo: z.array(seat('A seat.')).max(2).default([]).describe('A private cable to these seats instead of a headline for all.'),
  effects: effects('What it does.'),
  question: z.strictObject({
    seat: seat('The seat that is asked.'),
    text: text('What it is asked; answered in its next dispatch.'),
    attribution: percent('Chance that the others see the response that was given, not another one, in percent.').default(70),
    responses: z.array(response).min(2).max(5),
  }).optional().describe('A seat answers the event in its next dispatch.'),
  place,
  sources: sourceList,
});
