/**
 * The novice: a plausible and forgiving opponent. It thinks as the standard agent does, but looks at few packages, makes
 * nothing of what the mediator passes on, overlooks a good text now and then, and orders what comes to its mind first.
 * It is slow to be provoked and never walks out.
 * Not here: any thought of its own; whoever improves the standard agent improves the novice.
 * Invariant: as the standard agent's: it lays, initials and accepts only what its capital would ratify.
 */
import { actionOf, ESCALATION, type ActionOrder, type DispatchChoices } from '../engine/index.ts';
import type { Decision, Policy, PolicyInput } from './policy.ts';
import { standardAgent } from './standard-agent.ts';
import { feelsLike, whimPercent } from './whim.ts';

/** Share of the thought that it is allowed, percent. */
const THOUGHT_PERCENT = 2;
/** How often it does not see that a text is good, percent. */
const OVERLOOKS_PERCENT = 65;
/** How often it orders what comes to its mind first, percent. */
const MUDDLES_PERCENT = 80;
/** Hundredths of a point of escalation below the top rung. */
const FAR_CENTI = 2100;

export const noviceAgent: Policy = (input) => {
  const decision = standardAgent(simplified(input));
  switch (decision.command.kind) {
    case 'initial': return overlooks(input) ? { ...decision, command: { kind: 'pass' }, reasons: [{ kind: 'nothing-better' }] } : decision;
    case 'answer-bridge': return overlooks(input) ? { ...decision, command: { kind: 'answer-bridge', answer: 'refuse' }, reasons: [{ kind: 'nothing-better' }] } : decision;
    case 'dispatch': return muddled(input, decision);
    default: return decision;
  }
};

function simplified(input: PolicyInput): PolicyInput {
  return {
    ...input,
    now: { ...input.now, confidences: input.now.confidences.filter(({ from }) => from === input.seat) },
    temper: { ...input.temper, marginPoints: 0, walkOutPercent: 0, threatPercent: Math.trunc(input.temper.threatPercent / 2) },
    budget: Math.max(1, Math.trunc((input.budget * THOUGHT_PERCENT) / 100)),
  };
}

function overlooks(input: PolicyInput): boolean {
  const exchange = 'table' in input.now.phase ? input.now.phase.table.exchange : 0;
  return feelsLike(input, `overlook ${exchange}`, OVERLOOKS_PERCENT);
}

/** Anything that is open and can be undone, by whim; pressure only while the top of the ladder is far. */
function muddled(input: PolicyInput, decision: Decision): Decision {
  const { command } = decision;
  if (command.kind !== 'dispatch' || input.choices.kind !== 'dispatch' || !feelsLike(input, 'muddle', MUDDLES_PERCENT)) return decision;
  return { ...decision, command: { ...command, actions: whatComesToMind(input, input.choices) }, reasons: [{ kind: 'chance' }] };
}

function whatComesToMind(input: PolicyInput, { actions, pointsLeft }: DispatchChoices): readonly ActionOrder[] {
  const calm = (input.rules.ladder.at(-1)?.fromCenti ?? 10_000) - (input.now.gauges[ESCALATION] ?? 0) > FAR_CENTI;
  const open = actions.filter(({ action, open: isOpen, irreversible, issues }) => isOpen && !irreversible && issues.length === 0 && (calm || actionOf(input.rules, action).kind !== 'pressure'));
  const orders: ActionOrder[] = [];
  let left = pointsLeft;
  for (const { action, points } of [...open].sort((a, b) => whimPercent(input, `mind ${b.action}`) - whimPercent(input, `mind ${a.action}`))) {
    if (points > left) continue;
    left -= points;
    orders.push({ action });
  }
  return orders;
}
