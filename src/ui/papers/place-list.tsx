/** All places of the map as buttons, by region: how keyboard and screen reader walk over it. Pressing one opens its paper. */
import type { ReactNode } from 'react';
import { type Known, type Place, PLACES, type PlaceId } from '../../scenario/index.ts';
import { type GameView, ordersByPlace, type PlaceOrder } from '../../store/index.ts';
import { useActions, usePage } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { placeButtonId } from './place-paper.tsx';

export type PlaceListProps = {
  readonly game: Known & Partial<Pick<GameView, 'sitting'>>;
};

const REGIONS = ['iran', 'waters', 'neighbours', 'abroad'] as const;
type Region = (typeof REGIONS)[number];

/** Where a place is not beyond the edge nor water, the neighbours' begin with the host. */
const NEIGHBOURS: readonly PlaceId[] = ['muscat', 'doha', 'al-udeid', 'bahrain', 'riyadh', 'iraq', 'syria', 'lebanon', 'israel', 'sanaa'];

export function PlaceList({ game }: PlaceListProps): ReactNode {
  const { say } = useSpeaker();
  const opened = usePage(({ stage: { pointed } }) => (pointed.kind === 'place' ? pointed.place : ''));
  const orders = ordersByPlace(game, game.sitting?.kind === 'seat' ? game.sitting : undefined);
  return (
    <nav className="panel place-list" aria-labelledby="places-title">
      <h2 id="places-title">{say('ui.places.title')}</h2>
      {REGIONS.map((region) => (
        <section key={region} aria-labelledby={`places-${region}`}>
          <h3 id={`places-${region}`}>{say(`ui.places.region.${region}`)}</h3>
          <ul>
            {PLACES.filter((place) => regionOf(place) === region).map(({ id }) => (
              <li key={id}><PlaceButton place={id} opened={id === opened} orders={orders.get(id) ?? []} /></li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

function PlaceButton({ place, opened, orders }: { readonly place: PlaceId; readonly opened: boolean; readonly orders: readonly PlaceOrder[] }): ReactNode {
  const { say } = useSpeaker();
  const actions = useActions();
  const chosen = orders.filter((order) => order.chosen).length;
  const note = chosen > 0 ? say('ui.places.chosen', { count: chosen }) : say('ui.places.actions', { count: orders.filter(({ open }) => open).length });
  return (
    <button
      type="button" id={placeButtonId(place)} className="place-button" aria-pressed={opened} data-chosen={chosen > 0}
      onClick={() => actions.point(opened ? { kind: 'nothing' } : { kind: 'place', place })}
    >
      <span>{say(`ui.place-name.${place}`)}</span>
      {note !== '' && <span className="place-note">{note}</span>}
    </button>
  );
}

function regionOf({ id, kind }: Place): Region {
  if (kind === 'abroad') return 'abroad';
  if (kind === 'sea' || kind === 'strait') return 'waters';
  return NEIGHBOURS.includes(id) ? 'neighbours' : 'iran';
}
