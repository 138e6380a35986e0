/** The agents by level. Not here: their names alone (levels.ts), tempers, which any level may have (tempers.ts). */
import { expertAgent } from './expert-agent.ts';
import { noviceAgent } from './novice-agent.ts';
import type { Level, Policy } from './policy.ts';
import { randomAgent } from './random-agent.ts';
import { standardAgent } from './standard-agent.ts';

const POLICIES: ReadonlyMap<string, Policy> = new Map<Level, Policy>([['random', randomAgent], ['novice', noviceAgent], ['standard', standardAgent], ['expert', expertAgent]]);

/** The agent of a level; nothing where no such level exists (a record of tomorrow may name one). */
export function policyOf(level: string): Policy | undefined {
  return POLICIES.get(level);
}
