/** What another side seems to want: how much each issue matters to it, its hurdle, where it would stop, and what that rests on. */
import type { ReactNode } from 'react';
import type { Estimate, Priority, Shown } from '../../agents/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';

/** What is less likely is folded away: many lines at one chance in three say little. */
const LIKELY_PERCENT = 50;

export function AdviceEstimate({ estimate }: { readonly estimate: Estimate }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { seat, priorities, hurdle, lines, evidence } = estimate;
  const most = Math.max(1, ...priorities.map(({ highPercent }) => highPercent));
  const title = say('ui.adviser.estimate', { seat: speaker.seatInSentence(seat) });
  const { lowPercent: low, highPercent: high } = hurdle;
  const likely = lines.filter(({ percent }) => percent >= LIKELY_PERCENT);
  const less = lines.filter(({ percent }) => percent < LIKELY_PERCENT);
  return (
    <section className="estimate" aria-label={title}>
      <h3>{title}</h3>
      <p className="hint">{say('ui.adviser.estimate.about')}</p>
      <table className="estimate-table">
        <thead><tr><th scope="col">{say('ui.adviser.issue')}</th><th scope="col">{say('ui.adviser.matters')}</th></tr></thead>
        <tbody>{priorities.map((priority) => <PriorityRow key={priority.issue} priority={priority} most={most} />)}</tbody>
      </table>
      <p>{say(hurdle.confided ? 'ui.adviser.hurdle.confided' : 'ui.adviser.hurdle', { low: speaker.number(low), high: speaker.number(high) })}</p>
      {lines.length > 0 && (
        <>
          <h4>{say('ui.adviser.lines')}</h4>
          {likely.length > 0 && <Lines lines={likely} />}
          {less.length > 0 && <details><summary>{say('ui.adviser.lines.less')}</summary><Lines lines={less} /></details>}
        </>
      )}
      <Evidence evidence={evidence} />
    </section>
  );
}

function Lines({ lines }: Pick<Estimate, 'lines'>): ReactNode {
  const speaker = useSpeaker();
  return (
    <ul className="plain">
      {lines.map(({ issue, bound, position, scope, percent }) => (
        <li key={`${issue} ${bound} ${position} ${scope}`}>
          {speaker.say(`ui.adviser.line.${bound}`, { issue: speaker.issue(issue), position: speaker.label(issue, position), scope, percent: speaker.number(percent) })}
        </li>
      ))}
    </ul>
  );
}

function PriorityRow({ priority: { issue, lowPercent, highPercent, lowPoints, highPoints, confided }, most }: { readonly priority: Priority; readonly most: number }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const share = (percent: number): string => `${(percent * 100) / most}%`;
  const rangeOf = (id: string, low: number, high: number): string => say(low === high ? `ui.adviser.exact.${id}` : `ui.adviser.range.${id}`, { low: speaker.number(low), high: speaker.number(high), count: low });
  return (
    <tr>
      <th scope="row">{speaker.issue(issue)}</th>
      <td>
        <span className="estimate-words">
          <b>{rangeOf('share', lowPercent, highPercent)}</b> <span className="hint">{rangeOf('points', lowPoints, highPoints)}</span>
          {confided && <span className="mark">{say('ui.adviser.confided')}</span>}
        </span>
        <span className="estimate-bar" aria-hidden="true">
          <span className="estimate-low" style={{ inlineSize: share(lowPercent) }} /><span className="estimate-high" style={{ inlineSize: share(highPercent - lowPercent) }} />
        </span>
      </td>
    </tr>
  );
}

function Evidence({ evidence }: { readonly evidence: readonly Shown[] }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  return (
    <details>
      <summary>{say('ui.adviser.evidence')}</summary>
      {evidence.length === 0 ? <p>{say('ui.adviser.evidence.none')}</p> : (
        <ul className="plain">
          {evidence.map(({ round, event }, nth) => (
            <li key={nth}><b>{say('ui.adviser.evidence.round', { round: speaker.number(round) })}</b> {speaker.event(event)}</li>
          ))}
        </ul>
      )}
    </details>
  );
}
