/** Where the game turned: the search, how far it is, and each point with its better alternative and what its agent thought. */
import type { ReactNode } from 'react';
import { readReasons } from '../../agents/index.ts';
import { isGain } from '../../analysis/index.ts';
import type { DebriefView, ReplayView } from '../../store/index.ts';
import { turningPointStory } from '../../text/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { SeatMark } from '../widgets/seat-mark.tsx';
import { useChosenStep } from './chosen-step.ts';

type TurningProps = { readonly turning: DebriefView['turning']; readonly replay: ReplayView };

export function TurningPoints({ turning, replay }: TurningProps): ReactNode {
  const { say } = useSpeaker();
  const { points, kind, search: { rollouts } } = turning;
  return (
    <>
      <p>{say('ui.turning.about', { rollouts })}</p>
      <SearchState turning={turning} />
      {points.length === 0 && kind !== 'none' && <p>{say(kind === 'whole' ? 'ui.turning.none' : 'ui.turning.none.yet')}</p>}
      <ol className="turning-points">{points.map((point) => <Point key={`${point.step} ${point.seat}`} point={point} replay={replay} />)}</ol>
    </>
  );
}

function SearchState({ turning: { kind, judged, decisions } }: Pick<TurningProps, 'turning'>): ReactNode {
  const { say } = useSpeaker();
  const { searchTurningPoints, stopSearch } = useActions();
  const start = (label: string): ReactNode => <button type="button" className="no-print" onClick={() => void searchTurningPoints()}>{say(label)}</button>;
  switch (kind) {
    case 'none': return <p className="search-state no-print">{start('ui.turning.start')} <span className="hint">{say('ui.turning.start.about')}</span></p>;
    case 'searching':
      return (
        <div className="search-state no-print">
          <progress value={judged} max={decisions} aria-label={say('ui.debrief.turning')} />
          <span>{say('ui.turning.progress', { judged, decisions })}</span>
          <button type="button" onClick={stopSearch}>{say('ui.turning.stop')}</button>
        </div>
      );
    case 'stopped': case 'broken': return <p className="search-state">{say(`ui.turning.${kind}`, { judged, decisions })} {start('ui.turning.again')}</p>;
    case 'whole': return <p className="hint">{say('ui.turning.whole', { decisions })}</p>;
  }
}

function Point({ point, replay: { entries, reasons, marks: { rounds } } }: { readonly point: DebriefView['turning']['points'][number]; readonly replay: ReplayView }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { watchFromDebrief } = useActions();
  const chosen = useChosenStep();
  const { step, seat } = point;
  const { sign, name, sum, instead, accords } = turningPointStory(speaker, point);
  const sent = entries[step - 1]?.find((each) => each.seat === seat);
  const thought = readReasons(reasons?.find((each) => each.step === step && each.seat === seat)?.reasons ?? []);
  const round = rounds.findLast(({ from }) => from < step)?.round ?? 1;
  return (
    <li className="turning-point" data-gained={isGain(point.mark)} data-chosen={step === chosen}>
      <button type="button" className="watch-step no-print" onClick={() => watchFromDebrief(step)}>{say('ui.debrief.watch', { step })}</button>
      <h3><span className="turning-sign" aria-hidden="true">{sign}</span> <SeatMark seat={seat} /> {say('ui.turning.head', { step, round, seat: speaker.seat(seat) })} <b>{name}</b></h3>
      {sent !== undefined && <p>{say('ui.turning.sent', { command: speaker.command(seat, sent.command) })}</p>}
      <p>{instead}</p>
      <p className="turning-sum">{sum} {accords}</p>
      {thought.length > 0 && <details><summary>{say('ui.turning.thought')}</summary><ul>{speaker.reasons(thought).map((reason) => <li key={reason}>{reason}</li>)}</ul></details>}
    </li>
  );
}
