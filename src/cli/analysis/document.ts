/**
 * The document of `analyse --json`: what contract.md promises of it, and what the page's debrief shows besides.
 * Not here: how it is found (analysis/), lines to read (lines.ts).
 * Invariant: values in points; exact, for every whole number of worth units is a finite decimal.
 */
import { type Door, type DealStep, TRUSTS } from '../../analysis/index.ts';
import type { BargainingPoint, Outcome as Package } from '../../bargaining/index.ts';
import { type Outcome, type Rules, type SeatId, type Terms, termsOf } from '../../engine/index.ts';
import type { TurningPoint, TurningPoints } from '../../record/index.ts';

/** By principal. */
type Pair = Readonly<Record<string, number>>;

/** Points a step, unless all are asked for. */
export const MOST_FRONTIER = 200;

export type AnalysisStep = {
  readonly step: number;
  readonly round: number;
  readonly trust: Pair;
  readonly escalation: number;
  /** Terms in force. */
  readonly inForce: number;
  readonly dealZone: number;
  readonly packages: number;
  readonly dealZoneAtTrust: Readonly<Record<string, number>>;
  readonly dealZoneBelieved: number;
  readonly noDeal: Pair;
  readonly frontier: readonly Pair[];
  readonly points: Readonly<Record<'nash' | 'kalaiSmorodinsky' | 'utilitarian', PointDocument | null>>;
  /** What both would sign now and leaves them most, with what it leaves each. */
  readonly signable: PointDocument | null;
};

type PointDocument = { readonly worth: Pair; readonly terms: Terms };

export type AnalysisDocument = {
  readonly file: string;
  readonly scenario: string;
  readonly steps: readonly AnalysisStep[];
  readonly firstDealPossible: number | null;
  readonly doors: readonly Door[];
  readonly outcome: Outcome | null;
  readonly scores: Readonly<Record<SeatId, number>> | null;
  readonly turningPoints: readonly (TurningPoint & { readonly loss: number })[];
  readonly rollouts: Pick<TurningPoints, 'rollouts' | 'firstSeed' | 'judged'> | null;
};

export function stepDocument(rules: Rules, course: DealStep, asked: 'full' | 'thinned'): AnalysisStep {
  const { step, round, escalation, dealZone, packages, dealZoneBelieved, tables, points, signable } = course;
  const pair = (both: readonly [number, number]): Pair => ({ [rules.principals[0]]: both[0], [rules.principals[1]]: both[1] });
  const inPoints = ([one, other]: readonly [number, number]): Pair => pair([one / 10_000, other / 10_000]);
  const pointOf = (point: BargainingPoint): PointDocument | null =>
    (point.kind === 'none' ? null : { worth: inPoints(point.worth), terms: termsOf(rules, point.positions) });
  return {
    step, round, trust: pair(tables.trust), escalation,
    inForce: tables.inForce.filter((position) => position > 0).length,
    dealZone, packages,
    dealZoneAtTrust: Object.fromEntries(TRUSTS.map((trust) => [trust, course.dealZoneAtTrust[trust]])),
    dealZoneBelieved, noDeal: inPoints(course.noDeal),
    frontier: (asked === 'full' ? course.frontier : thinned(course.frontier)).map(({ worth }) => inPoints(worth)),
    points: { nash: pointOf(points.nash), kalaiSmorodinsky: pointOf(points.kalaiSmorodinsky), utilitarian: pointOf(points.utilitarian) },
    signable: pointOf(signable),
  };
}

/** Both ends and evenly between them. */
function thinned(frontier: readonly Package[]): readonly Package[] {
  if (frontier.length <= MOST_FRONTIER) return frontier;
  const last = frontier.length - 1;
  return Array.from({ length: MOST_FRONTIER }, (_, nth) => frontier[Math.floor((nth * last) / (MOST_FRONTIER - 1))]).filter((each) => each !== undefined);
}
