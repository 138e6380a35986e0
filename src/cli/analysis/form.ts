/**
 * In which form `analyse` answers: lines to read, one JSON document, a table, or the debrief as a text.
 * Invariant: one form at a time.
 */
import { err, ok, type Result } from '../../engine/index.ts';
import { nearestWord } from '../../scenario/index.ts';
import { EXPORT_TABLES, type ExportForm } from '../../text/index.ts';
import type { Arguments } from '../arguments.ts';
import type { Complaint } from '../complaint.ts';

export type Form = { readonly kind: 'lines' } | { readonly kind: 'json' } | { readonly kind: 'export'; readonly form: ExportForm };

export function formFrom({ flags, values }: Arguments): Result<Form, Complaint> {
  const asked = ['json', 'csv', 'markdown'].filter((name) => flags.has(name) || Object.hasOwn(values, name));
  if (asked.length > 1) return err({ id: 'cli.misuse.several-forms', values: { given: asked.map((name) => `--${name}`).join(', ') } });
  if (flags.has('json')) return ok({ kind: 'json' });
  if (flags.has('markdown')) return ok({ kind: 'export', form: 'markdown' });
  const given = values['csv'];
  if (given === undefined) return ok({ kind: 'lines' });
  const table = EXPORT_TABLES.find((each) => each === given);
  if (table === undefined) return err({ id: 'cli.misuse.csv-table', values: { given, known: EXPORT_TABLES.join(', ') }, near: nearestWord(given, EXPORT_TABLES) });
  return ok({ kind: 'export', form: table });
}
