// The same rules driven by boardgame.io's local client: one move, which is our `apply`. What differs between the two
// figures is the framework. The move hands `apply` the plain state behind immer's draft, which is the fast way.
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
export function playWithBoardgameIo(rules: Rules, { seed, moves }: { readonly seed: number; readonly moves: readonly Move[] }): void {
  const client = Client({ game: gameOf(rules, seed), numPlayers: 3, debug: false });
  client.start();
  for (const { seat, command } of moves) client.moves['command']?.(seat, command);
  const state = client.getState();
  client.stop();
  if (state?.G.phase.kind !== 'over') throw new Error('the game did not come to its end in boardgame.io');
}

function gameOf(rules: Rules, seed: number): Game<GameState> {
  return {
    name: 'muscat',
    setup: () => startGame(rules, { seed, length: 'full' }).state,
    moves: {
      command: ({ G }, seat: SeatId, command: Command) => {
        const result = apply(rules, original(G) ?? G, seat, command);
        if (!result.ok) throw new Error(result.error.code);
        return result.value.state;
      },
    },
  };
}
