// The text view over whole games played at random: every line a whole one, and no seat reads what another one hides.
import { describe, expect, test } from 'vitest';
import type { GameState, Outcome, SeatId, Viewer } from '../../src/engine/index.ts';
import { apply, assess, observe, SEATS, startGame, visibleTo } from '../../src/engine/index.ts';
import {
  createSpeaker, describeAssessment, describeBrief, describeOutcome, outcomeLessons, describePackage, describeSituation,
} from '../../src/text/index.ts';
import { randomGame } from '../support/random-play.ts';
import { canariesHiddenFrom, quietRules, tinyRules, trustingRules } from '../support/tiny-rules.ts';

const speaker = createSpeaker({ language: 'en', rules: tinyRules });
const viewers: readonly Viewer[] = [...SEATS, 'audience'];

function expectLines(lines: readonly string[]): void {
  for (const line of lines) {
    if (!/^\S.*[.:?]$/s.test(line) || /[{}]|undefined|NaN|\.\.|\?\.| {2}|: \.|\b(situation|choices|brief|assessment|outcome|event|command|report|accord)\.[a-z]/.test(line)) {
      expect.fail(`not a whole line: ${line}`);
    }
  }
}

describe.each([['tiny', tinyRules], ['trusting', trustingRules]] as const)('over random games of the %s scenario', (_, rules) => {
  const moments = Array.from({ length: 12 }, (_, seed) => [...randomGame(rules, { seed, length: seed % 4 === 0 ? 'class' : 'full' })]).flat();

  test('every line of every view is whole', () => {
    for (const { state, events, move } of moments) {
      for (const viewer of viewers) expectLines(describeSituation(speaker, rules, observe(rules, state, viewer)));
      expectLines(events.map((event) => speaker.event(event)));
      if (move !== 'start') expectLines([speaker.command(move.seat, move.command)]);
      if (state.phase.kind === 'over') expectLines(describeOutcome(speaker, rules, state.phase.outcome));
    }
  });

  test('no line tells a viewer what is hidden from it', () => {
    for (const { state, events } of moments.filter((moment) => moment.state.phase.kind !== 'over')) {
      for (const viewer of viewers) {
        const lines = [
          ...describeSituation(speaker, rules, observe(rules, state, viewer)),
          ...events.filter((event) => visibleTo(rules, event, viewer)).map((event) => speaker.event(event)),
        ];
        const leaks = lines.filter((line) => canariesHiddenFrom(viewer === 'all' ? 'audience' : viewer).some((canary) => line.includes(canary)));
        expect(leaks).toEqual([]);
      }
    }
  });

  test('refusals of a seat that is not to move are whole sentences', () => {
    for (const { state } of moments.slice(0, 200)) {
      for (const seat of SEATS) {
        const refused = apply(rules, state, seat, { kind: 'offer', terms: { level: 9 } });
        if (!refused.ok) expectLines([speaker.rejection(refused.error)]);
      }
    }
  });
});

const { state: opening } = startGame(quietRules, { seed: 7, length: 'full' });
const seen = (seat: SeatId, state: GameState = opening) => observe(tinyRules, state, seat);

test('the situation at the start, word for word', () => {
  const lines = describeSituation(speaker, tinyRules, seen('us'));
  expect(lines.slice(0, 3)).toEqual([
    'Round 1 of 4: muscat, 2 February 2026.',
    'Capitals: all three seats send sealed orders.',
    'You are asked for your sealed orders.',
  ]);
  expect(lines).toContain('Trust of the United States in Iran: 25.');
  expect(lines).toContain('No accord is in force.');
  expect(lines).toContain('Deadline of the United States: the end of round 3.');
  expect(lines).toContain('Without a deal you now have −3.2 points.');
});

test('a brief shows text, red lines with the mandate, values and the no-deal value', () => {
  const lines = describeBrief(speaker, tinyRules, { seat: 'us', brief: 'canary-us-firm', widened: [] });
  expectLines(lines.slice(1));
  expect(lines[0]).toBe('United States: canary-us-firm');
  expect(lines).toContain('energy: no further than position 1. A consultation may move it by one position.');
  expect(lines).toContain('energy (you give): position 0 0; position 1 −6; position 2 −12.');
  const moved = describeBrief(speaker, tinyRules, { seat: 'us', brief: 'canary-us-firm', widened: ['canary-us-energy-line'] });
  expect(moved).toContain('energy: no further than position 2. A consultation has moved it by one position.');
  expect(describeBrief(speaker, tinyRules, { seat: 'us', brief: 'no-such-brief', widened: [] })).toEqual([]);
  expectLines(describeBrief(speaker, tinyRules, { seat: 'oman', brief: 'canary-oman-host', widened: [] }).slice(1));
});

test.each([[{ level: 1, energy: 1 }], [{ level: 3, watch: 2, energy: 2 }], [{ level: 1 }], [{}]])('an assessment of %j is told in whole lines', (terms) => {
  for (const seat of ['us', 'iran'] as const) {
    const lines = describeAssessment(speaker, assess(tinyRules, seen(seat), terms));
    expectLines(lines);
    expect(lines.at(-1)).toMatch(/As things stand, your capital would (not )?ratify\./);
  }
});

test('a package is listed in the order of the issues, with what it changes', () => {
  expect(describePackage(speaker, tinyRules, { terms: { energy: 1, level: 2 }, inForce: { level: 1 } })).toEqual([
    'level: position 2 (Iran gives; in force now: position 1).', 'energy: position 1 (the United States gives).',
  ]);
  expect(describePackage(speaker, tinyRules, { terms: {} })).toEqual(['The package is empty.']);
});

test('an outcome says how the scores are made up', () => {
  const outcome: Outcome = {
    ending: 'interim', reason: { kind: 'accord-stands' }, round: 6, scores: { us: 61, iran: 58, oman: 55 },
    briefs: { us: 'a', iran: 'b', oman: 'c' }, realised: { us: 125_000, iran: -98_000, oman: 0 },
    efficiencyPercent: 42, fairnessPercent: 80, calmPercent: 66, creditPercent: 51,
    leftOnTableCentipoints: 1850, mistrustCostCentipoints: 100, promises: { due: 6, honoured: 5 },
  };
  expect(describeOutcome(speaker, tinyRules, outcome)).toMatchObject([
    'After round 6 an interim accord is in force. It rests on terms that both capitals ratified.',
    'The United States: 61 of 100. What it got in the end is worth 12.5 points to its capital (brief: a).',
    'Iran: 58 of 100. What it got in the end is worth −9.8 points to its capital (brief: b).',
    'Oman: 55 of 100, from efficiency 42 percent, fairness 80 percent, calm 66 percent and credit 51 percent.',
    /^A score of 25/, /^Efficiency is/,
    /^Value left on the table: 18.5 points\./,
    'Promises kept: 5 of 6 that fell due.',
    /^What mistrust cost: 1 point\./,
  ].map((line): unknown => (typeof line === 'string' ? line : expect.stringMatching(line))));
});

test.each(['suspended', 'war'] as const)('%s: mistrust is not said to have taken anything off an accord that there is not', (ending) => {
  const outcome: Outcome = {
    ending, reason: { kind: 'no-accord' }, round: 6, scores: { us: 20, iran: 21, oman: 2 },
    briefs: { us: 'a', iran: 'b', oman: 'c' }, realised: { us: 0, iran: 0, oman: 0 },
    efficiencyPercent: 0, fairnessPercent: 0, calmPercent: 66, creditPercent: 51,
    leftOnTableCentipoints: 1850, mistrustCostCentipoints: 0, promises: { due: 0, honoured: 0 },
  };
  expect(outcomeLessons(speaker, outcome).find(({ id }) => id === 'mistrust')?.sentence).toMatch(/^No accord stands/);
});
