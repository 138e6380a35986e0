/** Every side's private paper, open at last. */
import type { ReactNode } from 'react';
import { type Outcome, SEATS } from '../../engine/index.ts';
import type { GameView } from '../../store/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { BriefPaper } from '../papers/brief-paper.tsx';
import { SeatMark } from '../widgets/seat-mark.tsx';

type BriefsProps = Pick<GameView, 'rules' | 'texts'> & { readonly outcome: Outcome };

export function OpenedBriefs({ rules, texts, outcome }: BriefsProps): ReactNode {
  const speaker = useSpeaker();
  return (
    <>
      {SEATS.map((seat) => (
        <details key={seat} className="opened-brief">
          <summary><SeatMark seat={seat} /> {speaker.say('brief.title', { seat: speaker.seat(seat), brief: speaker.brief(outcome.briefs[seat]) })}</summary>
          <BriefPaper rules={rules} texts={texts} now={{ own: { ...NOTHING_OWN, seat, brief: outcome.briefs[seat] } }} />
        </details>
      ))}
    </>
  );
}

const NOTHING_OWN = {
  kind: 'seat', widened: [], hurdleEase: { byPercent: 0, untilRound: 0 }, highestCostOffered: 0, lowCloses: 0, hurdlePercent: 0, noDealCentipoints: 0,
} as const;
