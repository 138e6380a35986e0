/**
 * The verdict on a saved file, as the `verify` command reports it.
 * Not here: sentences (text/), files (cli/).
 * Invariant: only a game that was played again to its last digest is ok.
 */
import type { Problem } from '../scenario/index.ts';
import { openFile } from './open-file.ts';
import type { GameRecord } from './record.ts';
import type { Mismatch } from './rerun.ts';

export type Verdict = Verification['verdict'];

/** `digest` is the last value of the chain; `steps` the number of entries. */
export type Verification =
  | { readonly verdict: 'ok'; readonly ok: true; readonly digest: string; readonly steps: number }
  | { readonly verdict: 'differs'; readonly ok: false; readonly steps: number; readonly mismatch: Mismatch }
  | { readonly verdict: 'older-rules'; readonly ok: false; readonly digest: string; readonly steps: number }
  | { readonly verdict: 'seat-copy'; readonly ok: false; readonly steps: number }
  | { readonly verdict: 'unreadable'; readonly ok: false; readonly problems: readonly Problem[] };

export function verifyRecord(text: string): Verification {
  const opened = openFile(text);
  switch (opened.kind) {
    case 'game': return { verdict: 'ok', ok: true, digest: lastLink(opened.rerun.record), steps: opened.rerun.record.entries.length };
    case 'differs': return { verdict: 'differs', ok: false, steps: opened.record.entries.length, mismatch: opened.mismatch };
    case 'older-rules': return { verdict: 'older-rules', ok: false, digest: lastLink(opened.record), steps: opened.record.entries.length };
    case 'seat-copy': return { verdict: 'seat-copy', ok: false, steps: opened.copy.steps.length - 1 };
    case 'unreadable': return { verdict: 'unreadable', ok: false, problems: opened.problems };
  }
}

/** The last value of a record's chain: what one game is told from another by. */
export function lastLink({ chain }: GameRecord): string {
  return chain[chain.length - 1] ?? '';
}
