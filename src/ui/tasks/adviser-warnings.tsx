/** What the adviser warns of before a command is given: a calm note beside the button, which stays as it is. */
import type { ReactNode } from 'react';
import type { Command } from '../../engine/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { Icon } from '../widgets/icon.tsx';

/** More would hide the task on a telephone. */
const MOST = 3;

/** @param commands those that lie one press away; what is answered is named even alone, since a draft lies beside it */
export function AdviserWarnings({ commands }: { readonly commands: readonly Command[] }): ReactNode {
  const speaker = useSpeaker();
  const { warnings } = useActions();
  const said = commands.flatMap((command) => warnings(command).map((warning) => ({ command, sentence: speaker.warning(warning) }))).slice(0, MOST);
  return (
    <div className="warnings" role="status">
      {said.length > 0 && <p className="warnings-title"><Icon name="lamp" />{speaker.say('ui.adviser.warnings')}</p>}
      {said.map(({ command, sentence }) => (
        <p key={`${command.kind} ${sentence}`}>{(commands.length > 1 || command.kind === 'initial') && <b>{speaker.proposal(command).title}: </b>}{sentence}</p>
      ))}
    </div>
  );
}
