/**
 * Guesses: what a seat takes for another side's top issue and hurdle, one a round and side, kept for the debrief.
 * Not here: how right they were (analysis/), who may see them (session/, store/).
 * Invariant: a list made here stands in one order, by round, step, seat and side, in whatever order the guesses came.
 */
import { issueIndex, type Rules, SEATS, type SeatId } from '../engine/index.ts';
import type { Guess } from './record.ts';

/** The sides that a seat may guess about: the other principal, or for the mediator both. */
export function guessedSides({ principals }: Pick<Rules, 'principals'>, seat: SeatId): readonly SeatId[] {
  return principals.filter((principal) => principal !== seat);
}

/** Whether it guesses something of this game that its seat may guess: an issue that there is, a hurdle from 0 to the highest. */
export function isGuess(rules: Rules, { seat, about, issue, hurdlePercent }: Pick<Guess, 'seat' | 'about' | 'issue' | 'hurdlePercent'>): boolean {
  const isHurdle = Number.isInteger(hurdlePercent) && hurdlePercent >= 0 && hurdlePercent <= rules.constants.hurdle.mostPercent;
  return guessedSides(rules, seat).includes(about) && issueIndex(rules, issue) >= 0 && isHurdle;
}

/** The guesses with this one, in place of what its seat guessed of that side in that round before. */
export function withGuess(guesses: readonly Guess[], guess: Guess): readonly Guess[] {
  const others = guesses.filter((each) => each.round !== guess.round || each.seat !== guess.seat || each.about !== guess.about);
  return [...others, guess].sort((one, other) => one.round - other.round || one.step - other.step || place(one.seat) - place(other.seat) || place(one.about) - place(other.about));
}

const place = (seat: SeatId): number => SEATS.indexOf(seat);
