// The scenarios that the laws of the engine are tried on, and how many random games of each length are played.
import type { Rules } from '../../src/engine/index.ts';
import { tinyRules, trustingRules } from './tiny-rules.ts';

export type PlayedScenario = { readonly name: string; readonly rules: Rules; readonly games: number };

export const playedScenarios: readonly PlayedScenario[] = [
  { name: 'tiny', rules: tinyRules, games: 400 },
  { name: 'trusting', rules: trustingRules, games: 400 },
];
