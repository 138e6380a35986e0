/** How panels hold keys of the page: `useKey` for as long as a panel is shown. The registry itself is keyboard.ts. */
import { createContext, use, useEffect, useRef } from 'react';
import { createKeyboard, type Keyboard } from './keyboard.ts';
import { usePage } from './page-context.tsx';

export const KeyboardContext = createContext<Keyboard>(createKeyboard());

/**
 * The key does that while the panel is shown, and `?` lists it. `label` is the id of a message.
 * @example useKey('v', 'ui.key.view', () => actions.look('map'));
 */
export function useKey(key: string, label: string, handle: () => void): void {
  const keyboard = use(KeyboardContext);
  const latest = useRef(handle);
  useEffect(() => {
    latest.current = handle;
  });
  useEffect(() => keyboard.add({ key, label, handle: () => latest.current() }), [keyboard, key, label]);
}

/** Hears the whole page's keys: once, around all screens. */
export function useKeyboard(keyboard: Keyboard): void {
  const singleKeys = usePage(({ preferences }) => preferences.singleKeys);
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const situation = { writing: isWriting(event.target), taken: isTaken(event), dialog: document.querySelector('dialog[open]') !== null, singleKeys };
      if (keyboard.press(event, situation)) event.preventDefault();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [keyboard, singleKeys]);
}

const SILENT_INPUTS = ['checkbox', 'radio', 'button', 'range', 'file', 'submit', 'reset', 'color'];

/** A list that is open or not takes letters too: it jumps to the entry that begins so. */
function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !SILENT_INPUTS.includes(target.type);
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

const PRESSED_BY_SPACE = 'button, summary, a[href], input[type=checkbox], input[type=radio]';
/** What moves by arrow, Home and End: the caret, the choice of a list, the knob of a slider. */
const MOVED_BY_ARROWS = 'select, input[type=radio], input[type=range]';

function isTaken({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element) || key === 'Escape') return false;
  if (key === ' ') return isWriting(target) || target.matches(PRESSED_BY_SPACE);
  return /^(Arrow|Home$|End$|Page)/.test(key) && (isWriting(target) || target.matches(MOVED_BY_ARROWS));
}
