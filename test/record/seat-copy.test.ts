// H1: a seat copy holds what its seat saw, and no trace of anything else.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SEATS } from '../../src/engine/index.ts';
import { formatRecord, formatSeatCopy, openCursor, parseRecord, type Rerun, seatCopy } from '../../src/record/index.ts';
import { canariesHiddenFrom, tinyRules } from '../support/tiny-rules.ts';
import { anyScenario, newGame, play, played, tiny } from './games.ts';

/** A seed that would be recognised, and what stands beside a game. */
const SEED = 3_141_592_653;
const BESIDE = ['canary-note', 'canary-name', 'canary-reason', 'canary-why', 'canary-guess', 'canary-source'];
const NEVER_THERE = [...BESIDE, '"seed"', '"entries"', '"chain"', '"annex"'];

/** A running game among seats whose private ids all begin with `canary-SEAT`. */
function unfinished(seed: number): Rerun {
  const session = play(newGame({ seed, scenario: tiny }), { steps: 12 });
  session.annotate((annex) => ({
    ...annex, name: 'canary-name', notes: [{ step: 1, text: 'canary-note' }], reasons: [{ step: 1, seat: 'us', reasons: ['canary-reason'] }],
    whys: SEATS.map((seat) => ({ step: 1, seat, text: 'canary-why' })), guesses: SEATS.map((seat) => ({ step: 1, round: 1, seat, about: 'us', issue: 'canary-guess', hurdlePercent: 50 })),
  }));
  return played(session.record(), tinyRules);
}

describe('a seat copy of a running game', () => {
  const games = Array.from({ length: 20 }, (_, nth) => unfinished(SEED + nth)).filter(({ record }) => record.outcome.kind === 'unfinished');

  test.each(SEATS)('of %s holds no secret of others', (seat) => {
    expect(games.length).toBeGreaterThan(10);
    for (const game of games) {
      const text = formatSeatCopy(seatCopy(game, seat));
      for (const secret of [...NEVER_THERE, String(game.record.setup.seed), ...canariesHiddenFrom(seat)]) expect(text.includes(secret), secret).toBe(false);
      expect(text).toContain(`canary-${seat}`);
    }
  });

  test('the record itself does hold them', () => {
    const text = games.map(({ record }) => formatRecord(record)).join('');
    for (const secret of [...BESIDE, String(SEED), ...SEATS.map((seat) => `canary-${seat}`)]) expect(text.includes(secret), secret).toBe(true);
  });

  test('shows step by step what a cursor shows that seat', () => {
    const rerun = unfinished(1);
    seatCopy(rerun, 'iran').steps.forEach(({ observation, events }, step) => {
      expect(observation).toEqual(openCursor(rerun, step).observe('iran'));
      expect(events).toEqual(openCursor(rerun, step).events('iran'));
    });
  });
});

test('parse(format(copy)) = copy, whatever the game, the seat and the step', () => {
  fc.assert(fc.property(anyScenario, fc.nat(4_000_000_000), fc.constantFrom(...SEATS), fc.nat(120), (scenario, seed, seat, steps) => {
    const copy = seatCopy(played(play(newGame({ seed, scenario }), { steps }).record(), scenario.rules), seat);
    expect(parseRecord(formatSeatCopy(copy))).toEqual({ ok: true, value: copy });
  }), { numRuns: 100 });
});
