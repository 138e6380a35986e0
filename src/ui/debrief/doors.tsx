/** When a deal was possible: the doors with what moved them, and the best text that could have been signed. */
import type { ReactNode } from 'react';
import type { DebriefView, ReplayView } from '../../store/index.ts';
import { type Door, type DealStep, bestStep, type Facts } from '../../analysis/index.ts';
import { type IssueId, termsOf } from '../../engine/index.ts';
import { doorStory, type DoorStory } from '../../text/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';

const FEW_MOVES = 3;

export function Doors({ debrief: { course, doors, facts }, rules }: { readonly debrief: Pick<DebriefView, 'course' | 'doors' | 'facts'>; readonly rules: ReplayView['rules'] }): ReactNode {
  return (
    <>
      <Never course={course} />
      <ul className="doors">{doors.map((door) => <OneDoor key={door.step} door={door} rules={rules} />)}</ul>
      <Best course={course} rules={rules} inForce={facts === undefined ? [] : inForceOf(facts)} />
    </>
  );
}

function OneDoor({ door, rules }: { readonly door: Door; readonly rules: ReplayView['rules'] }): ReactNode {
  const speaker = useSpeaker();
  const { watchFromDebrief } = useActions();
  const { headline, because } = doorStory(speaker, rules, door);
  return (
    <li className="door" data-kind={door.kind}>
      <p className="door-headline">{headline} <button type="button" className="watch-step no-print" onClick={() => watchFromDebrief(door.step)}>{speaker.say('ui.debrief.watch', { step: door.step })}</button></p>
      {because.length > 0 && <Reasons because={because} />}
    </li>
  );
}

/** A few moves are read at once; many are folded away. */
function Reasons({ because }: Pick<DoorStory, 'because'>): ReactNode {
  const { say } = useSpeaker();
  const count = because.reduce((sum, { moves }) => sum + moves.length, 0);
  const whole = <ul>{because.map(({ part, moves }) => <li key={part}>{part} {moves.join(' ')}</li>)}</ul>;
  if (count <= FEW_MOVES) return whole;
  return (
    <>
      <p>{because.map(({ part }) => part).join(' ')}</p>
      <details><summary>{say('ui.debrief.door.moves', { count })}</summary>{whole}</details>
    </>
  );
}

function Never({ course }: { readonly course: readonly DealStep[] }): ReactNode {
  const { say } = useSpeaker();
  if (course.length === 0 || course.some(({ dealZone }) => dealZone > 0)) return undefined;
  const most = course.reduce((greatest, { dealZoneBelieved }) => Math.max(greatest, dealZoneBelieved), 0);
  return <p>{say('ui.debrief.never')} {most > 0 && say('ui.debrief.never.believed', { texts: most })}</p>;
}

type InForce = readonly { readonly issue: IssueId; readonly position: number }[];

/** What is in force at the end, issue by issue. */
const inForceOf = ({ ledger }: Facts): InForce => ledger.sides.flatMap(({ issues }) => issues.map(({ issue, inForce }) => ({ issue, position: inForce })));

function Best({ course, rules, inForce }: { readonly course: readonly DealStep[]; readonly rules: ReplayView['rules']; readonly inForce: InForce }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const best = bestStep(course);
  if (best === undefined || best.signable.kind === 'none') return undefined;
  const { step, round, signable: { worth, positions } } = best;
  const sides = rules.principals.map((seat, side) => say('ui.debrief.best.side', { seat: speaker.seatInSentence(seat), points: speaker.worth(worth[side] ?? 0) }));
  const terms = termsOf(rules, positions);
  const otherwise = inForce.filter(({ issue, position }) => position !== (terms[issue] ?? 0)).map(({ issue }) => `“${speaker.issue(issue)}”`);
  return (
    <div className="best-text">
      <p>{say('ui.debrief.best', { step, round, sides: speaker.list(sides) })}</p>
      <ul className="ending-terms">{Object.entries(terms).map(([issue, position]) => <li key={issue}>{speaker.terms({ [issue]: position })}</li>)}</ul>
      {otherwise.length > 0 && inForce.some(({ position }) => position > 0) && <p>{say('ui.debrief.best.otherwise', { issues: speaker.list(otherwise) })}</p>}
    </div>
  );
}
