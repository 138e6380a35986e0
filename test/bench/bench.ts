// "npm run bench": a table of what this machine measures in this run; with "-- --json" a list.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseScenario, type CompiledScenario } from '../../src/scenario/index.ts';
import { root } from '../architecture/source.ts';
import { dealSpaceRows } from './deal-space-speed.ts';
import { engineRows } from './engine-speed.ts';
import { gameRows } from './game-speed.ts';
import { sizeRows } from './page-size.ts';
import { pageRows } from './page-speed.ts';
import type { Row } from './row.ts';
import { thoughtRows } from './thought-speed.ts';

const FLAGSHIP = 'rome-second-round';

const flagship = await scenario(FLAGSHIP);
const rows: readonly Row[] = [...await engineRows(flagship.rules), ...await gameRows(flagship), ...await dealSpaceRows(flagship.rules), ...await sizeRows(), ...await pageRows(), ...await thoughtRows()];
if (process.argv.includes('--json')) console.log(JSON.stringify(rows, undefined, 2));
else for (const row of rows) console.log(lineOf(row));

function lineOf({ name, value, unit, peer, peerValue, ratio }: Row): string {
  const own = `${name.padEnd(34)} ${String(value).padStart(9)} ${unit}`;
  return peer === undefined ? own : `${own.padEnd(56)} ${String(ratio).padStart(8)} × ${peerValue} (${peer})`;
}

async function scenario(id: string): Promise<CompiledScenario> {
  const outcome = parseScenario(await readFile(join(root, 'public', 'scenarios', `${id}.scenario.yaml`), 'utf8'));
  if (!outcome.ok) throw new Error(`${id} has problems: ${outcome.problems.map(({ code, path }) => `${code} at ${path}`).join('; ')}`);
  return outcome.scenario;
}
