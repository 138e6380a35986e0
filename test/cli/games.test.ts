// Games played, verified, shown and counted from the command line.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readReasons } from '../../src/agents/index.ts';
import { branchAt, formatRecord, type GameRecord, type OpenedFile, openFile } from '../../src/record/index.ts';
import { createSpeaker } from '../../src/text/index.ts';
import { muscat, muscatProcess, scratchFolder } from '../support/command-line.ts';

function openedGame(path: string): Extract<OpenedFile, { kind: 'game' }> {
  const opened = openFile(readFileSync(path, 'utf8'));
  if (opened.kind !== 'game') throw new Error(`the file is ${opened.kind}`);
  return opened;
}

const SEATS = ['us', 'iran', 'oman'] as const;

async function playedTo(path: string, ...more: readonly string[]): Promise<string> {
  const { exit, err } = await muscat(['play', 'first-contact', '--seed', '5', '--out', path, ...more]);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  return readFileSync(path, 'utf8');
}

describe('play', () => {
  test('the same arguments write the same file, here and in a process of its own', async () => {
    const folder = scratchFolder();
    const first = await playedTo(join(folder, 'first.muscat.json'));
    expect(await playedTo(join(folder, 'second.muscat.json'))).toBe(first);
    const third = join(folder, 'third.muscat.json');
    expect(muscatProcess(['play', 'first-contact', '--seed', '5', '--out', third])).toMatchObject({ exit: 0, err: '' });
    expect(readFileSync(third, 'utf8')).toBe(first);
  });

  test('other arguments write another file', async () => {
    const folder = scratchFolder();
    const one = await playedTo(join(folder, 'one.muscat.json'));
    const other = await playedTo(join(folder, 'other.muscat.json'), '--us', 'agent:random');
    expect(other).not.toBe(one);
  });

  test('--json answers with one document', async () => {
    const path = join(scratchFolder(), 'game.muscat.json');
    const { out } = await muscat(['play', 'first-contact', '--out', path, '--json']);
    expect(JSON.parse(out)).toMatchObject({ file: path, scenario: 'first-contact', seed: 1, ending: expect.stringMatching(/framework|interim|suspended|war/) });
  });

  test('at class length the game is shorter or as long', async () => {
    const path = join(scratchFolder(), 'game.muscat.json');
    const { exit } = await muscat(['play', 'first-contact', '--length', 'class', '--out', path]);
    expect(exit).toBe(0);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ setup: { length: 'class' } });
  });
});

describe('verify', () => {
  test('says ok and the digest', async () => {
    const path = join(scratchFolder(), 'game.muscat.json');
    await playedTo(path);
    const { exit, out } = await muscat(['verify', path, '--json']);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ file: path, verdict: 'ok', ok: true, digest: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  });

  test.each([[0.1], [0.35], [0.6], [0.85], [0.99]])('refuses an altered byte at %f of the file', async (share) => {
    const path = join(scratchFolder(), 'game.muscat.json');
    const bytes = Buffer.from(await playedTo(path));
    const at = Math.floor(bytes.length * share);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const { exit, out, err } = await muscat(['verify', path]);
    expect(exit).toBe(1);
    expect(out + err).not.toMatch(/: ok /);
  });
});

describe('show', () => {
  test('tells the same game differently to each viewer', async () => {
    const path = join(scratchFolder(), 'game.muscat.json');
    await playedTo(path);
    const told = await Promise.all([...SEATS, 'audience', 'all'].map(async (viewer) => (await muscat(['show', path, '--as', viewer, '--step', '3'])).out));
    expect(new Set(told).size).toBe(5);
    for (const text of told) expect(text).not.toMatch(/\b(cli|event|situation)\.[a-z]/);
  });

  test.each(['standard', 'expert'])('tells everybody why each %s agent did what it did, and nobody else', async (level) => {
    const path = join(scratchFolder(), 'game.muscat.json');
    const record = JSON.parse(await playedTo(path, ...SEATS.flatMap((seat) => [`--${seat}`, `agent:${level}`]))) as GameRecord;
    const { scenario } = openedGame(path);
    const speaker = createSpeaker({ language: 'en', texts: scenario.texts, rules: scenario.rules });
    const given = record.annex.reasons ?? [];
    const all = (await muscat(['show', path])).out;
    for (const { reasons } of given) for (const reason of speaker.reasons(readReasons(reasons))) expect(all).toContain(`      ${reason}\n`);
    expect(all.match(/^ {4}Why .* did so:$/gm)).toHaveLength(given.length);
    const { reasons } = JSON.parse((await muscat(['show', path, '--json'])).out) as { readonly reasons: unknown };
    expect(reasons).toMatchObject(given);
    for (const viewer of [...SEATS, 'audience']) expect((await muscat(['show', path, '--as', viewer])).out).not.toContain('did so:');
  });

  test.each([
    ['finished', { all: ['us', 'iran'], us: ['us'], iran: ['iran'], oman: [], audience: [] }],
    ['unfinished', { all: [], us: ['us'], iran: ['iran'], oman: [], audience: [] }],
  ] as const)('of a game that is %s tells why players did what they did to whom it may be told', async (kind, told) => {
    const path = join(scratchFolder(), 'game.muscat.json');
    const record = JSON.parse(await playedTo(path)) as GameRecord;
    const whys = [{ step: 1, seat: 'us', text: 'To see what \u001b[2Jthey do.' }, { step: 1, seat: 'iran', text: 'To gain time.' }, { step: 5, seat: 'iran', text: 'Too late.' }] as const;
    const part = kind === 'finished' ? record : branchAt(record, 4);
    writeFileSync(path, formatRecord({ ...part, annex: { ...part.annex, whys } }));
    for (const [viewer, seats] of Object.entries(told)) {
      const { out, exit } = await muscat(['show', path, '--spoil', '--step', '2', '--as', viewer]);
      expect(exit).toBe(0);
      expect([...out.matchAll(/^ {4}Why (the United States|Iran) did so, in its player’s words: “(.*)”$/gm)].map(([, , text]) => text))
        .toEqual(seats.map((seat) => (seat === 'us' ? 'To see what [2Jthey do.' : 'To gain time.')));
      const shown = JSON.parse((await muscat(['show', path, '--spoil', '--step', '2', '--as', viewer, '--json'])).out) as { readonly whys?: readonly { readonly seat: string }[] };
      expect((shown.whys ?? []).map(({ seat }) => seat)).toEqual(seats);
    }
  });

  test('tells each seat what the delegations said to it, and the public what was said before it', async () => {
    const path = join(scratchFolder(), 'game.muscat.json');
    await playedTo(path);
    for (const viewer of [...SEATS, 'audience']) {
      const { events } = JSON.parse((await muscat(['show', path, '--as', viewer, '--json'])).out) as { readonly events: readonly { readonly event: { readonly kind: string }; readonly said?: { readonly text: string } }[] };
      const said = events.filter((each) => each.said !== undefined);
      expect(said.length).toBeGreaterThan(0);
      for (const { said: words } of said) expect(words?.text).toMatch(/^The delegation of .*: “.*”$/);
      if (viewer === 'audience') expect(said.map(({ event }) => event.kind)).not.toContain('offered');
    }
  });

  test('step 0 is the start', async () => {
    const path = join(scratchFolder(), 'game.muscat.json');
    await playedTo(path);
    const { out } = await muscat(['show', path, '--step', '0', '--json']);
    const shown = JSON.parse(out) as { events: { step: number }[] };
    expect(shown).toMatchObject({ step: 0, as: 'all', observation: { round: 1 } });
    expect(shown.events.every(({ step }) => step === 0)).toBe(true);
  });

  test('a step after the last is refused', async () => {
    const path = join(scratchFolder(), 'game.muscat.json');
    await playedTo(path);
    expect(await muscat(['show', path, '--step', '9999'])).toMatchObject({ exit: 2, out: '' });
  });

  test('an unfinished game wants --as audience or --spoil', async () => {
    const path = join(scratchFolder(), 'game.muscat.json');
    const left = await muscat(['play', 'first-contact', '--us', 'human', '--out', path], ['1']);
    expect(left.exit).toBe(0);
    expect(left.err).toContain('unfinished');
    for (const args of [[], ['--as', 'us'], ['--as', 'all']]) expect(await muscat(['show', path, ...args])).toMatchObject({ exit: 2, out: '' });
    for (const args of [['--as', 'audience'], ['--spoil'], ['--as', 'us', '--spoil']]) {
      const { exit, out } = await muscat(['show', path, ...args]);
      expect(exit).toBe(0);
      expect(out).not.toContain('did so:');
    }
    expect((await muscat(['verify', path])).exit).toBe(0);
  });
});

describe('simulate', () => {
  test('gives the same document for one worker and for two', async () => {
    const args = ['simulate', 'first-contact', '--games', '24', '--seed', '100', '--json', '--workers'];
    const [one, two] = [await muscat([...args, '1']), await muscat([...args, '2'])].map(({ out }) => JSON.parse(out) as Record<string, unknown>);
    expect({ ...two, gamesPerSecond: 0 }).toEqual({ ...one, gamesPerSecond: 0 });
  });

  test('counts every game and every declared id', async () => {
    const { out } = await muscat(['simulate', 'first-contact', '--games', '10', '--workers', '1', '--json', '--us', 'agent:random']);
    const report = JSON.parse(out) as { endings: Record<string, number>; actions: object; events: object; dispatches: Record<string, object>; agents: object };
    expect(Object.values(report.endings).reduce((sum, count) => sum + count, 0)).toBe(10);
    expect(Object.keys(report.endings)).toEqual(['framework', 'interim', 'suspended', 'war']);
    expect(report.agents).toMatchObject({ us: 'agent:random:pragmatic', oman: 'agent:standard:pragmatic' });
    expect(Object.keys(report.actions)).toHaveLength(11);
    expect(Object.keys(report.events)).toHaveLength(5);
    expect(SEATS.map((seat) => Object.keys(report.dispatches[seat] ?? {}).length)).toEqual([4, 4, 3]);
  });

  test('holds games against the design targets: each line within its bounds or not', async () => {
    const { out } = await muscat(['simulate', 'first-contact', '--games', '2', '--workers', '1', '--json', '--targets']);
    const { targets } = JSON.parse(out) as { targets: readonly { id: string; value: number; least?: number; most?: number; holds: boolean }[] };
    expect(new Set(targets.map(({ id }) => id)).size).toBeGreaterThan(20);
    for (const { value, least = -Infinity, most = Infinity, holds } of targets) expect(holds).toBe(value >= least && value <= most);
    const share = (id: string): number => targets.find((target) => target.id === id)?.value ?? NaN;
    expect(share('pragmatic-framework') + share('pragmatic-interim') + share('pragmatic-suspended') + share('pragmatic-war')).toBeCloseTo(1);
  });

  test('plays the game that play plays', async () => {
    const path = join(scratchFolder(), 'game.muscat.json');
    const played = JSON.parse((await muscat(['play', 'first-contact', '--seed', '8', '--out', path, '--json'])).out) as { scores: Record<string, number>; ending: string };
    const counted = JSON.parse((await muscat(['simulate', 'first-contact', '--games', '1', '--seed', '8', '--workers', '1', '--json'])).out) as { scores: Record<string, { mean: number }>; endings: Record<string, number> };
    expect(counted.endings[played.ending]).toBe(1);
    expect(SEATS.map((seat) => counted.scores[seat]?.mean)).toEqual(SEATS.map((seat) => played.scores[seat]));
  });
});

describe('check', () => {
  test('finds nothing wrong with what is shipped', async () => {
    const { exit, out } = await muscat(['check', 'public/scenarios/first-contact.scenario.yaml', '--json']);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toEqual([{ file: 'public/scenarios/first-contact.scenario.yaml', problems: [] }]);
  });

  test('names file, line and column of a mistake', async () => {
    const path = join(scratchFolder(), 'mistake.scenario.yaml');
    const source = readFileSync('public/scenarios/first-contact.scenario.yaml', 'utf8');
    writeFileSync(path, source.replace('giver: iran', 'giver: irann'));
    const { exit, out } = await muscat(['check', path]);
    const line = source.slice(0, source.indexOf('giver: iran')).split('\n').length;
    expect(exit).toBe(1);
    expect(out).toMatch(new RegExp(`^${path}:${line}:\\d+: error [a-z/-]+: .+`, 'm'));
  });
});
