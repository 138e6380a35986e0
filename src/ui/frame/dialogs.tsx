/** The dialogs that can be opened from any screen, one at a time: settings and the list of keys. */
import { lazy, type ReactNode, Suspense, useCallback, useMemo, useState } from 'react';
import { type DialogName, type Dialogs, DialogsContext } from './dialogs-context.ts';
import { createKeyboard } from './keyboard.ts';
import { KeyboardContext, useKeyboard } from './keys.ts';
import { PageKeys } from './page-keys.tsx';

const SettingsDialog = lazy(async () => ({ default: (await import('./settings-dialog.tsx')).SettingsDialog }));
const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog.tsx')).KeysDialog }));

/** Around all screens: holds the page's keys and what they open. */
export function DialogsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const keyboard = useMemo(createKeyboard, []);
  useKeyboard(keyboard);
  const [name, setName] = useState<DialogName>();
  const close = useCallback(() => setName(undefined), []);
  const dialogs = useMemo<Dialogs>(() => ({ open: setName }), []);
  return (
    <KeyboardContext value={keyboard}>
      <DialogsContext value={dialogs}>
        <PageKeys />
        {children}
        <Suspense>
          {name === 'settings' && <SettingsDialog onClose={close} />}
          {name === 'keys' && <KeysDialog keys={keyboard.list()} onClose={close} />}
        </Suspense>
      </DialogsContext>
    </KeyboardContext>
  );
}
