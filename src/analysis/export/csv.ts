/**
 * Rows as comma-separated values (RFC 4180): CRLF after every row, quotes where they are needed.
 * Not here: what stands in the rows.
 * Invariant: the same rows give the same text on every machine; no text of a player or a file can begin a formula,
 * whichever of comma, semicolon or tab the spreadsheet splits at; a number is never touched, though it begins with −.
 */
import type { Cell, Row } from './column.ts';

/** Spreadsheets take a file for UTF-8 by its byte order mark; programs trip over one. */
export type Reader = 'spreadsheets' | 'programs';

export function formatCsv(columns: readonly string[], rows: readonly Row[], reader: Reader): string {
  const lines = [columns, ...rows.map((row) => columns.map((id) => row[id] ?? ''))].map((cells) => `${cells.map((cell) => formatCell(cell)).join(',')}\r\n`);
  return `${reader === 'spreadsheets' ? '\uFEFF' : ''}${lines.join('')}`;
}

/** @example formatCell(-1.5) is `-1.5`; formatCell('-1.5') is `'-1.5`; formatCell('a "b", c') is `"a ""b"", c"` */
export function formatCell(cell: Cell): string {
  const text = typeof cell === 'number' ? String(cell) : inert(cell);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/u;

/**
 * With an apostrophe before whatever a spreadsheet would take for a formula (= + - @, also in full width) or cut off (a
 * tab or a line's end): at the beginning, and wherever a spreadsheet that splits at ; or tabs would begin a cell.
 * @example inert('=1+1') is `'=1+1`; inert('so;-2') is `so;'-2`; inert('2 + 2 = 4') is as it was
 */
export function inert(text: string): string {
  return text.replace(OPENS_FORMULA, "'");
}

const OPENS_FORMULA = /(?<=^|[;\t\r\n])(?=["\p{Zs}\p{Cf}]*[=+\-@＝＋－＠])|^(?=[\t\r\n])/gu;
