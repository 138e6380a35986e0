/**
 * A game that is over as a file for other programs: tables of its steps, its outcome, what their columns mean, or the
 * whole debrief as Markdown.
 * Not here: names of files and where they go (cli/, ui/).
 */
import { formatCsv, OUTCOME_COLUMNS, outcomeRows, type Reader, STEP_COLUMNS, stepRows } from '../../analysis/index.ts';
import type { Words } from '../words.ts';
import { DICTIONARY_COLUMNS, dictionaryRows } from './data-dictionary.ts';
import { type Debriefed, debriefMarkdown } from './debrief-markdown.ts';

export const EXPORT_TABLES = ['steps', 'outcome', 'dictionary'] as const;
export type ExportForm = (typeof EXPORT_TABLES)[number] | 'markdown';

export function exportText(words: Words, game: Debriefed, { form, reader }: { readonly form: ExportForm; readonly reader: Reader }): string {
  switch (form) {
    case 'steps': return formatCsv(idsOf(STEP_COLUMNS), stepRows(game, game.course), reader);
    case 'outcome': return formatCsv(idsOf(OUTCOME_COLUMNS), outcomeRows(game, game.course), reader);
    case 'dictionary': return formatCsv(DICTIONARY_COLUMNS, dictionaryRows(words), reader);
    case 'markdown': return debriefMarkdown(words, game);
  }
}

function idsOf(columns: readonly { readonly id: string }[]): readonly string[] {
  return columns.map(({ id }) => id);
}
