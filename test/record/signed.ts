// Files that somebody altered and signed again: the file digest is right, the content is not what it was.
import { createHash } from 'node:crypto';
import { formatRecord, type GameRecord } from '../../src/record/index.ts';

/** Any JSON text without its digest, signed as the game would: an independent count of the file digest. */
export function signed(content: string): string {
  const body = content.replace(/,"fileDigest":"[0-9a-f]*"\}\n$/, '}\n');
  const fileDigest = createHash('sha256').update(body).digest('hex');
  return `${body.slice(0, -2)},"fileDigest":"${fileDigest}"}\n`;
}

/** A record with one piece of its text replaced, signed again. */
export function altered(record: GameRecord, from: string | RegExp, to: string): string {
  const text = formatRecord(record);
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`nothing to alter: ${String(from)}`);
  return signed(changed);
}
