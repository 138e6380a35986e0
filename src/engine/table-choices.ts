/**
 * What may be done at the table: by the mediator who sets it, by the principal who has the floor, by the mediator between
 * two exchanges.
 * Not here: what the mediator's credit allows (mediation-options.ts).
 */
import type { AgendaChoices, FloorChoices, IssueChoice, MediationChoices } from './choices.ts';
import type { SeatId, Terms } from './ids.ts';
import { creditGauge, issuesAtTable, isWide, meetingOf, positionsUpTo } from './lookup.ts';
import { endsNow, guaranteeable, mayBridge, promisesOf, soundable } from './mediation-options.ts';
import { missingFrom } from './package-checks.ts';
import type { Rules } from './ruleset.ts';
import type { GameState, Table } from './state.ts';

export function agendaChoices(rules: Rules, state: GameState): AgendaChoices {
  const carry = state.confidences.flatMap(({ mayPassOn, carried }, index) => (mayPassOn && !carried ? [index] : []));
  const price = rules.constants.credit.carryingCenti;
  const least = Math.min(...rules.principals.map((side) => state.gauges[creditGauge(side)] ?? 0));
  return {
    kind: 'agenda',
    coreFamilies: rules.families.filter(({ id }) => !isWide(rules, id)).map(({ id }) => id),
    wideFamilies: rules.families.filter(({ id }) => isWide(rules, id)).map(({ id }) => id),
    formats: meetingOf(rules, state).formats,
    carry,
    mostCarried: price >= 0 ? carry.length : Math.min(carry.length, Math.trunc(least / -price)),
  };
}

function issueChoices(rules: Rules, state: GameState): readonly IssueChoice[] {
  return issuesAtTable(rules, state).map(({ id, giver, highest }) => ({
    issue: id, giver, positions: positionsUpTo(highest), inForce: state.inForce[id] ?? 0,
  }));
}

type PackageAsk = { readonly table: Table; readonly terms: Terms };

export function floorChoices(rules: Rules, state: GameState, { seat, table, terms }: PackageAsk & { readonly seat: SeatId }): FloorChoices {
  const { standing } = table;
  const offer = issueChoices(rules, state);
  return {
    kind: 'floor',
    offer,
    inForce: state.inForce,
    initial: standing.kind === 'offer' && standing.by !== seat ? { kind: 'standing', by: standing.by, terms: standing.terms } : { kind: 'none' },
    lastWord: table.turns === 1 && endsNow(rules, state, table),
    missing: missingFrom(rules, { inForce: state.inForce, issues: offer, terms }),
  };
}

export function mediationChoices(rules: Rules, state: GameState, { table, terms }: PackageAsk): MediationChoices {
  const text = issueChoices(rules, state);
  return {
    kind: 'mediation',
    text,
    inForce: state.inForce,
    mayBridge: mayBridge(rules, state, table),
    mayGuarantee: promisesOf(rules, state, terms),
    guaranteeStanding: guaranteeable(rules, state, table),
    soundOut: soundable(rules, state, table),
    missing: missingFrom(rules, { inForce: state.inForce, issues: text, terms }),
  };
}
