/** What both capitals make of an initialled text, against the gauges as they now are (Putnam 1988). Not here: when they are asked (ratification.ts). */
import { verdictsOf } from '../deal-tables.ts';
import { moveGauge, moveTrust, share } from '../gauges.ts';
import { type AccordKind, perSeat, type SeatId } from '../ids.ts';
import { creditGauge, ESCALATION, otherOf, standingGauge } from '../lookup.ts';
import type { Pending } from '../state.ts';
import { accordKindOf } from '../terms.ts';
import type { Turn } from '../turn.ts';
import { log } from '../turn.ts';
import { enforce } from './accord-orders.ts';

type Initialled = Extract<Pending, { kind: 'initialled' }>;

/** Ratifies or refuses what waits for the capitals, if anything does. */
export function decidePending(turn: Turn): void {
  const { state } = turn;
  const { pending } = state;
  const before = accordKindOf(turn.rules, state.inForce);
  state.pending = { kind: 'none' };
  if (pending.kind === 'initialled') decide(turn, pending, before);
}

function decide(turn: Turn, pending: Initialled, before: AccordKind): void {
  const { rules, state } = turn;
  const { terms, guaranteed, adReferendum } = pending;
  const verdicts = verdictsOf(rules, state, { terms, guaranteed });
  for (const { seat, ratifies, changes, bothGive } of verdicts) {
    if (ratifies) log(turn, { kind: 'capital-ratified', seat });
    else refuse(turn, seat, { adReferendum: adReferendum.includes(seat), hollow: !changes || !bothGive });
  }
  if (verdicts.every(({ ratifies }) => ratifies)) bringIntoForce(turn, pending, before);
}

/** Costs trust abroad, unless prestige was never committed, or terms taken back since have left the text hollow. */
function refuse(turn: Turn, seat: SeatId, { adReferendum, hollow }: { readonly adReferendum: boolean; readonly hollow: boolean }): void {
  log(turn, { kind: 'capital-refused', seat, adReferendum });
  if (adReferendum || hollow) return;
  const cause = { kind: 'seat', rule: 'refused-after-initialling', seat } as const;
  moveTrust(turn, otherOf(turn.rules, seat), turn.rules.constants.trust.refusedCenti, { source: 'signed', cause });
}

function bringIntoForce(turn: Turn, pending: Initialled, before: AccordKind): void {
  const { rules, state } = turn;
  enforce(turn, pending.terms);
  state.guaranteed = [...state.guaranteed, ...pending.guaranteed.filter((issue) => !state.guaranteed.includes(issue) && (state.inForce[issue] ?? 0) > 0)];
  state.rights = perSeat(() => 'none');
  state.lastOffers = perSeat(() => ({}));
  const accord = accordKindOf(rules, state.inForce);
  log(turn, { kind: 'accord-in-force', accord, terms: state.inForce, guaranteed: state.guaranteed });
  rewardSigning(turn, pending.adReferendum);
  if (rises(before, accord)) rewardNewAccord(turn, pending.adReferendum);
}

/** Both sides trust a little more after a signature; a side that signed without prestige earns half. */
function rewardSigning(turn: Turn, adReferendum: readonly SeatId[]): void {
  const { rules } = turn;
  for (const seat of rules.principals) {
    const byCenti = share(rules.constants.trust.ratifiedCenti, adReferendum.includes(seat) ? 50 : 100);
    moveTrust(turn, otherOf(rules, seat), byCenti, { source: 'signed', cause: { kind: 'rule', rule: 'accord-ratified' } });
  }
}

/** Only a new or greater accord calms and pays; amending one does not, or small steps would be farmed. */
function rewardNewAccord(turn: Turn, adReferendum: readonly SeatId[]): void {
  const { rules } = turn;
  const { standing, credit, escalation } = rules.constants;
  const cause = { kind: 'rule', rule: 'accord-ratified' } as const;
  moveGauge(turn, ESCALATION, escalation.accordCenti, cause);
  for (const seat of rules.principals) {
    if (!adReferendum.includes(seat)) moveGauge(turn, standingGauge(seat), standing.accordWonCenti, cause);
    moveGauge(turn, creditGauge(seat), credit.accordCenti, cause);
  }
  moveGauge(turn, standingGauge(rules.mediator), standing.mediatorAccordCenti, cause);
}

const RANK: Readonly<Record<AccordKind, number>> = { none: 0, interim: 1, framework: 2 };
const rises = (before: AccordKind, after: AccordKind): boolean => RANK[after] > RANK[before];
