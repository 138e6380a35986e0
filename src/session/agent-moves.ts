/**
 * The bridge from a session to its agents: whose move it is, and what that agent is given to decide on.
 * Not here: how agents decide (agents/).
 * Invariant: an agent is given what its seat sees and nothing else, so that its sealed command is the same whether
 * others have sent theirs or not.
 */
import { DEFAULT_BUDGET, policyOf, type Policy, type PolicyInput, temperOf } from '../agents/index.ts';
import { invariant, type SeatId } from '../engine/index.ts';
import type { Seating } from '../record/index.ts';
import type { Session } from './session.ts';

export type AgentMove =
  | { readonly kind: 'none' }
  | { readonly kind: 'move'; readonly seat: SeatId; readonly level: string; readonly input: PolicyInput };

/** The first agent, in seat order, whose command is wanted now; none when only humans are awaited or the game is over. */
export function nextAgentMove(session: Session): AgentMove {
  const seats = session.seats();
  for (const seat of session.waitingFor()) {
    const seating = seats[seat];
    if (seating.kind === 'agent') return { kind: 'move', seat, level: seating.level, input: inputFor(session, seat, seating) };
  }
  return { kind: 'none' };
}

/** Plays every agent's moves until a human is to move or the game is over; their reasons go into the annex. */
/** @param policyFor whose thought a seat follows; by default that of its level */
export function playAgents(session: Session, policyFor: (move: { readonly seat: SeatId; readonly level: string }) => Policy | undefined = ({ level }) => policyOf(level)): void {
  for (let move = nextAgentMove(session); move.kind === 'move'; move = nextAgentMove(session)) {
    const policy = policyFor(move);
    invariant(policy !== undefined, `no agent of level ${move.level}`);
    const { command, reasons } = policy(move.input);
    const submitted = session.submit(move.seat, command, { reasons });
    invariant(submitted.ok, submitted.ok ? '' : `the agent of ${move.seat} was refused: ${submitted.error.code}`);
  }
}

/** What the adviser of a seat is given: that seat's own view, as an agent would have it, and an even temper. */
export function adviserInput(session: Session, seat: SeatId): PolicyInput {
  return inputFor(session, seat, ADVISED);
}

const ADVISED: Pick<Extract<Seating, { kind: 'agent' }>, 'temper'> = { temper: 'pragmatic' };

function inputFor(session: Session, seat: SeatId, seating: Pick<Extract<Seating, { kind: 'agent' }>, 'temper'>): PolicyInput {
  const temper = temperOf(session.rules, seating.temper);
  invariant(temper !== undefined, `no temper ${seating.temper}`);
  return {
    rules: session.rules,
    seat,
    now: session.observe(seat),
    past: session.events(seat),
    choices: session.choices(seat),
    luck: session.agentLuck(seat),
    temper,
    budget: DEFAULT_BUDGET,
  };
}
