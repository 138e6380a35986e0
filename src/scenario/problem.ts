/**
 * What is wrong in a file, as a code and where: for scenarios and saved games alike.
 * Not here: sentences (text/).
 */

export type Severity = 'error' | 'warning';

export type Problem = {
  readonly severity: Severity;
  /** Kebab-case after its group: `scenario/unknown-issue`, `file/too-large`. */
  readonly code: string;
  /** From the top of the file: `issues[2].positions[0]`; empty for the whole file. */
  readonly path: string;
  /** 1-based; 0 where a place makes no sense (a file that could not be read at all). */
  readonly line: number;
  readonly column: number;
  /** What the sentence needs: the value found, the values allowed, limits, a close match ("did you mean"). */
  readonly values: Readonly<Record<string, string | number>>;
};
