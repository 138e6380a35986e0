/**
 * The fingerprint of a text: of a scenario's source, of a saved game's file.
 * Not here: bringing the text into its canonical form (LF, no byte order mark); that is the reader's.
 * Invariant: the same in every JavaScript engine, also in bare shells without TextEncoder.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * 64 hexadecimal digits: SHA-256 of the text as UTF-8. Half a surrogate pair counts as U+FFFD.
 *
 * 'abc' → ba7816bf 8f01cfea 414140de 5dae2223 b00361a3 96177a9c b410ff61 f20015ad (FIPS 180-4).
 */
export function textDigest(text: string): string {
  return bytesToHex(sha256(utf8(text)));
}

function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const point = wellFormed(text.codePointAt(index) ?? 0);
    if (point > 0xffff) index += 1;
    length = write(bytes, length, point);
  }
  return bytes.subarray(0, length);
}

function wellFormed(point: number): number {
  return point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
}

/** Writes one character at `start`; returns where the next one goes. */
function write(bytes: Uint8Array, start: number, point: number): number {
  if (point < 0x80) {
    bytes[start] = point;
    return start + 1;
  }
  const more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
  const lead = more === 1 ? 0xc0 : more === 2 ? 0xe0 : 0xf0;
  bytes[start] = lead | (point >> (6 * more));
  for (let nth = 1; nth <= more; nth += 1) bytes[start + nth] = 0x80 | ((point >> (6 * (more - nth))) & 0x3f);
  return start + more + 1;
}
