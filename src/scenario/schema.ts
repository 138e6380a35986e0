/**
 * The shape of a scenario file: what an author may write, with a plain description of every field.
 * Not here: limits of the text (reading/), what references mean and whether the content is sound (lint/).
 * Invariant: the one source of the types of the source form and of the published JSON Schema.
 */
import * as z from 'zod';
import { anyId, date, languageTag, newId, seat, text, whole } from './schema/basics.ts';
import { constants } from './schema/constants.ts';
import { debrief } from './schema/debrief.ts';
import { calendar, rungs, seats, source, venue } from './schema/frame.ts';
import { family, issue, verifying } from './schema/issue.ts';
import { action, brief } from './schema/parties.ts';
import { temper } from './schema/temper.ts';
import { event, flags, gauge, thirdParty } from './schema/world.ts';

export const SCENARIO_FORMAT = 'muscat-scenario/1';

const briefsOf = (whose: string) => z.array(brief).min(1).max(12).describe(`Briefs of ${whose}; the game's seed draws one.`);

export const scenarioSchema = z.strictObject({
  format: z.literal(SCENARIO_FORMAT).describe('The version of this file format.'),
  id: newId('Id of the scenario; the file is ID.scenario.yaml.'),
  language: languageTag('Language of the plain texts in this file: en, fa, ar, ….').default('en'),
  title: text('Title of the scenario.'),
  summary: text('What it is about and what it teaches, in two or three sentences.'),
  minutes: whole('How long a game takes, in minutes.', 1, 600),
  difficulty: z.enum(['easy', 'medium', 'hard']).describe('How hard it is to find a deal.'),
  adviser: z.enum(['on', 'off', 'forbidden']).default('off').describe('Whether a person’s seat has an adviser at the start of a game; forbidden: it can have none.'),
  asOf: date('The day from which the world is seen; nothing later is known.'),
  authors: z.array(z.string().min(1).max(200)).max(20).optional().describe('Who wrote the scenario.'),
  sources: z.array(source).max(300).default([]).describe('Sources; every factual claim in a text cites one: [id].'),
  invented: text('A plain note on what is invented.'),
  seats,
  tempers: z.record(anyId, temper).default({}).describe('Tempers of your own for the computer, by id, beside those that always exist.'),
  initiative: z.array(seat('A principal.')).length(2).optional().describe('The two principals; the first opens odd rounds. In the order us, iran, oman when left out.'),
  venues: z.record(anyId, venue).describe('Places where the talks meet, by id.'),
  calendar: z.strictObject({
    full: calendar.describe('The full game.'),
    class: calendar.optional().describe('A shorter game for a lesson. When left out: the first five meetings, two exchanges, the deadline moved in proportion.'),
  }).describe('When and where the talks meet.'),
  families: z.record(anyId, family).describe('Families of issues, by id.'),
  issues: z.array(issue).min(2).max(16).describe('What is negotiated; this order is the order everywhere.'),
  verification: z.record(anyId, verifying).default({}).describe('At most three issues, by id, whose positions vouch for promises and help to find stalling.'),
  framework: z.record(anyId, whole('Least position.', 1, 9)).describe('What an accord needs to be a framework: the least position for each of these issues.'),
  gauges: z.record(anyId, gauge).default({}).describe('Start values of the gauges that always exist (trust-us, trust-iran, credit-us, credit-iran, escalation), and gauges of your own. trust-us is how far us trusts the other principal; credit-us is the mediator\'s credit with us.'),
  flags: flags.default([]),
  ladder: rungs,
  thirdParty: thirdParty.optional().describe('A third party outside the room that may strike. Leave it out where there is none.'),
  briefs: z.strictObject({ us: briefsOf('us'), iran: briefsOf('iran'), oman: briefsOf('oman') }).describe('What each seat is told in private: briefs by seat.'),
  actions: z.array(action).max(120).describe('Unilateral steps away from the table.'),
  events: z.array(event).max(200).default([]).describe('What can happen in the world, checked in this order each round.'),
  constants,
  debrief: debrief.optional(),
  lessons: z.array(text('A question.')).max(30).default([]).describe('The older form of debrief.questions: texts alone, put after those. Still read; write debrief instead.'),
}).meta({ title: 'Scenario of The Muscat Channel', description: 'A negotiation that three seats can play. See the author\'s guide.' });

/** A scenario as written, with defaults filled in. */
export type ScenarioSource = z.output<typeof scenarioSchema>;
/** A scenario as an author may write it. */
export type ScenarioInput = z.input<typeof scenarioSchema>;

export type TemperSource = ScenarioSource['tempers'][string];
export type IssueSource = ScenarioSource['issues'][number];
export type GaugeSource = ScenarioSource['gauges'][string];
export type BriefSource = ScenarioSource['briefs']['us'][number];
export type ActionSource = ScenarioSource['actions'][number];
export type EventSource = ScenarioSource['events'][number];
export type CalendarSource = ScenarioSource['calendar']['full'];
