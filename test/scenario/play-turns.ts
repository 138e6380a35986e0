// What is accepted plays: legal commands at random, until the game or the number of turns is over.
import { apply, type Rules, seatsToMove, startGame } from '../../src/engine/index.ts';
import { diceFrom, oneOf, randomCommand } from '../support/random-play.ts';

export function playTurns(rules: Rules, seed: number, turns: number): void {
  const dice = diceFrom(seed);
  let { state } = startGame(rules, { seed, length: seed % 2 === 0 ? 'full' : 'class' });
  for (let turn = 0; turn < turns && seatsToMove(rules, state).length > 0; turn += 1) {
    const seat = oneOf(dice, seatsToMove(rules, state));
    const result = apply(rules, state, seat, randomCommand(rules, { state, seat }, dice));
    if (!result.ok) throw new Error(`a command that the choices allow was refused: ${result.error.code}`);
    ({ state } = result.value);
  }
}
