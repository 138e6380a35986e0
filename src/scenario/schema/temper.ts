/**
 * A temper of the scenario's own: like one that always exists, with some of its traits set anew.
 * Not here: what a trait does (agents/).
 * Invariant: every trait of a temper can be set, and none that does not exist.
 */
import * as z from 'zod';
import { TEMPER_IDS, type TemperTraits } from '../../engine/index.ts';
import { percent, text, whole } from './basics.ts';

const word = <const Words extends readonly [string, ...string[]]>(description: string, words: Words) => z.enum(words).describe(description).exactOptional();
const share = (description: string) => percent(description).exactOptional();

const traits = {
  aspirationFirstPercent: share('Share of the gain that it holds out for at the first table.'),
  aspirationLastPercent: share('The same at the last table.'),
  halfTimePercent: share('How far it has come down from the one to the other at half time; 50 is even, less holds out longer.'),
  reciprocityPercent: share('How readily kindness and pressure are answered in kind.'),
  pressurePercent: share('Readiness to press.'),
  stallPercent: share('Readiness to stall a promise that hurts.'),
  marginPoints: whole('Least gain, in points, for which it initials.', 0, 100).exactOptional(),
  interimPercent: share('Share of what it holds out for that a small first step must bring while a framework is out of reach.'),
  gesturePercent: share('Readiness to take a first step towards the other side.'),
  threatPercent: share('Readiness to threaten in public.'),
  carryOutPercent: share('How often a threat is carried out.'),
  walkOutPercent: share('Readiness to leave the table when provoked.'),
  confidePercent: share('Readiness to confide in the mediator.'),
  cautionPercent: percent('How much a step up the ladder frightens, in percent of its price.', 0, 400).exactOptional(),
  brinkCenti: whole('How far below the last rung its own pressure stops, in hundredths of a point of escalation.', 0, 10_000).exactOptional(),
  brinkUnderFire: word('Whether it heeds that limit under fire too.', ['heeds', 'forgets']),
  whilePressing: word('Whether a round of pressure may hold a gesture too.', ['gives', 'withholds']),
  takesBackPercent: share('After a breach: how much of what could be taken back it takes back.'),
  leavesPercent: share('Readiness to leave an accord that was broken again and again, in percent of the usual.'),
  extends: word('How far it extends its own deadlines.', ['least', 'amply']),
  verification: word('first: it signs nothing that it cannot see being kept. weighed: it counts verification like all else.', ['first', 'weighed']),
  candour: word('How much its answers at the table give away. closed: nothing but what it does. measured: also what kind of thing stands in the way. open: also on which issue.', ['closed', 'measured', 'open']),
  creditReservePoints: whole('As mediator: credit that it keeps in hand.', 0, 100).exactOptional(),
  bridgeAfterExchange: whole('As mediator: exchanges that it lets the sides try alone.', 0, 12).exactOptional(),
  widenPercent: share('As mediator: readiness to widen the agenda.'),
} satisfies Record<keyof TemperTraits, z.ZodType>;

export const temper = z.strictObject({
  name: text('Name, as it stands in a list: “cautious technocrat”.'),
  about: text('What it is like, in one sentence.'),
  like: z.enum(TEMPER_IDS).describe('The temper that it is like in every trait that is not set here.'),
  ...traits,
});
