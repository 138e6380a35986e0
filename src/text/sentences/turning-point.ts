/**
 * A turning point in words: the mark with its name, what was sent, what would have been better, and how sure that is.
 * Not here: how it was found (analysis/).
 * Invariant: a mark or a landmark of tomorrow, which has no sentence here, is named by its id; of a command that this
 * program does not know it is said that it cannot be told.
 */
import { isGain } from '../../analysis/index.ts';
import { isCommand } from '../../engine/index.ts';
import type { TurningPoint } from '../../record/index.ts';
import type { Words } from '../words.ts';
import { commandSentence } from './command.ts';
import { capitalised } from './prose.ts';

export type TurningPointStory = {
  /** "??" */
  readonly sign: string;
  /** "The talks lost" or what kind of decision it was. */
  readonly name: string;
  /** By how much, with the interval and the number of rollouts. */
  readonly sum: string;
  readonly instead: string;
  /** How often an accord came of it, either way. */
  readonly accords: string;
};

export function turningPointStory(words: Words, point: TurningPoint): TurningPointStory {
  const { mark, landmark, accordsPercent, seat, instead } = point;
  const gained = isGain(mark);
  return {
    sign: sayOr(words, `mark.${mark}.sign`, mark),
    name: landmark === undefined ? sayOr(words, `mark.${mark}`, mark) : sayOr(words, `landmark.${landmark}`, landmark),
    sum: sumSentence(words, point),
    instead: isCommand(instead) ? words.say(gained ? 'turning-point.instead-of' : 'turning-point.better', { command: commandSentence(words, seat, instead) }) : words.say('turning-point.unreadable'),
    accords: words.say('turning-point.accords', { played: accordsPercent.played, instead: accordsPercent.instead }),
  };
}

/** Of a promise broken it is told what that cost the other side, whatever it brought its author. */
function sumSentence(words: Words, { mark, lossCenti: { mean, low, high }, harmedCenti, seat, rollouts }: TurningPoint): string {
  const points = (centi: number): string => words.number(Math.abs(centi) / 100, 1);
  const own = words.seatInSentence(seat);
  if (harmedCenti === undefined) {
    const [least, most] = isGain(mark) ? [high, low] : [low, high];
    return words.say(isGain(mark) ? 'turning-point.gained' : 'turning-point.lost', { seat: capitalised(own), points: points(mean), low: points(least), high: points(most), rollouts });
  }
  return words.say('turning-point.harmed', {
    seat: own, other: capitalised(words.seatInSentence(harmedCenti.seat)), own: points(mean), way: mean < 0 ? 'more' : 'less', rollouts,
    points: points(harmedCenti.mean), low: points(harmedCenti.low), high: points(harmedCenti.high),
  });
}

function sayOr({ say }: Words, id: string, otherwise: string): string {
  return say.knows(id) ? say(id) : otherwise;
}
