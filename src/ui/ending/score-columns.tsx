/** The three scores beside each other: how much, what they are made of, and who played, tempers that were a surprise included. */
import type { ReactNode } from 'react';
import { type Outcome, type Rules, SEATS, type SeatId } from '../../engine/index.ts';
import type { GameView } from '../../store/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { SeatMark } from '../widgets/seat-mark.tsx';

type ScoreProps = { readonly game: GameView; readonly outcome: Outcome };

export function ScoreColumns({ game, outcome }: ScoreProps): ReactNode {
  const { say } = useSpeaker();
  return (
    <section className="ending-part score-part">
      <h2>{say('ui.score.title')}</h2>
      <ul className="score-columns">
        {SEATS.map((seat) => <ScoreColumn key={seat} seat={seat} game={game} outcome={outcome} />)}
      </ul>
      {outcome.ending === 'war' && <p>{say('outcome.score.war')}</p>}
      <details>
        <summary>{say('ui.score.how')}</summary>
        <p>{say('outcome.score.principal.how')}</p>
        <p>{say('outcome.score.mediator.how')}</p>
      </details>
    </section>
  );
}

function ScoreColumn({ seat, game, outcome }: ScoreProps & { readonly seat: SeatId }): ReactNode {
  const speaker = useSpeaker();
  const score = outcome.scores[seat];
  return (
    <li className="score-column" data-seat={seat} data-own={game.seats[seat].kind === 'human'}>
      <h3><SeatMark seat={seat} /> {speaker.seat(seat)}</h3>
      <p className="score-value">{speaker.say('ui.score.of-100', { score })}</p>
      <div className="score-bar" role="meter" aria-label={speaker.seat(seat)} aria-valuenow={score} aria-valuemin={0} aria-valuemax={100}>
        <div style={{ inlineSize: `${score}%` }} />
      </div>
      <p className="score-player">{usePlayer(game, seat)}</p>
      {outcome.ending !== 'war' && <Made rules={game.rules} outcome={outcome} seat={seat} />}
    </li>
  );
}

function Made({ rules, outcome, seat }: { readonly rules: Rules; readonly outcome: Outcome; readonly seat: SeatId }): ReactNode {
  return <ul className="score-made">{usePartsOf(rules, outcome, seat).map((part) => <li key={part}>{part}</li>)}</ul>;
}

/** "The computer, standard level: hawkish, drawn by lot". */
function usePlayer({ seats, surprises }: GameView, seat: SeatId): string {
  const speaker = useSpeaker();
  const { say } = speaker;
  const seating = seats[seat];
  if (seating.kind === 'human') return say('ui.ending.player.person');
  const values = { level: say(`ui.seating.${seating.level}`), temper: speaker.temper(seating.temper) };
  return say(surprises.includes(seat) ? 'ui.ending.player.surprise' : 'ui.ending.player', values);
}

function usePartsOf(rules: Rules, { realised, efficiencyPercent, fairnessPercent, calmPercent, creditPercent }: Outcome, seat: SeatId): readonly string[] {
  const speaker = useSpeaker();
  const { say } = speaker;
  if (seat !== rules.mediator) return [say('ui.score.realised', { value: speaker.worth(realised[seat]) })];
  return [
    say('ui.score.efficiency', { value: speaker.percent(efficiencyPercent) }), say('ui.score.fairness', { value: speaker.percent(fairnessPercent) }),
    say('ui.score.calm', { value: speaker.percent(calmPercent) }), say('ui.score.credit', { value: speaker.percent(creditPercent) }),
  ];
}
