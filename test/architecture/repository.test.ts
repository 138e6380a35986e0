// The top level holds what the contract names, packages are pinned, and the lock file names no download address.
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './source.ts';

const topLevel = [
  'src', 'assets', 'public', 'test', 'index.html', 'vite.config.ts', 'package.json', 'tsconfig.json', 'README.md', 'package-lock.json', 'LICENSE',
];
/** Made by tools, ignored by git. Names that begin with a dot are free. */
const made = ['node_modules', 'dist', 'coverage'];

describe('the top level', () => {
  test('holds nothing else', () => {
    expect(strangers(readdirSync(root))).toEqual([]);
  });

  test.each(topLevel)('has %s', (name) => {
    expect(existsSync(join(root, name))).toBe(true);
  });

  test.each([['utils'], ['vitest.config.ts'], ['docs']])('would not hold %s', (name) => {
    expect(strangers(['src', '.gitignore', 'node_modules', name])).toEqual([name]);
  });
});

describe('package.json', () => {
  const { dependencies, devDependencies } = readJson('package.json') as Record<string, Record<string, string>>;

  test.each(Object.entries({ ...dependencies, ...devDependencies }))('%s is pinned', (_, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  });
});

test('package-lock.json names no host but npm’s', () => {
  const { packages } = readJson('package-lock.json') as { packages: Record<string, { resolved?: string }> };
  const hosts = Object.values(packages).flatMap(({ resolved }) => (resolved === undefined ? [] : [new URL(resolved).host]));
  expect(hosts.filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
});

test('.ci/run can be run and runs npm test', () => {
  const path = join(root, '.ci', 'run');
  expect(readFileSync(path, 'utf8')).toMatch(/^npm test$/m);
  expect(() => accessSync(path, constants.X_OK)).not.toThrow();
});

function strangers(names: readonly string[]): readonly string[] {
  return names.filter((name) => !name.startsWith('.') && !topLevel.includes(name) && !made.includes(name));
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(root, name), 'utf8'));
}
