/**
 * The fingerprint of a state. Never called by apply: only who keeps records pays for it.
 * Invariant: key order of a state is fixed by construction, so JSON.stringify is its canonical text; ids and numbers
 * are all it holds, so that text is ASCII and its bytes are the same in every engine.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { invariant } from './ids.ts';
import type { GameState } from './state.ts';

/** 64 hexadecimal digits: SHA-256 of the state's canonical JSON. */
export function digest(state: GameState): string {
  return bytesToHex(sha256(asciiBytes(JSON.stringify(state))));
}

/** Without TextEncoder, which bare JavaScript shells lack. */
function asciiBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    invariant(code < 128, `a state holds the character ${code}`);
    bytes[index] = code;
  }
  return bytes;
}
