/** Public statements at the close: cheap when said, priced by what follows. */
import type { Statement } from '../command.ts';
import { moveGauge } from '../gauges.ts';
import type { SeatId } from '../ids.ts';
import { SEATS } from '../ids.ts';
import { isPrincipal, standingGauge } from '../lookup.ts';
import { statementPrices } from '../statement-prices.ts';
import type { Turn } from '../turn.ts';
import { log } from '../turn.ts';

/** Words of the round before fall due, then the new ones are spoken, in seat order. */
export function resolveStatements(turn: Turn, statements: ReadonlyMap<SeatId, Statement>): void {
  settleOldWords(turn);
  for (const seat of SEATS) {
    const statement = statements.get(seat);
    if (statement === undefined || statement.kind === 'silent') continue;
    log(turn, { kind: 'stated', seat, statement });
    speak(turn, seat, statement);
  }
}

/** A reassurance that was not broken is kept; a threat that was not carried out was a bluff; a line stands on. */
export function settleOldWords(turn: Turn): void {
  const { state, rules } = turn;
  const due = state.words.filter(({ round, statement }) => round < state.round && statement.kind !== 'draw-line');
  if (due.length === 0) return;
  state.words = state.words.filter((word) => !due.includes(word));
  for (const { seat, statement } of due) {
    const bluff = statement.kind === 'threaten';
    log(turn, { kind: 'word-tested', seat, statement, result: bluff ? 'broken' : 'kept' });
    if (bluff) moveGauge(turn, standingGauge(seat), rules.constants.statements.bluffCalledStandingCenti, { kind: 'seat', rule: 'bluff-called', seat });
  }
}

function speak(turn: Turn, seat: SeatId, statement: Statement): void {
  const { state, rules } = turn;
  const cause = { kind: 'statement', seat, statement: statement.kind } as const;
  for (const { gauge, byCenti } of statementPrices(rules, { seat, gauges: state.gauges }, statement.kind)) moveGauge(turn, gauge, byCenti, cause);
  if (!isPrincipal(rules, seat)) return;
  switch (statement.kind) {
    case 'silent': case 'praise': return;
    case 'reassure': case 'threaten': case 'draw-line': return owe(turn, seat, statement);
    case 'set-deadline': case 'extend-deadline':
      state.deadline = { kind: 'set', author: seat, round: statement.round, expired: false };
      log(turn, { kind: 'deadline-moved', author: seat, round: statement.round });
  }
}

/** A word is owed from now on; a new line on the same issue replaces the old one. */
function owe(turn: Turn, seat: SeatId, statement: Statement): void {
  const { state } = turn;
  const kept = state.words.filter((word) => !(word.seat === seat && word.statement.kind === 'draw-line'
    && statement.kind === 'draw-line' && word.statement.issue === statement.issue));
  state.words = [...kept, { seat, round: state.round, statement }];
}
