/** The floor: a principal offers, initials the standing offer, passes or walks out. */
import type { Offer } from '../command.ts';
import { moveTrustAtTable } from '../effects.ts';
import { moveGauge } from '../gauges.ts';
import type { SeatId } from '../ids.ts';
import { invariant } from '../ids.ts';
import { ESCALATION, standingGauge } from '../lookup.ts';
import type { Table } from '../state.ts';
import type { Turn } from '../turn.ts';
import { log } from '../turn.ts';
import { orderTerms } from '../terms.ts';
import { concede, noteGoingBack, noteGround } from './concede.ts';
import { afterPrincipalTurn, endTable, initialText } from './table.ts';

type Floor = { readonly seat: SeatId; readonly table: Table };

export function layOffer(turn: Turn, { seat, table }: Floor, command: Offer): void {
  const { state, rules } = turn;
  const terms = orderTerms(rules, command.terms);
  log(turn, { kind: 'offered', seat, terms });
  noteGround(turn, seat, terms);
  noteGoingBack(turn, seat, terms);
  concede(turn, seat, { terms, to: 'offer' });
  state.lastOffers = { ...state.lastOffers, [seat]: terms };
  const standing = { kind: 'offer', by: seat, terms, guaranteed: [] } as const;
  afterPrincipalTurn(turn, { ...table, turns: table.turns + 1, passes: 0, standing, offers: table.offers + 1 });
}

export function initialStandingOffer(turn: Turn, { seat, table }: Floor): void {
  const { standing } = table;
  invariant(standing.kind === 'offer', 'nothing on the table to initial');
  log(turn, { kind: 'initialled', seat, terms: standing.terms });
  noteGround(turn, seat, standing.terms);
  concede(turn, seat, { terms: standing.terms, to: 'offer' });
  initialText(turn, { kind: 'initialled', terms: standing.terms, guaranteed: standing.guaranteed, source: 'offer', by: standing.by, adReferendum: [] });
}

export function passFloor(turn: Turn, { seat, table }: Floor): void {
  log(turn, { kind: 'passed', seat });
  afterPrincipalTurn(turn, { ...table, turns: table.turns + 1, passes: table.passes + 1 });
}

export function walkOut(turn: Turn, { seat }: Floor): void {
  const { trust, standing, escalation } = turn.rules.constants;
  log(turn, { kind: 'walked-out', seat });
  const cause = { kind: 'seat', rule: 'walked-out', seat } as const;
  moveTrustAtTable(turn, seat, trust.walkOutCenti, cause);
  moveGauge(turn, standingGauge(seat), standing.walkOutCenti, cause);
  moveGauge(turn, ESCALATION, escalation.walkOutCenti, cause);
  endTable(turn, 'walk-out');
}
