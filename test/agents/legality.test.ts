import { describe, expect, test } from 'vitest';
import { type Level, TEMPER_IDS, type TemperId } from '../../src/agents/index.ts';
import { assess, SEATS, type Rules } from '../../src/engine/index.ts';
import { playedScenarios } from '../support/played-scenarios.ts';
import { agentGame, finished, seated } from './play.ts';

/** Fewer games where one takes longer. */
const seedsFor = ({ issues }: Rules) => (games: number): readonly number[] =>
  Array.from({ length: issues.length > 5 ? Math.ceil(games / 8) : games }, (_, nth) => nth + 1);

describe.each(playedScenarios)('agents play $name by the rules', ({ rules }) => {
  const seeds = seedsFor(rules);

  test('random play is legal to the end, at both lengths', () => {
    for (const seed of seeds(60)) {
      expect(finished({ rules, seed, table: seated('pragmatic', 'random') }).phase.kind).toBe('over');
      expect(finished({ rules, seed, table: seated('pragmatic', 'random'), length: 'class' }).phase.kind).toBe('over');
    }
  });

  test.each(TEMPER_IDS)('three %s seats play legally to the end, and say why', (temper) => {
    for (const seed of seeds(15)) {
      for (const { decision } of agentGame({ rules, seed, table: seated(temper) })) expect(decision.reasons.length).toBeGreaterThan(0);
    }
  });

  test('honest agents stay legal in a game that chance has led elsewhere', () => {
    for (const seed of seeds(40)) {
      const level = (nth: number): 'random' | 'standard' => ((seed >> nth) % 2 === 0 ? 'random' : 'standard');
      const table = { us: { level: level(0), temper: 'hawkish' }, iran: { level: level(1), temper: 'conciliatory' }, oman: { level: level(2), temper: 'pragmatic' } } as const;
      expect(finished({ rules, seed, table }).phase.kind).toBe('over');
    }
  });

  const HONEST: readonly (readonly [Level, TemperId])[] = [...TEMPER_IDS.map((temper) => ['standard', temper] as const), ['novice', 'pragmatic'], ['expert', 'pragmatic']];

  test.each(HONEST)('a %s %s principal lays, initials and accepts only what its own capital would ratify then', (level, temper) => {
    for (const seed of seeds(level === 'expert' ? 3 : 15)) {
      for (const { input, decision: { command, reasons } } of agentGame({ rules, seed, table: seated(temper, level) })) {
        expect(reasons.length).toBeGreaterThan(0);
        const { now } = input;
        if (command.kind === 'offer') expect(assess(rules, now, command.terms)).toMatchObject({ ratifies: true, crossed: [] });
        if (command.kind === 'initial' && now.phase.kind === 'floor' && now.phase.table.standing.kind === 'offer') {
          const { terms, guaranteed } = now.phase.table.standing;
          expect(assess(rules, now, terms, guaranteed)).toMatchObject({ ratifies: true, crossed: [] });
        }
        if (command.kind === 'answer-bridge' && command.answer !== 'refuse' && now.phase.kind === 'bridge') {
          expect(assess(rules, now, now.phase.terms, now.phase.guaranteed)).toMatchObject({ ratifies: true, crossed: [] });
        }
      }
    }
  });

  test('the change that would turn a no into a yes does so', () => {
    for (const seed of seeds(30)) {
      for (const { input: { now }, decision } of agentGame({ rules, seed, table: seated('pragmatic') })) {
        for (const reason of decision.reasons) {
          if (reason.kind !== 'would-change' || now.phase.kind !== 'floor') continue;
          const terms = now.phase.table.standing.kind === 'offer' ? now.phase.table.standing.terms : {};
          expect(assess(rules, now, { ...terms, [reason.issue]: reason.position })).toMatchObject({ ratifies: true });
        }
      }
    }
  });

  test('an agent keeps within its steps of thought, a whole search beyond at most', () => {
    for (const { input, decision } of agentGame({ rules, seed: 3, table: seated('pragmatic') })) expect(decision.steps).toBeLessThanOrEqual(input.budget + 11);
  });

  test('every seat is asked in every game', () => {
    const asked = new Set([...agentGame({ rules, seed: 1, table: seated('pragmatic') })].map(({ input }) => input.seat));
    expect([...asked].sort()).toEqual([...SEATS].sort());
  });
});
