/** Asking one side in confidence whether its capital would ratify the drafted text, and what the sides answered at this table. */
import type { ReactNode } from 'react';
import { creditGauge, sameTerms } from '../../engine/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import type { MediationProps } from './mediation-task.tsx';

export function SoundOut(props: MediationProps): ReactNode {
  const { game, choices, draft } = props;
  const speaker = useSpeaker();
  const { say } = speaker;
  const actions = useActions();
  const isDrafted = Object.keys(draft.terms).length > 0;
  return (
    <>
      {isDrafted && choices.soundOut.length > 0 && (
        <>
          <p className="hint">{say('ui.sound-out.hint', { amount: speaker.gaugeAmount(creditGauge(choices.soundOut[0] ?? game.rules.principals[0]), game.rules.constants.credit.soundingCenti) })}</p>
          <div className="buttons">
            {choices.soundOut.map((seat) => (
              <button key={seat} type="button" onClick={() => void actions.send({ kind: 'sound-out', seat, terms: draft.terms })}>{say('ui.sound-out', { seat: speaker.seatInSentence(seat) })}</button>
            ))}
          </div>
        </>
      )}
      <Answers {...props} />
    </>
  );
}

/** What the sides said when they were sounded out in this round, latest first; the terms only where they are not those on the desk. */
function Answers({ game, sitting: { past }, draft }: MediationProps): ReactNode {
  const speaker = useSpeaker();
  const opened = past.findLastIndex(({ event }) => event.kind === 'round-opened');
  const answers = past.slice(opened).flatMap(({ event }, index) => (event.kind === 'sounded-out' ? [{ index, event }] : [])).reverse();
  if (answers.length === 0) return undefined;
  return (
    <ul className="answers">
      {answers.map(({ index, event }) => {
        const isSame = sameTerms(game.rules, event.terms, draft.terms);
        return (
          <li key={index}>
            <b>{speaker.say(event.wouldRatify ? 'ui.sound-out.would' : 'ui.sound-out.would-not', { seat: speaker.seat(event.seat), same: isSame ? 'yes' : 'no' })}</b>
            {!isSame && <span className="hint"> {speaker.terms(event.terms)}</span>}
          </li>
        );
      })}
    </ul>
  );
}
