/** What can be told of a scenario from its card alone. */
import type { GameLength } from '../../engine/index.ts';
import type { ScenarioCard, ShelvedCard } from '../../store/index.ts';

/** The scenario to begin with, of those that come with the page; the first of several that are equally short. */
export function shortest(cards: readonly ShelvedCard[]): ShelvedCard | undefined {
  return cards.filter(({ origin }) => origin !== 'file').reduce<ShelvedCard | undefined>((least, card) => (least === undefined || card.minutes < least.minutes ? card : least), undefined);
}

/** Orders, agenda and statements of a round take about as long as so many exchanges. */
const ROUND_BESIDES = 2;

/**
 * About how long a game takes: the author's minutes at full length, and at class length in proportion to rounds and
 * exchanges; a longer time in steps of five minutes.
 * @example 45 minutes for 8 rounds of 4 exchanges are 20 minutes for 5 rounds of 2
 */
export function minutesOf(card: Pick<ScenarioCard, 'minutes' | 'rounds' | 'exchanges'>, length: GameLength): number {
  const parts = (each: GameLength): number => card.rounds[each] * (card.exchanges[each] + ROUND_BESIDES);
  const minutes = (card.minutes * parts(length)) / Math.max(1, parts('full'));
  const step = minutes > 15 ? 5 : 1;
  return Math.max(1, Math.round(minutes / step) * step);
}
