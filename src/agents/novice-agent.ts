/**
 * The novice: a plausible and forgiving opponent. It thinks as the standard agent does, but remembers only the present
 * round, makes nothing of what the mediator passes on, looks at few packages, and gives way early.
 * Not here: any thought of its own; whoever improves the standard agent improves the novice.
 * Invariant: as the standard agent's: it lays, initials and accepts only what its capital would ratify.
 */
import type { GameEvent } from '../engine/index.ts';
import type { Policy, PolicyInput, Temper } from './policy.ts';
import { standardAgent } from './standard-agent.ts';

/** Share of the thought that it is allowed, percent. */
const THOUGHT_PERCENT = 2;

export const noviceAgent: Policy = (input) => standardAgent(simplified(input));

function simplified(input: PolicyInput): PolicyInput {
  return {
    ...input,
    past: presentRound(input.past),
    now: { ...input.now, confidences: input.now.confidences.filter(({ from }) => from === input.seat) },
    temper: softened(input.temper),
    budget: Math.max(1, Math.trunc((input.budget * THOUGHT_PERCENT) / 100)),
  };
}

function presentRound(past: readonly GameEvent[]): readonly GameEvent[] {
  return past.slice(past.findLastIndex(({ kind }) => kind === 'round-opened'));
}

/** Half way to giving everything away, and slow to be provoked. */
function softened(temper: Temper): Temper {
  return {
    ...temper,
    aspirationFirstPercent: Math.trunc(temper.aspirationFirstPercent / 2),
    aspirationLastPercent: 0,
    halfTimePercent: Math.max(temper.halfTimePercent, 80),
    marginPoints: 0,
    walkOutPercent: 0,
    threatPercent: Math.trunc(temper.threatPercent / 2),
    bridgeAfterExchange: temper.bridgeAfterExchange + 1,
  };
}
