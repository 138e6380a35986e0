// The scenarios that the laws of the engine are tried on: two written by hand, the minimal file, and every shipped one.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rules } from '../../src/engine/index.ts';
import { parseScenario } from '../../src/scenario/index.ts';
import { MINIMAL_SCENARIO } from './minimal-scenario.ts';
import { tinyRules, trustingRules } from './tiny-rules.ts';

export type PlayedScenario = { readonly name: string; readonly rules: Rules };

const shipped = join(import.meta.dirname, '..', '..', 'public', 'scenarios');
const files = readdirSync(shipped).filter((name) => name.endsWith('.scenario.yaml')).sort();

export const playedScenarios: readonly PlayedScenario[] = [
  { name: 'tiny', rules: tinyRules },
  { name: 'trusting', rules: trustingRules },
  { name: 'minimal', rules: compiled('minimal', MINIMAL_SCENARIO) },
  ...files.map((name) => ({ name: name.replace('.scenario.yaml', ''), rules: compiled(name, readFileSync(join(shipped, name), 'utf8')) })),
];

function compiled(name: string, source: string): Rules {
  const outcome = parseScenario(source);
  if (!outcome.ok) throw new Error(`${name}: ${JSON.stringify(outcome.problems[0])}`);
  return outcome.scenario.rules;
}
