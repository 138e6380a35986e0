/** What the player must know besides the game: nothing is stored, a file was refused. */
import type { ReactNode } from 'react';
import type { Refused } from '../../store/index.ts';
import { saveFile } from '../widgets/save-file.ts';
import { useActions, usePage } from './page-context.tsx';
import { useSpeaker } from './speaker-context.tsx';

export function Notices(): ReactNode {
  return (
    <>
      <StorageNotice />
      <RefusedNotice />
    </>
  );
}

function StorageNotice(): ReactNode {
  const { say } = useSpeaker();
  const storage = usePage((state) => state.storage);
  const hasGame = usePage((state) => state.game !== undefined);
  const actions = useActions();
  if (storage.kind === 'fine') return undefined;
  return (
    <section className="notice" aria-label={say('ui.notice.label')}>
      <p>{say(`ui.storage.${storage.fault}`)} {say('ui.storage.still-here')}</p>
      {hasGame && <button type="button" onClick={() => saveFile(actions.fileOfGame())}>{say('ui.save.file')}</button>}
    </section>
  );
}

function RefusedNotice(): ReactNode {
  const { say } = useSpeaker();
  const refused = usePage((state) => state.refused);
  const actions = useActions();
  if (refused === undefined) return undefined;
  return (
    <section className="notice" aria-label={say('ui.notice.label')}>
      <p role="alert">{say('ui.refused', { file: refused.file })}</p>
      <ul>{useReasons(refused).map((reason) => <li key={reason}>{reason}</li>)}</ul>
      <button type="button" onClick={actions.dismissRefusal}>{say('ui.dismiss')}</button>
    </section>
  );
}

function useReasons(refused: Refused): readonly string[] {
  const speaker = useSpeaker();
  switch (refused.kind) {
    case 'unreadable':
      return refused.problems.map((problem) => `${speaker.problem(problem)} ${speaker.problemHint(problem)}`.trim());
    case 'differs': return [speaker.say('ui.refused.differs', { step: refused.mismatch.step })];
    case 'older-rules':
    case 'unknown-scenario': return [speaker.say(`ui.refused.${refused.kind}`)];
    case 'not-resumed': return [speaker.say('ui.refused.not-resumed')];
  }
}
