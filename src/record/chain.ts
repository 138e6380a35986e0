/**
 * The chain of digests: h₀ over what the game starts from, hₙ = SHA-256(hₙ₋₁ ‖ entry ‖ digest of the state after it).
 * Not here: events, notes, names: the chain is the game, not what is told of it.
 * Invariant: each value is 64 hexadecimal digits, and ‖ joins ASCII texts without a mark between them.
 */
import { digest, textDigest } from '../engine/index.ts';
import { asciiJson } from './ascii-json.ts';
import type { Step } from './play-entry.ts';
import type { GameRecord } from './record.ts';

export type Beginning = Pick<GameRecord, 'rulesVersion' | 'setup' | 'seats'> & { readonly scenario: { readonly digest: string } };

/** h₀ = SHA-256(JSON of { rulesVersion, scenario: its digest, setup, seats } ‖ digest of the state at the start). */
export function firstLink(beginning: Beginning, start: Step): string {
  const { rulesVersion, scenario, setup, seats } = beginning;
  return textDigest(`${asciiJson({ rulesVersion, scenario: scenario.digest, setup, seats })}${digest(start.state)}`);
}

export function nextLink(previous: string, step: Step): string {
  return textDigest(`${previous}${asciiJson(step.entry)}${digest(step.state)}`);
}

/** The chain over all steps, going on from the links that are known already. */
export function chainOf(beginning: Beginning, steps: readonly Step[], known: readonly string[] = []): readonly string[] {
  const chain = [...known];
  for (const step of steps.slice(known.length)) {
    const previous = chain[chain.length - 1];
    chain.push(previous === undefined ? firstLink(beginning, step) : nextLink(previous, step));
  }
  return chain;
}
