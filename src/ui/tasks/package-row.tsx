/**
 * One issue of a package: its positions as a track to pick from, and on it where both sides stand.
 * Not here: what the whole package is worth (assessment-card.tsx).
 */
import { type ReactNode, type RefObject, useEffect, useId, useRef } from 'react';
import { goingBackTrustCenti, type IssueChoice, type IssueId, issueOf, type Observation, type Rules, stepsFromLastOffer, type TermAssessment, trustGauge } from '../../engine/index.ts';
import type { ScenarioTexts } from '../../scenario/index.ts';
import { iconOfFamily } from '../../text/index.ts';
import { useActions, usePage } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { Cited } from '../papers/prose.tsx';
import { signed } from '../papers/signed.ts';
import { Icon } from '../widgets/icon.tsx';
import { ConfidedWorth } from './confided-worth.tsx';
import { PositionMarks } from './position-marks.tsx';

type PackageRowProps = {
  readonly rules: Rules;
  readonly texts: ScenarioTexts;
  readonly now: Observation;
  readonly choice: IssueChoice;
  readonly position: number;
  /** Position → what it is worth to the own capital; empty for the mediator. */
  readonly values: ReadonlyMap<number, TermAssessment>;
  /** How far the other side believes this promise, where the own side gives it, in percent; nothing for the mediator. */
  readonly theirBelief: number | undefined;
  readonly onPut: (position: number) => void;
};

export function PackageRow({ rules, texts, now, choice, position, values, theirBelief, onPut }: PackageRowProps): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const name = useId();
  const { issue, giver, positions, inForce } = choice;
  const row = usePointedRow(issue);
  return (
    <fieldset className="package-row" data-changed={position !== inForce} data-family={issueOf(rules, issue).family} {...row}>
      <legend>
        <Icon name={iconOfFamily(issueOf(rules, issue).family)} />
        <span className="issue-name">{speaker.issue(issue)}</span>{' '}
        <span className="giver">{say('ui.package.gives', { seat: speaker.seatInSentence(giver) })}<Belief values={values} position={position} /><TheirBelief now={now} choice={choice} theirBelief={theirBelief} /></span>
        <GoingBack rules={rules} now={now} choice={choice} position={position} />
      </legend>
      <div className="track">
        {positions.map((each) => (
          <label key={each} className="stop" data-checked={each === position} data-passed={each > Math.min(position, inForce) && each < Math.max(position, inForce)}>
            <input type="radio" name={name} checked={each === position} onChange={() => onPut(each)} />
            <span className="stop-label">{speaker.label(issue, each)}</span>
            <Worth value={values.get(each)} />
            <Vouches rules={rules} issue={issue} position={each} />
            <ConfidedWorth now={now} issue={issue} position={each} />
            <PositionMarks rules={rules} now={now} choice={choice} position={each} />
          </label>
        ))}
      </div>
      <About issue={issue} texts={texts} positions={positions} />
    </fieldset>
  );
}

type PointedRow = {
  readonly ref: RefObject<HTMLFieldSetElement | null>;
  readonly 'data-pointed': boolean;
  readonly onPointerEnter: () => void;
  readonly onFocus: () => void;
};

/** Row and track on the table are one thing: who points at either sees both. */
function usePointedRow(issue: string): PointedRow {
  const actions = useActions();
  const isPointed = usePage(({ stage: { pointed } }) => pointed.kind === 'issue' && pointed.issue === issue);
  const ref = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const here = ref.current;
    if (isPointed && here !== null && !here.matches(':hover, :focus-within')) here.scrollIntoView({ block: 'nearest' });
  }, [isPointed]);
  const point = (): void => {
    if (!isPointed) actions.point({ kind: 'issue', issue });
  };
  return { ref, 'data-pointed': isPointed, onPointerEnter: point, onFocus: point };
}

function About({ issue, texts, positions }: { readonly issue: string; readonly texts: ScenarioTexts; readonly positions: readonly number[] }): ReactNode {
  const speaker = useSpeaker();
  const about = texts.issues[issue];
  return (
    <details className="about">
      <summary><Icon name="question" /><span className="visually-hidden">{speaker.say('ui.package.about')} {speaker.issue(issue)}</span></summary>
      <p><Cited text={`${speaker.scenario(about?.question ?? {})} ${speaker.scenario(about?.about ?? {})}`} /></p>
      <ol start={0}>{positions.map((each) => <li key={each}><Cited text={speaker.position(issue, each)} /></li>)}</ol>
    </details>
  );
}

/** How far the own side believes the promise: of the position that is picked, else of the first that says anything. */
function Belief({ values, position }: Pick<PackageRowProps, 'values' | 'position'>): ReactNode {
  const speaker = useSpeaker();
  const all = [...values.values()].filter(({ points }) => points > 0);
  const shown = all.find((value) => value.position === position) ?? all[0];
  return shown !== undefined && <> · {speaker.say('ui.package.belief', { credibility: speaker.percent(shown.credibilityPercent) })}</>;
}

/** How far the other side believes what the own side would give. */
function TheirBelief({ now: { own }, choice, theirBelief }: Pick<PackageRowProps, 'now' | 'choice' | 'theirBelief'>): ReactNode {
  const speaker = useSpeaker();
  if (theirBelief === undefined || own.kind !== 'seat' || own.seat !== choice.giver) return undefined;
  return <> · {speaker.say('ui.package.their-belief', { credibility: speaker.percent(theirBelief) })}</>;
}

/** Who gives less than in the last text goes back on it. It is said where it is picked, with its price once an offer. */
function GoingBack({ rules, now, choice, position }: Pick<PackageRowProps, 'rules' | 'now' | 'choice' | 'position'>): ReactNode {
  const speaker = useSpeaker();
  if (now.own.kind !== 'seat') return undefined;
  const { seat } = now.own;
  const steps = stepsFromLastOffer(rules, now, { seat, terms: { [choice.issue]: position } });
  if (!steps.some(({ issue, step }) => issue === choice.issue && step < 0)) return undefined;
  return <span className="going-back">{speaker.say('ui.package.going-back', { trust: speaker.gaugeAmount(trustGauge(seat), goingBackTrustCenti(rules, now)) })}</span>;
}

/** What a verifying position adds to the belief in other promises, at most. */
function Vouches({ rules, issue, position }: { readonly rules: Rules; readonly issue: IssueId; readonly position: number }): ReactNode {
  const { say } = useSpeaker();
  const most = Math.max(0, ...(rules.verifying.find((each) => each.issue === issue)?.vouchesPercent[position] ?? []));
  return most > 0 && <span className="vouches">{say('ui.package.vouches', { most })}</span>;
}

/** What it counts, and struck through what it would count if it were believed. */
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
