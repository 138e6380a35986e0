// The README tells the truth: its runnable blocks run, its licence table is that of package-lock.json, its rooms exist.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rooms } from './layers.ts';
import { root } from './source.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const runnable = [...readme.matchAll(/^```sh runnable\n(.*?)^```$/gms)].map(([, block = '']) => block);

describe('README.md', () => {
  test('has blocks that can be run', () => {
    expect(runnable.length).toBeGreaterThan(0);
  });

  // Every block runs in a folder of links to the project, so that the files it writes stay out of the project.
  test.runIf(process.platform !== 'win32').each(runnable)('runs\n%s', (block) => {
    const folder = mkdtempSync(join(tmpdir(), 'muscat-readme-'));
    try {
      for (const name of ['src', 'public', 'node_modules', 'package.json']) symlinkSync(join(root, name), join(folder, name));
      const env = { ...process.env, PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter) };
      const output = execFileSync('sh', ['-e', '-c', block], { cwd: folder, env, encoding: 'utf8', timeout: 100_000 });
      expect(output).not.toBe('');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('lists every package that is shipped, with the version and licence of package-lock.json', () => {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
    const direct = Object.keys(packages['']?.dependencies ?? {});
    const listed = [...readme.matchAll(/^\| ([@\w][\w./-]*) \| (\d[\w.-]*) \| ([^|]+) \|$/gm)].map(([, name = '', version = '', license = '']) => ({ name, version, license }));
    expect(listed.map(({ name }) => name)).toEqual(expect.arrayContaining(direct));
    expect(listed.map(({ name }) => ({ name, ...part(packages[`node_modules/${name}`]) }))).toEqual(listed);
  });

  test('names every room that there is', () => {
    for (const name of Object.keys(rooms)) expect(readme).toContain(`| \`${name}/\` |`);
  });
});

type Package = { readonly version?: string; readonly license?: string; readonly dependencies?: Readonly<Record<string, string>> };
type Lock = { readonly packages: Readonly<Record<string, Package>> };

const part = (found: Package | undefined): Package => ({ version: found?.version ?? 'none', license: found?.license ?? 'none' });
