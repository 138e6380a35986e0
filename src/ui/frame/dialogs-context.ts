/** How panels open the dialogs that any screen can open. The dialogs themselves are shown by dialogs.tsx. */
import { createContext, use } from 'react';

export type DialogName = 'settings' | 'keys';

export type Dialogs = { readonly open: (name: DialogName) => void };

export const DialogsContext = createContext<Dialogs>({ open: () => undefined });

export function useDialogs(): Dialogs {
  return use(DialogsContext);
}
