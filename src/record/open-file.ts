/**
 * A saved file opened: read, its scenario compiled, its game played again.
 * Not here: verdicts (verify-record.ts), what a page does with it.
 * Invariant: a game is handed out as playable only after every step came out as recorded.
 */
import { RULES_VERSION } from '../engine/index.ts';
import { type CompiledScenario, parseScenario, type Problem } from '../scenario/index.ts';
import { fileProblem } from './file-problem.ts';
import { parseRecord } from './parse-record.ts';
import type { GameRecord } from './record.ts';
import { type Mismatch, rerun, type Rerun } from './rerun.ts';
import type { SeatCopy } from './seat-copy.ts';

export type OpenedFile =
  | { readonly kind: 'game'; readonly scenario: CompiledScenario; readonly rerun: Rerun }
  | { readonly kind: 'differs'; readonly record: GameRecord; readonly mismatch: Mismatch }
  /** A game under rules that are no longer known: its stored events can still be watched. */
  | { readonly kind: 'older-rules'; readonly record: GameRecord }
  | { readonly kind: 'seat-copy'; readonly copy: SeatCopy }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] };

/** Opens the text of any `.muscat.json` file. Never throws. */
export function openFile(text: string): OpenedFile {
  const parsed = parseRecord(text);
  if (!parsed.ok) return { kind: 'unreadable', problems: parsed.error };
  const file = parsed.value;
  if (file.format === 'muscat-seat/1') return { kind: 'seat-copy', copy: file };
  return file.rulesVersion < RULES_VERSION ? { kind: 'older-rules', record: file } : openRecord(file);
}

function openRecord(record: GameRecord): OpenedFile {
  const parsed = parseScenario(record.scenario.source);
  if (!parsed.ok) return { kind: 'unreadable', problems: [fileProblem('record/scenario-broken', 'scenario.source'), ...parsed.problems] };
  const { scenario } = parsed;
  if (scenario.digest !== record.scenario.digest) {
    return { kind: 'differs', record, mismatch: { step: 0, kind: 'scenario', recorded: record.scenario.digest, present: scenario.digest } };
  }
  const again = rerun(record, scenario.rules);
  return again.ok ? { kind: 'game', scenario, rerun: again.value } : { kind: 'differs', record, mismatch: again.error };
}
