// How the page is built, and how the tests are run (vitest reads the same file).
import { basename, dirname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vitest/config';
import { shippedScenarios } from './src/cli/shipped-scenarios.node.ts';

// The page runs under this policy wherever its files lie; it is written into the built index.html.
// Trusted Types: whoever starts a worker or a service worker needs the policy that src/main.ts makes.
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

function strictPolicy(): Plugin {
  return {
    name: 'strict-content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/**
 * A worker's script is an entry of the same build, so that it shares its chunks with the page: built apart, as is usual,
 * rules, agents and file readers would come twice.
 */
function workersOfTheSameBuild(): Plugin {
  const address = /new URL\('(\.\/[\w-]+\.worker\.ts)', import\.meta\.url\)/g;
  return {
    name: 'workers-of-the-same-build',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/workers\/[^?]*\.ts$/, code: address },
      handler(code, id) {
        return code.replaceAll(address, (_, path: string) => {
          const file = this.emitFile({ type: 'chunk', id: join(dirname(id), path), name: basename(path, '.ts') });
          return `import.meta.ROLLDOWN_FILE_URL_${file}`;
        });
      },
    },
  };
}

const seconds = 1000;

export default defineConfig({
  base: './',
  plugins: [react(), strictPolicy(), shippedScenarios(), workersOfTheSameBuild()],
  build: {
    // Browsers of 2023 and later: what a managed school laptop still gets updates to.
    target: ['chrome111', 'edge111', 'firefox115', 'safari16.4'],
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      // No file of ours does anything by being imported, but for the style sheet and the composition root: what only a
      // lazily imported file uses (YAML, the scenario's schema) then stays out of the first chunk.
      treeshake: { moduleSideEffects: (id) => !/\/src\/(?!main\.ts)[^?]*\.tsx?$/.test(id) },
    },
  },
  worker: { format: 'es' },
  test: {
    // The time-outs only catch what hangs; they say nothing about speed.
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/bench/**'],
          // The rules and scenarios are read once a process, not once a file; no file of ours keeps anything of its own.
          isolate: false,
          testTimeout: 120 * seconds,
          hookTimeout: 120 * seconds,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/support/built-page.ts'],
          fileParallelism: false,
          testTimeout: 180 * seconds,
          hookTimeout: 180 * seconds,
        },
      },
    ],
  },
});
