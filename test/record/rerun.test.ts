// D3: a re-run is the live game at every step; what was saved loads as it was; every branch re-runs to its digests.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digest, type GameLength, type Observation, SEATS, type SeatId } from '../../src/engine/index.ts';
import { branchAt, chainOf, formatRecord, openCursor, parseRecord, rerun } from '../../src/record/index.ts';
import type { StepEvent } from '../../src/session/index.ts';
import { anyScenario, minimal, newGame, play, played, recordedGame } from './games.ts';

const seeds = fc.integer({ min: 0, max: 4_294_967_295 });
const runs = { numRuns: 40 };

describe('a record played again', () => {
  test('shows every seat at every step what it saw live', () => {
    fc.assert(fc.property(anyScenario, seeds, fc.constantFrom<GameLength>('full', 'class'), (scenario, seed, length) => {
      const live: { readonly seen: Record<SeatId, Observation>; readonly past: Record<SeatId, readonly StepEvent[]> }[] = [];
      const session = play(newGame({ seed, length, scenario }), {
        look: (at) => live.push({
          seen: { us: at.observe('us'), iran: at.observe('iran'), oman: at.observe('oman') },
          past: { us: at.past('us'), iran: at.past('iran'), oman: at.past('oman') },
        }),
      });
      const cursor = openCursor(played(session.record(), scenario.rules));
      expect(cursor.lastStep).toBe(live.length - 1);
      live.forEach(({ seen, past }, step) => {
        for (const seat of SEATS) {
          expect(cursor.seek(step).observe(seat)).toEqual(seen[seat]);
          expect(cursor.seek(step).past(seat)).toEqual(past[seat].map(({ step: at, event }) => ({ step: at, event })));
        }
      });
    }), runs);
  });

  test('comes to the digests that its chain was made of', () => {
    fc.assert(fc.property(seeds, (seed) => {
      const record = recordedGame(seed);
      const { steps } = played(record);
      expect(chainOf(record, steps)).toEqual(record.chain);
      expect(steps.map(({ events }) => events)).toEqual(record.events);
    }), runs);
  });

  test('two games differ in their last digest', () => {
    const last = new Set([1, 2, 3, 4, 5].map((seed) => recordedGame(seed).chain.at(-1)));
    expect(last.size).toBe(5);
  });
});

describe('load(save(x)) = x', () => {
  const noted = fc.record({
    name: fc.string({ unit: 'binary' }),
    tags: fc.array(fc.string({ unit: 'grapheme' })),
    notes: fc.array(fc.record({ step: fc.nat(5), text: fc.string({ unit: 'binary' }) })),
  }, { requiredKeys: [] });

  test('for any game, length and annex', () => {
    fc.assert(fc.property(seeds, fc.nat(12), noted, (seed, steps, annex) => {
      const session = play(newGame({ seed }), { steps });
      session.annotate((before) => ({ ...before, ...annex }));
      const record = session.record();
      const text = formatRecord(record);
      expect(parseRecord(text)).toEqual({ ok: true, value: record });
      expect(text).toMatch(/^[\n -~]*$/);
      expect(text.indexOf('\n')).toBe(text.length - 1);
    }), runs);
  });

  test('halves of surrogate pairs in a note survive', () => {
    const session = newGame({ seed: 1 });
    session.annotate((annex) => ({ ...annex, name: '\ud83d یادداشت 😀' }));
    expect(parseRecord(formatRecord(session.record()))).toEqual({ ok: true, value: session.record() });
  });
});

describe('a branch', () => {
  test('from any step re-runs to the digests that the game had', () => {
    fc.assert(fc.property(seeds, fc.nat(), (seed, at) => {
      const record = recordedGame(seed);
      const step = at % (record.entries.length + 1);
      const branch = branchAt(record, step);
      expect(branch.chain).toEqual(record.chain.slice(0, step + 1));
      expect(branch.annex.branch).toEqual({ of: record.chain.at(-1), step });
      const again = rerun(branch, minimal.rules);
      expect(again.ok).toBe(true);
      if (again.ok) expect(digest(openCursor(again.value).last().state)).toBe(digest(openCursor(played(record), step).state));
      expect(parseRecord(formatRecord(branch))).toEqual({ ok: true, value: branch });
    }), runs);
  });

  test('leaves notes and reasons of later steps behind', () => {
    const session = play(newGame({ seed: 3 }));
    session.annotate((annex) => ({ ...annex, notes: [{ step: 1, text: 'early' }, { step: 4, text: 'late' }] }));
    const { notes, reasons = [] } = branchAt(session.record(), 2).annex;
    expect(notes).toEqual([{ step: 1, text: 'early' }]);
    expect(reasons.every(({ step }) => step <= 2)).toBe(true);
  });

  test.each([-1, 1.5, 1000])('at step %d is refused', (step) => {
    expect(() => branchAt(recordedGame(3), step)).toThrow(/no step/);
  });
});

describe('a cursor', () => {
  const cursor = openCursor(played(recordedGame(5)));
  const { lastStep } = cursor;
  test.each([
    ['first of last', cursor.last().first(), 0],
    ['last', cursor.last(), lastStep],
    ['next', cursor.next(), 1],
    ['next of the last', cursor.last().next(), lastStep],
    ['previous', cursor.seek(2).previous(), 1],
    ['previous of the first', cursor.previous(), 0],
    ['far beyond', cursor.seek(10_000), lastStep],
    ['far before', cursor.seek(-3), 0],
  ])('%s', (_, { step }, expected) => {
    expect(step).toBe(expected);
  });

  test('has the entry and the events that led to its step', () => {
    const record = recordedGame(5);
    expect(cursor.entry).toEqual([]);
    expect(cursor.seek(2).entry).toEqual(record.entries[1]);
    expect(cursor.seek(2).events('all')).toEqual(record.events[2]);
  });
});
