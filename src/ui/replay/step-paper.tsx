/** What was ordered and what happened in the present step, with the agents' reasons and the players' own words where they are known. */
import type { ReactNode } from 'react';
import { readReasons } from '../../agents/index.ts';
import type { ReplayView } from '../../store/index.ts';
import { Cited } from '../papers/prose.tsx';
import { SaidAloud } from '../papers/said-aloud.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';

export function StepPaper({ replay }: { readonly replay: ReplayView }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { step, past, taken } = replay;
  const here = past.filter((each) => each.step === step && each.event.kind !== 'gauge-moved');
  return (
    <section className="step-paper" aria-live="off">
      <h2>{say('ui.replay.place', { round: taken.round, phase: say(`phase.${taken.phase}`) })}</h2>
      <Orders replay={replay} />
      <h3>{say('ui.replay.happened')}</h3>
      {here.length === 0 && <p>{say(replay.viewer === 'all' ? 'ui.replay.nothing.all' : 'ui.replay.nothing')}</p>}
      <ul>{here.map((one, index) => <li key={`${index} ${one.event.kind}`}><Cited text={speaker.event(one.event)} /><SaidAloud one={one} /></li>)}</ul>
    </section>
  );
}

/** Sealed orders are secret but for their own seat's eyes. */
function Orders({ replay: { step, entries, viewer, reasons, whys } }: { readonly replay: ReplayView }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const orders = (entries[step - 1] ?? []).filter(({ seat }) => viewer === 'all' || viewer === seat);
  if (orders.length === 0) return undefined;
  return (
    <>
      <h3>{say('ui.replay.ordered')}</h3>
      <ul>
        {orders.map(({ seat, command }) => {
          const why = readReasons((reasons ?? []).find((each) => each.step === step && each.seat === seat)?.reasons ?? []);
          const said = whys.find((each) => each.step === step && each.seat === seat);
          return (
            <li key={seat}>
              {speaker.command(seat, command)}
              {said !== undefined && <p className="player-why"><span>{say('ui.replay.why.player')}</span> <q dir="auto">{said.text}</q></p>}
              {why.length > 0 && (
                <details>
                  <summary>{say('ui.replay.why')}<span className="visually-hidden"> {speaker.seat(seat)}</span></summary>
                  <ul>{speaker.reasons(why).map((reason) => <li key={reason}>{reason}</li>)}</ul>
                </details>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
