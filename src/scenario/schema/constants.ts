/**
 * The numbers of the rules that a scenario may change; every one has a default.
 * Sources of the defaults: design/constants.md; where that is silent, a plain guess to be tuned by self-play.
 * Changes carry their sign: -16 takes sixteen points away.
 */
import * as z from 'zod';
import { amount, idOf, percent, whole } from './basics.ts';

const change = (standard: number, description: string) => amount(description, -100, 100).default(standard);
const level = (standard: number, description: string) => amount(description, 0, 100).default(standard);
const share = (standard: number, description: string, most = 100) => percent(description, 0, most).default(standard);
const count = (standard: number, description: string, least = 0) => whole(description, least, 20).default(standard);
const shares = (standard: number[], description: string) => z.array(percent('Percent.', 0, 200)).min(1).max(8).default(standard).describe(description);
const hurdlePercent = (standard: number, description: string) => whole(description, -150, 300).default(standard);

const trust = z.strictObject({
  drift: level(1, 'Points a round by which trust moves back towards its start.'),
  ceilings: z.strictObject({
    words: level(30, 'Words alone raise trust no higher.'),
    gestures: level(45, 'Unilateral gestures raise trust no higher.'),
    signed: level(60, 'Accords signed raise trust no higher; promises honoured have no ceiling.'),
  }).prefault({}).describe('How high each source can raise trust.'),
  honoured: change(6, 'Trust a round for a promise seen to be honoured, when it cost its giver `honouredScale` points.'),
  honouredScale: count(8, 'Own cost in points at which honouring earns exactly `honoured`.', 1),
  honouredMost: share(150, 'Most that a dearer promise can earn, in percent of `honoured`.', 400),
  violation: change(-16, 'A violation is found.'),
  ratified: change(2, 'Both capitals have ratified.'),
  refused: change(-6, 'A capital refuses what its delegation initialled.'),
  walkOut: change(-4, 'The other side walks out.'),
  goingBack: change(-2, 'An offer goes back on an earlier one.'),
  talksHeld: change(0.5, 'A table is held to its end.'),
  leftAccord: change(-25, 'The other side leaves the accord.'),
  carried: change(1, 'A confidence of the other side is carried over by the mediator.'),
  widenedAgenda: change(3, 'Trust in the reluctant side when the agenda is widened.'),
}).prefault({}).describe('How trust moves.');

const repeats = z.strictObject({
  rounds: count(3, 'Rounds within which a repeat counts less.'),
  gestures: shares([100, 50, 0], 'Percent that the same gesture counts the first, second, third … time; the last one for all later times.'),
  pressure: shares([100, 50, 25], 'Percent that pressure of the same family counts the first, second, third … time.'),
}).prefault({}).describe('How much a repeated action counts.');

const standing = z.strictObject({
  drift: level(2, 'Points a round by which standing moves back towards the brief\'s base.'),
  recallBelow: level(15, 'A delegation whose standing is below this is in danger of recall.'),
  recallRounds: count(2, 'Closes in a row below that line until the delegation is recalled.', 1),
  concession: change(-0.1, 'For each point of own cost newly offered.'),
  bridge: share(50, 'Percent of that price for conceding to a bridging text.', 200),
  accordWon: change(4, 'An accord comes into force.'),
  benefitDelivered: change(0.4, 'A round in which what the other side promised is delivered.'),
  violationSuffered: change(-2, 'The other side is found cheating.'),
  widenedFirst: change(-5, 'The reluctant side, when the agenda is widened the first time.'),
  widenedAgain: change(-1, 'The reluctant side, each further time.'),
  walkOut: change(1, 'Walking out, at home.'),
  leftAccord: change(-3, 'Leaving an accord, at home.'),
  mediatorAccord: change(6, 'The mediator, when an accord comes into force.'),
}).prefault({}).describe('How standing at home moves.');

const hurdle = z.strictObject({
  base: hurdlePercent(106, 'The hurdle is this minus standing, in percent of newly added own cost.'),
  most: hurdlePercent(150, 'It is never higher than this.'),
  brink: idOf('a rung', 'The rung from which signing is dearer; when left out, the rung that holds at escalation 75.').optional(),
  aboveBrink: hurdlePercent(30, 'Percent added from that rung on: no signing under fire.'),
  wideAgenda: z.strictObject({
    us: hurdlePercent(-8, 'For us.'),
    iran: hurdlePercent(0, 'For iran.'),
    oman: hurdlePercent(0, 'For oman.'),
  }).prefault({}).describe('Percent added while the agenda is wide, by seat.'),
}).prefault({}).describe('What concessions cost at home on top of their own cost.');

const formatOf = (trustPercent: number, standingPercent: number, description: string) => z.strictObject({
  trust: share(trustPercent, 'Percent that changes of trust count in this format.', 400),
  standing: share(standingPercent, 'Percent of the price that concessions cost at home in this format.', 400),
}).prefault({}).describe(description);

const formats = z.strictObject({
  direct: formatOf(200, 100, 'Face to face.'),
  indirect: formatOf(50, 50, 'In two rooms, with the mediator between them.'),
  expert: formatOf(100, 40, 'Experts only.'),
}).prefault({}).describe('What the format of the talks does.');

const credit = z.strictObject({
  hosting: change(-2, 'Hosting a table, with each side.'),
  carrying: change(-3, 'Carrying a confidence to the other side.'),
  sounding: change(-2, 'Sounding out a side.'),
  guarantee: change(-5, 'Putting the guarantee on a promise.'),
  brokenGuarantee: change(-8, 'A guaranteed promise is broken, with each side.'),
  bridge: change(-2, 'Laying a bridging text, with each side.'),
  bridgeInitialled: change(2, 'A side initials the bridging text.'),
  bridgeRefused: change(-3, 'A side refuses the bridging text.'),
  confidenceKept: change(1, 'A confidence given without leave to pass it on is kept.'),
  accord: change(5, 'An accord comes into force.'),
}).prefault({}).describe('How the mediator\'s credit with each side moves.');

const escalation = z.strictObject({
  withoutAccord: change(1.6, 'A round without any accord.'),
  talksHeld: change(-0.3, 'A table is held to its end.'),
  accord: change(-8.75, 'An accord comes into force.'),
  walkOut: change(2, 'A side walks out.'),
  expiredDeadline: change(6, 'A deadline passes.'),
  leftAccord: change(8, 'A side leaves the accord.'),
  warRounds: count(2, 'Closes in a row on the last rung until there is war.', 1),
}).prefault({}).describe('How escalation moves.');

const statements = z.strictObject({
  reassureTrust: change(1, 'Reassure: the other side\'s trust.'),
  brokenWordTrust: change(-3, 'Pressure after having reassured: the other side\'s trust.'),
  praiseCredit: change(1, 'Praise: the mediator\'s credit with the speaker.'),
  praiseStanding: change(-0.5, 'Praise: the speaker\'s standing at home.'),
  praiseEscalation: change(-0.3, 'Praise: escalation.'),
  mediatorPraiseStanding: change(0.5, 'The mediator praises: the standing of both delegations at home.'),
  threatTrust: change(-2, 'Threat: the other side\'s trust.'),
  threatEscalation: change(1, 'Threat: escalation.'),
  threatStanding: change(1, 'Threat: the speaker\'s standing at home.'),
  bluffCalledStanding: change(-3, 'A threat that is not carried out in the next round: the speaker\'s standing.'),
  threatCarriedOutStanding: change(1, 'A threat that is carried out: the speaker\'s standing.'),
  lineStanding: change(1, 'Drawing a line in public: the speaker\'s standing.'),
  lineCrossedStanding: change(-4, 'Crossing one\'s own line: the speaker\'s standing.'),
  deadlineStanding: change(1, 'Setting a deadline: the speaker\'s standing.'),
  deadlineEscalation: change(1, 'Setting a deadline: escalation.'),
  extendStanding: change(-2, 'Extending one\'s own deadline: the speaker\'s standing.'),
  extendEscalation: change(-1, 'Extending a deadline: escalation.'),
  mediatorCalmEscalation: change(-1, 'The mediator reassures: escalation.'),
}).prefault({}).describe('What public statements do.');

const mediatorScore = z.strictObject({
  efficiency: share(50, 'Weight of the joint gain reached.'),
  fairness: share(20, 'Weight of how evenly it is shared.'),
  calm: share(15, 'Weight of escalation kept low.'),
  credit: share(15, 'Weight of credit kept with both sides.'),
}).prefault({}).describe('How the mediator is scored: four weights that add up to 100.');

export const constants = z.strictObject({
  actionPoints: count(2, 'Action points of each seat a round.', 1),
  eventsPerRound: count(3, 'Most headlines that chance may bring in one round; certain events (chance 100) come on top.'),
  confidences: count(1, 'Confidences a principal may entrust to the mediator in one dispatch.'),
  trust,
  repeats,
  standing,
  hurdle,
  durability: share(52, 'Share of an interim accord\'s gain that counts, in percent.'),
  guarantee: share(15, 'Credibility that the mediator\'s guarantee adds to a promise, in percent.'),
  formats,
  credit,
  escalation,
  statements,
  mediatorScore,
  walkOutRounds: count(2, 'Rounds in a row ended by a walk-out until the talks end.', 1),
  ratification: z.enum(['next-round', 'at-once']).default('next-round').describe('When the capitals speak on an initialled text: after the orders of the next round, or at once.'),
}).prefault({}).describe('Numbers of the rules. Leave them out unless you mean to change one.');

export type ConstantsSource = z.output<typeof constants>;
