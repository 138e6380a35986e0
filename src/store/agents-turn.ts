/**
 * Lets the agents play until a person is to move, one move at a time, so that the page stays responsive.
 * Not here: their thinking (agents/), nor where it happens (workers/).
 * Invariant: nothing of an agent's observation, command or reasons leaves the session, not even by way of an error.
 */
import { invariant, type SeatId } from '../engine/index.ts';
import { nextAgentMove, type Session } from '../session/index.ts';
import type { Thinker } from '../workers/index.ts';

export type AgentsTurn = {
  readonly think: Thinker;
  /** Breaks off the thought that is under way and asks it again. */
  readonly askAgain: () => void;
  /** Lets the page paint and answer before the next move. */
  readonly pause: () => Promise<void>;
};

/**
 * Resolves when a person is to move or the game is over; at once when that is so already.
 * @param onThinking told whose thought begins
 */
export async function playAgentsInTurn(session: Session, { think, pause }: AgentsTurn, onThinking: (seat: SeatId) => void): Promise<void> {
  for (let move = nextAgentMove(session); move.kind === 'move'; move = nextAgentMove(session)) {
    const { seat, level, input } = move;
    onThinking(seat);
    const { command, reasons } = await think(level, input);
    const outcome = session.submit(seat, command, { reasons });
    invariant(outcome.ok, `the agent of ${seat} was refused: ${outcome.ok ? '' : outcome.error.code}`);
    await pause();
  }
}
