/** The page's one live region: polite, at most one merged message a second, and empty behind the curtain. */
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { GameView } from '../../store/index.ts';
import type { Speaker } from '../../text/index.ts';
import { usePage } from './page-context.tsx';
import { useSpeaker } from './speaker-context.tsx';

export function LiveRegion(): ReactNode {
  const { text, newsOf } = useMessage();
  const [said, setSaid] = useState('');
  const told = useRef('');
  useEffect(() => {
    // News that was told before a refusal is not told again when the refusal goes away.
    const message = newsOf !== '' && newsOf === told.current ? '' : text;
    const timer = setTimeout(() => {
      if (newsOf !== '') told.current = newsOf;
      setSaid(message);
    }, message === '' ? 0 : MERGE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [text, newsOf]);
  return <div aria-live="polite" className="visually-hidden">{said}</div>;
}

const MERGE_MILLISECONDS = 400;
const MOST_SENTENCES = 6;

/** `newsOf` names the seat and the step whose news this is; empty where it is none. */
type Message = { readonly text: string; readonly newsOf: string };

const SILENCE: Message = { text: '', newsOf: '' };

function useMessage(): Message {
  const speaker = useSpeaker();
  const screen = usePage((state) => state.screen);
  const game = usePage((state) => state.game);
  const busy = usePage((state) => state.busy);
  return useMemo(() => {
    if (screen !== 'game' || game === undefined || busy !== 'no') return SILENCE;
    return messageOf(speaker, game);
  }, [speaker, screen, game, busy]);
}

function messageOf(speaker: Speaker, { sitting, step }: GameView): Message {
  if (sitting.kind === 'curtain') return SILENCE;
  if (sitting.kind === 'seat' && sitting.rejection !== undefined) return { text: speaker.rejection(sitting.rejection), newsOf: '' };
  const since = sitting.kind === 'seat' ? sitting.seenTo : step - 1;
  const sentences = sitting.past
    .filter(({ step: at, event }) => at > since && event.kind !== 'gauge-moved' && event.kind !== 'requested')
    .map(({ event, said }) => (said === undefined ? speaker.event(event) : `${speaker.event(event)} ${speaker.said(said)}`));
  return { text: sentences.slice(-MOST_SENTENCES).join(' '), newsOf: `${sitting.kind === 'seat' ? sitting.seat : 'all'} ${step}` };
}
