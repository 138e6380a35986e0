/**
 * One or two sentences for everything that can happen. Exhaustive over kinds: a new event does not compile without one.
 * Not here: who may read it (engine), gauge moves (gauge-move.ts).
 * Invariant: nothing in a sentence that is not in its event.
 */
import type { GameEvent } from '../../engine/index.ts';
import type { Values } from '../say.ts';
import type { Words } from '../words.ts';
import { confidenceClause } from './confidence.ts';
import { endingSentence } from './ending.ts';
import { gaugeMoveSentence } from './gauge-move.ts';
import { ended, inARow, tidy } from './prose.ts';
import { statementPhrase, statementValues } from './statement.ts';

export function eventSentence(words: Words, event: GameEvent): string {
  switch (event.kind) {
    case 'gauge-moved': return gaugeMoveSentence(words, event);
    case 'ended': return endingSentence(words, event.outcome);
    case 'happened': return inARow(words.headline(event.event), words.eventText(event.event));
    case 'third-party-struck': return struck(words, 'strike', 'event.third-party-struck');
    case 'retaliated': return struck(words, 'retaliation', 'event.retaliated');
    case 'accord-in-force': return accordSentence(words, event);
    case 'answer-attributed': return attributedSentence(words, event);
    default: {
      const [id, values] = plain(words, event);
      return tidy(words.say(id, values));
    }
  }
}

export function newsSentence(words: Words, event: GameEvent): string {
  if (event.kind !== 'offered' && event.kind !== 'initialled' && event.kind !== 'leaked') return eventSentence(words, event);
  return tidy(words.say(`event.${event.kind}.short`, { seat: words.seatInSentence(event.seat), count: Object.keys(event.terms).length }));
}

type Of<Kind extends GameEvent['kind']> = Extract<GameEvent, { kind: Kind }>;
type Plain = Exclude<GameEvent, Of<'gauge-moved' | 'ended' | 'happened' | 'third-party-struck' | 'retaliated' | 'accord-in-force' | 'answer-attributed'>>;
type Message = readonly [id: string, values: Values];

/** Events that are one message of the catalog. */
function plain(words: Words, event: Plain): Message {
  const { kind } = event;
  switch (kind) {
    case 'round-opened': return [`event.${kind}.${event.stage}`, { round: words.number(event.round), venue: words.venue(event.venue), date: words.date(event.date) }];
    case 'commitment-reported': return [`event.${kind}.${event.report}`, { seat: words.seatInSentence(event.giver), issue: words.issue(event.issue) }];
    case 'conduct-ordered': return [`event.${kind}.${event.conduct}`, { seat: words.seatInSentence(event.giver), issue: words.issue(event.issue) }];
    case 'confidence-carried': return ['event.confidence-carried', {
      mediator: words.seatInSentence(words.mediator), from: words.seatInSentence(event.from), to: words.seatInSentence(event.to), content: confidenceClause(words, event.content),
    }];
    case 'agenda-set': return [event.wide ? 'event.agenda-set.wide' : 'event.agenda-set', { mediator: words.seatInSentence(words.mediator), ...subject(words, event) }];
    case 'guaranteed': return ['event.guaranteed', { mediator: words.seatInSentence(words.mediator), issue: words.issue(event.issue) }];
    case 'bridge-laid': return [event.guaranteed.length > 0 ? 'event.bridge-laid.guaranteed' : 'event.bridge-laid', {
      mediator: words.seatInSentence(words.mediator), terms: words.terms(event.terms), issues: issues(words, event.guaranteed),
    }];
    case 'table-ended': return [`event.table-ended.${event.how}`, {}];
    case 'deadline-moved': return ['event.deadline-moved', { seat: words.seatInSentence(event.author), round: words.number(event.round) }];
    case 'deadline-expired': return ['event.deadline-expired', { seat: words.seatInSentence(event.author) }];
    case 'rung-entered': return [`event.rung-entered.${event.direction}`, { rung: words.rung(event.rung) }];
    case 'flag-set': return flagMessage(words, event);
    case 'war-near': return ['event.war-near', { closesLeft: event.closesLeft }];
    default: return ofSeat(words, event);
  }
}

type OfSeat = Extract<Plain, { readonly seat: unknown }>;

/** Events that are something a seat does or meets with. */
function ofSeat(words: Words, event: OfSeat): Message {
  const { kind } = event;
  const seat = words.seatInSentence(event.seat);
  switch (kind) {
    case 'question-put': return ['event.question-put', { seat, question: ended(words.question(event.event) || words.headline(event.event)) }];
    case 'question-answered': return ['event.question-answered', { seat, event: words.headline(event.event), response: words.response(event.event, event.response) }];
    case 'action-taken': return actionMessage(words, event);
    case 'confidence-entrusted': return [`event.confidence-entrusted.${event.mayPassOn ? 'to-pass-on' : 'to-keep'}`, {
      seat, mediator: words.seatInSentence(words.mediator), content: confidenceClause(words, event.content),
    }];
    case 'mandate-widened': return ['event.mandate-widened', { seat, issue: words.issue(event.issue), redLine: ended(words.redLine(event.redLine)) }];
    case 'hurdle-eased': return [`event.hurdle-eased.${event.byPercent <= 0 ? 'down' : 'up'}`, { seat, points: Math.abs(event.byPercent), rounds: event.rounds }];
    case 'requested': return [event.families.length > 0 ? 'event.requested' : 'event.requested.nothing', { seat, ...subject(words, event) }];
    case 'terms-set-back': return [`event.terms-set-back.${event.how}`, { seat, issues: issues(words, event.issues) }];
    case 'accord-left': return ['event.accord-left', { seat, issues: issues(words, event.issues) }];
    case 'capital-ratified': case 'passed': case 'walked-out': return [`event.${kind}`, { seat }];
    case 'capital-refused': return [event.adReferendum ? 'event.capital-refused.ad-referendum' : 'event.capital-refused', { seat }];
    case 'offered': case 'initialled': case 'leaked': return [`event.${kind}`, { seat, terms: words.terms(event.terms) }];
    case 'sounded-out': return [event.wouldRatify ? 'event.sounded-out.would' : 'event.sounded-out.would-not', {
      seat, mediator: words.seatInSentence(words.mediator), terms: words.terms(event.terms),
    }];
    case 'bridge-answered': return [`event.bridge-answered.${event.answer}`, { seat }];
    case 'stated': return [`event.stated.${event.statement.kind}`, { seat, ...statementValues(words, event.statement) }];
    case 'word-tested': return wordMessage(words, event);
    case 'recall-near': return ['event.recall-near', { seat, closesLeft: event.closesLeft }];
  }
}

function actionMessage(words: Words, { seat, action, issue, public: shown }: Of<'action-taken'>): Message {
  const id = `event.action-taken.${shown ? 'public' : 'private'}`;
  const values = { seat: words.seatInSentence(seat), action: words.action(action) };
  return issue === undefined ? [id, values] : [`${id}-on-issue`, { ...values, issue: words.issue(issue) }];
}

/** What can be owed has a sentence of its own; the rest is named. */
function wordMessage(words: Words, { seat, statement, result }: Of<'word-tested'>): Message {
  const id = `event.word-tested.${result}`;
  const who = { seat: words.seatInSentence(seat) };
  switch (statement.kind) {
    case 'reassure': case 'threaten': case 'draw-line': return [`${id}.${statement.kind}`, { ...who, ...statementValues(words, statement) }];
    default: return [id, { ...who, statement: statementPhrase(words, statement) }];
  }
}

/** A flag that stands for ten rounds or more is there for good, as far as a game goes. */
function flagMessage(words: Words, { flag, rounds }: Of<'flag-set'>): Message {
  const how = rounds === 0 ? 'cleared' : rounds >= 10 ? 'set' : 'rounds';
  return [`event.flag-set.${how}`, { flag: words.flag(flag), rounds }];
}

function attributedSentence(words: Words, { seat, event, response }: Of<'answer-attributed'>): string {
  const seen = words.seenAs(event, response);
  if (seen !== '') return words.say('event.answer-attributed.seen', { seen: inARow(seen) });
  return tidy(words.say('event.answer-attributed', { seat: words.seatInSentence(seat), event: words.headline(event), response: words.response(event, response) }));
}

function accordSentence(words: Words, { accord, terms, guaranteed }: Of<'accord-in-force'>): string {
  const guarantees = guaranteed.length === 0 ? '' : words.say('event.accord-in-force.guaranteed', { issues: issues(words, guaranteed) });
  return inARow(tidy(words.say(`event.accord-in-force.${accord}`, { terms: words.terms(terms) })), guarantees);
}

function struck(words: Words, what: 'strike' | 'retaliation', id: string): string {
  const told = inARow(...words.thirdPartyText(what));
  return told === '' ? tidy(words.say(id, { party: words.thirdParty() })) : told;
}

function subject(words: Words, { families, format }: Pick<Of<'agenda-set'>, 'families' | 'format'>): Values {
  return { format: words.format(format), families: words.list(families.map((id) => words.family(id))) };
}

const issues = (words: Words, ids: readonly string[]): string => words.list(ids.map((id) => words.issue(id)));
