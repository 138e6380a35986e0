/**
 * Conditions as an author writes them: `always`, or a map with one leading word.
 * Not here: what they mean (engine/condition.ts) and how they are compiled (compile/condition.ts).
 */
import * as z from 'zod';
import { amount, anyId, idOf, oneOf, whole } from './basics.ts';

type Range = { atLeast?: number | undefined; atMost?: number | undefined };
type RungRange = { atLeast?: string | undefined; atMost?: string | undefined };
type Ago = { after?: number | undefined; within?: number | undefined };
export type AccordSource = 'none' | 'interim' | 'framework';

export type ConditionSource =
  | 'always'
  | 'never'
  | ConditionSource[]
  | { all: ConditionSource[] }
  | { any: ConditionSource[] }
  | { not: ConditionSource }
  | ({ gauge: string; above?: number | undefined; below?: number | undefined } & Range)
  | ({ term: string } & Range)
  | { flag: string }
  | { round: number | Range }
  | { rung: string | RungRange }
  | { accord: AccordSource | AccordSource[] }
  | ({ happened: string } & Ago)
  | ({ taken: string } & Ago)
  | { agenda: string }
  | { deadline: 'none' | 'running' | 'expired' };

/** Leading words in the order of the union's map branches (after the words and the list). */
export const CONDITION_WORDS = [
  'all', 'any', 'not', 'gauge', 'term', 'flag', 'round', 'rung', 'accord', 'happened', 'taken', 'agenda', 'deadline',
] as const;

const self: z.ZodType<ConditionSource> = z.lazy(() => condition);
const parts = z.array(self).min(1).max(40);
const rounds = (description: string) => whole(description, 0, 99).optional();
const position = (description: string) => whole(description, 0, 20).optional();
const accordKind = z.enum(['none', 'interim', 'framework']);

export const condition: z.ZodType<ConditionSource> = z
  .union(
    [
      z.enum(['always', 'never']),
      parts.describe('A list: all of these hold.'),
      z.strictObject({ all: parts }).describe('All of these hold.'),
      z.strictObject({ any: parts }).describe('At least one of these holds.'),
      z.strictObject({ not: self }).describe('This does not hold.'),
      z.strictObject({
        gauge: idOf('a gauge'),
        atLeast: amount('The gauge is this or more.').optional(),
        atMost: amount('The gauge is this or less.').optional(),
        above: amount('The gauge is more than this.').optional(),
        below: amount('The gauge is less than this.').optional(),
      }).describe('A gauge stands in a range. Example: {gauge: breakout, below: 5}'),
      z.strictObject({
        term: idOf('an issue'),
        atLeast: position('At this position or higher; 1 when neither bound is given.'),
        atMost: position('At this position or lower; 0 means not in force.'),
      }).describe('What is in force on an issue. Example: {term: energy, atLeast: 2}'),
      z.strictObject({ flag: idOf('a flag') }).describe('A flag is set.'),
      z.strictObject({
        round: z.union([
          whole('Exactly this round.', 1, 99),
          z.strictObject({ atLeast: whole('From this round on.', 1, 99).optional(), atMost: whole('Up to this round.', 1, 99).optional() }),
        ], { error: oneOf('round') }),
      }).describe('The number of the round. Example: {round: 3} or {round: {atLeast: 2, atMost: 5}}'),
      z.strictObject({
        rung: z.union([
          idOf('a rung'),
          z.strictObject({ atLeast: idOf('a rung').optional(), atMost: idOf('a rung').optional() }),
        ], { error: oneOf('rung') }),
      }).describe('Where the escalation ladder stands. Example: {rung: {atLeast: brink}}'),
      z.strictObject({
        accord: z.union([accordKind, z.array(accordKind).min(1).max(3)], { error: oneOf('accord') }),
      }).describe('What kind of accord is in force. Example: {accord: [none, interim]}'),
      z.strictObject({
        happened: idOf('an event'),
        after: rounds('At least so many rounds ago; 0 (this round) when not given.'),
        within: rounds('At most so many rounds ago; ever when not given.'),
      }).describe('An event has happened. Example: {happened: red-sea-warning, after: 1, within: 3}'),
      z.strictObject({
        taken: idOf('an action'),
        after: rounds('At least so many rounds ago; 0 (this round) when not given.'),
        within: rounds('At most so many rounds ago; ever when not given.'),
      }).describe('An action has been taken. Example: {taken: us-deploy-carrier, within: 2}'),
      z.strictObject({ agenda: anyId.describe('Id of a family.') }).describe('The family is on the present agenda.'),
      z.strictObject({ deadline: z.enum(['none', 'running', 'expired']) }).describe('How the deadline stands.'),
    ],
    { error: oneOf('condition') },
  )
  .meta({
    id: 'Condition',
    description: 'always, never, or a map with one leading word: all, any, not, gauge, term, flag, round, rung, accord, happened, taken, agenda, deadline. A list means: all of these.',
  });

export const when = (description: string) => condition.describe(description).default('always');
