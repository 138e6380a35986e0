/** A game that is over as a file to take along, under the game's own name. */
import { fileStem, type OutgoingFile } from '../../store/index.ts';
import { type Debriefed, type ExportForm, exportText, type Speaker } from '../../text/index.ts';

const WHAT: Readonly<Record<ExportForm, string>> = { steps: 'steps', outcome: 'outcome', dictionary: 'data-dictionary', markdown: 'debrief' };

/** Tables are written for spreadsheets, and say the name, too. @example exportFile(speaker, game, { name: 'Second try', form: 'steps' }).name is 'second-try-steps.csv' */
export function exportFile(speaker: Speaker, game: Debriefed, { name, form }: { readonly name: string; readonly form: ExportForm }): OutgoingFile {
  const ending = form === 'markdown' ? 'md' : 'csv';
  const { annex } = game.record;
  const named = { ...game, record: { ...game.record, annex: { ...annex, name } } };
  return {
    name: `${fileStem(name)}-${WHAT[form]}.${ending}`,
    text: exportText(speaker, named, { form, reader: 'spreadsheets' }),
    type: `text/${form === 'markdown' ? 'markdown' : 'csv'};charset=utf-8`,
  };
}
