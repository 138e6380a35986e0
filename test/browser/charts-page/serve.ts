// Serves the page of charts from its source, on a free port.
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';

const root = join(import.meta.dirname, '..', '..', '..');

export type ChartsPage = {
  /** Its address for a golden game and what else it is asked. */
  readonly at: (game: string, asked?: Readonly<Record<string, string>>) => string;
  readonly close: () => Promise<void>;
};

export async function serveCharts(): Promise<ChartsPage> {
  const page = 'test/browser/charts-page';
  const server = await createServer({
    configFile: false, root, plugins: [react()], logLevel: 'warn', cacheDir: join(root, '.cache', 'vite-charts'),
    server: { host: '127.0.0.1', port: 0, hmr: false, ws: false, watch: null },
    optimizeDeps: { entries: [`${page}/charts-page.tsx`] },
  });
  await server.listen();
  const [url = ''] = server.resolvedUrls?.local ?? [];
  return {
    at: (game, asked = {}) => `${url}${page}/index.html?${new URLSearchParams({ game, ...asked }).toString()}`,
    close: () => server.close(),
  };
}
