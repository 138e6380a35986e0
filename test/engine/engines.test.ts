// The same commands give the same digests in another JavaScript engine (reliability.md, D1).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import type { GameRecord } from '../../src/record/index.ts';
import { parseScenario } from '../../src/scenario/index.ts';
import type { Rules } from '../../src/engine/index.ts';
import { playedScenarios } from '../support/played-scenarios.ts';
import { randomMoves } from '../support/random-play.ts';
import { rerunDigests, type RerunGame } from '../support/rerun-entry.ts';
import { spiderMonkey } from '../support/spidermonkey.ts';

const shell = spiderMonkey();

/** The engine and its re-run as one script without imports. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false, logLevel: 'silent',
    build: {
      write: false, minify: false, target: 'es2022',
      lib: { entry: fileURLToPath(new URL('../support/rerun-entry.ts', import.meta.url)), formats: ['iife'], name: 'muscat' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error('nothing was built');
  return chunk.code;
}

function runInShell(path: string, script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'muscat-'));
  try {
    const file = join(folder, 'rerun.js');
    writeFileSync(file, script);
    return execFileSync(path, [file], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }).trim();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function digestsInShell(path: string, code: string, input: { readonly rules: Rules; readonly games: readonly RerunGame[] }): readonly string[] {
  const call = `var input = JSON.parse(${JSON.stringify(JSON.stringify(input))}); print(muscat.rerunDigests(input.rules, input.games));`;
  return runInShell(path, `${code}\n${call}`).split('\n');
}

const goldenFolder = fileURLToPath(new URL('../golden/', import.meta.url));

/** A golden record as the engine re-runs it. */
function goldenGame(name: string): { readonly rules: Rules; readonly game: RerunGame } {
  const { scenario, setup, entries } = JSON.parse(readFileSync(join(goldenFolder, name), 'utf8')) as GameRecord;
  const parsed = parseScenario(scenario.source);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems[0]));
  return { rules: parsed.scenario.rules, game: { seed: setup.seed, length: setup.length, moves: entries.flat() } };
}

describe.skipIf(shell.kind === 'absent')('SpiderMonkey', () => {
  const code = bundle();
  test.each(playedScenarios)('$name: digests as in V8', async ({ rules }) => {
    if (shell.kind === 'absent') throw new Error(shell.reason);
    const games = [1, 2, 3, 4].flatMap((seed): RerunGame[] => (['full', 'class'] as const).map((length) => ({ seed, length, moves: randomMoves(rules, { seed, length }) })));
    const digests = digestsInShell(shell.shell, await code, { rules, games });
    expect(digests).toEqual(rerunDigests(rules, games).split('\n'));
    expect(digests.length).toBeGreaterThan(100);
    for (const digest of digests) expect(digest).toMatch(/^[0-9a-f]{64}$/);
  });
  test.each(readdirSync(goldenFolder))('golden %s: digests as in V8', async (name) => {
    if (shell.kind === 'absent') throw new Error(shell.reason);
    const { rules, game } = goldenGame(name);
    const digests = digestsInShell(shell.shell, await code, { rules, games: [game] });
    expect(digests).toEqual(rerunDigests(rules, [game]).split('\n'));
  });
});

test.runIf(shell.kind === 'absent')('no second engine here', () => {
  expect(shell).toMatchObject({ kind: 'absent', reason: expect.stringContaining('SpiderMonkey') });
});
