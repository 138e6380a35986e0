// A scenario that comes with the game, compiled from its file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CompiledScenario, parseScenario } from '../../src/scenario/index.ts';

const folder = join(import.meta.dirname, '..', '..', 'public', 'scenarios');

export function shippedScenario(id: string): CompiledScenario {
  const outcome = parseScenario(readFileSync(join(folder, `${id}.scenario.yaml`), 'utf8'));
  if (!outcome.ok) throw new Error(`${id}: ${JSON.stringify(outcome.problems[0])}`);
  return outcome.scenario;
}
