/**
 * Characters that no scenario needs and that can deceive or break: control characters, direction overrides, halves
 * of a surrogate pair, and the replacement character of a file saved in another encoding.
 * Not here: marks that Persian and Arabic need (zero-width joiners, single direction marks); those are welcome.
 */
import type { ProblemCode } from '../problem-codes.ts';

export type OddCharacter = { readonly offset: number; readonly code: ProblemCode; readonly name: string };

/** Whether a text could have any: nearly none has, and looking is much cheaper than finding. */
const SUSPICIOUS = new RegExp('[^\\t\\n\\x20-\\x7e\\xa0-\\u2027\\u202f-\\u2065\\u206a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffc]');

/** All of them, in order; at most `most`. */
export function oddCharacters(text: string, most: number): readonly OddCharacter[] {
  if (!SUSPICIOUS.test(text)) return [];
  const found: OddCharacter[] = [];
  for (let offset = 0; offset < text.length && found.length < most; offset += 1) {
    const unit = text.charCodeAt(offset);
    if (isPlain(unit)) continue;
    const isPair = isHighSurrogate(unit) && isLowSurrogate(text.charCodeAt(offset + 1));
    if (isPair) {
      offset += 1;
      continue;
    }
    const code = codeOf(unit);
    if (code !== 'none') found.push({ offset, code, name: `U+${unit.toString(16).toUpperCase().padStart(4, '0')}` });
  }
  return found;
}

function isPlain(unit: number): boolean {
  return unit === 0x09 || unit === 0x0a || (unit >= 0x20 && unit < 0x7f) || (unit >= 0xa0 && unit < 0x2028);
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function codeOf(unit: number): ProblemCode | 'none' {
  if (unit < 0xa0 || unit === 0x2028 || unit === 0x2029 || unit === 0xfeff) return 'yaml/control-character';
  if ((unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069)) return 'yaml/direction-character';
  if (unit === 0xfffd || isHighSurrogate(unit) || isLowSurrogate(unit)) return 'yaml/not-utf8';
  return unit === 0xfffe || unit === 0xffff ? 'yaml/control-character' : 'none';
}
