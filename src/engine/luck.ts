/**
 * Luck is keyed, not consumed in order: a draw depends on (seed, round, purpose) alone, so that a branch
 * that plays differently meets the same world. `purpose` must name all that tells two draws apart.
 * Invariant: integer arithmetic only; neighbouring seeds are mixed before use (pure-rand's neighbouring
 * small seeds give neighbouring first draws).
 */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** What tells one draw from all others. */
export type LuckKey = { readonly seed: number; readonly round: number; readonly purpose: string };

/** An integer from 0 to bound − 1. */
export function drawBelow({ seed, round, purpose }: LuckKey, bound: number): number {
  return uniformInt(xoroshiro128plus(finish(withText(withNumber(withNumber(BASIS, seed), round), purpose))), 0, bound - 1);
}

/** True with the chance given in hundredths of a percent (0 never, 10,000 always). */
export function chance(key: LuckKey, centipercent: number): boolean {
  return drawBelow(key, 10_000) < centipercent;
}

/** A number for an agent: one-way from seed and seat, so that it tells nothing of the game's own luck. */
export function agentNumber(seed: number, seat: string): number {
  const mixed = finish(withNumber(withText(BASIS, 'agent'), seed));
  return finish(withText(withNumber(withText(BASIS, seat), mixed), seat)) >>> 0;
}

/** FNV-1a (Fowler, Noll, Vo) over the four bytes of a number and the characters of a text … */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

function withNumber(hash: number, value: number): number {
  let mixed = hash;
  for (let shift = 0; shift < 32; shift += 8) mixed = Math.imul(mixed ^ ((value >>> shift) & 0xff), PRIME);
  return mixed;
}

function withText(hash: number, text: string): number {
  let mixed = hash;
  for (let index = 0; index < text.length; index += 1) mixed = Math.imul(mixed ^ text.charCodeAt(index), PRIME);
  return mixed;
}

/** … then the finaliser of MurmurHash3 (Appleby 2011): 32 well-mixed bits. */
function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
