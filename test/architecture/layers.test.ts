// Imports run one way (the table in layers.ts). The samples show that the check can fail.
import { describe, expect, test } from 'vitest';
import { checkImports, rooms } from './layers.ts';
import { sourceFiles } from './source.ts';

describe('layers', () => {
  test('no room sees a room below it in the table', () => {
    const names = Object.keys(rooms);
    const upward = names.flatMap((name, index) => (rooms[name]?.sees ?? []).filter((other) => !names.slice(0, index).includes(other)).map((other) => `${name} → ${other}`));
    expect(upward).toEqual([]);
  });

  test.each(sourceFiles('src'))('$path', (file) => {
    expect(checkImports(file)).toEqual([]);
  });
});

describe('the check lets pass', () => {
  test.each([
    ['src/engine/apply.ts', `import { worth } from '../bargaining/index.ts'`],
    ['src/engine/digest.ts', `import { sha256 } from '@noble/hashes/sha2.js'`],
    ['src/engine/rules/ratify.ts', `import type { State } from '../state.ts'`],
    ['src/scenario/parse.ts', `const { parseDocument } = await import('yaml')`],
    ['src/text/say.ts', `import { setupI18n } from '@lingui/core'`],
    ['src/workers/index.ts', `new Worker(new URL('./agents.worker.ts', import.meta.url), { type: 'module' })`],
    ['src/workers/pool.node.ts', `import { Worker } from 'node:worker_threads'`],
    ['src/workers/index.node.ts', `export { pool } from './pool.node.ts'`],
    ['src/store/session.ts', `import { createStore } from 'zustand/vanilla'`],
    ['src/ui/table.tsx', `import { useStore } from 'zustand'; import './table.css'; import { useState } from 'react'`],
    ['src/ui/flag.tsx', `import flag from '../../assets/flags/om.svg?url'`],
    ['src/ui/chart.tsx', `import { scaleLinear } from 'd3-scale'`],
    ['src/cli/simulate.ts', `import { pool } from '../workers/index.node.ts'; import { readFile } from 'node:fs/promises'`],
    ['src/main.ts', `import { Game } from 'phaser'; import './ui/anything.tsx'`],
  ])('%s: %s', (path, text) => {
    expect(checkImports({ path, text })).toEqual([]);
  });
});

describe('the check refuses', () => {
  test.each([
    ['a lower room from a higher one', 'src/engine/apply.ts', `import { say } from '../text/index.ts'`, 'engine may not see text'],
    ['an import of types only', 'src/bargaining/a.ts', `import type { State } from '../engine/index.ts'`, 'bargaining may not see engine'],
    ['an import for its effect', 'src/engine/a.ts', `import '../store/index.ts'`, 'engine may not see store'],
    ['a re-export', 'src/agents/index.ts', `export * from '../scenario/index.ts'`, 'agents may not see scenario'],
    ['a named re-export', 'src/agents/index.ts', `export { parse } from '../record/index.ts'`, 'agents may not see record'],
    ['a lazy import', 'src/record/a.ts', `await import('../session/index.ts')`, 'record may not see session'],
    ['a type import in place', 'src/record/a.ts', `type S = import('../session/index.ts').Session`, 'record may not see session'],
    ['a file named by URL', 'src/ui/a.tsx', `new Worker(new URL('../workers/a.worker.ts', import.meta.url))`, 'import workers through its index.ts'],
    ['a glob', 'src/ui/a.tsx', `import.meta.glob('../store/*.ts')`, 'import store through its index.ts'],
    ['a computed import', 'src/ui/a.tsx', `await import(name)`, 'the address must be written out'],
    ['a way round the index', 'src/record/a.ts', `import { apply } from '../engine/apply.ts'`, 'import engine through its index.ts'],
    ['a panel that sees a scene', 'src/ui/a.tsx', `import { map } from '../scenes/index.ts'`, 'ui may not see scenes'],
    ['a scene that sees a panel', 'src/scenes/a.ts', `import { panel } from '../ui/index.ts'`, 'scenes may not see ui'],
    ['a store that sees a panel', 'src/store/a.ts', `import { panel } from '../ui/index.ts'`, 'store may not see ui'],
    ['a command line that sees the store', 'src/cli/a.ts', `import { store } from '../store/index.ts'`, 'cli may not see store'],
    ['anyone who sees main', 'src/ui/a.tsx', `import '../main.ts'`, 'ui may not see main.ts'],
    ['react outside ui', 'src/store/a.ts', `import { useState } from 'react'`, 'only for ui'],
    ['react-dom outside ui', 'src/scenes/a.ts', `import { createRoot } from 'react-dom/client'`, 'only for ui'],
    ['zustand outside store', 'src/scenes/a.ts', `import { createStore } from 'zustand/vanilla'`, 'only for store, ui'],
    ['a store made in ui', 'src/ui/a.tsx', `import { createStore, useStore } from 'zustand'`, 'ui takes only hooks (use…) from zustand'],
    ['phaser outside scenes', 'src/ui/a.tsx', `import Phaser from 'phaser'`, 'only for scenes'],
    ['phaser, lazily, in the store', 'src/store/a.ts', `await import('phaser')`, 'only for scenes'],
    ['howler outside audio', 'src/scenes/a.ts', `import { Howl } from 'howler'`, 'only for audio'],
    ['Node in the engine', 'src/engine/a.ts', `import { createHash } from 'node:crypto'`, 'node:* only in cli and in files *.node.ts'],
    ['Node in the browser half of workers', 'src/workers/index.ts', `import { Worker } from 'node:worker_threads'`, 'node:* only in cli and in files *.node.ts'],
    ['Node by its old name', 'src/cli/a.ts', `import fs from 'fs'`, 'write node:fs'],
    ['the Node half from the browser half', 'src/workers/index.ts', `export * from './pool.node.ts'`, 'a file *.node.ts is for cli and other files *.node.ts'],
    ['the Node half from the store', 'src/store/a.ts', `import { pool } from '../workers/index.node.ts'`, 'a file *.node.ts is for cli and other files *.node.ts'],
    ['a package in a room without any', 'src/bargaining/a.ts', `import { z } from 'zod'`, 'bargaining may import no packages'],
    ['a package of another pure room', 'src/engine/a.ts', `import { parse } from 'yaml'`, 'engine may import @noble/hashes, pure-rand'],
    ['a package for tests', 'src/ui/a.tsx', `import { expect } from 'vitest'`, 'a package for tests and tools'],
    ['a picture in the engine', 'src/engine/a.ts', `import map from '../../assets/map.json'`, 'engine shows nothing from assets'],
    ['the tests', 'src/ui/a.tsx', `import { x } from '../../test/support/x.ts'`, 'outside src'],
    ['a name without ending', 'src/engine/a.ts', `import { x } from './b'`, 'the file name must carry its ending'],
    ['an absolute address', 'src/ui/a.tsx', `import '/src/store/index.ts'`, 'the address must be relative'],
  ])('%s', (_, path, text, reason) => {
    const breaches = checkImports({ path, text: `\n${text}` });
    expect(breaches).toHaveLength(1);
    expect(breaches[0]).toMatch(new RegExp(`^${path}:2: `));
    expect(breaches[0]?.endsWith(reason)).toBe(true);
  });

  test('a file in no room', () => {
    expect(checkImports({ path: 'src/utils/a.ts', text: '' })).toEqual(['src/utils/a.ts: there is no room "utils" in the table']);
    expect(checkImports({ path: 'src/a.ts', text: '' })).toEqual(['src/a.ts: there is no room "a.ts" in the table']);
  });
});
