// The same rules driven by boardgame.io's local client: one move, which is our `apply`. What differs between the two
// figures is the framework. A move is given an immer draft of the state: `draft` hands it on as the framework's
// documentation has it, `plain` unwraps it first with immer's own `original`, which is faster.
import { createRequire } from 'node:module';
import type { Game } from 'boardgame.io';
import type { Client as LocalClient } from 'boardgame.io/client';
import type { original as originalOf } from 'immer';
import { apply, startGame, type Command, type GameState, type Rules, type SeatId } from '../../src/engine/index.ts';
import type { Move } from '../support/random-play.ts';

const required = createRequire(import.meta.url);
const { Client } = required('boardgame.io/client') as { readonly Client: typeof LocalClient };
const { original } = required('immer') as { readonly original: typeof originalOf };

/** Plays a recorded game from its start; throws where a command is refused. */
export function playWithBoardgameIo(rules: Rules, { seed, moves }: { readonly seed: number; readonly moves: readonly Move[] }, hand: Hand): void {
  const client = Client({ game: gameOf(rules, seed, hand), numPlayers: 3, debug: false });
  client.start();
  for (const { seat, command } of moves) client.moves['command']?.(seat, command);
  const state = client.getState();
  client.stop();
  if (state?.G.phase.kind !== 'over') throw new Error('the game did not come to its end in boardgame.io');
}

export type Hand = 'draft' | 'plain';

function gameOf(rules: Rules, seed: number, hand: Hand): Game<GameState> {
  return {
    name: 'muscat',
    setup: () => startGame(rules, { seed, length: 'full' }).state,
    moves: {
      command: ({ G }, seat: SeatId, command: Command) => {
        const result = apply(rules, hand === 'plain' ? (original(G) ?? G) : G, seat, command);
        if (!result.ok) throw new Error(result.error.code);
        return result.value.state;
      },
    },
  };
}
