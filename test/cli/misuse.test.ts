// What a mistyped command meets: exit code 2, a sentence that says what would be right, never a stack trace.
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { muscat, muscatProcess, scratchFolder, type Finished } from '../support/command-line.ts';

const out = ['--out', join(import.meta.dirname, 'no-such-folder', 'game.muscat.json')];

describe('a misused command exits with 2 and says what would be right', () => {
  test.each<[string, readonly string[], RegExp]>([
    ['no verb', [], /play SCENARIO/],
    ['unknown verb', ['ply'], /Did you mean play\?/],
    ['unknown option', ['simulate', 'first-contact', '--game', '3'], /Did you mean --games\?/],
    ['option twice', ['simulate', 'first-contact', '--games', '3', '--games', '4'], /--games stands there twice/],
    ['flag with a value', ['verify', 'x', '--json=yes'], /--json takes no value/],
    ['option without value', ['simulate', 'first-contact', '--games'], /--games needs a value/],
    ['no operand', ['verify'], /muscat verify FILE/],
    ['too many operands', ['show', 'a', 'b'], /muscat show FILE/],
    ['games left out', ['simulate', 'first-contact'], /--games N/],
    ['no games', ['simulate', 'first-contact', '--games', '0'], /from 1 to 1000000/],
    ['two reports', ['simulate', 'first-contact', '--games', '2', '--matrix', '--exploits'], /either --matrix or --exploits/],
    ['unknown rule', ['simulate', 'first-contact', '--games', '2', '--without', 'hurdel'], /There are: agenda, .*Did you mean hurdle\?/],
    ['games in words', ['simulate', 'first-contact', '--games', 'many'], /not “many”/],
    ['negative seed', ['play', 'first-contact', '--seed=-1', ...out], /--seed must be a whole number/],
    ['seed with a fraction', ['play', 'first-contact', '--seed', '1.5', ...out], /not “1.5”/],
    ['seed beyond exact integers', ['play', 'first-contact', '--seed', '9007199254740993', ...out], /--seed must be/],
    ['unknown scenario', ['play', 'first-contract', ...out], /Did you mean first-contact\?/],
    ['unknown level', ['play', 'first-contact', '--us', 'agent:standart', ...out], /There are: .*standard.*Did you mean standard\?/],
    ['unknown temper', ['play', 'first-contact', '--us', 'agent:standard:hawk', ...out], /There are: .*hawkish/],
    ['seating of another form', ['play', 'first-contact', '--oman', 'robot', ...out], /--oman must be human, agent:LEVEL/],
    ['unknown seat', ['play', 'first-contact', '--france', 'human', ...out], /There are: .*--us/],
    ['unknown length', ['play', 'first-contact', '--length', 'short', ...out], /full or class/],
    ['no file to write', ['play', 'first-contact'], /--out FILE/],
    ['a folder that is not there', ['play', 'first-contact', ...out], /no such folder/],
    ['a simulated person', ['simulate', 'first-contact', '--games', '1', '--us', 'human'], /people cannot be simulated/],
    ['a missing file', ['verify', 'nowhere.muscat.json'], /no such file/],
    ['a missing scenario file', ['check', 'nowhere.scenario.yaml'], /no such file/],
    ['a missing record', ['show', 'nowhere.muscat.json'], /no such file/],
    ['a folder', ['check', import.meta.dirname], /not a file/],
    ['a name with a zero in it', ['check', 'a\0b'], /could not be used/],
    ['a name that is too long', ['check', 'n'.repeat(5000)], /too long/],
    ['prove', ['prove', 'first-contact'], /not built yet/],
    ['analyse with what cannot be kept', ['analyse', 'x', '--keep'], /--keep writes what --rollouts finds/],
  ])('%s', async (_, args, sentence) => {
    const finished = await muscat(args);
    expect(finished.err).toMatch(sentence);
    expect(finished).toMatchObject({ exit: 2, out: '' });
    expect(tracesIn(finished)).toEqual([]);
  });
});

describe('a bad file exits with 1', () => {
  test.each<[string, (path: string) => void, 'check' | 'verify' | 'show']>([
    ['an empty scenario', (path) => writeFileSync(path, ''), 'check'],
    ['a scenario that is none', (path) => writeFileSync(path, 'just: text\n'), 'check'],
    ['bytes that are no text', (path) => writeFileSync(path, Buffer.from([0xff, 0xfe, 0, 1, 2])), 'check'],
    ['a scenario of 100 MB', (path) => hundredMegabytes(path), 'check'],
    ['an empty record', (path) => writeFileSync(path, ''), 'verify'],
    ['a record that is none', (path) => writeFileSync(path, '{"format":"chess"}\n'), 'verify'],
    ['a record of 100 MB', (path) => hundredMegabytes(path), 'verify'],
    ['a record that is none, shown', (path) => writeFileSync(path, '[]\n'), 'show'],
  ])('%s', async (_, make, verb) => {
    const path = join(scratchFolder(), 'file');
    make(path);
    const finished = await muscat([verb, path]);
    expect(finished.exit).toBe(1);
    expect(finished.out + finished.err).toContain(path);
    expect(tracesIn(finished)).toEqual([]);
  });

  test('played as a scenario, with its problems on standard error', async () => {
    const folder = scratchFolder();
    const path = join(folder, 'bad.scenario.yaml');
    writeFileSync(path, 'format: muscat-scenario/1\n');
    const finished = await muscat(['play', path, '--out', join(folder, 'game.muscat.json')]);
    expect(finished).toMatchObject({ exit: 1, out: '' });
    expect(finished.err).toMatch(/bad\.scenario\.yaml:\d+:\d+: error /);
  });

  test('beside a missing one exits with 2 and still reports both', async () => {
    const path = join(scratchFolder(), 'empty.muscat.json');
    writeFileSync(path, '');
    const { exit, out: json } = await muscat(['verify', 'nowhere.muscat.json', path, '--json']);
    expect(exit).toBe(2);
    expect(JSON.parse(json)).toMatchObject([
      { file: 'nowhere.muscat.json', verdict: 'unreadable', ok: false, problems: [{ code: 'file/no-file', message: 'nowhere.muscat.json: there is no such file.' }] },
      { file: path, verdict: 'unreadable', ok: false },
    ]);
  });
});

describe('as a process', () => {
  test('--help answers on standard output with 0', () => {
    const finished = muscatProcess(['--help']);
    expect(finished).toMatchObject({ exit: 0, err: '' });
    expect(finished.out).toContain('simulate SCENARIO');
  });

  test.each([['play'], ['verify'], ['show'], ['simulate'], ['check'], ['prove'], ['analyse']])('%s --help', async (verb) => {
    const finished = await muscat([verb, '--help']);
    expect(finished).toMatchObject({ exit: 0, err: '' });
    expect(finished.out).toContain('--json');
    expect(finished.out).not.toContain('cli.');
  });

  test('a mistyped command exits with 2, without a stack trace', () => {
    const folder = scratchFolder();
    mkdirSync(join(folder, 'sub'));
    const finished = muscatProcess(['check', join(folder, 'sub')]);
    expect(finished).toMatchObject({ exit: 2, out: '' });
    expect(tracesIn(finished)).toEqual([]);
  });
});

/** Lines of a stack trace, and ids that found no sentence. */
function tracesIn({ out: standard, err }: Finished): readonly string[] {
  return `${standard}\n${err}`.split('\n').filter((line) => /^\s+at .*:\d+/.test(line) || /\bcli\.[a-z]/.test(line) || line.includes('broken in the program'));
}

/** A file with a hole: it takes no space. */
function hundredMegabytes(path: string): void {
  writeFileSync(path, '');
  truncateSync(path, 100 * 1024 * 1024);
}
