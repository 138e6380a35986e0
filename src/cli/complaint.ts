/**
 * Why a command could not be carried out as it was typed: a sentence of text/ and its values.
 * Not here: problems inside files (scenario/, record/), which have places in them.
 */
import type { Console } from './console.ts';

export type Complaint = {
  /** Of the catalog: `cli.misuse.…`. */
  readonly id: string;
  readonly values?: Readonly<Record<string, string | number>>;
  /** What was probably meant. */
  readonly near?: string | undefined;
};

/** 0 good; 1 what was checked is bad; 2 the command was misused. */
export type ExitCode = 0 | 1 | 2;

/** Says it, and gives the exit code of a misused command. */
export function complain(terminal: Console, complaint: Complaint): ExitCode {
  terminal.complain(complaint);
  return 2;
}
