/**
 * The paper of the place that is pointed at on the map: what stands there, what can be ordered there, what happened there.
 * It is the map's twin for keyboard and screen reader: everything that is pressed on the canvas can be pressed here.
 */
import { type ReactNode, useEffect, useRef } from 'react';
import type { Observation } from '../../engine/index.ts';
import { isPlace, type Known, placeOfFlag, placeOfGauge, type PlaceId, placeOfIssue } from '../../scenario/index.ts';
import type { StepEvent } from '../../session/index.ts';
import type { OrderDesk } from '../../store/index.ts';
import { useActions, usePage } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { GaugeRow } from './gauge-row.tsx';
import { PlaceOrders } from './place-orders.tsx';
import { PlacePast } from './place-past.tsx';

export type PlacePaperProps = {
  readonly game: Known;
  /** A seat that sits, a game that is over, or a replay: who has no choices can only read. */
  readonly sitting?: (Sight & Partial<OrderDesk>) | undefined;
};

type Sight = { readonly now: Observation; readonly past: readonly StepEvent[] };

export function PlacePaper({ game, sitting }: PlacePaperProps): ReactNode {
  const place = usePage(({ stage: { pointed } }) => (pointed.kind === 'place' ? pointed.place : ''));
  return isPlace(place) && sitting !== undefined ? <Paper key={place} game={game} place={place} sitting={sitting} /> : undefined;
}

/** The button of the place in the list (place-list.tsx): who closes the paper is brought back to it. */
export const placeButtonId = (place: PlaceId): string => `place-${place}`;

function Paper({ game, place, sitting }: Required<PlacePaperProps> & { readonly place: PlaceId; readonly sitting: Sight & Partial<OrderDesk> }): ReactNode {
  const { say } = useSpeaker();
  const actions = useActions();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [place]);
  const close = (): void => {
    actions.point({ kind: 'nothing' });
    document.getElementById(placeButtonId(place))?.focus();
  };
  return (
    <section className="panel place-paper" aria-labelledby="place-title">
      <h2 id="place-title" ref={heading} tabIndex={-1}>{say(`ui.place-name.${place}`)}</h2>
      <p className="place-about">{say(`ui.place-about.${place}`)}</p>
      <PlaceOrders game={game} place={place} sitting={sitting} />
      <Standing game={game} place={place} sitting={sitting} />
      <PlacePast game={game} place={place} past={sitting.past} />
      <p><button type="button" onClick={close}>{say('ui.place.close')}</button></p>
    </section>
  );
}

type PartProps = { readonly game: Known; readonly place: PlaceId; readonly sitting: Sight };

function Standing({ game, place, sitting: { now, past } }: PartProps): ReactNode {
  const { say } = useSpeaker();
  const { rules, texts } = game;
  const gauges = rules.gauges.filter(({ id }) => now.gauges[id] !== undefined && placeOfGauge(game, id) === place);
  return (
    <>
      {gauges.length > 0 && <h3>{say('ui.place.seen')}</h3>}
      {gauges.length > 0 && (
        <ul className="place-gauges gauges">
          {gauges.map(({ id }) => <GaugeRow key={id} id={id} rules={rules} texts={texts} centi={now.gauges[id] ?? 0} past={past} />)}
        </ul>
      )}
      <Agreed game={game} place={place} now={now} />
    </>
  );
}

/** Where the issues of this place stand, and the public marks that are set here. */
function Agreed({ game, place, now }: { readonly game: Known; readonly place: PlaceId; readonly now: Observation }): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const issues = game.rules.issues.filter(({ id }) => placeOfIssue(game, id) === place);
  const flags = Object.entries(now.flags).filter(([id, until]) => until >= now.round && placeOfFlag(id) === place && game.texts.flags[id] !== undefined);
  if (issues.length + flags.length === 0) return undefined;
  return (
    <>
      <h3>{say('ui.place.terms')}</h3>
      <ul className="plain place-terms">
        {issues.map(({ id }) => <li key={id}>{say('ui.place.term', { issue: speaker.issue(id), label: speaker.label(id, now.inForce[id] ?? 0) })}</li>)}
        {flags.map(([id]) => <li key={id} className="place-flag">{speaker.flag(id)}</li>)}
      </ul>
    </>
  );
}
