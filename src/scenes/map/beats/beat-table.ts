/**
 * What the map shows of each event: the kind of movement, by kind and family, and where.
 * Not here: how a movement looks (movements.ts), that it is over in time (map-beat.ts).
 * Invariant: pure; nothing but the event and the scenario is asked. Every family has a movement: who knows no better
 * is shown as a pulse of light.
 */
import { type Action, actionOf, eventOf, type GameEvent } from '../../../engine/index.ts';
import { homeOf, type Known, placeOfAction, placeOfEvent, placeOfHappening, placeOfIssue, type PlaceId } from '../../../scenario/index.ts';
import { wordsIn } from '../gauge-families.ts';

export type BeatKind =
  | 'pulse' | 'envoy' | 'ship-comes' | 'ship-goes' | 'turn-back' | 'sail-on' | 'ring-grows' | 'ring-calms' | 'inspector'
  | 'valve-opens' | 'valve-shuts' | 'lights-dim' | 'lights-rise' | 'strike' | 'launch' | 'alert' | 'accord' | 'weather';

/** good and bad: for talks; a strike is neither. */
export type Tone = 'plain' | 'good' | 'bad';

export type BeatPlan = {
  readonly kind: BeatKind;
  readonly place: PlaceId;
  /** Where it comes from, for what travels. */
  readonly from?: PlaceId;
  readonly tone: Tone;
  readonly milliseconds: number;
};

const LENGTHS: Readonly<Record<BeatKind, number>> = {
  pulse: 700, envoy: 900, 'ship-comes': 1000, 'ship-goes': 1000, 'turn-back': 1000, 'sail-on': 900, 'ring-grows': 800, 'ring-calms': 800, inspector: 1000,
  'valve-opens': 800, 'valve-shuts': 800, 'lights-dim': 1000, 'lights-rise': 900, strike: 1200, launch: 900, alert: 800, accord: 1200, weather: 700,
};

/** Nothing for what belongs to the table. */
export function planOf(known: Known, event: GameEvent): BeatPlan | undefined {
  switch (event.kind) {
    case 'happened': return plan(happening(known, event.event), placeOfEvent(known, event.event));
    case 'action-taken': return ofAction(known, actionOf(known.rules, event.action));
    case 'stated': return event.statement.kind === 'threaten' ? plan({ kind: 'alert', tone: 'bad' }, placeOfAction(known, event.statement.action)) : undefined;
    case 'commitment-reported': return event.report === 'violation-found'
      ? plan({ kind: 'pulse', tone: 'bad' }, placeOfIssue(known, event.issue))
      : plan({ kind: 'inspector', tone: 'good' }, placeOfIssue(known, event.issue), 'vienna');
    case 'terms-set-back':
    case 'accord-left': return plan({ kind: event.seat === 'us' ? 'valve-shuts' : 'ring-grows', tone: 'bad' }, placeOfHappening(known, event) ?? homeOf(event.seat));
    case 'accord-in-force': return plan({ kind: 'accord', tone: 'good' }, 'muscat');
    case 'third-party-struck': return plan({ kind: 'strike', tone: 'plain' }, 'natanz', 'israel');
    case 'retaliated': return plan({ kind: 'strike', tone: 'plain' }, 'israel', 'semnan');
    case 'rung-entered': return plan({ kind: 'weather', tone: event.direction === 'up' ? 'bad' : 'good' }, 'hormuz');
    case 'deadline-expired': return plan({ kind: 'pulse', tone: 'bad' }, homeOf(event.author));
    default: return undefined;
  }
}

function plan({ kind, tone }: Pick<BeatPlan, 'kind' | 'tone'>, place: PlaceId, from?: PlaceId): BeatPlan {
  return { kind, tone, place, milliseconds: LENGTHS[kind], ...(from === undefined ? {} : { from }) };
}

type Line = readonly [words: string, kind: BeatKind, tone: Tone];

/** Ids first, then families; the first line that fits. */
const EVENTS: readonly Line[] = [
  ['red-sea-calm ships-meet-safely', 'sail-on', 'good'],
  ['militia-truce', 'pulse', 'good'],
  ['ships-rotate', 'ship-goes', 'good'],
  ['carrier-arrives', 'ship-comes', 'plain'],
  ['rial-steadies network-returns', 'lights-rise', 'good'],
  ['red-sea-warning red-sea-insurers gulf-asks-for-time clock-unwound israel-stands-down', 'pulse', 'plain'],
  ['red-sea-attack rockets-at-base', 'strike', 'plain'],
  ['agency-thanks agency-verifies', 'inspector', 'good'],
  ['agency-no-access', 'pulse', 'bad'],
  ['particles tunnel-report', 'ring-grows', 'bad'],
  ['near-miss drone-shot-down bases-disperse', 'alert', 'bad'],
  ['red-sea sea', 'turn-back', 'bad'],
  ['finances unrest bank', 'lights-dim', 'plain'],
  ['israel', 'alert', 'bad'],
  ['groups', 'alert', 'bad'],
  ['force', 'ship-comes', 'plain'],
  ['agency', 'pulse', 'plain'],
];

function happening({ rules }: Known, id: string): Pick<BeatPlan, 'kind' | 'tone'> {
  const event = eventOf(rules, id);
  return firstOf(EVENTS, id) ?? firstOf(EVENTS, event.family) ?? { kind: 'pulse', tone: 'plain' };
}

/** By what it is in the table of its kind; pressure shuts and comes near, a gesture opens and withdraws. */
const PRESSURE: readonly Line[] = [
  ['strike depots reprisal retaliation', 'strike', 'plain'],
  ['missile launches', 'launch', 'bad'],
  ['seize tanker seizure strait drill naval', 'turn-back', 'bad'],
  ['sanctions networks channels tariff tariffs economic', 'valve-shuts', 'bad'],
  ['bombers', 'alert', 'bad'],
  ['carrier ships force military fleet', 'ship-comes', 'bad'],
  ['inspectors', 'pulse', 'bad'],
  ['nuclear cascades centrifuges enrichment', 'ring-grows', 'bad'],
];
const GESTURE: readonly Line[] = [
  ['hold-listings', 'pulse', 'good'],
  ['inspectors', 'inspector', 'good'],
  ['relief waiver tranche medicine sanctions tariffs', 'valve-opens', 'good'],
  ['carrier withdraw deployments force military', 'ship-goes', 'good'],
  ['nuclear stock halls cascade enrichment', 'ring-calms', 'good'],
  ['safety drills crew', 'sail-on', 'good'],
];
const CALM: readonly Line[] = [
  ['escort', 'sail-on', 'plain'],
  ['barter oil', 'valve-opens', 'plain'],
];

function ofAction(known: Known, { id, seat, kind, family }: Action): BeatPlan {
  const place = placeOfAction(known, id);
  const pick = (table: readonly Line[]): Pick<BeatPlan, 'kind' | 'tone'> | undefined => firstOf(table, id) ?? firstOf(table, family);
  switch (kind) {
    case 'pressure': return plan(pick(PRESSURE) ?? { kind: 'alert', tone: 'bad' }, place);
    case 'gesture': {
      const found = pick(GESTURE) ?? { kind: 'pulse', tone: 'good' };
      return plan(found, place, found.kind === 'inspector' ? 'vienna' : undefined);
    }
    case 'channel': return visitFrom(homeOf(seat), place, 'good');
    case 'mandate': return plan({ kind: 'envoy', tone: 'plain' }, homeOf(seat), 'muscat');
    case 'home': {
      const found = pick(CALM);
      return found === undefined ? visitFrom(homeOf(seat), place, 'plain') : plan(found, place);
    }
  }
}

/** Somebody goes there; at home a light is enough. */
function visitFrom(home: PlaceId, place: PlaceId, tone: Tone): BeatPlan {
  return home === place ? plan({ kind: 'pulse', tone }, place) : plan({ kind: 'envoy', tone }, place, home);
}

function firstOf(table: readonly Line[], id: string): Pick<BeatPlan, 'kind' | 'tone'> | undefined {
  const line = table.find(([words]) => wordsIn(id, words));
  return line === undefined ? undefined : { kind: line[1], tone: line[2] };
}
