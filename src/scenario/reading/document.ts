/**
 * A file that has been read: its data, and where in the text every part of it stands.
 * Not here: what the data means.
 */
import type { LineCounter } from 'yaml';
import type { Problem } from '../problem.ts';
import { PROBLEM_CODES, type ProblemCode } from '../problem-codes.ts';
import { formatPath, type Path } from './path.ts';

/** Offsets into the text. */
export type Place = { readonly key: number; readonly value: number };

export type Document = {
  /** The text as it counts: LF, no byte order mark. */
  readonly source: string;
  readonly data: unknown;
  /** By formatted path. */
  readonly places: ReadonlyMap<string, Place>;
  readonly lines: LineCounter;
};

export type Values = Readonly<Record<string, string | number>>;

/** What is to be said about one part of a document. */
export type Remark = {
  readonly code: ProblemCode;
  readonly path: Path;
  /** Whether the name of the field is at fault, or what is written there. */
  readonly at?: 'key' | 'value';
  readonly values?: Values;
  /** What may stand there instead, so that the rest of the file can still be checked; never what is loaded. */
  readonly mended?: unknown;
};

/** A problem at an offset of the text. */
export function problemAt(lines: LineCounter, offset: number, remark: Remark): Problem {
  const { line, col } = lines.linePos(offset);
  return {
    severity: PROBLEM_CODES[remark.code],
    code: remark.code,
    path: formatPath(remark.path),
    line: Math.max(1, line),
    column: Math.max(1, col),
    values: remark.values ?? {},
  };
}

/** A problem at a path; what is not in the file is shown at the nearest part above it that is. */
export function problemOf(document: Document, remark: Remark): Problem {
  return problemAt(document.lines, offsetOf(document, remark), remark);
}

function offsetOf({ places }: Document, { path, at = 'value' }: Remark): number {
  const place = places.get(formatPath(path));
  if (place !== undefined) return place[at];
  for (let length = path.length - 1; length >= 0; length -= 1) {
    const above = places.get(formatPath(path.slice(0, length)));
    if (above !== undefined) return above.key;
  }
  return 0;
}

/** Line (1-based) at which the value at a path stands; 0 where there is none. */
export function lineOf({ places, lines }: Document, path: Path): number {
  const place = places.get(formatPath(path));
  return place === undefined ? 0 : lines.linePos(place.value).line;
}
