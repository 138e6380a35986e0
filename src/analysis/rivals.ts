/**
 * What a seat could have sent instead of what it sent: the commands a decision is compared with.
 * Not here: how they fare (turning-points.ts).
 * Invariant: legal at that place, different from what was sent and from one another, chosen from what the seat saw.
 */
import { advise } from '../agents/index.ts';
import type { Command, Rules, SeatId } from '../engine/index.ts';
import { agentNumber } from '../engine/index.ts';
import { canonicalCommand, type Entry } from '../record/index.ts';
import { type Fork, inputAt, STANDARD } from './rollout.ts';

/** standard: what a standard agent would have sent there; adviser: what the seat's adviser would have proposed; honoured: what was sent, with every promise honoured. */
export type Rival = { readonly command: Command; readonly from: 'standard' | 'adviser' | 'honoured' };

/** The adviser's first proposals are compared; a third one seldom differs from both. */
const MOST_ADVISED = 2;

/** @param number from which the standard agent draws its luck; the world's has no part in it */
export function rivalsOf(fork: Fork, { entry, seat, number }: { readonly entry: Entry; readonly seat: SeatId; readonly number: number }): readonly Rival[] {
  const input = inputAt(fork, seat, agentNumber(number, seat));
  const advised = advise(input).options.slice(0, MOST_ADVISED).map(({ command }): Rival => ({ command, from: 'adviser' }));
  const known = new Set(entry.flatMap((sent) => (sent.seat === seat ? [nameOf(fork.rules, sent.command)] : [])));
  return [{ command: STANDARD(input).command, from: 'standard' as const }, ...advised].filter(({ command }) => {
    const name = nameOf(fork.rules, command);
    if (known.has(name)) return false;
    known.add(name);
    return true;
  });
}

/** The same for commands that mean the same. */
function nameOf(rules: Rules, command: Command): string {
  const canonical = canonicalCommand(rules, command);
  return JSON.stringify(canonical.ok ? canonical.value : command);
}
