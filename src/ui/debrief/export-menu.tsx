/** What can be taken away from a debrief: tables, the text, and the printed page. */
import { type ReactNode, useId } from 'react';
import type { DebriefView, OutgoingFile } from '../../store/index.ts';
import type { ExportForm } from '../../text/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { saveFile } from '../widgets/save-file.ts';

const FORMS: readonly ExportForm[] = ['steps', 'outcome', 'dictionary', 'markdown'];

/** While the deal space is being counted a table would end in the middle; of a count that broke off what there is can be saved. */
export type ExportMenuProps = Pick<DebriefView, 'counting'> & { readonly fileOf: (form: ExportForm) => OutgoingFile | undefined };

export function ExportMenu({ counting, fileOf }: ExportMenuProps): ReactNode {
  const { say } = useSpeaker();
  const about = useId();
  const waits = counting === 'running';
  return (
    <div className="exports">
      <p className="hint" id={about}>{say(`ui.export.about.${counting}`)}</p>
      <div className="buttons">
        {FORMS.map((form) => (
          <button key={form} type="button" aria-disabled={waits} aria-describedby={about} onClick={() => { if (!waits) saveFile(fileOf(form)); }}>
            {say(`ui.export.${form}`)}
          </button>
        ))}
        <button type="button" onClick={() => window.print()}>{say('ui.export.print')}</button>
      </div>
    </div>
  );
}
