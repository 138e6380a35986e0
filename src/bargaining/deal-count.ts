/**
 * How many packages both capitals would ratify, and how many are worth asking about at all, without going through them.
 * Not here: which packages (frontier-merge.ts finds the efficient ones), one package's verdict (ratification.ts).
 * Invariant: the same verdicts as ratification.ts package by package (a property test holds it to an independent count).
 */
import { bothGive } from './accord.ts';
import { at } from './at.ts';
import { countReaching, type Addend } from './pair-count.ts';
import { crossedRedLines } from './red-lines.ts';
import { GIVES, reaching, sharesOf, shareCentipoints, underVerification, verificationsOf, type Share, type Verification } from './shares.ts';
import { SIDES, type DealTables, type Side } from './tables.ts';
import { worth } from './worth.ts';

type Shares = readonly (readonly Share[])[];

/**
 * The size of the deal zone: packages over all issues that both capitals would ratify now.
 *
 * Frameworks count in full; interim accords are all that keep the lines of an interim accord, counted at their worth,
 * less those that reach the framework minimum. From each, what lacks a term of one side is taken off again, and from
 * the sum what is in force already.
 */
export function countDealZone(tables: DealTables): number {
  const framework = reaching(sharesOf(tables, 'framework'));
  const interim = sharesOf(tables, 'interim');
  const beyondInterim = reaching(interim);
  let count = 0;
  for (const verification of verificationsOf(tables)) {
    const ratified = (shares: Shares, factor: number): number =>
      countGiving(tables, underVerification(shares, verification), { verification, factor });
    count += ratified(framework, 100) + ratified(interim, tables.durability) - ratified(beyondInterim, tables.durability);
  }
  return count - (standsInZone(tables) ? 1 : 0);
}

/** Packages that change something, have a term of each side and cross no red line of either. */
export function countFeasible(tables: DealTables): number {
  const interim = sharesOf(tables, 'interim');
  const giving = (shares: Shares): number => givingBoth(shares, (some) => some.reduce((product, { length }) => product * length, 1));
  return giving(reaching(sharesOf(tables, 'framework'))) + giving(interim) - giving(reaching(interim)) - (standsInZone(tables) ? 1 : 0);
}

/** What is in force would be counted with the others: it loses nothing against itself. */
function standsInZone(tables: DealTables): boolean {
  return bothGive(tables, tables.inForce) && SIDES.every((side) => crossedRedLines(tables, side, tables.inForce).length === 0);
}

/** A count over packages with a term of each side: all, less those without one of either, and the one with none back in. */
function givingBoth(shares: Shares, count: (shares: Shares) => number): number {
  const all = count(shares);
  if (all === 0) return 0;
  const without = (marks: number): number => count(shares.map((some) => some.filter((share) => (share.marks & marks) === 0)));
  return all - without(GIVES[0]) - without(GIVES[1]) + without(GIVES[0] | GIVES[1]);
}

type Reckoning = { readonly verification: Verification; /** Percent of a package's value that counts. */ readonly factor: number };

function countGiving(tables: DealTables, shares: Shares, { verification: { credibility }, factor }: Reckoning): number {
  const gain = (side: Side, issue: number, share: Share): number =>
    factor * shareCentipoints(tables, side, { issue, share, credibility }) - share.hurdle[side];
  const bound: Addend = [boundOf(tables, 0, factor), boundOf(tables, 1, factor)];
  return givingBoth(shares, (some) => countReaching(
    some.map((all, issue) => all.map((share): Addend => [gain(0, issue, share), gain(1, issue, share)])), bound));
}

/** What a package's gains have to reach: the worth of what is in force, less what an interim accord leaves of no deal. */
function boundOf(tables: DealTables, side: Side, factor: number): number {
  return worth(tables, side, tables.inForce) - (100 - factor) * at(tables.noDeal, side);
}

