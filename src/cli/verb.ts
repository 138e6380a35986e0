/** What a verb is. */
import type { Arguments, Options } from './arguments.ts';
import type { ExitCode } from './complaint.ts';
import type { Console } from './console.ts';

export type Verb = {
  readonly name: string;
  /** As it is typed, without options: `check FILE…`. */
  readonly usage: string;
  readonly options: Options;
  readonly operands: { readonly least: number; readonly most: number };
  readonly run: (args: Arguments, terminal: Console) => Promise<ExitCode>;
};

export const MANY = 10_000;
