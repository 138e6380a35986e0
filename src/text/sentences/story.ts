/**
 * A moment of a game's story in one or two plain sentences.
 * Not here: which moments make the story (analysis/).
 * Invariant: exhaustive over kinds: a new one does not compile without a sentence.
 */
import type { DoorCause, Ground, Moment, MomentOf } from '../../analysis/index.ts';
import type { Terms } from '../../engine/index.ts';
import type { Words } from '../words.ts';
import { causeClause } from './cause.ts';
import { endingSentence } from './ending.ts';
import { capitalised, inARow, tidy } from './prose.ts';
import { refusedSentences, shortfallSentence } from './shortfall.ts';

/** Example: "The deadline of the United States passed with nothing signed. Escalation rose by 6." */
export function storySentence(words: Words, moment: Moment): string {
  switch (moment.kind) {
    case 'began': return beganSentence(words, moment);
    case 'door': return doorSentence(words, moment);
    case 'first-offer': return inARow(told(words, 'story.first-offer', { seat: named(words, moment.seat), what: textPhrase(words, moment.terms) }), shortfallSentence(words, moment.shortfalls));
    case 'nearest': return nearestSentence(words, moment);
    case 'initialled': return told(words, 'story.initialled', { by: named(words, moment.by), what: textPhrase(words, moment.terms) });
    case 'in-force': return told(words, `story.in-force.${moment.accord}`, { by: named(words, moment.by), what: textPhrase(words, moment.terms) });
    case 'refused': return inARow(told(words, 'story.refused', { by: named(words, moment.by) }), ...refusedSentences(words, moment.shortfalls));
    case 'violation': return told(words, 'story.violation', { seat: named(words, moment.giver), issue: words.issue(moment.issue), trust: amount(words, moment.trustCenti) });
    case 'taken-back': return told(words, `story.taken-back.${moment.how}`, { seat: named(words, moment.seat), issues: words.list(moment.issues.map((issue) => words.issue(issue))) });
    case 'walked-out': return told(words, 'story.walked-out', { seat: named(words, moment.seat) });
    case 'pressed': return pressedSentence(words, moment);
    case 'struck': return told(words, 'story.struck', { party: words.thirdParty(), before: moment.before, after: moment.after, chance: moment.chancePercent, safe: moment.safeBelow });
    case 'deadline-expired': return told(words, 'story.deadline-expired', { seat: named(words, moment.author), escalation: amount(words, moment.escalationCenti) });
    case 'rung': return rungSentence(words, moment);
    case 'ended': return endedSentence(words, moment);
  }
}

const named = (words: Words, seat: Parameters<Words['seatInSentence']>[0]): string => words.seatInSentence(seat);
const amount = (words: Words, centi: number): string => words.number(Math.abs(centi) / 100, 1);
const told = (words: Words, id: string, values: Parameters<Words['say']>[1]): string => tidy(words.say(id, values));

/** More terms than these are only counted. */
const MOST_TERMS = 3;

function textPhrase(words: Words, terms: Terms): string {
  const count = Object.keys(terms).length;
  return count > MOST_TERMS ? words.say('story.what.many', { count }) : words.say('story.what.terms', { terms: words.terms(terms) });
}

function beganSentence(words: Words, { trust, zone, zoneBelieved }: MomentOf<'began'>): string {
  const others = trust.map(({ seat, points }) => ({
    seat: words.seatInSentence(seat), points, other: words.list(trust.filter((one) => one.seat !== seat).map((one) => words.seatInSentence(one.seat))),
  }));
  const trusts = words.list(others.map((values) => words.say('story.began.trust', values)));
  return told(words, zoneBelieved > zone ? 'story.began.mistrust' : 'story.began', { trusts, zone, believed: zoneBelieved });
}

function doorSentence(words: Words, { way, zone, cause }: MomentOf<'door'>): string {
  const headline = words.say(`story.door.${way}`, { zone });
  if (cause === undefined) return headline;
  const reason = reasonClause(words, cause);
  const { move } = cause;
  return inARow(headline, move === undefined ? words.say('story.reason', { reason }) : tidy(words.say('story.because', { reason, cause: causeClause(words, move.cause) })));
}

/** What moved the door; of trust itself the gauge is not named again. */
function reasonClause(words: Words, { part, seat, turn, move }: DoorCause): string {
  if (seat === undefined) return words.say(`story.reason.${part}`);
  const reason = words.say(part === 'mandate' ? 'story.reason.mandate' : `story.reason.${part}.${turn}`, { seat: words.seatInSentence(seat) });
  if (move === undefined || part === 'trust') return reason;
  return words.say(move.byCenti > 0 ? 'story.reason.gauge.up' : 'story.reason.gauge.down', { reason, gauge: words.gauge(move.gauge) });
}

function nearestSentence(words: Words, { by, terms, shortfalls, answer }: MomentOf<'nearest'>): string {
  const values = { by: capitalised(words.seatInSentence(by)), what: textPhrase(words, terms) };
  if (shortfalls.length > 0) return inARow(told(words, 'story.nearest', { ...values, by: words.seatInSentence(by) }), shortfallSentence(words, shortfalls));
  const fate = answer === undefined ? words.say('story.nearest.missed.no-answer') : words.say(`story.nearest.missed.${answer.how}`, { seat: words.seatInSentence(answer.seat) });
  return `${told(words, 'story.nearest.missed', values)} ${fate}`;
}

function pressedSentence(words: Words, { seat, action, escalationCenti, trustCenti, ground }: MomentOf<'pressed'>): string {
  const [roused, spent] = [escalationCenti > 0, trustCenti < 0];
  const id = roused && spent ? 'story.pressed' : roused ? 'story.pressed.escalation' : spent ? 'story.pressed.trust' : 'story.pressed.nothing';
  const pressed = told(words, id, { seat: words.seatInSentence(seat), action: words.action(action), escalation: amount(words, escalationCenti), trust: amount(words, trustCenti) });
  return inARow(pressed, groundSentence(words, ground));
}

/** Where there was nothing to compare with, nothing is said. */
function groundSentence({ say }: Words, ground: Ground): string {
  switch (ground.kind) {
    case 'gave': return say('story.pressed.ground.gave', { round: ground.round, points: ground.points });
    case 'nothing-new': return say('story.pressed.ground.nothing-new');
    case 'no-yardstick': return '';
  }
}

function rungSentence(words: Words, { rung, way, cause }: MomentOf<'rung'>): string {
  const because = cause === undefined ? {} : { cause: causeClause(words, cause) };
  return told(words, cause === undefined ? `story.rung.${way}` : `story.rung.${way}.because`, { rung: words.rung(rung), ...because });
}

/** Of a framework there is nothing to add; after an interim accord what more was possible, otherwise what was left. */
function endedSentence(words: Words, moment: MomentOf<'ended'>): string {
  const { ending, zone } = moment;
  const further = zone > 0 ? words.say('story.ended.further', { zone }) : '';
  return inARow(outcomeSentence(words, moment), ending === 'framework' ? '' : ending === 'interim' ? further : words.say('story.ended.zone', { zone }));
}

function outcomeSentence(words: Words, { ending, reason, round, causes }: MomentOf<'ended'>): string {
  const driven = words.list(causes.map((cause) => causeClause(words, cause)));
  const named = words.say(`ending.${ending}`, { round: words.number(round) });
  if (driven === '') return endingSentence(words, { ending, reason, round });
  if (reason.kind === 'recall') return inARow(named, words.say('story.ended.recall', { seat: words.seatInSentence(reason.seat), causes: driven }));
  return inARow(named, tidy(words.say('story.ended.war', { causes: driven })));
}
