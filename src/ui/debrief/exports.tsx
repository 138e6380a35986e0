/** Files to take along from the debrief that is open: made when they are asked for, with all that was found by then. */
import type { ReactNode } from 'react';
import type { DebriefView, ReplayView } from '../../store/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { exportFile } from './export-file.ts';
import { ExportMenu } from './export-menu.tsx';

type ExportsProps = { readonly debrief: DebriefView; readonly replay: ReplayView };

export function Exports({ debrief: { counting }, replay: { name, texts } }: ExportsProps): ReactNode {
  const speaker = useSpeaker();
  const actions = useActions();
  return (
    <ExportMenu
      counting={counting}
      fileOf={(form) => {
        const found = actions.debriefFound();
        return found && exportFile(speaker, { ...found, title: texts.title }, { name, form });
      }}
    />
  );
}
