/** Every side's private paper, open at last. */
import type { ReactNode } from 'react';
import { type Outcome, SEATS } from '../../engine/index.ts';
import type { GameView } from '../../store/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { BriefPaper } from '../papers/brief-paper.tsx';
import { SeatMark } from '../widgets/seat-mark.tsx';

export function OpenedBriefs({ game, outcome }: { readonly game: GameView; readonly outcome: Outcome }): ReactNode {
  const speaker = useSpeaker();
  return (
    <section className="ending-part">
      <h2>{speaker.say('ui.ending.briefs')}</h2>
      {SEATS.map((seat) => (
        <details key={seat} className="opened-brief">
          <summary><SeatMark seat={seat} /> {speaker.say('brief.title', { seat: speaker.seat(seat), brief: speaker.brief(outcome.briefs[seat]) })}</summary>
          <BriefPaper rules={game.rules} texts={game.texts} now={{ own: { ...NOTHING_OWN, seat, brief: outcome.briefs[seat] } }} />
        </details>
      ))}
    </section>
  );
}

const NOTHING_OWN = {
  kind: 'seat', widened: [], hurdleEase: { byPercent: 0, untilRound: 0 }, highestCostOffered: 0, lowCloses: 0, hurdlePercent: 0, noDealCentipoints: 0,
} as const;
