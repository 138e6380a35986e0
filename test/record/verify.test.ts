// The verdicts of `verify`: what is ok, and the first step that differs.
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/engine/index.ts';
import { formatRecord, formatSeatCopy, type GameRecord, rerun, seatCopy, verifyRecord } from '../../src/record/index.ts';
import { minimal, played, recordedGame } from './games.ts';
import { altered } from './signed.ts';

const record = recordedGame(11);
const differing = (changed: Partial<GameRecord>): ReturnType<typeof verifyRecord> => verifyRecord(formatRecord({ ...record, ...changed }));
const other = recordedGame(12);

describe('verdict ok', () => {
  test.each([0, 1, 2, Infinity])('for a game of %d steps', (steps) => {
    const game = recordedGame(11, steps);
    expect(verifyRecord(formatRecord(game))).toEqual({ verdict: 'ok', ok: true, digest: game.chain.at(-1), steps: game.entries.length });
  });

  test('notes and names do not change the digest', () => {
    const noted = { ...record, annex: { ...record.annex, name: 'Friday', notes: [{ step: 1, text: 'why?' }] } };
    expect(verifyRecord(formatRecord(noted))).toEqual(verifyRecord(formatRecord(record)));
  });
});

describe('verdict differs: a file changed and signed again', () => {
  const firstEntry = record.entries[0] ?? [];
  const withEntry = (entry: GameRecord['entries'][number]): Partial<GameRecord> => ({ entries: [entry, ...record.entries.slice(1)] });
  test.each<readonly [string, Partial<GameRecord>, object]>([
    ['another seed', { setup: { ...record.setup, seed: 12 } }, { step: 0 }],
    ['other seats', { seats: { ...record.seats, us: { kind: 'human' } } }, { step: 0, kind: 'chain' }],
    ['another scenario id', { scenario: { ...record.scenario, id: 'other' } }, { step: 0, kind: 'scenario' }],
    ['another scenario digest', { scenario: { ...record.scenario, digest: '0'.repeat(64) } }, { step: 0, kind: 'scenario' }],
    ['a brief that is not there', { setup: { ...record.setup, briefs: { us: 'no-such' } } }, { step: 0, kind: 'brief', seat: 'us', brief: 'no-such' }],
    ['an event left out', { events: [record.events[0]?.slice(1) ?? [], ...record.events.slice(1)] }, { step: 0, kind: 'events', index: 0 }],
    ['events of another game', { events: record.events.map((events, step) => (step === 1 ? [...events, ...(other.events[0] ?? [])] : events)) }, { step: 1, kind: 'events' }],
    ['a link of the chain', { chain: record.chain.map((link, step) => (step === 2 ? '0'.repeat(64) : link)) }, { step: 2, kind: 'chain' }],
    ['a sealed command missing', withEntry(firstEntry.slice(0, 2)), { step: 1, kind: 'entry-incomplete' }],
    ['no command at all', withEntry([]), { step: 1, kind: 'entry-incomplete' }],
    ['a command too many', withEntry([...firstEntry, { seat: 'oman', command: { kind: 'pass' } }]), { step: 1, kind: 'entry-too-long' }],
    ['sealed commands out of order', withEntry(firstEntry.toReversed()), { step: 1, kind: 'entry-order' }],
    ['a command of another phase', withEntry([{ seat: 'us', command: { kind: 'pass' } }]), { step: 1, kind: 'rejected', seat: 'us', rejection: { code: 'turn/wrong-command' } }],
    ['an ending that was not reached', { outcome: { kind: 'unfinished' } }, { kind: 'outcome', step: record.entries.length }],
  ])('%s', (_, changed, mismatch) => {
    const verification = differing(changed);
    expect(verification).toMatchObject({ verdict: 'differs', ok: false, steps: record.entries.length, mismatch });
  });

  test('terms that are not in issue order', () => {
    const isOffer = ([first]: GameRecord['entries'][number]): boolean => first?.command.kind === 'offer' && Object.keys(first.command.terms).length > 1;
    const game = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((seed) => recordedGame(seed)).find(({ entries }) => entries.some(isOffer)) ?? expect.fail('no offer of two terms');
    const at = game.entries.findIndex(isOffer);
    const entries = game.entries.map((entry, index) => (index === at ? entry.map(({ seat, command }) => ({ seat, command: turned(command) })) : entry));
    expect(verifyRecord(formatRecord({ ...game, entries }))).toMatchObject({ verdict: 'differs', mismatch: { step: at + 1, kind: 'entry-form' } });
  });

  test('another scenario source', () => {
    expect(verifyRecord(altered(record, 'A test.', 'A jest.'))).toMatchObject({ verdict: 'differs', mismatch: { step: 0, kind: 'scenario' } });
  });
});

describe('the other verdicts', () => {
  test('a scenario that does not compile: unreadable, with its problems', () => {
    const verification = differing({ scenario: { ...record.scenario, source: 'format: muscat-scenario/1\nid: 7\n' } });
    expect(verification).toMatchObject({ verdict: 'unreadable', ok: false });
    const { problems } = verification as Extract<typeof verification, { verdict: 'unreadable' }>;
    expect(problems[0]?.code).toBe('record/scenario-broken');
    expect(problems.length).toBeGreaterThan(1);
  });

  test('older rules: to be watched, with commands that nobody knows any more', () => {
    const older = formatRecord({ ...record, rulesVersion: 0 }).replaceAll('"kind":"dispatch"', '"kind":"telegram"');
    const text = altered({ ...record, rulesVersion: 0 }, /"kind":"dispatch"/g, '"kind":"telegram"');
    expect(older).toContain('telegram');
    expect(verifyRecord(text)).toEqual({ verdict: 'older-rules', ok: false, digest: record.chain.at(-1), steps: record.entries.length });
  });

  test('a seat copy', () => {
    expect(verifyRecord(formatSeatCopy(seatCopy(played(record), 'iran')))).toEqual({ verdict: 'seat-copy', ok: false, steps: record.entries.length });
  });

  test('a record of another rules version is not played', () => {
    expect(rerun({ ...record, rulesVersion: 0 }, minimal.rules)).toEqual({ ok: false, error: { step: 0, kind: 'rules-version', recorded: 0, present: 1 } });
  });
});

function turned(command: Command): Command {
  return command.kind === 'offer' ? { ...command, terms: Object.fromEntries(Object.entries(command.terms).toReversed()) } : command;
}
