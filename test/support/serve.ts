// The built page for browser tests and pictures: built once into a folder of its own, so that runs beside each
// other and "npm start" do not disturb it, and served on a free port by the server that "npm start" uses.
import { spawn } from 'node:child_process';
import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type RunningServer, startServer } from '../../src/cli/serve.ts';

export { type RunningServer, startServer };

const root = join(import.meta.dirname, '..', '..');

export interface BuiltPage {
  /** The folder with the built files. */
  readonly folder: string;
  /** Where it is served, with a closing slash. */
  readonly url: string;
  /** Stops serving and removes the folder. */
  close(): Promise<void>;
}

export async function buildAndServe(): Promise<BuiltPage> {
  await mkdir(join(root, '.cache'), { recursive: true });
  const folder = await mkdtemp(join(root, '.cache', 'page-'));
  await build(folder);
  const server = await startServer({ root: folder });
  return {
    folder,
    url: server.url,
    async close() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** In a process of its own: inside vitest NODE_ENV is "test", which would build React's slow development form. */
function build(folder: string): Promise<void> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--logLevel', 'warn', '--outDir', folder, '--emptyOutDir'];
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error('The page could not be built; vite says why above.'))));
  });
}
