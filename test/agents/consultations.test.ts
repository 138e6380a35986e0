// What a seat makes of another side's consultations: what it saw of them, and nothing that it did not see.
import { expect, test } from 'vitest';
import { withConsultations } from '../../src/agents/consultations.ts';
import { movableRedLine, startGame, type GameEvent } from '../../src/engine/index.ts';
import { tinyRules } from '../support/tiny-rules.ts';

const rules = tinyRules;
const { state } = startGame(rules, { seed: 1, length: 'full' });
const brief = rules.briefs.us.find(({ id }) => id === state.briefs.us);
const issue = brief?.redLines.find((line) => line.widens)?.issue ?? '';
const consults = (on: string): GameEvent => ({ kind: 'action-taken', seat: 'us', action: 'canary-us-consult', issue: on, public: true });
const opened = (round: number): GameEvent => ({ kind: 'round-opened', round, stage: 'talks', venue: 'here', date: '2026-02-06' });

test('a consultation that was seen moves the line that it may move, once, and eases the hurdle for its rounds', () => {
  const line = brief === undefined ? 'none' : movableRedLine(brief, [], issue);
  const seen = withConsultations({ rules, past: [opened(2), consults(issue)] }, state, 'us');
  expect(seen.widened.us).toEqual(line === 'none' ? [] : [line.id]);
  expect(seen.widened.us).not.toEqual([]);
  expect(seen.hurdleEase.us).toEqual({ byPercent: -6, untilRound: 3 });
  expect(withConsultations({ rules, past: [opened(2), consults(issue), consults(issue)] }, state, 'us').widened.us).toEqual(seen.widened.us);
});

test('what was not seen, or was done by another seat, changes nothing', () => {
  expect(withConsultations({ rules, past: [opened(2)] }, state, 'us')).toEqual(state);
  expect(withConsultations({ rules, past: [opened(2), consults(issue)] }, state, 'iran')).toEqual(state);
});
