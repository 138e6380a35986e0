/**
 * Commitments: how ordered conduct shows, what it does to trust and to standing (game.md §4, Conduct).
 * Not here: ordering it (capitals.ts).
 * Invariant: undetected stalling looks honoured in every event, gauge and record that others see.
 */
import { moveGauge, moveTrust, share } from '../gauges.ts';
import type { IssueId, SeatId } from '../ids.ts';
import { creditGauge, issueIndex, issueOf, otherOf, standingGauge } from '../lookup.ts';
import { chance } from '../luck.ts';
import type { Commitment } from '../state.ts';
import type { Turn } from '../turn.ts';
import { log } from '../turn.ts';

/** When conduct is reported: as a round opens, or, for the last orders of all, as the game ends. */
export type ReportTime = 'opening' | 'ending';

/** Reports every commitment that had conduct ordered since the last report. */
export function reportCommitments(turn: Turn, time: ReportTime): void {
  const { state, rules } = turn;
  if (state.commitments.every(({ conduct }) => conduct === 'none')) return;
  const reported = state.commitments.map((commitment) => (commitment.conduct === 'none' ? commitment : reportOne(turn, commitment, time)));
  state.commitments = reported;
  const honoured = reported.filter(({ report }) => report === 'looks-honoured');
  for (const giver of rules.principals) rewardHonoured(turn, giver, honoured.filter(({ issue }) => issueOf(rules, issue).giver === giver));
}

function reportOne(turn: Turn, commitment: Commitment, time: ReportTime): Commitment {
  const { issue } = commitment;
  const { giver, receiver } = issueOf(turn.rules, issue);
  const stalled = commitment.conduct === 'stall';
  const purpose = `detect ${issue} at the ${time}`;
  const found = stalled && chance({ seed: turn.state.seed, round: turn.state.round, purpose }, detectionPercent(turn, issue) * 100);
  const report = found ? 'violation-found' : 'looks-honoured';
  log(turn, { kind: 'commitment-reported', issue, giver, report });
  if (found) punishViolation(turn, { issue, giver, receiver });
  else moveGauge(turn, standingGauge(receiver), turn.rules.constants.standing.benefitDeliveredCenti, { kind: 'issue', rule: 'benefit', issue });
  return {
    ...commitment,
    due: commitment.due + 1,
    honoured: commitment.honoured + (stalled ? 0 : 1),
    looked: commitment.looked + (found ? 0 : 1),
    conduct: 'none',
    report,
  };
}

/** Base plus what inspections in force add, unless the inspections themselves are stalled. */
function detectionPercent({ rules, state }: Turn, issue: IssueId): number {
  const index = issueIndex(rules, issue);
  const added = rules.verifying.reduce((sum, verifying) => {
    const stalled = state.commitments.some((one) => one.issue === verifying.issue && one.conduct === 'stall');
    const position = stalled ? 0 : (state.inForce[verifying.issue] ?? 0);
    return sum + (verifying.detectsPercent[position]?.[index] ?? 0);
  }, 0);
  return Math.min(100, issueOf(rules, issue).detectionPercent + added);
}

function punishViolation(turn: Turn, { issue, giver, receiver }: { readonly issue: IssueId; readonly giver: SeatId; readonly receiver: SeatId }): void {
  const { rules, state } = turn;
  const { trust, standing } = rules.constants;
  moveTrust(turn, receiver, trust.violationCenti, { source: 'conduct', cause: { kind: 'issue', rule: 'violation', issue } });
  moveGauge(turn, standingGauge(receiver), standing.violationSufferedCenti, { kind: 'issue', rule: 'violation', issue });
  state.rights = { ...state.rights, [receiver]: 'snap-back' };
  breakReassurance(turn, giver);
  breakGuarantee(turn, issue);
}

/** A promise that the mediator vouched for is broken: the guarantee is gone, and credit with both sides burns. */
export function breakGuarantee(turn: Turn, issue: IssueId): void {
  const { rules, state } = turn;
  if (!state.guaranteed.includes(issue)) return;
  state.guaranteed = state.guaranteed.filter((one) => one !== issue);
  const cause = { kind: 'issue', rule: 'broken-guarantee', issue } as const;
  for (const side of rules.principals) moveGauge(turn, creditGauge(side), rules.constants.credit.brokenGuaranteeCenti, cause);
}

/** Kydd (2005): the more the honoured steps cost their giver, the more they tell. Telling points are public. */
function rewardHonoured(turn: Turn, giver: SeatId, honoured: readonly Commitment[]): void {
  const { trust } = turn.rules.constants;
  const telling = honoured.reduce((sum, { issue, position }) => sum + (issueOf(turn.rules, issue).tellingPoints[position] ?? 0), 0);
  const percent = Math.min(trust.honouredMostPercent, Math.trunc((telling * 100) / trust.honouredScalePoints));
  const cause = { kind: 'seat', rule: 'honoured', seat: giver } as const;
  moveTrust(turn, otherOf(turn.rules, giver), share(trust.honouredCenti, percent), { source: 'conduct', cause });
}

/** A principal's reassurance is owed: pressure, a violation found, or leaving the accord in the next round breaks it. */
export function breakReassurance(turn: Turn, seat: SeatId): void {
  const { state, rules } = turn;
  const owed = state.words.find((word) => word.seat === seat && word.statement.kind === 'reassure');
  if (owed === undefined) return;
  state.words = state.words.filter((word) => word !== owed);
  log(turn, { kind: 'word-tested', seat, statement: owed.statement, result: 'broken' });
  const cause = { kind: 'seat', rule: 'word-broken', seat } as const;
  moveTrust(turn, otherOf(rules, seat), rules.constants.statements.brokenWordTrustCenti, { source: 'words', cause });
}
