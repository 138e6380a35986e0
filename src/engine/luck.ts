/**
 * Luck is keyed, not consumed in order: a draw depends on (seed, round, purpose) alone, so that a branch
 * that plays differently meets the same world. `purpose` must name all that tells two draws apart.
 * Invariant: integer arithmetic only; neighbouring seeds are mixed before use (pure-rand's neighbouring
 * small seeds give neighbouring first draws).
 */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** An integer from 0 to bound − 1. */
export function drawBelow(key: { readonly seed: number; readonly round: number; readonly purpose: string }, bound: number): number {
  return uniformInt(xoroshiro128plus(mixKey(`${key.seed}|${key.round}|${key.purpose}`)), 0, bound - 1);
}

/** True with the chance given in hundredths of a percent (0 never, 10,000 always). */
export function chance(key: { readonly seed: number; readonly round: number; readonly purpose: string }, centipercent: number): boolean {
  return drawBelow(key, 10_000) < centipercent;
}

/** A number for an agent: one-way from seed and seat, so that it tells nothing of the game's own luck. */
export function agentNumber(seed: number, seat: string): number {
  return mixKey(`agent|${mixKey(`${seed}`)}|${seat}|${mixKey(`${seat}|${seed}`)}`) >>> 0;
}

/** FNV-1a over the characters, then the finaliser of MurmurHash3 (Appleby 2011): 32 well-mixed bits. */
function mixKey(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
