/**
 * Public words, by what their declared effects are worth, less what falls due of them.
 * Not here: what a temper feels like saying (statement.ts).
 */
import { ESCALATION, isPrincipal, lookup, standingGauge, type Move, type Statement, type StatementChoice } from '../../engine/index.ts';
import { stakesOf } from '../gauge-stakes.ts';
import type { PolicyInput, Reason } from '../policy.ts';
import type { Expectation, Option } from './advice.ts';
import { byWorth } from './by-worth.ts';
import { expectedMoves, movesByStatement } from './declared-moves.ts';

export function statementOptions(input: PolicyInput, statements: readonly StatementChoice[]): readonly Option[] {
  const stakes = stakesOf(input);
  const valueOf = (moves: readonly Move[]): number => moves.reduce((sum, { gauge, byCenti }) => sum + byCenti * stakes(gauge), 0);
  return byWorth(statements.flatMap((choice) => saying(input, choice)).map((statement): Option => {
    const moves = movesByStatement(input, statement);
    return {
      command: { kind: 'statement', statement },
      worth: Math.round(valueOf(moves) + valueOf(fallsDue(input, statement))),
      expects: [...expectedMoves(input, moves), ...owed(input, statement)],
      why: [reasonFor(input, statement)],
    };
  }));
}

/** The statements of a kind that are worth a thought: lines where the own capital really stops, the nearest and the last dates. */
function saying({ now, rules }: PolicyInput, choice: StatementChoice): readonly Statement[] {
  switch (choice.kind) {
    case 'silent': case 'reassure': case 'praise': return [{ kind: choice.kind }];
    case 'threaten': return choice.actions.map((action) => ({ kind: 'threaten', action }));
    case 'set-deadline': case 'extend-deadline': return choice.rounds.slice(-1).map((round) => ({ kind: choice.kind, round }));
    case 'draw-line': {
      const brief = now.own.kind === 'seat' ? lookup(rules).brief.get(now.own.brief) : undefined;
      return (brief?.redLines ?? []).filter(({ issue, bound, position }) => bound === 'at-most'
        && choice.issues.some((open) => open.issue === issue && open.positions.includes(position)))
        .map(({ issue, position }) => ({ kind: 'draw-line', issue, position }));
    }
  }
}

/** What a word costs later, at even odds that it comes to that. */
function fallsDue({ rules, seat }: PolicyInput, { kind }: Statement): readonly Move[] {
  const { statements, escalation } = rules.constants;
  switch (kind) {
    case 'threaten': return [{ gauge: standingGauge(seat), byCenti: statements.bluffCalledStandingCenti / 2 }];
    case 'draw-line': return [{ gauge: standingGauge(seat), byCenti: statements.lineCrossedStandingCenti / 2 }];
    case 'set-deadline': return [{ gauge: ESCALATION, byCenti: escalation.expiredDeadlineCenti / 2 }];
    default: return [];
  }
}

function owed({ rules, seat }: PolicyInput, { kind }: Statement): readonly Expectation[] {
  if (!isPrincipal(rules, seat)) return [];
  switch (kind) {
    case 'reassure': return [{ kind: 'owed', what: 'no-pressure' }];
    case 'threaten': return [{ kind: 'owed', what: 'threat' }];
    case 'draw-line': return [{ kind: 'owed', what: 'line' }];
    case 'set-deadline': case 'extend-deadline': return [{ kind: 'owed', what: 'deadline' }];
    default: return [];
  }
}

function reasonFor({ rules, now, seat }: PolicyInput, statement: Statement): Reason {
  switch (statement.kind) {
    case 'silent': return { kind: 'says-nothing' };
    case 'reassure': return isPrincipal(rules, seat) ? { kind: 'no-pressure-planned' } : { kind: 'calms', escalationPoints: Math.trunc((now.gauges[ESCALATION] ?? 0) / 100) };
    case 'praise': return { kind: 'thanks-host' };
    case 'threaten': return { kind: 'threatens', action: statement.action };
    case 'draw-line': return { kind: 'draws-line', issue: statement.issue, position: statement.position };
    case 'set-deadline': return { kind: 'presses-for-time', round: statement.round };
    case 'extend-deadline': return { kind: 'gives-time', round: statement.round };
  }
}
