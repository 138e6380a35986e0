/** Whose command is wanted now. */
import type { CommandKind } from './command.ts';
import type { SeatId } from './ids.ts';
import { SEATS } from './ids.ts';
import type { Rules } from './ruleset.ts';
import type { GameState, Phase } from './state.ts';

/** Seats whose command is wanted, in seat order; empty when the game is over. Those that have sent a sealed one are not among them. */
export function seatsToMove(rules: Rules, state: GameState): readonly SeatId[] {
  const { phase } = state;
  switch (phase.kind) {
    case 'capitals': case 'statements': return unsent(SEATS, phase);
    case 'bridge': return unsent(SEATS.filter((seat) => rules.principals.includes(seat)), phase);
    case 'agenda': case 'mediation': return [rules.mediator];
    case 'floor': return [phase.seat];
    case 'over': return [];
  }
}

function unsent(seats: readonly SeatId[], { sealed }: Extract<Phase, { sealed: unknown }>): readonly SeatId[] {
  return seats.filter((seat) => sealed.every((sent) => sent.seat !== seat));
}

/** The kinds of command that each phase takes. */
export const COMMANDS: Readonly<Record<Phase['kind'], readonly CommandKind[]>> = {
  capitals: ['dispatch'],
  agenda: ['agenda'],
  floor: ['offer', 'initial', 'pass', 'walk-out'],
  mediation: ['sound-out', 'guarantee', 'bridge', 'pass'],
  bridge: ['answer-bridge'],
  statements: ['statement'],
  over: [],
};
