/**
 * What each seat had reason to believe of the others, round by round, beside what was: the misperception view.
 * Not here: what persons guessed (calibration.ts).
 * Invariant: the belief is worked out from what that seat had seen by then and from nothing else; the truth is that of the
 * same step.
 */
import { estimatesOf, type LikelyLine } from '../agents/index.ts';
import { agentNumber, briefOf, type IssueId, type RedLine, SEATS, type SeatId } from '../engine/index.ts';
import type { Rerun } from '../record/index.ts';
import { forkAt, inputAt } from './rollout.ts';
import { trueWants } from './true-wants.ts';

export type Belief = {
  readonly step: number;
  readonly round: number;
  readonly seat: SeatId;
  readonly about: SeatId;
  /** What the seat took for the other's first priority, and what it was. */
  readonly issue: IssueId;
  readonly truth: IssueId;
  /** Between which the seat took the other's hurdle to be, and where it was. */
  readonly lowPercent: number;
  readonly highPercent: number;
  readonly trueHurdlePercent: number;
  /** Red lines about which it was wrong. */
  readonly mistaken: readonly MistakenLine[];
};

/** Taken for a line of the other's with this chance, percent, and whether it was one. */
export type MistakenLine = Pick<RedLine, 'issue' | 'bound' | 'position' | 'scope'> & { readonly percent: number; readonly holds: boolean };

/** A line that was none counts as mistaken from this chance on, a true one below this chance. */
const LIKELY_PERCENT = 50;
const UNLIKELY_PERCENT = 30;

/** Once a round, before orders are given; the belief is the one that an adviser of the seat would have told. */
export function beliefsOf(rerun: Rerun): readonly Belief[] {
  const { rules, record, steps } = rerun;
  const opening = steps.flatMap(({ state: { phase } }, step) => (phase.kind === 'capitals' ? [step] : []));
  return opening.flatMap((step) => {
    const fork = forkAt(rerun, step);
    const { state } = fork;
    return SEATS.flatMap((seat) => estimatesOf(inputAt(fork, seat, agentNumber(record.setup.seed, seat))).map((estimate): Belief => {
      const truth = trueWants(rules, state, estimate.seat);
      return {
        step, round: state.round, seat, about: estimate.seat,
        issue: estimate.priorities[0]?.issue ?? '',
        truth: truth.issue,
        lowPercent: estimate.hurdle.lowPercent, highPercent: estimate.hurdle.highPercent,
        trueHurdlePercent: truth.hurdlePercent,
        mistaken: mistakenLines(estimate.lines, briefOf(rules, state, estimate.seat).redLines),
      };
    }));
  });
}

function mistakenLines(believed: readonly LikelyLine[], truth: readonly RedLine[]): readonly MistakenLine[] {
  const same = (one: Line, other: Line): boolean =>
    one.issue === other.issue && one.bound === other.bound && one.position === other.position && one.scope === other.scope;
  const wrong = believed.filter((line) => line.percent >= LIKELY_PERCENT && !truth.some((each) => same(each, line))).map((line) => ({ ...line, holds: false }));
  const missed = truth.flatMap(({ issue, bound, position, scope }): readonly MistakenLine[] => {
    const line = { issue, bound, position, scope };
    const percent = believed.find((each) => same(each, line))?.percent ?? 0;
    return percent < UNLIKELY_PERCENT ? [{ ...line, percent, holds: true }] : [];
  });
  return [...wrong, ...missed];
}

type Line = Pick<RedLine, 'issue' | 'bound' | 'position' | 'scope'>;
