// A game of random play as the steps that a record would have: one for each command.
import type { GameLength, Rules } from '../../src/engine/index.ts';
import type { Step } from '../../src/record/index.ts';
import { randomGame } from './random-play.ts';

export function randomSteps(rules: Rules, game: { readonly seed: number; readonly length?: GameLength }): readonly Step[] {
  return [...randomGame(rules, game)].map(({ state, events, move }) => ({ entry: move === 'start' ? [] : [move], state, events }));
}
