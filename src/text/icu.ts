/**
 * Reads an ICU message into the tokens that Lingui formats: {name}, {n, number}, {n, plural|selectordinal|select, …},
 * # inside a plural, and apostrophes as quotes.
 * Not here: styles and skeletons of numbers and dates, a quoted #; no message of ours may depend on them.
 * Invariant: for every message it accepts, the tokens are those of Lingui's own compiler (a test compares them).
 * Why our own: README.md.
 */
import type { Result } from '../engine/index.ts';
import { err, ok } from '../engine/index.ts';

export type Token = string | [name: string] | [name: string, type: 'number'] | [name: string, type: Choice, cases: Cases];
export type Message = Token[];
type Choice = 'plural' | 'selectordinal' | 'select';
type Cases = Record<string, Message> & { offset: number };

/** Tokens of a message, or what is wrong with it and where. */
export function parseMessage(source: string): Result<Message, string> {
  const reader: Reader = { source, at: 0, fault: '' };
  const message = readMessage(reader, 'whole');
  return reader.fault === '' ? ok(message) : err(`${reader.fault} at character ${reader.at} of: ${source}`);
}

/** Names of all the values that a message needs. */
export function valuesOf(message: readonly Token[]): readonly string[] {
  const names = message.flatMap((token) => {
    if (typeof token === 'string') return [];
    const [name, , cases] = token;
    return [name, ...Object.values(cases ?? {}).flatMap((part) => (typeof part === 'number' ? [] : valuesOf(part)))];
  });
  return [...new Set(names)];
}

type Reader = { readonly source: string; at: number; fault: string };
/** Where a part of a message stands: # is special only inside a plural, } only inside a choice. */
type Place = 'whole' | 'plural' | 'select';

const NAME = /\s*([\p{L}\p{N}_]+)\s*/uy;
const TYPE = /,\s*(plural|selectordinal|select|number)\s*/uy;
const OFFSET = /\s*offset\s*:\s*(\d+)\s*/uy;
const CASE = /\s*(=\d+|[\p{L}\p{N}_]+)\s*\{/uy;

function readMessage(reader: Reader, place: Place): Message {
  const tokens: Message = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') tokens.push(text);
    text = '';
  };
  while (reader.fault === '' && reader.at < reader.source.length) {
    const sign = reader.source.charAt(reader.at);
    if (sign === '}') break;
    if (sign === '{') {
      flush();
      tokens.push(readArgument(reader, place));
    } else if (sign === '#' && place === 'plural') {
      flush();
      tokens.push('#');
      reader.at += 1;
    } else {
      text += readText(reader, sign);
    }
  }
  flush();
  if (place === 'whole' && reader.at < reader.source.length && reader.fault === '') reader.fault = 'a closing brace too many';
  return tokens;
}

const QUOTED = /'([{}](?:[^']|'')*)'(?!')/uy;

/** One character, a doubled apostrophe, or everything between '{ and the next lone apostrophe. */
function readText(reader: Reader, sign: string): string {
  if (sign !== "'") {
    reader.at += 1;
    return sign;
  }
  if (reader.source.startsWith("''", reader.at)) {
    reader.at += 2;
    return sign;
  }
  if (reader.source.startsWith("'#", reader.at)) {
    fail(reader, 'an apostrophe before #');
    return sign;
  }
  const quoted = take(reader, QUOTED);
  if (quoted === '') reader.at += 1;
  return quoted === '' ? sign : quoted.replaceAll("''", "'");
}

function readArgument(reader: Reader, place: Place): Token {
  reader.at += 1;
  const name = take(reader, NAME);
  if (name === '') return fail(reader, 'a name is missing');
  if (takeSign(reader, '}')) return [name];
  const type = take(reader, TYPE);
  if (type === 'number') return takeSign(reader, '}') ? [name, type] : fail(reader, 'a number takes no style');
  if (type !== 'plural' && type !== 'selectordinal' && type !== 'select') return fail(reader, 'neither a type nor a closing brace');
  if (!takeSign(reader, ',')) return fail(reader, 'a comma is missing');
  return [name, type, readCases(reader, type === 'select' && place !== 'plural' ? 'select' : 'plural')];
}

function readCases(reader: Reader, place: Place): Cases {
  const offset = Number(take(reader, OFFSET));
  const cases: Record<string, Message> = {};
  for (let key = take(reader, CASE); key !== ''; key = take(reader, CASE)) {
    cases[key.replace('=', '')] = readMessage(reader, place);
    if (!takeSign(reader, '}')) fail(reader, 'a closing brace is missing');
  }
  while (reader.source.charAt(reader.at).trim() === '' && reader.at < reader.source.length) reader.at += 1;
  if (!takeSign(reader, '}')) fail(reader, 'a closing brace is missing');
  if (cases['other'] === undefined) fail(reader, 'the case "other" is missing');
  return Object.assign(cases, { offset });
}

/** The first group of what the pattern finds here, or nothing. */
function take(reader: Reader, pattern: RegExp): string {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.source);
  if (found === null) return '';
  reader.at = pattern.lastIndex;
  return found[1] ?? '';
}

function takeSign(reader: Reader, sign: string): boolean {
  if (reader.source.charAt(reader.at) !== sign) return false;
  reader.at += 1;
  return true;
}

/** The first fault is the one that is told. */
function fail(reader: Reader, fault: string): Token {
  if (reader.fault === '') reader.fault = fault;
  return '';
}
