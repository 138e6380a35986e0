/** For somebody who never played: the shortest scenario is the one to begin with. */
import type { ReactNode } from 'react';
import { usePage } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { useCardVoice } from './card-voice.ts';
import { shortest } from './scenario-cards.ts';

export function FirstSteps(): ReactNode {
  const { say } = useSpeaker();
  const card = usePage(({ catalog }) => (catalog.kind === 'ready' ? shortest(catalog.cards) : undefined));
  const voice = useCardVoice(card);
  if (card === undefined) return undefined;
  return <p className="first-steps">{say('ui.title.first', { scenario: voice.title, minutes: card.minutes, rounds: card.rounds.full })}</p>;
}
