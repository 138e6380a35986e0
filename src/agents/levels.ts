/** The levels of agents by name, and how much thought each decision may take. Not here: the agents (policies.ts). */
import type { Level } from './policy.ts';

/** Weakest first. */
export const LEVELS: readonly Level[] = ['random', 'novice', 'standard', 'expert'];

/** Steps of thought that a decision may take unless somebody asks for more. */
export const DEFAULT_BUDGET = 4000;
