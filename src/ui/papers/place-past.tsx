/** What the viewer saw happen at a place, latest first. */
import type { ReactNode } from 'react';
import type { GameEvent } from '../../engine/index.ts';
import { type Known, placeOfHappening, type PlaceId } from '../../scenario/index.ts';
import type { StepEvent } from '../../session/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { Cited } from './prose.tsx';

type PlacePastProps = { readonly game: Known; readonly place: PlaceId; readonly past: readonly StepEvent[] };

/** Told by the gauges and the terms of the place. */
const TOLD_ELSEWHERE: readonly GameEvent['kind'][] = ['gauge-moved', 'flag-set', 'conduct-ordered'];
const MOST = 6;

export function PlacePast({ game, place, past }: PlacePastProps): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const here = happeningsAt(game, place, past).slice(-MOST).reverse();
  return (
    <>
      <h3>{say('ui.place.past')}</h3>
      {here.length === 0 ? <p className="hint">{say('ui.place.past.none')}</p> : (
        <ol className="place-past">
          {here.map(({ key, round, event }) => (
            <li key={key}><span className="place-round">{say('ui.place.round', { round: speaker.number(round) })}</span> <Cited text={speaker.event(event)} /></li>
          ))}
        </ol>
      )}
    </>
  );
}

type Happening = { readonly key: number; readonly round: number; readonly event: GameEvent };

function happeningsAt(game: Known, place: PlaceId, past: readonly StepEvent[]): readonly Happening[] {
  let round = 1;
  return past.flatMap(({ event }, key) => {
    if (event.kind === 'round-opened') round = event.round;
    return !TOLD_ELSEWHERE.includes(event.kind) && placeOfHappening(game, event) === place ? [{ key, round, event }] : [];
  });
}
