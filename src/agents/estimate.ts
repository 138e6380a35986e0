/**
 * A seat's idea of a side whose brief it does not know: values, no-deal value, hurdle and red lines as guessed.
 * Not here: how likely each brief is (likely-briefs.ts).
 * Invariant: only from what the seat saw. Without confidences every issue is off by an error of judgement of up to
 * 60 percent that stays the same all through a game; what was confided is exact and narrows the rest.
 */
import type { DealTables, RedLineTable, Side } from '../bargaining/index.ts';
import type { Rules, SeatId } from '../engine/index.ts';
import { confidedHurdle, type Evidence } from './evidence.ts';
import { likelihoods, type Candidate } from './likely-briefs.ts';
import { prejudicePercent } from './whim.ts';

/** One side's half of the tables of bargaining/. */
export type Half = {
  readonly value: readonly (readonly number[])[];
  readonly noDeal: number;
  readonly hurdle: number;
  readonly redLines: readonly RedLineTable[];
};

export type Guess = {
  readonly rules: Rules;
  readonly seat: SeatId;
  readonly side: Side;
  readonly candidates: readonly Candidate[];
  readonly evidence: Evidence;
  readonly luck: number;
};

const DOUBT_PERCENT = 60;

export function estimate(guess: Guess): Half {
  const { side, candidates } = guess;
  const weights = likelihoods(guess.rules, candidates, guess);
  const mean = (read: (tables: DealTables) => number): number =>
    candidates.reduce((sum, { tables }, nth) => sum + (weights[nth] ?? 0) * read(tables), 0);
  return {
    value: guess.rules.issues.map((_, issue) => valueRow(guess, mean, issue)),
    noDeal: Math.round(mean((tables) => tables.noDeal[side])),
    hurdle: confidedHurdle(guess.evidence) ?? Math.round(mean((tables) => tables.hurdle[side])),
    redLines: redLinesOf(guess, weights),
  };
}

function valueRow(guess: Guess, mean: (read: (tables: DealTables) => number) => number, issue: number): readonly number[] {
  const { rules, side, seat, evidence, luck } = guess;
  const id = rules.issues[issue]?.id ?? '';
  const price = evidence.confided.find((content) => content.topic === 'price' && content.issue === id);
  if (price?.topic === 'price') return price.points;
  const blur = 100 + (doubtPercent(evidence, id) * prejudicePercent(luck, `doubt ${seat} ${id}`)) / 100;
  const length = (rules.issues[issue]?.highest ?? 0) + 1;
  return Array.from({ length }, (_, position) => Math.round((mean((tables) => tables.value[side]?.[issue]?.[position] ?? 0) * blur) / 100));
}

/** How far the idea of an issue's value may be off, percent. */
function doubtPercent({ confided }: Evidence, issue: string): number {
  let doubt = DOUBT_PERCENT;
  for (const content of confided) {
    if (content.topic === 'first-priority') doubt *= content.issue === issue ? 0 : 0.5;
    else doubt *= content.topic === 'price' ? 0.8 : 0.9;
  }
  return doubt;
}

/** A position counts as barred when briefs of at least half the likelihood bar it, and the side never took it itself. */
function redLinesOf(guess: Guess, weights: readonly number[]): readonly RedLineTable[] {
  const known = guess.candidates.flatMap(({ tables }) => tables.redLines[guess.side] ?? []);
  const drawn = (issue: number, frameworkOnly: boolean): boolean => known.some((line) => line.issue === issue && line.frameworkOnly === frameworkOnly);
  return guess.rules.issues.flatMap((_, issue) => [false, true].flatMap((frameworkOnly) => (drawn(issue, frameworkOnly) ? lineOf(guess, weights, { issue, frameworkOnly }) : [])));
}

function lineOf(guess: Guess, weights: readonly number[], { issue, frameworkOnly }: { readonly issue: number; readonly frameworkOnly: boolean }): readonly RedLineTable[] {
  const { rules, side, candidates, evidence } = guess;
  const lines = candidates.map(({ tables }) => (tables.redLines[side] ?? []).filter((line) => line.issue === issue && line.frameworkOnly === frameworkOnly));
  const highest = rules.issues[issue]?.highest ?? 0;
  const taken = evidence.accepted.slice(-6).map((terms) => terms[rules.issues[issue]?.id ?? ''] ?? -1);
  const barred = (position: number): boolean => !taken.includes(position) && lines.reduce((share, list, nth) =>
    share + (list.some(({ least, most }) => position < least || position > most) ? (weights[nth] ?? 0) : 0), 0) >= 0.5;
  let least = 0;
  let most = highest;
  while (least < highest && barred(least)) least += 1;
  while (most > least && barred(most)) most -= 1;
  return least === 0 && most === highest ? [] : [{ issue, least, most, frameworkOnly }];
}
