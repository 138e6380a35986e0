// The shipped scenarios, and the golden games played from them, as the map's tests need them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cursor, openCursor, openFile } from '../../src/record/index.ts';
import { type CompiledScenario, parseScenario } from '../../src/scenario/index.ts';

const root = join(import.meta.dirname, '..', '..');

export function shipped(id: string): CompiledScenario {
  const parsed = parseScenario(readFileSync(join(root, 'public', 'scenarios', `${id}.scenario.yaml`), 'utf8'));
  if (!parsed.ok) throw new Error(`${id} does not parse`);
  return parsed.scenario;
}

export const SHIPPED: readonly { readonly id: string; readonly scenario: CompiledScenario }[] =
  ['first-contact', 'rome-second-round'].map((id) => ({ id, scenario: shipped(id) }));

export const GOLDEN_NAMES: readonly string[] = readdirSync(join(root, 'test', 'golden')).filter((name) => name.endsWith('.muscat.json'));

export type GoldenGame = { readonly scenario: CompiledScenario; readonly cursor: Cursor };

const opened = new Map<string, GoldenGame>();

/** Each is played again once for a file of tests. */
export function golden(name: string): GoldenGame {
  const known = opened.get(name);
  if (known !== undefined) return known;
  const file = openFile(readFileSync(join(root, 'test', 'golden', name), 'utf8'));
  if (file.kind !== 'game') throw new Error(`${name} is no game`);
  const game = { scenario: file.scenario, cursor: openCursor(file.rerun) };
  opened.set(name, game);
  return game;
}
