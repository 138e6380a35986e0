/**
 * What a seat is told and what it can do: briefs and actions.
 */
import * as z from 'zod';
import { amount, anyId, format, idOf, newId, place, seat, sourceList, text, whole } from './basics.ts';
import { when } from './condition.ts';
import { effects } from './effect.ts';

const redLine = z.strictObject({
  id: newId('Id of the red line, unique in the file.'),
  issue: idOf('an issue'),
  atMost: whole('No position above this is ratified.', 0, 9).optional(),
  atLeast: whole('No position below this is ratified, where the issue is named at all or the accord is a framework.', 0, 9).optional(),
  widens: z.boolean().default(true).describe('A consultation may move it by one position, once.'),
  scope: z.enum(['any', 'framework']).default('any').describe('any: holds for every accord. framework: only for one that meets the framework minimum.'),
  text: text('The red line in words, as the capital would say it.'),
});

const noDeal = z.strictObject({
  base: whole('Points that the seat has with no deal when every gauge is at its reference.', -200, 200).default(0),
  weights: z.array(z.strictObject({
    gauge: idOf('a gauge'),
    perUnit: amount('Points lost for each unit that the gauge is worse than the reference.', 0, 20),
    reference: amount('Value of the gauge from which it hurts.', -10_000, 10_000),
    most: amount('Most points that this gauge can take off; no limit when left out.', 0, 200).optional(),
    mean: z.boolean().default(false).describe('true: the mean of the last two closes counts (for gauges of pressure).'),
  })).max(8).default([]),
});

export const brief = z.strictObject({
  id: newId('Id of the brief, unique in the file.'),
  name: text('Name of the brief: "A cautious capital".'),
  weight: whole('Relative chance that this brief is drawn.', 1, 100).default(1),
  text: text('The brief itself, at most 350 words: who you are, what your capital wants, what no deal costs.'),
  standing: amount('Standing at home: starts here and drifts back to it.', 0, 100).default(55),
  values: z.record(anyId, z.array(whole('Points.', -200, 200)).min(2).max(10)).optional()
    .describe('For a principal: what each position of each issue is worth, in whole points. The giver\'s are 0 or negative and falling, the receiver\'s 0 or positive; the first is 0. Every issue has a line.'),
  redLines: z.array(redLine).max(20).default([]).describe('What this capital will not ratify.'),
  noDeal: noDeal.optional().describe('What the seat has if the talks fail now. Needed for a principal.'),
  request: z.strictObject({
    families: z.array(anyId).max(12).optional().describe('Families it asks for; all that are not wide when left out.'),
    format: format.default('indirect').describe('Format it asks for.'),
  }).prefault({}).describe('What the delegation asks of the mediator unless its dispatch says otherwise.'),
});

export const action = z.strictObject({
  id: newId('Id of the action.'),
  seat: seat('Who can take it.'),
  kind: z.enum(['pressure', 'gesture', 'mandate', 'channel', 'home'])
    .describe('pressure hurts or threatens the other side; gesture gives; mandate speaks to one\'s own capital; channel is the mediator\'s craft; home is everything else.'),
  family: anyId.optional().describe('Pressure of one family repeated counts less; so does the same gesture. The action\'s own id when left out.'),
  points: whole('Action points it takes.', 1, 6).default(1),
  name: text('Name, as a button says it.'),
  about: text('One or two sentences: what it is and what it is meant to do.'),
  when: when('When it can be taken. May use only what the seat sees.'),
  once: z.boolean().default(false).describe('true: at most once in a game.'),
  irreversible: z.boolean().default(false).describe('true: cannot be undone; the page asks before it is sent.'),
  public: z.boolean().default(true).describe('true: everybody sees it. false: only its own seat, and then it may move only what no other seat sees.'),
  target: z.enum(['none', 'issue']).default('none').describe('issue: the order names the issue whose red line the capital is asked about.'),
  effects: effects('What it does.'),
  place,
  sources: sourceList,
});
