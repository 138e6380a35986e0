/** What each principal had reason to believe of the other, round by round, beside what was; and what persons guessed. */
import type { ReactNode } from 'react';
import type { Belief, MistakenLine } from '../../analysis/index.ts';
import type { Rules, SeatId } from '../../engine/index.ts';
import type { DebriefView } from '../../store/index.ts';
import { capitalised } from '../../text/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';

type BeliefsProps = { readonly debrief: Pick<DebriefView, 'beliefs' | 'guesses'>; readonly rules: Rules };

export function Beliefs({ debrief: { beliefs, guesses }, rules }: BeliefsProps): ReactNode {
  const { say } = useSpeaker();
  return (
    <>
      <Guesses guesses={guesses} />
      <p>{say('ui.beliefs.about')}</p>
      <div className="belief-columns">
        {rules.principals.map((seat) => <OfSeat key={seat} seat={seat} beliefs={beliefs.filter((each) => each.seat === seat)} />)}
      </div>
    </>
  );
}

function OfSeat({ seat, beliefs }: { readonly seat: SeatId; readonly beliefs: readonly Belief[] }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const [first] = beliefs;
  if (first === undefined) return undefined;
  const names = { seat: speaker.seatInSentence(seat), about: speaker.seatInSentence(first.about) };
  const right = beliefs.filter(({ issue, truth }) => issue === truth).length;
  return (
    <section>
      <p>{say('ui.beliefs.first', { ...names, truth: speaker.issue(first.truth) })} {capitalised(say('ui.beliefs.right', { ...names, right, rounds: beliefs.length }))}</p>
      <table>
        <caption>{capitalised(say('ui.beliefs.hurdle', names))}</caption>
        <thead><tr>{['round', 'range', 'was'].map((column) => <th key={column} scope="col">{say(`ui.beliefs.${column}`)}</th>)}</tr></thead>
        <tbody>{beliefs.map((belief) => <HurdleRow key={belief.step} belief={belief} />)}</tbody>
      </table>
      <Mistaken beliefs={beliefs} />
    </section>
  );
}

function HurdleRow({ belief: { round, lowPercent, highPercent, trueHurdlePercent } }: { readonly belief: Belief }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const within = lowPercent <= trueHurdlePercent && trueHurdlePercent <= highPercent;
  return (
    <tr>
      <th scope="row">{round}</th>
      <td>{say('ui.beliefs.from-to', { low: speaker.percent(lowPercent), high: speaker.percent(highPercent) })}</td>
      <td>{speaker.percent(trueHurdlePercent)} <span className="mark" data-kind={within ? 'good' : 'bad'}>{say(within ? 'ui.beliefs.within' : 'ui.beliefs.missed')}</span></td>
    </tr>
  );
}

/** Each line once, as it was mistaken last. */
function Mistaken({ beliefs }: { readonly beliefs: readonly Belief[] }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const last = new Map(beliefs.flatMap(({ seat, about, mistaken }) => mistaken.map((line) => [JSON.stringify([line.issue, line.bound, line.position, line.scope]), { seat, about, line }] as const)));
  if (last.size === 0) return <p className="hint">{say('ui.beliefs.mistaken.none')}</p>;
  return (
    <ul>
      {[...last].map(([id, { seat, about, line }]) => (
        <li key={id}>{capitalised(say(line.holds ? 'ui.beliefs.mistaken.holds' : 'ui.beliefs.mistaken.none-such', {
          seat: speaker.seatInSentence(seat), about: speaker.seatInSentence(about), percent: speaker.percent(line.percent), line: lineOf(line),
        }))}</li>
      ))}
    </ul>
  );

  function lineOf({ issue, bound, position }: MistakenLine): string {
    return say(`ui.beliefs.line.${bound}`, { issue: speaker.issue(issue), position: speaker.label(issue, position) });
  }
}

function Guesses({ guesses }: Pick<DebriefView, 'guesses'>): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  if (guesses.length === 0) return <p className="hint">{say('ui.guesses.none')}</p>;
  const seats = [...new Set(guesses.map(({ seat }) => seat))];
  return (
    <section>
      <h3>{say('ui.guesses.title')}</h3>
      {seats.map((seat) => {
        const own = guesses.filter((each) => each.seat === seat);
        const off = own.reduce((sum, each) => sum + Math.abs(each.off), 0) / own.length;
        return <p key={seat}>{say('ui.guesses.score', { seat: speaker.seat(seat), right: own.filter(({ isTop }) => isTop).length, guesses: own.length, off: speaker.number(off, 0) })}</p>;
      })}
      <ul>
        {guesses.map(({ step, round, seat, about, issue, isTop, truth, hurdlePercent, trueHurdlePercent }) => (
          <li key={`${step} ${seat} ${about}`}>
            {say('ui.guesses.line', { round, seat: speaker.seatInSentence(seat), about: speaker.seatInSentence(about), issue: speaker.issue(issue) })} ({isTop ? say('ui.guesses.right') : say('ui.guesses.wrong', { truth: speaker.issue(truth) })}; {say('ui.guesses.hurdle', { guessed: speaker.percent(hurdlePercent), truth: speaker.percent(trueHurdlePercent) })})
          </li>
        ))}
      </ul>
    </section>
  );
}
