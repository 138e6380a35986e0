/**
 * What the debrief takes from the scenario: questions to talk about.
 * Not here: how they are shown, and what the glossary says (ui/, text/).
 * Invariant: none of it reaches the rules; a game is the same with and without it.
 */
import * as z from 'zod';
import { ENDINGS } from '../../engine/index.ts';
import { IDEAS } from '../glossary.ts';
import { text } from './basics.ts';

const MOST_QUESTIONS = 12;

const question = z.strictObject({
  text: text('An open question about the game that was just played; it has no right answer that could be looked up.'),
  about: z.enum(IDEAS).optional().describe('The entry of the glossary that the question leads to.'),
  when: z.enum(ENDINGS).optional().describe('Put only after this ending; after every one when left out.'),
});

export const debrief = z.strictObject({
  questions: z.array(question).max(MOST_QUESTIONS).default([]).describe('Questions to talk about, in the order in which they are put.'),
}).describe('What the talk after the game begins with.');
