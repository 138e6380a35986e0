// What is bundled for a bare JavaScript shell: the engine, and a re-run of moves to digests.
import { apply, digest, startGame, type GameLength, type Rules } from '../../src/engine/index.ts';
import type { Move } from './random-play.ts';

export type RerunGame = { readonly seed: number; readonly length: GameLength; readonly moves: readonly Move[] };

/** The digest of every state, a line each. */
export function rerunDigests(rules: Rules, games: readonly RerunGame[]): string {
  return games.flatMap(({ seed, length, moves }) => {
    let { state } = startGame(rules, { seed, length });
    return [digest(state), ...moves.map(({ seat, command }) => {
      const result = apply(rules, state, seat, command);
      if (!result.ok) return `refused: ${result.error.code}`;
      ({ state } = result.value);
      return digest(state);
    })];
  }).join('\n');
}
