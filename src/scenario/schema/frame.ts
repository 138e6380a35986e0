/**
 * The frame of a scenario: seats, venues, calendar, sources.
 */
import * as z from 'zod';
import { TEMPER_IDS } from '../../engine/index.ts';
import { amount, date, format, idOf, newId, seat, sourceId, text, whole } from './basics.ts';

export const source = z.strictObject({
  id: sourceId.describe('Short id, as it is cited in texts in square brackets: [6h].'),
  title: z.string().min(1).max(400).describe('Title, author or publisher.'),
  address: z.string().min(1).max(500).optional().describe('Web address, with or without https://.'),
  date: z.string().min(1).max(60).optional().describe('Date of the source, as exact as known.'),
});

const place = (role: string) => z.strictObject({
  role: z.enum(['principal', 'mediator']).describe('principal: one of the two sides that negotiate. mediator: brings them together. There are two principals and one mediator.'),
  name: text(`Full name of ${role}.`),
  short: text('Short name, for tables and buttons.'),
  temper: idOf('a temper', `Temper of the computer in this seat when the player does not choose one: ${TEMPER_IDS.join(', ')}, or one of this file. pragmatic when left out.`).optional(),
});

export const seats = z.strictObject({ us: place('the first seat'), iran: place('the second seat'), oman: place('the third seat') })
  .describe('The three seats. The keys us, iran and oman are fixed; the names are yours.');

export const venue = z.strictObject({
  name: text('Name of the place.'),
  light: z.enum(['day', 'dusk', 'night', 'rain']).default('day').describe('Light and weather of the picture.'),
});

const meeting = z.strictObject({
  date: date('Date of the meeting, for display: 2026-02-20.'),
  venue: idOf('a venue'),
  formats: z.array(format).min(1).max(3).default(['direct', 'indirect', 'expert'])
    .describe('Formats that the mediator may choose here; [expert] makes it an expert-level meeting. All three when left out.'),
});

export const calendar = z.strictObject({
  exchanges: whole('Exchanges at each table: turns of each principal. 4 in a full game, 2 at class length when left out.', 1, 12).optional(),
  implementation: whole('Rounds without a table after a framework, or after an interim accord at the end, in which promises are tested.', 0, 6).default(2),
  deadline: z.strictObject({
    author: seat('The principal that has set it.'),
    round: whole('The round at whose close it passes.', 1, 40),
  }).optional().describe('A deadline that stands when the game opens.'),
  meetings: z.array(meeting).min(1).max(20).describe('One meeting a round, in order.'),
});

export const rungs = z.array(
  z.strictObject({
    id: newId('Id of the rung.'),
    from: amount('Escalation from which this rung holds. The first is 0; then ascending.', 0, 100),
    name: text('Name of the rung.'),
    about: text('What it is like on this rung.').optional(),
  }),
).min(2).max(12).describe('The escalation ladder from calm to war. Two closes in a row on the last rung are war.');
