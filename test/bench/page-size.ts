// How much JavaScript the built page has: what its first screen loads, and all of it; gzipped.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from '../architecture/source.ts';
import { alone, type Row } from './row.ts';

export async function sizeRows(): Promise<readonly Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'muscat-bench-'));
  try {
    await build({ root, logLevel: 'silent', build: { outDir: folder, emptyOutDir: true } });
    const html = await readFile(join(folder, 'index.html'), 'utf8');
    const first = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, path = '']) => path);
    const all = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.js'));
    return [alone('js/first', await kibibytes(folder, first), 'KiB gzip'), alone('js/total', await kibibytes(folder, all), 'KiB gzip')];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function kibibytes(folder: string, names: readonly string[]): Promise<number> {
  const sizes = await Promise.all(names.map(async (name) => gzipSync(await readFile(join(folder, name))).length));
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}
