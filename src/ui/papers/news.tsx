/** What is new to a seat since its own last move, in a few lines; the chronicle has it all. */
import type { ReactNode } from 'react';
import type { GameEvent, SeatId } from '../../engine/index.ts';
import type { StepEvent } from '../../session/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { Cited } from './prose.tsx';
import { SaidAloud } from './said-aloud.tsx';

/** Told elsewhere on the screen, or too much for a first look. */
const QUIET: readonly GameEvent['kind'][] = ['gauge-moved', 'requested', 'conduct-ordered', 'question-put', 'flag-set', 'bridge-laid'];

/** What the player has just done is no news. */
const OWN: readonly GameEvent['kind'][] = ['action-taken', 'offered', 'passed', 'stated', 'bridge-answered'];

type NewsProps = { readonly seat: SeatId; readonly past: readonly StepEvent[]; readonly seenTo: number };

export function News({ seat, past, seenTo }: NewsProps): ReactNode {
  const { say } = useSpeaker();
  const news = past.filter(({ step, event }) => step > seenTo && !QUIET.includes(event.kind) && !isOwnMove(event, seat));
  if (news.length === 0) return undefined;
  return (
    <details className="news" open>
      <summary>{say(seenTo < 0 ? 'ui.news.first' : 'ui.news.title', { count: news.length })}</summary>
      <ul>{news.map((one, index) => <li key={`${one.step} ${index}`}><Item event={one.event} /><SaidAloud one={one} /></li>)}</ul>
    </details>
  );
}

const isOwnMove = (event: GameEvent, seat: SeatId): boolean => OWN.includes(event.kind) && 'seat' in event && event.seat === seat;

/** A headline opens; everything else is one sentence. An offer is read where it lies. */
function Item({ event }: { readonly event: GameEvent }): ReactNode {
  const speaker = useSpeaker();
  if (event.kind !== 'happened') return <Cited text={speaker.news(event)} />;
  return (
    <details>
      <summary>{speaker.headline(event.event)}</summary>
      <p><Cited text={speaker.eventText(event.event)} /></p>
    </details>
  );
}
