/** Options that say which game is played: its seed and its length. */
import { err, ok, type GameLength, type Result } from '../engine/index.ts';
import type { Arguments, Options } from './arguments.ts';
import type { Complaint } from './complaint.ts';

/** Any seed stays an exact integer, also in the last of a million games. */
export const MOST_SEED = 9_007_199_253_740_991 - 1_000_000;

export const LENGTH_OPTION: Options = { length: { kind: 'value', placeholder: 'full|class' } };

export function parseLength({ values }: Arguments): Result<GameLength, Complaint> {
  const given = values['length'] ?? 'full';
  if (given === 'full' || given === 'class') return ok(given);
  return err({ id: 'cli.misuse.length', values: { given } });
}
