// The state inside a step: what capitals decided on is found again exactly, whatever was played.
import { describe, expect, test } from 'vitest';
import { shortfallsOf } from '../../src/analysis/shortfall.ts';
import { ofKind, stateBefore, timeline } from '../../src/analysis/timeline.ts';
import { trailOf } from '../../src/analysis/trail.ts';
import type { SeatId } from '../../src/engine/index.ts';
import { goldenGame } from '../support/golden-rerun.ts';
import { playedScenarios } from '../support/played-scenarios.ts';
import { randomSteps } from '../support/random-steps.ts';

test('the worked number: trust before the second of a step’s moves', () => {
  const { steps } = goldenGame('rome-framework').rerun;
  const [first, second] = ofKind(timeline(steps), 'gauge-moved').filter(({ step, event }) => step === 1 && event.gauge === 'trust-us');
  if (first === undefined || second === undefined) throw new Error('two moves');
  expect([first.event.byCenti, second.event.byCenti]).toEqual([300, -400]);
  const before = steps[0]?.state.gauges['trust-us'] ?? 0;
  expect(stateBefore(steps, first).gauges['trust-us']).toBe(before);
  expect(stateBefore(steps, second).gauges['trust-us']).toBe(before + 300);
});

test('a step that closes a round and opens the next is told with both rounds', () => {
  const row = timeline(goldenGame('rome-war').rerun.steps);
  const at = (kind: 'third-party-struck' | 'round-opened'): readonly number[] => row.filter(({ step, event }) => step === 57 && event.kind === kind).map(({ round }) => round);
  expect([at('third-party-struck'), at('round-opened')]).toEqual([[5], [6]]);
});

test('a trail ends where something else is done', () => {
  const row = timeline(goldenGame('rome-framework').rerun.steps);
  const [carrier] = ofKind(row, 'action-taken').filter(({ event }) => event.action === 'us-withdraw-carrier');
  if (carrier === undefined) throw new Error('the carrier was sent home');
  expect(trailOf(row, carrier).map(({ event: { gauge, byCenti } }) => [gauge, byCenti])).toEqual([['posture', -1200], ['escalation', -300], ['trust-iran', 400], ['standing-us', -300]]);
});

describe('law: the capitals that refused are those that the state before their answer says', () => {
  test.each(playedScenarios.map(({ name, rules }) => [name, rules] as const))('%s', (_, rules) => {
    let asked = 0;
    for (let seed = 1; seed <= 12; seed += 1) {
      const steps = randomSteps(rules, { seed });
      const row = timeline(steps);
      for (const timed of row.filter(({ event }) => event.kind === 'capital-ratified' || event.kind === 'capital-refused')) {
        const { pending } = stateBefore(steps, timed);
        const isFirst = row.find(({ step, event }) => step === timed.step && event.kind.startsWith('capital-')) === timed;
        if (!isFirst || pending.kind !== 'initialled') continue;
        const refused = row.flatMap(({ step, event }): readonly SeatId[] => (step === timed.step && event.kind === 'capital-refused' ? [event.seat] : []));
        expect(shortfallsOf(rules, stateBefore(steps, timed), pending).map(({ seat }) => seat)).toEqual(refused);
        asked += 1;
      }
    }
    expect(asked).toBeGreaterThan(0);
  });
});
