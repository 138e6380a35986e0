/** Between two exchanges: the mediator sounds out, vouches for a promise, lays a text of its own, or lets the talks run. */
import type { Bridge, Guarantee, SoundOut } from '../command.ts';
import { ratificationOf } from '../deal-tables.ts';
import { moveGauge } from '../gauges.ts';
import type { IssueId } from '../ids.ts';
import { invariant } from '../ids.ts';
import { creditGauge } from '../lookup.ts';
import { relyingSide } from '../mediation-options.ts';
import type { Table } from '../state.ts';
import type { Turn } from '../turn.ts';
import { log } from '../turn.ts';
import { orderTerms } from '../terms.ts';

/** One side says, in confidence and truly, whether its capital would ratify the text as things stand. */
export function soundOut(turn: Turn, table: Table, command: SoundOut): void {
  const { state, rules } = turn;
  const terms = orderTerms(rules, command.terms);
  const { ratifies } = ratificationOf(rules, state, { seat: command.seat, terms, guaranteed: [] });
  log(turn, { kind: 'sounded-out', seat: command.seat, terms, wouldRatify: ratifies });
  const cause = { kind: 'seat', rule: 'sounded-out', seat: command.seat } as const;
  moveGauge(turn, creditGauge(command.seat), rules.constants.credit.soundingCenti, cause);
  state.phase = { kind: 'mediation', table: { ...table, soundedOut: [...table.soundedOut, command.seat] } };
}

export function guaranteeStanding(turn: Turn, table: Table, { issue }: Guarantee): void {
  const { standing } = table;
  invariant(standing.kind === 'offer', 'no standing offer to vouch for');
  vouch(turn, issue);
  turn.state.phase = { kind: 'mediation', table: { ...table, standing: { ...standing, guaranteed: [...standing.guaranteed, issue] } } };
}

/** Both principals are asked for a sealed answer. */
export function layBridge(turn: Turn, table: Table, command: Bridge): void {
  const { state, rules } = turn;
  const terms = orderTerms(rules, command.terms);
  const guaranteed = command.guarantee === undefined ? [] : [command.guarantee];
  for (const side of rules.principals) moveGauge(turn, creditGauge(side), rules.constants.credit.bridgeCenti, { kind: 'rule', rule: 'bridge-laid' });
  for (const issue of guaranteed) vouch(turn, issue);
  log(turn, { kind: 'bridge-laid', terms, guaranteed });
  state.lastOffers = { ...state.lastOffers, [rules.mediator]: terms };
  state.phase = { kind: 'bridge', terms, guaranteed, sealed: [], table: { ...table, bridged: true } };
}

function vouch(turn: Turn, issue: IssueId): void {
  const { rules } = turn;
  log(turn, { kind: 'guaranteed', issue });
  const side = relyingSide(rules, issue);
  moveGauge(turn, creditGauge(side), rules.constants.credit.guaranteeCenti, { kind: 'rule', rule: 'guarantee-given' });
}
