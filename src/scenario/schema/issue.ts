/**
 * What is negotiated: families, issues, verification, the framework minimum.
 */
import * as z from 'zod';
import { anyId, idOf, newId, oneOf, percent, seat, sourceList, text, whole } from './basics.ts';

export const family = z.strictObject({
  name: text('Name of the family of issues.'),
  about: text('What belongs to it, in a sentence.').optional(),
  wide: z.boolean().default(false).describe('true: off the agenda unless the mediator widens it.'),
  reluctant: seat('The principal that pays at home when the agenda is widened to this family.').optional(),
});

export const issue = z.strictObject({
  id: newId('Id of the issue.'),
  family: idOf('a family'),
  name: text('Name of the issue.'),
  giver: seat('The principal that owes what is agreed here; the other one receives it.'),
  question: text('One sentence: what is negotiated.'),
  about: text('Background for the reader; cite sources.').optional(),
  positions: z.array(text('One position.')).min(2).max(10)
    .describe('What can be agreed, from position 0 (as things stand) upwards; each asks more of the giver.'),
  labels: z.array(text('One label.')).min(2).max(10).optional().describe('A few words for each position, for narrow screens. Same number as positions.'),
  detection: percent('Chance a round that stalling is found, before inspections, in percent.').default(10),
  position2015: whole('The position whose limits the 2015 agreement had.', 0, 9).optional(),
  sources: sourceList,
});

const table = (description: string) => {
  const row = z.array(percent('Percent.')).min(2).max(10);
  return z.union([row, z.record(anyId, row)], { error: oneOf('table') })
    .describe(`${description} One number for each position of this issue, the first 0. Either one list for all, or a map: {default: [0, 12, 24], missile-range: [0, 6, 12]}.`);
};

export const verifying = z.strictObject({
  for: z.array(idOf('an issue')).min(1).max(20).describe('The issues that it vouches for and whose stalling it helps to find. Never itself.'),
  vouches: table('How many percent of credibility each position adds.'),
  detects: table('How many percent each position adds to the chance that stalling is found.').optional(),
});
