/** Opens the settings, from the title or from anywhere in a game. */
import type { ReactNode } from 'react';
import { useDialogs } from './dialogs-context.ts';
import { useSpeaker } from './speaker-context.tsx';

type SettingsButtonProps = {
  readonly className?: string;
  /** In place of the word: then the word is the button's name. */
  readonly children?: ReactNode;
};

export function SettingsButton({ className, children }: SettingsButtonProps): ReactNode {
  const { say } = useSpeaker();
  const { open } = useDialogs();
  const name = say('ui.settings.title');
  return children === undefined
    ? <button type="button" className={className} onClick={() => open('settings')}>{name}</button>
    : <button type="button" className={className} aria-label={name} title={name} onClick={() => open('settings')}>{children}</button>;
}

/** Opens the list of keys. */
export function KeysButton({ className }: { readonly className?: string }): ReactNode {
  const { say } = useSpeaker();
  const { open } = useDialogs();
  return <button type="button" className={className} onClick={() => open('keys')}>{say('ui.keys.title')}</button>;
}
