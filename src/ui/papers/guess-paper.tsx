/** A folded paper for oneself: what the other side wants most, and how high its hurdle is. Kept for the debrief, never asked for. */
import { type ReactNode, useState } from 'react';
import type { IssueId, SeatId } from '../../engine/index.ts';
import { guessedSides } from '../../record/index.ts';
import type { GameView, SeatSitting } from '../../store/index.ts';
import { useActions, usePage } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { SelectField } from '../widgets/select-field.tsx';
import { TextField } from '../widgets/text-field.tsx';

type GuessPaperProps = { readonly game: GameView; readonly sitting: SeatSitting };

export function GuessPaper(props: GuessPaperProps): ReactNode {
  const { say } = useSpeaker();
  const { seat, now } = props.sitting;
  return (
    <section className="panel guesses" aria-label={say('ui.guess.title')}>
      <details>
        <summary>{say('ui.guess.title')}</summary>
        <p className="hint">{say('ui.guess.about')}</p>
        {guessedSides(props.game.rules, seat).map((about) => <GuessForm key={`${seat} ${about} ${now.round}`} {...props} about={about} />)}
      </details>
    </section>
  );
}

/** It starts from what was guessed last. */
function GuessForm({ game: { rules }, sitting: { guesses, now }, about }: GuessPaperProps & { readonly about: SeatId }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { guess } = useActions();
  const busy = usePage((state) => state.busy !== 'no');
  const last = guesses.findLast((each) => each.about === about);
  const [issue, setIssue] = useState<IssueId>(last?.issue ?? '');
  const [hurdle, setHurdle] = useState(last === undefined ? '' : String(last.hurdlePercent));
  const most = rules.constants.hurdle.mostPercent;
  const isWhole = issue !== '' && hurdle !== '';
  return (
    <fieldset className="guess">
      <legend>{speaker.seat(about)}</legend>
      <SelectField
        label={say('ui.guess.issue')} value={issue} onChange={setIssue}
        options={[...(issue === '' ? [{ value: '', label: say('ui.guess.issue.none') }] : []), ...rules.issues.map(({ id }) => ({ value: id, label: speaker.issue(id) }))]}
      />
      <TextField label={say('ui.guess.hurdle', { most: speaker.number(most) })} value={hurdle} digits onChange={(digits) => Number(digits) <= most && setHurdle(digits)} />
      <button type="button" disabled={!isWhole || busy} onClick={() => void guess({ about, issue, hurdlePercent: Number(hurdle) })}>
        {say('ui.guess.keep', { round: now.round })}
      </button>
      <p role="status" className="hint">{last !== undefined && say(last.round === now.round ? 'ui.guess.kept' : 'ui.guess.earlier', { round: last.round, issue: speaker.issue(last.issue), percent: speaker.percent(last.hurdlePercent) })}</p>
    </fieldset>
  );
}
