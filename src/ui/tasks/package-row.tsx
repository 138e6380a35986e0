/** One issue of a package: its positions as a track to pick from. */
import { type ReactNode, useId } from 'react';
import { type IssueChoice, issueOf, type Observation, type Rules, type TermAssessment } from '../../engine/index.ts';
import type { ScenarioTexts } from '../../scenario/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { Cited } from '../papers/prose.tsx';
import { signed } from '../papers/signed.ts';

type PackageRowProps = {
  readonly rules: Rules;
  readonly texts: ScenarioTexts;
  readonly now: Observation;
  readonly choice: IssueChoice;
  readonly position: number;
  /** Position → what it is worth to the own capital; empty for the mediator. */
  readonly values: ReadonlyMap<number, TermAssessment>;
  readonly onPut: (position: number) => void;
};

export function PackageRow({ rules, texts, now, choice, position, values, onPut }: PackageRowProps): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const name = useId();
  const { issue, giver, positions, inForce } = choice;
  const about = texts.issues[issue];
  return (
    <fieldset className="package-row" data-changed={position !== inForce}>
      <legend>
        <span className="issue-name">{speaker.issue(issue)}</span>{' '}
        <span className="giver">{say('ui.package.gives', { seat: speaker.seatInSentence(giver) })}<Belief values={values} position={position} /></span>
      </legend>
      <div className="track">
        {positions.map((each) => (
          <label key={each} className="stop" data-checked={each === position}>
            <input type="radio" name={name} checked={each === position} onChange={() => onPut(each)} />
            <span className="stop-label">{speaker.label(issue, each)}</span>
            <Worth value={values.get(each)} />
            <Marks rules={rules} now={now} choice={choice} position={each} />
          </label>
        ))}
      </div>
      <details className="about">
        <summary>{say('ui.package.about')}<span className="visually-hidden"> {speaker.issue(issue)}</span></summary>
        <p><Cited text={`${speaker.scenario(about?.question ?? {})} ${speaker.scenario(about?.about ?? {})}`} /></p>
        <ol start={0}>{positions.map((each) => <li key={each}><Cited text={speaker.position(issue, each)} /></li>)}</ol>
      </details>
    </fieldset>
  );
}

/** How far the own side believes the promise: of the position that is picked, else of the first that says anything. */
function Belief({ values, position }: Pick<PackageRowProps, 'values' | 'position'>): ReactNode {
  const speaker = useSpeaker();
  const all = [...values.values()].filter(({ points }) => points > 0);
  const shown = all.find((value) => value.position === position) ?? all[0];
  return shown !== undefined && <> · {speaker.say('ui.package.belief', { credibility: speaker.percent(shown.credibilityPercent) })}</>;
}

function Worth({ value }: { readonly value: TermAssessment | undefined }): ReactNode {
  const speaker = useSpeaker();
  if (value === undefined || value.position === 0) return undefined;
  const { points, centipoints } = value;
  if (points <= 0) return <span className="worth cost">{signed(speaker, points)}</span>;
  return (
    <span className="worth benefit">
      {speaker.say('ui.package.believed', { points: signed(speaker, points), counted: signed(speaker, centipoints / 100, 1) })}
    </span>
  );
}

/** What lies at this position: the status quo, what is in force, last offers, the limits of 2015. */
function Marks({ rules, now, choice: { issue, inForce }, position }: Pick<PackageRowProps, 'rules' | 'now' | 'choice' | 'position'>): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const offered = [...rules.principals, rules.mediator].filter((seat) => now.lastOffers[seat]?.[issue] === position);
  const marks = [
    ...(position === inForce ? [{ kind: 'now', text: say(inForce === 0 ? 'ui.mark.status-quo' : 'ui.mark.in-force') }] : []),
    ...offered.map((seat) => ({ kind: seat, text: say(seat === now.viewer ? 'ui.mark.own-offer' : 'ui.mark.offer', { seat: speaker.seat(seat) }) })),
    ...(issueOf(rules, issue).position2015 === position ? [{ kind: '2015', text: say('ui.mark.2015') }] : []),
  ];
  return marks.length === 0 ? undefined : <span className="marks">{marks.map(({ kind, text }) => <span key={kind} className="mark" data-kind={kind}>{text}</span>)}</span>;
}
