/**
 * Which key does what in a replay, and when a key belongs to something else that has the focus.
 * Not here: what is done then (film-bar.tsx), what a key is called (keys-dialog.tsx).
 */
import { useEffect, useRef } from 'react';
import { usePage } from '../frame/page-context.tsx';

export type ReplayKey = 'previous' | 'next' | 'first' | 'last' | 'play' | 'viewer' | 'keys';

export type KeyPress = {
  readonly key: string;
  /** Which way the strip runs. */
  readonly rightToLeft: boolean;
  /** Whether letters and signs without a modifier do something. */
  readonly singleKeys: boolean;
};

/** @example replayKeyOf({ key: 'ArrowLeft', rightToLeft: true, singleKeys: false }) is 'next' */
export function replayKeyOf({ key, rightToLeft, singleKeys }: KeyPress): ReplayKey | undefined {
  switch (key) {
    case 'ArrowLeft': return rightToLeft ? 'next' : 'previous';
    case 'ArrowRight': return rightToLeft ? 'previous' : 'next';
    case 'Home': return 'first';
    case 'End': return 'last';
    case ' ': return 'play';
    case 'f': return singleKeys ? 'viewer' : undefined;
    case '?': return singleKeys ? 'keys' : undefined;
    default: return undefined;
  }
}

/** Calls `obey` for keys that belong to the replay; `scrub` is the id of its slider, the one field that takes them too. */
export function useReplayKeys(scrub: string, obey: (key: ReplayKey) => void): void {
  const singleKeys = usePage(({ preferences }) => preferences.singleKeys);
  const latest = useRef(obey);
  latest.current = obey;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      const key = replayKeyOf({ key: event.key, rightToLeft: document.dir === 'rtl', singleKeys });
      if (key === undefined || isTaken(event, scrub)) return;
      event.preventDefault();
      latest.current(key);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [scrub, singleKeys]);
}

/** Fields and open dialogs have all keys to themselves, whatever is pressed with the space bar has that one. */
function isTaken({ target, key }: KeyboardEvent, scrub: string): boolean {
  if (document.querySelector('dialog[open]') !== null) return true;
  if (!(target instanceof Element) || target.id === scrub) return false;
  return target.matches('input, select, textarea, [contenteditable]') || (key === ' ' && target.matches('button, summary, a[href]'));
}
