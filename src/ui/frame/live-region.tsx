/** The page's one live region: polite, at most one merged message a second, and empty behind the curtain. */
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { GameView } from '../../store/index.ts';
import type { Speaker } from '../../text/index.ts';
import { usePage } from './page-context.tsx';
import { useSpeaker } from './speaker-context.tsx';

export function LiveRegion(): ReactNode {
  const message = useMessage();
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(message), message === '' ? 0 : MERGE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [message]);
  return <div aria-live="polite" className="visually-hidden">{said}</div>;
}

const MERGE_MILLISECONDS = 400;
const MOST_SENTENCES = 6;

function useMessage(): string {
  const speaker = useSpeaker();
  const screen = usePage((state) => state.screen);
  const game = usePage((state) => state.game);
  const busy = usePage((state) => state.busy);
  return useMemo(() => {
    if (screen !== 'game' || game === undefined || busy !== 'no') return '';
    return newsOf(speaker, game);
  }, [speaker, screen, game, busy]);
}

function newsOf(speaker: Speaker, { sitting, step }: GameView): string {
  if (sitting.kind === 'curtain') return '';
  if (sitting.kind === 'seat' && sitting.rejection !== undefined) return speaker.rejection(sitting.rejection);
  const since = sitting.kind === 'seat' ? sitting.seenTo : step - 1;
  const sentences = sitting.past
    .filter(({ step: at, event }) => at > since && event.kind !== 'gauge-moved' && event.kind !== 'requested')
    .map(({ event }) => speaker.event(event));
  return sentences.slice(-MOST_SENTENCES).join(' ');
}
