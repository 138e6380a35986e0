/** The scores of a finished game and what they are made of. */
import type { ReactNode } from 'react';
import { type Outcome, type Rules, SEATS, type SeatId } from '../../engine/index.ts';
import type { Seating } from '../../record/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';

type ScoreTableProps = {
  readonly rules: Rules;
  readonly outcome: Outcome;
  readonly seats: Readonly<Record<SeatId, Seating>> | undefined;
};

export function ScoreTable({ rules, outcome, seats }: ScoreTableProps): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  return (
    <section>
      <h2>{say('ui.score.title')}</h2>
      <ul className="scores">
        {SEATS.map((seat) => (
          <li key={seat} className="score" data-own={seats?.[seat].kind === 'human'}>
            <p className="score-head">
              <span>{speaker.seat(seat)}{seats?.[seat].kind === 'human' && <span className="mark" data-kind="own">{say('ui.score.played')}</span>}</span>
              <b>{say('ui.score.of-100', { score: outcome.scores[seat] })}</b>
            </p>
            <div className="bar" role="meter" aria-label={speaker.seat(seat)} aria-valuenow={outcome.scores[seat]} aria-valuemin={0} aria-valuemax={100}>
              <div className="bar-fill" style={{ inlineSize: `${outcome.scores[seat]}%` }} />
            </div>
            <p className="hint">{partsOf(rules, outcome, seat).map(([id, value]) => say(id, { value })).join(' · ')}</p>
          </li>
        ))}
      </ul>
      <details>
        <summary>{say('ui.score.how')}</summary>
        <p>{say('outcome.score.principal.how')}</p>
        <p>{say('outcome.score.mediator.how')}</p>
      </details>
    </section>
  );

  function partsOf(rules: Rules, { realised, efficiencyPercent, fairnessPercent, calmPercent, creditPercent }: Outcome, seat: SeatId): readonly (readonly [string, string])[] {
    if (seat !== rules.mediator) return [['ui.score.realised', speaker.worth(realised[seat])]];
    return [
      ['ui.score.efficiency', speaker.percent(efficiencyPercent)], ['ui.score.fairness', speaker.percent(fairnessPercent)],
      ['ui.score.calm', speaker.percent(calmPercent)], ['ui.score.credit', speaker.percent(creditPercent)],
    ];
  }
}
