/**
 * The film at one step in words and numbers.
 * Not here: markup.
 */
import type { DealStep } from '../../../analysis/index.ts';
import type { SeatId } from '../../../engine/index.ts';
import type { Speaker } from '../../../text/index.ts';
import { UNITS_A_POINT } from './film-domain.ts';
import type { Worths } from './film-plane.ts';
import { filmPoints } from './film-points.ts';
import type { FilmText } from './film-texts.ts';
import type { Table } from './table-twin.tsx';

type Sides = readonly [SeatId, SeatId];
type Film = { readonly now: DealStep; readonly texts: readonly FilmText[]; readonly sides: Sides };

export function filmTable(speaker: Speaker, { now, texts, sides }: Film): Table {
  const row = (name: string, worths: Worths, verdict = ''): readonly string[] => [name, ...worths.map((worth) => points(speaker, worth)), verdict];
  return {
    caption: speaker.say('ui.chart.film.table', { step: now.step }),
    head: [speaker.say('ui.chart.head.what'), ...sides.map((seat) => speaker.say('ui.chart.head.worth', { seat: speaker.seatInSentence(seat) })), speaker.say('ui.chart.head.verdict')],
    rows: [
      row(speaker.say('ui.chart.film.no-deal'), now.noDeal),
      row(speaker.say('ui.chart.film.in-force'), now.inForce),
      ...filmPoints(now).map(({ kind, worth }) => row(speaker.say(`ui.chart.point.${kind}`), worth)),
      ...texts.map(({ laid, round, seen, ratified }, nth) =>
        row(speaker.say('ui.chart.film.text', { number: speaker.number(nth + 1), seat: speaker.seat(laid.by), round, step: laid.step }), seen.worth, verdictOf(speaker, sides, ratified))),
      ...now.frontier.map(({ worth }, nth) => row(speaker.say('ui.chart.film.efficient', { number: speaker.number(nth + 1) }), worth)),
    ],
  };
}

/** What is possible at this step, and how many texts were tried. */
export function filmSummary(speaker: Speaker, { now, texts }: Film): string {
  const zone = speaker.say('ui.chart.film.zone', { step: now.step, round: now.round, zone: now.dealZone });
  const signed = texts.filter(({ ratified }) => ratified[0] && ratified[1]).length;
  return [zone, texts.length === 0 ? speaker.say('ui.chart.film.none') : speaker.say('ui.chart.film.tried', { texts: texts.length, signed })].join(' ');
}

/** Example: "United States 2.2, Iran −1.7". */
export function worthsOf(speaker: Speaker, sides: Sides, worths: Worths): string {
  const values = { first: speaker.seat(sides[0]), one: points(speaker, worths[0]), second: speaker.seat(sides[1]), other: points(speaker, worths[1]) };
  return speaker.say('ui.chart.film.worths', values);
}

/** Whose capital would have signed when the text was laid. */
export function verdictOf(speaker: Speaker, sides: Sides, [first, second]: readonly [boolean, boolean]): string {
  if (first === second) return speaker.say(first ? 'ui.chart.film.both' : 'ui.chart.film.neither');
  return speaker.say('ui.chart.film.one', { seat: speaker.seatInSentence(sides[first ? 0 : 1]) });
}

function points(speaker: Speaker, units: number): string {
  return speaker.number(units / UNITS_A_POINT, 1);
}
