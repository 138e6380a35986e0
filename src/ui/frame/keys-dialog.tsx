/** The keys that act on this screen, and what each does. */
import type { ReactNode } from 'react';
import { Modal } from '../widgets/modal.tsx';
import type { PageKey } from './keyboard.ts';
import { usePage } from './page-context.tsx';
import { useSpeaker } from './speaker-context.tsx';

/** Keys that are called by a word rather than by their character. */
const NAMED: Readonly<Record<string, string>> = {
  Escape: 'ui.key-name.escape', ' ': 'ui.key-name.space', Home: 'ui.key-name.home', End: 'ui.key-name.end',
  ArrowLeft: 'ui.key-name.left', ArrowRight: 'ui.key-name.right', ArrowUp: 'ui.key-name.up', ArrowDown: 'ui.key-name.down',
};

export function KeysDialog({ keys, onClose }: { readonly keys: readonly PageKey[]; readonly onClose: () => void }): ReactNode {
  const { say } = useSpeaker();
  const singleKeys = usePage(({ preferences }) => preferences.singleKeys);
  return (
    <Modal title={say('ui.keys.title')} close={say('ui.dismiss')} className="keys-dialog" onClose={onClose}>
      {!singleKeys && <p className="hint">{say('ui.keys.off')}</p>}
      <dl className="key-list">
        {keys.map(({ key, label }) => (
          <div key={key}>
            <dt><kbd>{NAMED[key] === undefined ? key : say(NAMED[key])}</kbd></dt>
            <dd>{say(label)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
