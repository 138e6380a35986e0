// Every code has a whole sentence, with every value in it; some of them word for word.
import { describe, expect, test } from 'vitest';
import type { Reason } from '../../src/agents/index.ts';
import type { GameEvent, Rejection } from '../../src/engine/index.ts';
import { REJECTION_CODES } from '../../src/engine/index.ts';
import { createSpeaker } from '../../src/text/index.ts';
import { CAUSES, COMMANDS, EVENTS, EXPECTATIONS, NOTES, OUTCOME, REASONS, STATEMENTS, WARNINGS } from './examples.ts';
import { TEXTS } from './fixture.ts';

const speaker = createSpeaker({ language: 'en', texts: TEXTS });
const bare = createSpeaker({ language: 'en' });

/** A whole sentence: starts large or with a number, ends with a mark (or a source), has no gap, no id of the catalog, no doubled mark. */
function expectWhole(sentence: string): void {
  expect(sentence).toMatch(/^[A-Z0-9“‘]/);
  expect(sentence).toMatch(/[.?!]( \[\w+\])?$/);
  expectSound(sentence);
}

function expectSound(text: string): void {
  expect(text).not.toBe('');
  expect(text).not.toMatch(/[{}]|undefined|NaN|\.\.|\?\.| {2}|\b(event|cause|command|statement|rejection|reason|ending|confidence|proposal|expects|warning)\.[a-z]/);
}

describe('every', () => {
  test.each(EVENTS.map((event) => [event.kind, event] as const))('event %s', (_, event) => {
    expectWhole(speaker.event(event));
    expectSound(bare.event(event));
  });
  test.each(CAUSES.map((cause) => [JSON.stringify(cause), cause] as const))('cause %s', (_, cause) => {
    expectSound(speaker.cause(cause));
  });
  test.each(COMMANDS.map((command) => [JSON.stringify(command), command] as const))('command %s', (_, command) => {
    for (const seat of ['us', 'iran', 'oman'] as const) expectWhole(speaker.command(seat, command));
  });
  test.each(STATEMENTS.map((statement) => [statement.kind, statement] as const))('statement %s', (_, statement) => {
    expectSound(speaker.statement(statement));
    expectSound(speaker.ownStatement(statement));
    for (const about of ['name', 'about']) expectSound(speaker.say(`statement.${about}.${statement.kind}`));
  });
  test.each(REASONS.map((reason) => [JSON.stringify(reason), reason] as const))('reason %s', (_, reason) => {
    expectWhole(speaker.reason(reason));
  });
  test.each(COMMANDS.map((command) => [JSON.stringify(command), command] as const))('proposal %s', (_, command) => {
    const { title, detail } = speaker.proposal(command);
    expectSound(title);
    if (detail !== '') expectSound(detail);
  });
  test.each(EXPECTATIONS.map((expected) => [JSON.stringify(expected), expected] as const))('expectation %s', (_, expected) => {
    const { name, amount } = speaker.expectation(expected);
    expectSound(name);
    expectSound(amount);
    expect(name).toMatch(/^[A-Z]/);
  });
  test.each(NOTES.map((note) => [JSON.stringify(note), note] as const))('note %s', (_, note) => {
    const sentences = speaker.note(note);
    expect(sentences.length).toBeGreaterThan(0);
    sentences.forEach(expectWhole);
  });
  test.each(WARNINGS.map((warning) => [warning.kind, warning] as const))('warning %s', (_, warning) => {
    expectWhole(speaker.warning(warning));
  });
  test.each(REJECTION_CODES)('rejection %s', (code) => {
    const full: Rejection = { code, given: 'cap', allowed: ['cap', 'energy'], most: 2, issue: 'cap' };
    for (const rejection of [{ code }, { code, allowed: [] }, full]) {
      expectSound(speaker.rejection(rejection));
      expect(speaker.rejection(rejection)).toMatch(/^[A-Z].*\.$/);
    }
  });
});

const moved = (gauge: string, byCenti: number, cause: Extract<GameEvent, { kind: 'gauge-moved' }>['cause']): GameEvent => ({ kind: 'gauge-moved', gauge, byCenti, cause });

test.each<[GameEvent, string]>([
  [moved('trust-iran', -200, { kind: 'seat', rule: 'walked-out', seat: 'us' }), 'Trust of Iran in the United States fell by 2, because the United States walked out.'],
  [moved('escalation', 160, { kind: 'rule', rule: 'no-accord' }), 'Escalation rose by 1.6, because no accord is in force.'],
  [moved('breakout', -25, { kind: 'event', event: 'red-sea-warning' }), 'Breakout time fell by 0.25 weeks, because this happened: Shippers avoid the Red Sea.'],
  [moved('standing-us', 300, { kind: 'action', seat: 'us', action: 'us-pause' }), 'Standing of the United States at home rose by 3, because the United States acted: Pause deployments.'],
  [moved('credit-iran', -100, { kind: 'rule', rule: 'hosting' }), 'Credit of Oman with Iran fell by 1, because hosting the talks spends credit.'],
  [{ kind: 'happened', event: 'red-sea-warning' }, 'Shippers avoid the Red Sea. Two more lines turn south [6h].'],
  [{ kind: 'question-put', event: 'rocket', seat: 'iran' }, 'Iran is asked: What does Iran say to the armed group?'],
  [{ kind: 'answer-attributed', event: 'rocket', seat: 'iran', response: 'disown' }, 'Seen from outside: Iran says that it has nothing to do with it.'],
  [{ kind: 'third-party-struck' }, 'Israel strikes a workshop. No one is reported hurt.'],
  [{ kind: 'offered', seat: 'us', terms: { cap: 1, watch: 1, energy: 2 } }, 'The United States lays an offer on the table: Enrichment level: middle cap; Inspections: Cameras; Oil waivers: all.'],
  [{ kind: 'requested', seat: 'iran', families: ['enrichment', 'sanctions'], format: 'indirect' }, 'Iran asks the mediator for indirect talks on Enrichment and Sanctions.'],
  [{ kind: 'mandate-widened', seat: 'iran', redLine: 'no-zero', issue: 'cap' }, 'The capital of Iran widens the mandate on “Enrichment level”. The red line that moves is: Iran does not give up enrichment.'],
  [{ kind: 'confidence-carried', from: 'iran', to: 'us', content: { topic: 'price', issue: 'cap', points: [0, -1, -8] } }, 'Oman carries a confidence of Iran to the United States: the positions of “Enrichment level” are worth −1 point for “middle cap” and −8 points for “low cap”.'],
  [{ kind: 'ended', outcome: { ...OUTCOME, ending: 'suspended', reason: { kind: 'recall', seat: 'iran' } } }, 'The talks are suspended in round 8. The capital of Iran recalled its delegation.'],
])('%j is told', (event, sentence) => {
  expect(speaker.event(event)).toBe(sentence);
});

test.each<[Rejection, string]>([
  [{ code: 'dispatch/too-many-points', given: '5', most: 3 }, 'These actions take more action points than the seat has this round. Leave one out. Given was: 5. The most that is allowed is 3.'],
  [{ code: 'offer/unknown-position', issue: 'cap', given: '7', allowed: ['0', '1', '2'] }, 'The issue has no such position. Choose one of its positions. This is about “Enrichment level”. Allowed: 0 (no limit), 1 (middle cap) and 2 (low cap).'],
  [{ code: 'turn/not-your-turn', allowed: ['us', 'iran'] }, 'It is not this seat’s turn. Wait until the others have moved. The others still to move: the United States and Iran.'],
  [{ code: 'dispatch/question-open', given: 'rocket', allowed: ['restrain', 'disown'] }, 'A question is still open. Answer every question that was put to this seat, once each. Given was: A rocket falls near a base. Allowed: Restrain it and Disown it.'],
])('%j is told', (rejection, sentence) => {
  expect(speaker.rejection(rejection)).toBe(sentence);
});

test.each<[readonly Reason[], readonly string[]]>([
  [[{ kind: 'would-not-ratify', marginPoints: -1 }], ['Our capital would not ratify it: 1 point is missing.']],
  [[{ kind: 'good-enough', marginPoints: 9, sharePercent: 383, wantedPercent: 100 }], ['It leaves us 9 points better off: more than we thought could be had.']],
  [[{ kind: 'asks', sharePercent: 100, wantedPercent: 100 }], ['Of the texts that they might take, it is the best for us.']],
  [[{ kind: 'looks-ahead', action: 'us-pause', points: 1 }, { kind: 'does', action: 'us-pause' }], ['“Pause deployments” would be worth about a point to us in the end.']],
  [[{ kind: 'calms', escalationPoints: 74 }, { kind: 'does', action: 'us-pause' }], ['Escalation stands at 74: it has to come down before anything else.', 'So we order: Pause deployments.']],
  [[{ kind: 'tends', what: 'trust', gauge: 'trust-us', points: 24 }], ['Trust of the United States in Iran stands at 24; the higher it is, the more is a promise worth.']],
])('%j is given', (given, sentences) => {
  expect(speaker.reasons(given)).toEqual(sentences);
});

test('a sealed dispatch is read back in full', () => {
  const dispatch = COMMANDS.find((command) => command.kind === 'dispatch' && command.actions.length > 0);
  if (dispatch !== undefined) {
    expect(speaker.command('us', dispatch)).toBe('The United States sends its sealed orders. Actions: “Pause deployments” and “Strike a site” (on “Enrichment level”). '
      + 'Commitments that it stalls: Oil waivers. Its answer to “A rocket falls near a base”: Disown it. It tells the mediator what matters most to it. The mediator may pass it on. '
      + 'It tells the mediator how high its hurdle at home is. The mediator is to keep it. It tells the mediator what “Enrichment level” is worth to it. The mediator may pass it on. '
      + 'It leaves the accord. It asks the mediator for expert-level talks and names no subject.');
  }
  expect(dispatch).toBeDefined();
});

test('whoever has the papers before her is told how much was offered, and everything else in full', () => {
  const offered = { kind: 'offered', seat: 'us', terms: { cap: 1, watch: 1, energy: 2 } } as const;
  expect(speaker.news(offered)).toBe('The United States lays an offer on the table: 3 terms.');
  expect(speaker.news({ kind: 'passed', seat: 'us' })).toBe(speaker.event({ kind: 'passed', seat: 'us' }));
});
