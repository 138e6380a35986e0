/** Whose command is wanted now. */
import type { CommandKind } from './command.ts';
import type { SeatId } from './ids.ts';
import { SEATS } from './ids.ts';
import type { PhaseView } from './observation.ts';
import type { Rules } from './ruleset.ts';
import type { GameState, Phase } from './state.ts';

/** Seats whose command is wanted, in seat order; empty when the game is over. Those that have sent a sealed one are not among them. */
export function seatsToMove(rules: Rules, state: GameState): readonly SeatId[] {
  const { phase } = state;
  const asked = seatsAsked(rules, phase);
  return 'sealed' in phase ? asked.filter((seat) => phase.sealed.every((sent) => sent.seat !== seat)) : asked;
}

/** Seats that a phase asks for a command, in seat order, whether they have sent theirs or not. Nobody needs to see a state for it. */
export function seatsAsked(rules: Pick<Rules, 'principals' | 'mediator'>, phase: PhaseView | Phase): readonly SeatId[] {
  switch (phase.kind) {
    case 'capitals': case 'statements': return SEATS;
    case 'bridge': return SEATS.filter((seat) => rules.principals.includes(seat));
    case 'agenda': case 'mediation': return [rules.mediator];
    case 'floor': return [phase.seat];
    case 'over': return [];
  }
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
