/**
 * Every code that a problem of a saved file can have.
 * Not here: sentences (text/en/files.ts has one for each code; a test holds the two lists together).
 */

export const RECORD_PROBLEM_CODES = [
  // The text.
  'record/too-large', 'record/truncated', 'record/not-json', 'record/too-deep', 'record/forbidden-key', 'record/not-ascii',
  // What kind of file it is.
  'record/foreign-format', 'record/newer-format', 'record/newer-rules',
  // Whether it is as it was written.
  'record/digest-missing', 'record/digest-differs', 'record/not-canonical',
  // What it says.
  'record/missing-key', 'record/unknown-key', 'record/unknown-word', 'record/not-text', 'record/too-long', 'record/not-an-integer',
  'record/out-of-range', 'record/not-true-or-false', 'record/not-an-id', 'record/not-a-digest', 'record/not-a-list', 'record/not-an-object',
  'record/counts-differ', 'record/no-steps', 'record/scenario-broken',
] as const;
export type RecordProblemCode = (typeof RECORD_PROBLEM_CODES)[number];
