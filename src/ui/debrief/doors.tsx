/** When a deal was possible: the doors with what moved them, and the best text that could have been signed. */
import type { ReactNode } from 'react';
import type { DebriefView, ReplayView } from '../../store/index.ts';
import { type Door, type DealStep, bestStep } from '../../analysis/index.ts';
import { termsOf } from '../../engine/index.ts';
import { doorStory } from '../../text/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';

export function Doors({ debrief: { course, doors }, rules }: { readonly debrief: DebriefView; readonly rules: ReplayView['rules'] }): ReactNode {
  return (
    <>
      <Never course={course} />
      <ul className="doors">{doors.map((door) => <OneDoor key={door.step} door={door} rules={rules} />)}</ul>
      <Best course={course} rules={rules} />
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
      {because.length > 0 && <ul>{because.map(({ part, moves }) => <li key={part}>{part} {moves.join(' ')}</li>)}</ul>}
    </li>
  );
}

function Never({ course }: { readonly course: readonly DealStep[] }): ReactNode {
  const { say } = useSpeaker();
  if (course.length === 0 || course.some(({ dealZone }) => dealZone > 0)) return undefined;
  const most = course.reduce((greatest, { dealZoneBelieved }) => Math.max(greatest, dealZoneBelieved), 0);
  return <p>{say('ui.debrief.never')} {most > 0 && say('ui.debrief.never.believed', { texts: most })}</p>;
}

function Best({ course, rules }: { readonly course: readonly DealStep[]; readonly rules: ReplayView['rules'] }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const best = bestStep(course);
  if (best === undefined || best.signable.kind === 'none') return undefined;
  const { step, round, signable: { worth, positions } } = best;
  const sides = rules.principals.map((seat, side) => say('ui.debrief.best.side', { seat: speaker.seatInSentence(seat), points: speaker.worth(worth[side] ?? 0) }));
  return (
    <div className="best-text">
      <p>{say('ui.debrief.best', { step, round, sides: speaker.list(sides) })}</p>
      <ul className="ending-terms">{Object.entries(termsOf(rules, positions)).map(([issue, position]) => <li key={issue}>{speaker.terms({ [issue]: position })}</li>)}</ul>
    </div>
  );
}
