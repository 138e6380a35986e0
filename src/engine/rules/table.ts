/** The table: whose turn it is, how an exchange runs on, and how a table ends. */
import { moveTrustAtTable } from '../effects.ts';
import type { TableEnd } from '../event.ts';
import { moveGauge } from '../gauges.ts';
import { ESCALATION, otherOf } from '../lookup.ts';
import { endsNow, guaranteeable, mayBridge } from '../mediation-options.ts';
import type { Pending, Table } from '../state.ts';
import type { Turn } from '../turn.ts';
import { log } from '../turn.ts';
import { decidePending } from './verdict.ts';

/** After a principal's turn: the other one's floor, the mediator's moment, or the end. */
export function afterPrincipalTurn(turn: Turn, table: Table): void {
  const { state, rules } = turn;
  if (table.turns < 2 && table.passes < 2) {
    state.phase = { kind: 'floor', seat: otherOf(rules, table.opener), table };
  } else if (mayBridge(rules, state, table) || guaranteeable(rules, state, table).length > 0) {
    state.phase = { kind: 'mediation', table };
  } else {
    afterMediation(turn, table);
  }
}

/** After the mediator's moment: two passes in a row or the last exchange end the table, else the next exchange opens. */
export function afterMediation(turn: Turn, table: Table): void {
  const { state, rules } = turn;
  if (endsNow(rules, state, table)) return endTable(turn, table.passes >= 2 ? 'two-passes' : 'last-exchange');
  state.phase = { kind: 'floor', seat: table.opener, table: { ...table, exchange: table.exchange + 1, turns: 0 } };
}

/** Both sides put their initials under a text: it waits for the capitals, unless these speak at once. */
export function initialText(turn: Turn, pending: Extract<Pending, { kind: 'initialled' }>): void {
  turn.state.pending = pending;
  endTable(turn, 'initialled');
  if (turn.rules.constants.ratification === 'at-once') decidePending(turn);
}

/** A standing offer dies with the table; talks held to their end calm a little. */
export function endTable(turn: Turn, how: TableEnd): void {
  const { state, rules } = turn;
  log(turn, { kind: 'table-ended', how });
  if (how === 'walk-out') {
    state.walkOuts += 1;
  } else {
    state.walkOuts = 0;
    const cause = { kind: 'rule', rule: 'talks-held' } as const;
    moveGauge(turn, ESCALATION, rules.constants.escalation.talksHeldCenti, cause);
    for (const seat of rules.principals) moveTrustAtTable(turn, seat, rules.constants.trust.talksHeldCenti, cause);
  }
  state.phase = { kind: 'statements', sealed: [] };
}
