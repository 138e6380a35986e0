/**
 * Words for what was just heard, a few lines for three seconds each.
 * Hidden from screen readers: the live region and the papers tell the event itself.
 */
import { type ReactNode, useEffect, useState } from 'react';
import type { Caption } from '../../store/index.ts';
import { usePage } from './page-context.tsx';
import { useSpeaker } from './speaker-context.tsx';

const SHOWN_MILLISECONDS = 3000;

export function Captions(): ReactNode {
  const { say } = useSpeaker();
  const lines = useLines();
  const wanted = usePage(({ preferences }) => preferences.captions);
  if (!wanted || lines.length === 0) return undefined;
  return (
    <div className="captions" aria-hidden="true">
      {lines.map(({ sound, count }) => <p key={count}>{say(`ui.sound.${sound}`)}</p>)}
    </div>
  );
}

/** The captions of the last seconds, oldest first; none once the store has forgotten the last one. */
function useLines(): readonly Caption[] {
  const caption = usePage(({ stage }) => stage.caption);
  const [lines, setLines] = useState<readonly Caption[]>([]);
  useEffect(() => {
    if (caption.sound === '') return setLines([]);
    setLines((before) => [...before.filter(({ count }) => count !== caption.count), caption]);
    setTimeout(() => setLines((before) => before.filter(({ count }) => count !== caption.count)), SHOWN_MILLISECONDS);
  }, [caption]);
  return caption.sound === '' ? [] : lines;
}
