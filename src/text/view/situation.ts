/**
 * How things stand for one viewer, line by line: the text view of a game.
 * Not here: what may be done now, what happened (sentences/event.ts).
 * Invariant: only from an observation, so that it can be shown to its viewer.
 */
import type { Observation, Rules } from '../../engine/index.ts';
import { accordKindOf, ESCALATION, meetingOf, rungIndexAt } from '../../engine/index.ts';
import { commandSentence } from '../sentences/command.ts';
import { statementPhrase } from '../sentences/statement.ts';
import { ended, tidy } from '../sentences/prose.ts';
import type { Words } from '../words.ts';
import { confidenceLines, ownLines } from './own-side.ts';
import { tableLines } from './table.ts';

export function describeSituation(words: Words, rules: Rules, observation: Observation): readonly string[] {
  const lines = [
    roundLine(words, rules, observation),
    ...phaseLines(words, rules, observation),
    ...gaugeLines(words, rules, observation),
    ...accordLines(words, rules, observation),
    ...tableLines(words, rules, observation),
    ...openLines(words, rules, observation),
    ...confidenceLines(words, observation),
    ...ownLines(words, rules, observation),
  ];
  return lines.map((line) => tidy(line));
}

function roundLine(words: Words, rules: Rules, observation: Observation): string {
  const round = words.number(observation.round);
  if (observation.stage === 'implementation') return words.say('situation.round.implementation', { round });
  const { venue, date } = meetingOf(rules, observation);
  return words.say('situation.round', { round, rounds: words.number(rules[observation.length].meetings.length), venue: words.venue(venue), date: words.date(date) });
}

function phaseLines(words: Words, rules: Rules, { phase, viewer, length }: Observation): readonly string[] {
  const table = 'table' in phase ? phase.table : undefined;
  const values = table === undefined ? {} : { exchange: words.number(table.exchange), exchanges: words.number(rules[length].exchanges) };
  return [words.say(`situation.phase.${phase.kind}`, values), ...askedLines(words, rules, { phase, viewer })];
}

function askedLines(words: Words, rules: Rules, { phase, viewer }: Pick<Observation, 'phase' | 'viewer'>): readonly string[] {
  if (viewer === 'audience' || viewer === 'all' || phase.kind === 'over') return [];
  if ('own' in phase && phase.own.kind === 'sent') return [words.say('situation.sent', { command: commandSentence(words, viewer, phase.own.command) })];
  const mover = phase.kind === 'floor' ? phase.seat : phase.kind === 'agenda' || phase.kind === 'mediation' ? rules.mediator : viewer;
  if (mover !== viewer) return [words.say('situation.others-move', { seat: words.seatInSentence(mover) })];
  if (phase.kind === 'bridge' && viewer === rules.mediator) return [];
  return [words.say(`situation.asked.${phase.kind}`)];
}

function gaugeLines(words: Words, rules: Rules, { gauges }: Observation): readonly string[] {
  return Object.entries(gauges).map(([id, centi]) => {
    const values = { gauge: words.gauge(id), value: words.gaugeValue(id, centi) };
    if (id !== ESCALATION) return words.say('situation.gauge', values);
    return words.say('situation.gauge.rung', { ...values, rung: words.rung(rules.ladder[rungIndexAt(rules, centi)]?.id ?? '') });
  });
}

function accordLines(words: Words, rules: Rules, { inForce, commitments, guaranteed }: Observation): readonly string[] {
  const lines = commitments.map(({ issue, position, since, report }) => words.say(guaranteed.includes(issue) ? 'situation.commitment.guaranteed' : 'situation.commitment', {
    issue: words.issue(issue), label: words.label(issue, position), since: words.number(since), report: words.say(`report.${report}`),
    seat: words.seatInSentence(rules.issues.find(({ id }) => id === issue)?.giver ?? rules.mediator),
  }));
  const own = commitments.flatMap(({ issue, own: known, due }) =>
    (known.kind === 'known' && due > 0 ? [words.say('situation.commitment.own', { issue: words.issue(issue), honoured: known.honoured, due })] : []));
  return [words.say(`situation.accord.${accordKindOf(rules, inForce)}`), ...lines, ...own];
}

/** What is still open between rounds: deadline, questions, rights, words that are owed. */
function openLines(words: Words, rules: Rules, { deadline, questions, rights, words: owed }: Observation): readonly string[] {
  const { say } = words;
  return [
    ...(deadline.kind === 'none' ? [] : [say(deadline.expired ? 'situation.deadline.expired' : 'situation.deadline.running', {
      seat: words.seatInSentence(deadline.author), round: words.number(deadline.round),
    })]),
    ...questions.map(({ event, seat }) => say('situation.question', { seat: words.seatInSentence(seat), question: ended(words.question(event) || words.headline(event)) })),
    ...rules.principals.flatMap((seat) => (rights[seat] === 'none' ? [] : [say(`situation.right.${rights[seat]}`, { seat: words.seatInSentence(seat) })])),
    ...owed.map(({ seat, statement }) => say('situation.word', { seat: words.seatInSentence(seat), statement: statementPhrase(words, statement) })),
  ];
}
