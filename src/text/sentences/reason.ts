/**
 * Why an agent chose what it chose.
 * Not here: the messages (en/reasons.ts). A message may use the fields of its reason by name: ids come as names,
 * numbers as they are, a margin without its sign; a reason with a variant (`what`, `because`,
 * `topic`, or a share beyond what was thought possible) may have a message for each.
 */
import type { Reason } from '../../agents/index.ts';
import { SEATS } from '../../engine/index.ts';
import type { Values } from '../say.ts';
import type { Words } from '../words.ts';
import { tidy } from './prose.ts';

export function reasonSentence(words: Words, reason: Reason): string {
  const fields: Fields = reason;
  const id = `reason.${reason.kind}`;
  const variant = `${id}.${textOf(fields.what ?? fields.because ?? fields.topic) || shareOf(reason)}`;
  return tidy(words.say(words.say.knows(variant) ? variant : id, valuesOf(words, fields)));
}

/** Each reason of a decision in a sentence: an order whose worth is told is not told again. */
export function reasonSentences(words: Words, reasons: readonly Reason[]): readonly string[] {
  const weighed = reasons.flatMap((reason) => (reason.kind === 'looks-ahead' ? [reason.action] : []));
  return reasons.filter((reason) => reason.kind !== 'does' || !weighed.includes(reason.action)).map((reason) => reasonSentence(words, reason));
}

/** Nobody can have more than all: such shares are told as what they mean. */
function shareOf(reason: Reason): string {
  switch (reason.kind) {
    case 'good-enough': return reason.sharePercent > 100 ? 'beyond' : '';
    case 'asks': return Math.min(reason.sharePercent, reason.wantedPercent) >= 100 ? 'best' : '';
    default: return '';
  }
}

/** A reason without regard to its kind. */
type Fields = Readonly<Record<string, unknown>> & Readonly<Partial<Record<'what' | 'because' | 'topic' | 'event' | 'issue', unknown>>>;

function valuesOf(words: Words, fields: Fields): Values {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => {
    const said = valueOf(words, fields, { name, value });
    return said === undefined ? [] : [[name, said]];
  }));
}

function valueOf(words: Words, fields: Fields, { name, value }: { readonly name: string; readonly value: unknown }): string | number | undefined {
  if (typeof value === 'number' && name === 'position') return words.label(textOf(fields.issue), value);
  if (typeof value === 'number') return name === 'marginPoints' ? Math.abs(value) : value;
  if (isTerms(value)) return words.terms(value);
  if (typeof value !== 'string') return undefined;
  switch (name) {
    case 'issue': return words.issue(value);
    case 'action': return words.action(value);
    case 'gauge': return words.gauge(value);
    case 'event': return words.headline(value);
    case 'response': return words.response(textOf(fields.event), value);
    case 'redLine': return words.redLine(value);
    case 'family': return words.family(value);
    case 'format': return words.say(`format.${value}`);
    case 'seat': return seatOf(words, value);
    default: return value;
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const isTerms = (value: unknown): value is Readonly<Record<string, number>> =>
  typeof value === 'object' && value !== null && Object.values(value).every((position) => typeof position === 'number');

function seatOf(words: Words, value: string): string {
  const seat = SEATS.find((one) => one === value);
  return seat === undefined ? value : words.seatInSentence(seat);
}
