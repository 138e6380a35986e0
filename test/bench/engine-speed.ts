// How fast the rules are, beside a framework that drives the same rules and beside writing the state down.
import { apply, startGame, type GameState, type Rules } from '../../src/engine/index.ts';
import { randomMoves, type Move } from '../support/random-play.ts';
import { playWithBoardgameIo } from './boardgame-io.ts';
import { inTurn, millisecondsOfEach } from './clock.ts';
import { against, alone, type Row } from './row.ts';

type Recorded = { readonly seed: number; readonly moves: readonly Move[] };

export async function engineRows(rules: Rules): Promise<readonly Row[]> {
  const games = Array.from({ length: 20 }, (_, nth): Recorded => ({ seed: nth + 1, moves: randomMoves(rules, { seed: nth + 1 }) }));
  const states = games.flatMap((game) => play(rules, game));
  const [ours = Number.NaN, theirs = Number.NaN, stringify = Number.NaN] = await millisecondsOfEach([
    inTurn(games, (game) => { play(rules, game); }),
    inTurn(games, (game) => playWithBoardgameIo(rules, game)),
    inTurn(states, (state) => { JSON.stringify(state); }),
  ]);
  const commands = games.reduce((sum, { moves }) => sum + moves.length, 0) / games.length;
  return [
    against(alone('games-per-second/boardgame-io', 1000 / ours, 'games/s'), { name: 'boardgame.io 0.50 local client, same rules and commands', value: 1000 / theirs }),
    against(alone('command/json-stringify', (ours / commands) * 1000, 'µs'), { name: 'JSON.stringify of the same states', value: stringify * 1000 }),
  ];
}

/** All states of a recorded game. */
function play(rules: Rules, { seed, moves }: Recorded): readonly GameState[] {
  const states = [startGame(rules, { seed, length: 'full' }).state];
  for (const { seat, command } of moves) {
    const result = apply(rules, states[states.length - 1] as GameState, seat, command);
    if (!result.ok) throw new Error(result.error.code);
    states.push(result.value.state);
  }
  return states;
}
