/**
 * What the columns of the exports mean: a table itself, a row a column.
 * Not here: the columns (analysis/export).
 */
import { type Column, OUTCOME_COLUMNS, type Range, type Row, STEP_COLUMNS } from '../../analysis/index.ts';
import { capitalised } from '../sentences/prose.ts';
import type { Words } from '../words.ts';

export const DICTIONARY_COLUMNS: readonly string[] = ['table', 'column', 'unit', 'range', 'meaning'];

type Described = Omit<Column<never>, 'cellOf'>;
const TABLES: readonly (readonly [string, readonly Described[]])[] = [['steps', STEP_COLUMNS], ['outcome', OUTCOME_COLUMNS]];

export function dictionaryRows(words: Words): readonly Row[] {
  return TABLES.flatMap(([table, columns]) => columns.map((column) => ({
    table, column: column.id, unit: words.say(`export.unit.${column.unit}`), range: rangeOf(words, column), meaning: meaningOf(words, table, column),
  })));
}

function meaningOf(words: Words, table: string, { key, seat }: Described): string {
  return capitalised(words.say(`export.${table}.${key}`, seat === undefined ? {} : { seat: words.seatInSentence(seat) }));
}

function rangeOf({ say }: Words, { range, empty }: Described): string {
  const said = say(`export.range.${range.kind}`, boundsOf(range));
  return empty === 'never' ? said : say('export.range.or-empty', { range: said });
}

/** As they stand in the cells: with the digits of the file, not of the language. */
function boundsOf(range: Range): Readonly<Record<string, string>> {
  switch (range.kind) {
    case 'any': return {};
    case 'at-least': return { least: String(range.least) };
    case 'between': return { least: String(range.least), most: String(range.most) };
    case 'one-of': return { words: range.words.join(', ') };
  }
}
