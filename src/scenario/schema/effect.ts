/**
 * Effects as an author writes them: a map with one leading word.
 * Not here: which effects are allowed where (lint), and their meaning (engine).
 */
import * as z from 'zod';
import { amount, idOf, oneOf, whole } from './basics.ts';
import { condition } from './condition.ts';

export const EFFECT_WORDS = ['gauge', 'flag', 'mandate', 'hurdle', 'leak'] as const;

export const effect = z
  .union(
    [
      z.strictObject({
        gauge: idOf('a gauge'),
        by: amount('How much it changes: 3, -4, 1.6. At most two decimals.'),
        lapse: z.strictObject({
          after: whole('Rounds after which the change is taken back.', 1, 20).default(2),
          unless: condition.describe('Not taken back when this holds at that time.').default('never'),
        }).optional().describe('Only in actions: the change is taken back later, unless an accord has taken it up. Leave it out for a lasting change.'),
      }).describe('Moves a gauge. Example: {gauge: pressure, by: -4, lapse: {after: 2, unless: {term: finance}}}'),
      z.strictObject({
        flag: idOf('a flag'),
        for: z.union([whole('So many further rounds; 0 clears the flag.', 0, 98), z.literal('forever')], { error: oneOf('duration') }).default('forever'),
      }).describe('Sets a flag. Example: {flag: waiver, for: 2}; {flag: waiver, for: 0} clears it.'),
      z.strictObject({
        mandate: z.literal('widen'),
      }).describe('Only in actions with `target: issue`: moves the seat\'s own red line on that issue by one position.'),
      z.strictObject({
        hurdle: whole('Change of the seat\'s hurdle in percent; negative makes signing easier.', -150, 150),
        for: whole('So many further rounds beyond the present one.', 0, 20).default(0),
      }).describe('Only in actions: what concessions cost at home, for a while. Example: {hurdle: -6, for: 1}'),
      z.strictObject({
        leak: z.literal('drafts'),
      }).describe('The public reads what each seat laid on the table last. Example: {leak: drafts}'),
    ],
    { error: oneOf('effect') },
  )
  .meta({ id: 'Effect', description: 'What something does: {gauge, by, lapse?}, {flag, for}, {mandate: widen}, {hurdle, for} or {leak: drafts}.' });

export type EffectSource = z.output<typeof effect>;
export const effects = (description: string) => z.array(effect).max(20).describe(description).default([]);
