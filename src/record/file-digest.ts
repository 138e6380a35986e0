/**
 * The last field of every saved file: SHA-256 over the file without that field.
 * Not here: the chain, which tells games apart whatever is written beside them (chain.ts).
 * Invariant: the field stands last, so that cutting it out of the text gives the text that was hashed.
 */
import { textDigest } from '../engine/index.ts';
import { asciiJson } from './ascii-json.ts';

const TAIL = /,"fileDigest":"([0-9a-f]{64})"\}\n$/;
const TAIL_LENGTH = 82;

/** The digest of a file with this content: of its JSON text and the line feed at its end. */
export function fileDigestOf(content: object): string {
  return textDigest(`${asciiJson(content)}\n`);
}

export type DigestCheck =
  | { readonly kind: 'right' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'wrong'; readonly written: string; readonly present: string };

/** Whether an ASCII text ends in the digest of all that stands before it. */
export function checkFileDigest(text: string): DigestCheck {
  const written = TAIL.exec(text.slice(-TAIL_LENGTH))?.[1];
  if (written === undefined) return { kind: 'missing' };
  const present = textDigest(`${text.slice(0, -TAIL_LENGTH)}}\n`);
  return written === present ? { kind: 'right' } : { kind: 'wrong', written, present };
}
