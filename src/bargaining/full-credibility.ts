/**
 * What two briefs could gain if every promise were believed: the top of the score scale, fixed when a scenario is
 * compiled.
 * Not here: present trust, present mandates, what is in force.
 * Invariant: exact, and without enumeration: at credibility 100 values add up, so for each sum of side 1 only the
 * greatest sum of side 0 matters (dynamic programme over whole points).
 */
import { at } from './at.ts';
import { bargainingPoints, type Outcome } from './bargaining-points.ts';
import { isBeyond } from './red-lines.ts';
import type { DealTables, Positions, Side } from './tables.ts';

export type FullCredibilityInput = Pick<DealTables, 'lengths' | 'giver' | 'value'> & {
  /** Of the widest mandates. Every package counts in full here, as only a framework does, and is held to the lines as one. */
  readonly redLines: DealTables['redLines'];
  /** start[side]: no-deal value at the start, centipoints. */
  readonly start: readonly [number, number];
};

/** All in centipoints; `none` where no package with a term of each side leaves both at least their start. */
export type FullCredibility = { readonly kind: 'none' } | {
  readonly kind: 'some';
  /** top[side]: the greatest value to that side while the other keeps its start. */
  readonly top: readonly [number, number];
  /** The greatest sum of both sides' gains over their starts. */
  readonly jointGain: number;
  readonly nash: { readonly positions: Positions; readonly value: readonly [number, number]; readonly sum: number };
};

/**
 * Tops, greatest joint gain and Nash package at credibility 100 (game.md §5; joint gains as in Raiffa 1982).
 *
 * Nash's (1950) Bill and Jack, starts 0: top [1800, 800], joint gain 1800, Nash values [1200, 500].
 */
export function fullCredibility(input: FullCredibilityInput): FullCredibility {
  const points = bargainingPoints(outcomesOf(input), input.start);
  const { nash, utilitarian, best } = points;
  if (nash.kind === 'none' || utilitarian.kind === 'none' || best[0].kind === 'none' || best[1].kind === 'none') {
    return { kind: 'none' };
  }
  return {
    kind: 'some',
    top: [best[0].worth[0], best[1].worth[1]],
    jointGain: sum(utilitarian.worth) - sum(input.start),
    nash: { positions: nash.positions, value: nash.worth, sum: sum(nash.worth) },
  };
}

function sum(pair: readonly [number, number]): number {
  return pair[0] + pair[1];
}

/** For each sum of side 1 in points, the greatest sum of side 0. */
type Envelope = ReadonlyMap<number, number>;

/** envelopes[issue][need]: over the packages of this and the later issues that hold a term of every side in the bits `need`. */
type Envelopes = readonly (readonly Envelope[])[];

const NEEDS = [0, 1, 2, 3] as const;
const BOTH = 3;

/** One package for each sum of side 1, the best for side 0; worth in centipoints. */
function outcomesOf(input: FullCredibilityInput): readonly Outcome[] {
  const envelopes = envelopesOf(input);
  return [...at(at(envelopes, 0), BOTH)].map(([sum1, sum0]) => ({
    positions: packageWith(input, envelopes, [sum0, sum1]),
    worth: [sum0 * 100, sum1 * 100],
  }));
}

function envelopesOf(input: FullCredibilityInput): Envelopes {
  const nothing: Envelope = new Map();
  const last: readonly Envelope[] = [new Map([[0, 0]]), nothing, nothing, nothing];
  return input.lengths.reduceRight(
    (later: Envelopes, _, issue) => [NEEDS.map((need) => widened(input, at(later, 0), issue, need)), ...later],
    [last],
  );
}

/** The envelopes of the later issues with every open position of one more. */
function widened(input: FullCredibilityInput, later: readonly Envelope[], issue: number, need: number): Envelope {
  const envelope = new Map<number, number>();
  for (const position of openPositions(input, issue)) {
    const [points0, points1] = pointsOf(input, issue, position);
    for (const [rest1, rest0] of at(later, stillNeeded(input, issue, position, need))) {
      const sum1 = rest1 + points1;
      envelope.set(sum1, Math.max(envelope.get(sum1) ?? rest0 + points0, rest0 + points0));
    }
  }
  return envelope;
}

/** The lexicographically smallest package with exactly these sums, of which the first is the greatest for the second. */
function packageWith(input: FullCredibilityInput, envelopes: Envelopes, sums: readonly [number, number]): Positions {
  let need: number = BOTH;
  let [rest0, rest1] = sums;
  return input.lengths.map((_, issue) => {
    const later = at(envelopes, issue + 1);
    const position = openPositions(input, issue).find((open) => {
      const [points0, points1] = pointsOf(input, issue, open);
      return at(later, stillNeeded(input, issue, open, need)).get(rest1 - points1) === rest0 - points0;
    });
    if (position === undefined) throw new RangeError(`no package with the sums ${sums.join(', ')}`);
    const [points0, points1] = pointsOf(input, issue, position);
    need = stillNeeded(input, issue, position, need);
    rest0 -= points0;
    rest1 -= points1;
    return position;
  });
}

function openPositions(input: FullCredibilityInput, issue: number): readonly number[] {
  const lines = input.redLines.flat().filter((line) => line.issue === issue);
  return Array.from({ length: at(input.lengths, issue) }, (_, position) => position)
    .filter((position) => !lines.some((line) => isBeyond(line, position, 'framework')));
}

function pointsOf(input: FullCredibilityInput, issue: number, position: number): readonly [number, number] {
  const of = (side: Side): number => at(at(at(input.value, side), issue), position);
  return [of(0), of(1)];
}

/** A term ticks off its giver: bit 0 for side 0, bit 1 for side 1. */
function stillNeeded(input: FullCredibilityInput, issue: number, position: number, need: number): number {
  return position > 0 ? need & ~(1 << at(input.giver, issue)) : need;
}
