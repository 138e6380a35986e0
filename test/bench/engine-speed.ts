// How fast the rules are, beside a framework that drives the same rules and beside writing the state down.
import { apply, startGame, type GameState, type Rules } from '../../src/engine/index.ts';
import { randomMoves, type Move } from '../support/random-play.ts';
import { playWithBoardgameIo } from './boardgame-io.ts';
import { inTurn, millisecondsOfEach } from './clock.ts';
import { against, alone, type Row } from './row.ts';

type Recorded = { readonly seed: number; readonly moves: readonly Move[] };

export async function engineRows(rules: Rules): Promise<readonly Row[]> {
  const games = Array.from({ length: 20 }, (_, nth): Recorded => ({ seed: nth + 1, moves: randomMoves(rules, { seed: nth + 1 }) }));
  const states: GameState[] = [];
  for (const game of games) play(rules, game, (state) => states.push(state));
  const [ours = Number.NaN, theirs = Number.NaN, unwrapped = Number.NaN, stringify = Number.NaN] = await millisecondsOfEach([
    inTurn(games, (game) => { play(rules, game); }),
    inTurn(games, (game) => playWithBoardgameIo(rules, game, 'draft')),
    inTurn(games, (game) => playWithBoardgameIo(rules, game, 'plain')),
    inTurn(states, (state) => { JSON.stringify(state); }),
  ]);
  const commands = games.reduce((sum, { moves }) => sum + moves.length, 0) / games.length;
  return [
    against(alone('games-per-second/boardgame-io', 1000 / ours, 'games/s'), { name: 'boardgame.io 0.50 local client, same rules and commands', value: 1000 / theirs }),
    against(alone('games-per-second/boardgame-io-unwrapped', 1000 / ours, 'games/s'), { name: 'the same, with the state taken out of its immer draft', value: 1000 / unwrapped }),
    against(alone('command/json-stringify', (ours / commands) * 1000, 'µs'), { name: 'JSON.stringify of the same states', value: stringify * 1000 }),
  ];
}

/** Plays a recorded game to its end, with a look at every state on the way. */
function play(rules: Rules, { seed, moves }: Recorded, look: (state: GameState) => void = () => {}): void {
  let { state } = startGame(rules, { seed, length: 'full' });
  for (const { seat, command } of moves) {
    look(state);
    const result = apply(rules, state, seat, command);
    if (!result.ok) throw new Error(result.error.code);
    state = result.value.state;
  }
  if (state.phase.kind !== 'over') throw new Error('the recorded game did not come to its end');
}
