/**
 * When what had the focus leaves the page (a row that was deleted, the last step of undo), the screen's heading takes it.
 * Not here: where a new screen or task begins (focus-heading.tsx).
 */
import { useEffect } from 'react';

export function useKeptFocus(): void {
  useEffect(() => {
    let last: EventTarget | null = null;
    const remember = ({ target }: FocusEvent): void => { last = target; };
    const watcher = new MutationObserver(() => {
      if (document.activeElement !== document.body || !(last instanceof HTMLElement) || last.isConnected) return;
      document.querySelector<HTMLElement>('.focus-heading')?.focus({ preventScroll: true });
    });
    document.addEventListener('focusin', remember);
    watcher.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      watcher.disconnect();
    };
  }, []);
}
