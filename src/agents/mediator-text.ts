/**
 * Texts that, as the mediator sees it, serve both sides: the best for the side that gains less, by what each is
 * reckoned to gain.
 * Not here: whether to lay one (mediator-bridge.ts).
 */
import type { IssueChoice } from '../engine/index.ts';
import { roomsOn } from './open-issues.ts';
import type { Outlook } from './outlook.ts';
import { polish } from './package-polish.ts';
import { searchPackages, type Package } from './package-search.ts';
import type { PolicyInput } from './policy.ts';

export type Texts = {
  /** Best first; margins corrected by what past answers taught. */
  readonly texts: readonly Package[];
  readonly steps: number;
};

export function bestTexts(input: PolicyInput, { tables, leaning }: Outlook, issues: readonly IssueChoice[]): Texts {
  const rooms = roomsOn(input, tables, issues);
  const { packages, steps } = searchPackages(tables, rooms, input.budget);
  const measure = (margin0: number, margin1: number): number => balance(margin0 + leaning[0], margin1 + leaning[1]);
  let best: Package | 'none' = 'none';
  let bestScore = -Infinity;
  for (const one of packages) {
    const score = measure(...one.margin);
    if (score > bestScore) [best, bestScore] = [one, score];
  }
  if (best === 'none') return { texts: [], steps };
  const polished = polish(tables, rooms, { from: best, measure });
  return { texts: [corrected(polished, leaning)], steps };
}

/** Mostly the smaller of the two margins, with a little of the sum: fair first, then large (Kalai–Smorodinsky in spirit). */
function balance(margin0: number, margin1: number): number {
  return 8 * Math.min(margin0, margin1) + margin0 + margin1;
}

function corrected({ margin, ...rest }: Package, leaning: readonly [number, number]): Package {
  return { ...rest, margin: [margin[0] + leaning[0], margin[1] + leaning[1]] };
}
