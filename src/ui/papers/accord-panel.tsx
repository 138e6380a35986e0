/** What is in force, with its reports; what waits for ratification; what is still owed. */
import type { ReactNode } from 'react';
import { accordKindOf, issueOf, type Observation, type Rules } from '../../engine/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { deadlineLines } from './deadline-line.ts';

export function AccordPanel({ rules, now }: { readonly rules: Rules; readonly now: Observation }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  return (
    <section className="panel" aria-labelledby="accord-title">
      <h2 id="accord-title">{say('ui.accord.title')}</h2>
      <p>{say(`situation.accord.${accordKindOf(rules, now.inForce)}`)}</p>
      {accordKindOf(rules, now.inForce) !== 'framework' && rules.frameworkMinimum.length > 0 && (
        <div className="hint">
          <p>{say('ui.accord.framework')}</p>
          <ul className="plain">
            {rules.frameworkMinimum.map(({ issue, position }) => (
              <li key={issue}>
                {speaker.issue(issue)}: <b>{speaker.label(issue, position)}</b>
                {(now.inForce[issue] ?? 0) >= position && <>{' '}<span className="mark">{say('ui.mark.in-force')}</span></>}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Commitments rules={rules} now={now} />
      <Pending now={now} />
      {now.phase.kind !== 'over' && <OpenMatters now={now} rules={rules} />}
    </section>
  );
}

function Commitments({ rules, now }: { readonly rules: Rules; readonly now: Observation }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  return (
    <ul className="commitments">
      {now.commitments.map(({ issue, position, since, report, own, due }) => (
        <li key={issue} data-report={report}>
          <b>{speaker.issue(issue)}</b>: {speaker.label(issue, position)}
          <span className="hint">
            {capital(say(now.guaranteed.includes(issue) ? 'ui.commitment.guaranteed' : 'ui.commitment', { seat: speaker.seatInSentence(issueOf(rules, issue).giver), round: since }))}
          </span>
          <span className="report">{capital(say(`report.${report}`))}</span>
          {own.kind === 'known' && due > 0 && <span className="hint">{say(issueOf(rules, issue).giver === now.viewer ? 'ui.commitment.own' : 'ui.commitment.kept', { honoured: own.honoured, due })}</span>}
        </li>
      ))}
    </ul>
  );
}

function Pending({ now: { pending } }: { readonly now: Observation }): ReactNode {
  const speaker = useSpeaker();
  if (pending.kind === 'none') return undefined;
  return <p className="pending">{speaker.say(`situation.pending.${pending.source}`, { seat: speaker.seatInSentence(pending.by), terms: speaker.terms(pending.terms) })}</p>;
}

/** Deadline, rights after a violation, public words that are still to be kept. */
function OpenMatters({ rules, now }: { readonly rules: Rules; readonly now: Observation }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const lines = [
    ...deadlineLines(speaker, now),
    ...rules.principals.flatMap((seat) => (now.rights[seat] === 'none' ? [] : [say(`situation.right.${now.rights[seat]}`, { seat: speaker.seatInSentence(seat) })])),
    ...now.words.map(({ seat, statement }) => capital(say('situation.word', { seat: speaker.seatInSentence(seat), statement: speaker.statement(statement) }))),
  ];
  return lines.length === 0 ? undefined : <ul className="open-matters">{lines.map((line) => <li key={line}>{line}</li>)}</ul>;
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
