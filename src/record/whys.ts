/**
 * Why a player did something, in that player's own words: what of a typed text is kept.
 * Not here: who may read it, and when (session/, store/, cli/).
 * Invariant: one line of well-formed text that is sound on any screen; what was made once is not changed by making it again.
 */
import type { Viewer } from '../engine/index.ts';
import type { GameRecord, Why } from './record.ts';

/** Most characters, as a text field counts them. */
export const MOST_WHY = 500;

/** Ends of lines, control characters, and overrides of the direction of writing, each with the space around it. */
const DISTURBING = /[\s\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]+/gu;
const HALVES = /\p{Surrogate}/gu;
const CUT_IN_TWO = /[\ud800-\udbff]$/;

/** Empty where nothing was said. @example whyText(' They need\nthis more. ') is 'They need this more.' */
export function whyText(typed: string): string {
  const line = typed.replace(HALVES, '\ufffd').replace(DISTURBING, ' ').trim();
  return line.slice(0, MOST_WHY).replace(CUT_IN_TWO, '').trimEnd();
}

/** What a viewer may read of a record's whys: a seat its own, and once the game is over everybody everything. Nothing in it disturbs, whoever made the file. */
export function whysFor({ annex: { whys = [] }, outcome }: Pick<GameRecord, 'annex' | 'outcome'>, viewer: Viewer): readonly Why[] {
  const isOpen = viewer === 'all' && outcome.kind === 'finished';
  return whys.filter(({ seat }) => isOpen || seat === viewer).map((why) => ({ ...why, text: whyText(why.text) })).filter(({ text }) => text !== '');
}
