/**
 * What a public statement is declared to move at once: one entry a gauge, none without a change. Words raise trust up to
 * their ceiling only.
 * Not here: moving it (rules/statements.ts, which asks here); what a word costs that is not kept (the catalogue says that it does).
 */
import type { Move } from './action-moves.ts';
import type { Statement } from './command.ts';
import { withinCeiling } from './gauges.ts';
import type { SeatId } from './ids.ts';
import { creditGauge, ESCALATION, isPrincipal, otherOf, standingGauge, trustGauge } from './lookup.ts';
import type { Observation } from './observation.ts';
import type { Rules } from './ruleset.ts';

type Speaking = { readonly seat: SeatId; readonly gauges: Observation['gauges'] };
/** @example 'praise' of us: credit-us +100, standing-us −50, escalation −30 */
export function statementPrices(rules: Rules, speaking: Speaking, kind: Statement['kind']): readonly Move[] {
  const prices = isPrincipal(rules, speaking.seat) ? ofPrincipal(rules, speaking, kind) : ofMediator(rules, kind);
  return prices.filter(({ byCenti }) => byCenti !== 0);
}

function ofPrincipal(rules: Rules, { seat, gauges }: Speaking, kind: Statement['kind']): readonly Move[] {
  const { statements } = rules.constants;
  const heard = trustGauge(otherOf(rules, seat));
  const home = (byCenti: number): Move => ({ gauge: standingGauge(seat), byCenti });
  const tension = (byCenti: number): Move => ({ gauge: ESCALATION, byCenti });
  const abroad = (byCenti: number): Move => ({ gauge: heard, byCenti: withinCeiling(rules, 'words', { nowCenti: gauges[heard] ?? 0, byCenti }) });
  switch (kind) {
    case 'silent': return [];
    case 'reassure': return [abroad(statements.reassureTrustCenti)];
    case 'praise': return [{ gauge: creditGauge(seat), byCenti: statements.praiseCreditCenti }, home(statements.praiseStandingCenti), tension(statements.praiseEscalationCenti)];
    case 'threaten': return [abroad(statements.threatTrustCenti), tension(statements.threatEscalationCenti), home(statements.threatStandingCenti)];
    case 'draw-line': return [home(statements.lineStandingCenti)];
    case 'set-deadline': return [home(statements.deadlineStandingCenti), tension(statements.deadlineEscalationCenti)];
    case 'extend-deadline': return [home(statements.extendStandingCenti), tension(statements.extendEscalationCenti)];
  }
}

function ofMediator({ principals, constants: { statements } }: Rules, kind: Statement['kind']): readonly Move[] {
  if (kind === 'reassure') return [{ gauge: ESCALATION, byCenti: statements.mediatorCalmEscalationCenti }];
  return kind === 'praise' ? principals.map((side) => ({ gauge: standingGauge(side), byCenti: statements.mediatorPraiseStandingCenti })) : [];
}
