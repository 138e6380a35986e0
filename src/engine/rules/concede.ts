/**
 * What it costs at home to put a concession on the table, and what others see of it.
 * Invariant: each point of own cost is paid for once in a game: only what exceeds the highest offered so far.
 */
import { ownCostPoints } from '../deal-tables.ts';
import { moveTrustAtTable } from '../effects.ts';
import { formatOf, moveGauge, share } from '../gauges.ts';
import type { SeatId, Terms } from '../ids.ts';
import { stepsFromLastOffer } from '../last-offer.ts';
import { standingGauge } from '../lookup.ts';
import type { Word } from '../state.ts';
import type { Turn } from '../turn.ts';
import { log } from '../turn.ts';
import { combineTerms } from '../terms.ts';

/** The seat stands by a package: own cost that is new falls on its standing, by format, less for a bridging text. */
export function concede(turn: Turn, seat: SeatId, { terms, to }: { readonly terms: Terms; readonly to: 'offer' | 'bridging-text' }): void {
  const { state, rules } = turn;
  const cost = ownCostPoints(rules, state, { seat, terms: combineTerms(rules, state.inForce, terms) });
  const added = cost - state.highestCostOffered[seat];
  crossLines(turn, seat, terms);
  if (added <= 0) return;
  state.highestCostOffered = { ...state.highestCostOffered, [seat]: cost };
  const { concessionCentiPerPoint, bridgePercent } = rules.constants.standing;
  const price = share(added * concessionCentiPerPoint, formatOf(turn).standingPercent);
  const bridged = to === 'bridging-text';
  const cause = { kind: 'seat', rule: bridged ? 'conceded-to-bridge' : 'conceded', seat } as const;
  moveGauge(turn, standingGauge(seat), bridged ? share(price, bridgePercent) : price, cause);
}

/** Who stands by more of what it gives than in its last text has given ground, as all at the table see. */
export function noteGround(turn: Turn, seat: SeatId, terms: Terms): void {
  const { state } = turn;
  if (state.gaveGround.includes(seat) || !stepsFromLastOffer(turn.rules, state, { seat, terms }).some(({ step }) => step > 0)) return;
  state.gaveGround = [...state.gaveGround, seat];
}

/** An offer with less than the seat's last one, on an issue that may be named here, goes back on it. */
export function noteGoingBack(turn: Turn, seat: SeatId, terms: Terms): void {
  if (!stepsFromLastOffer(turn.rules, turn.state, { seat, terms }).some(({ step }) => step < 0)) return;
  moveTrustAtTable(turn, seat, turn.rules.constants.trust.goingBackCenti, { kind: 'seat', rule: 'went-back', seat });
}

/** A line drawn in public and crossed at the table costs standing, once. */
function crossLines(turn: Turn, seat: SeatId, terms: Terms): void {
  const { state, rules } = turn;
  for (const word of state.words.filter((one) => one.seat === seat && crosses(one, terms))) {
    state.words = state.words.filter((one) => one !== word);
    log(turn, { kind: 'word-tested', seat, statement: word.statement, result: 'broken' });
    moveGauge(turn, standingGauge(seat), rules.constants.statements.lineCrossedStandingCenti, { kind: 'seat', rule: 'line-crossed', seat });
  }
}

function crosses({ statement }: Word, terms: Terms): boolean {
  return statement.kind === 'draw-line' && (terms[statement.issue] ?? 0) > statement.position;
}
