/**
 * Which drawing stands for an action, a gauge, a family, a seat, a rung: one table each, and what to do with an id that
 * nobody knows. It goes by the id's words, then by the kind, so that an instructor's own scenario gets fitting signs too.
 * Not here: the drawings (assets/art/icons.json); papers and scenes check these names against them when they are compiled.
 */
import type { ActionId, ActionKind, FamilyId, GaugeId, SeatId } from '../../engine/index.ts';

const KINDS = {
  gesture: 'kind-gesture', pressure: 'kind-pressure', mandate: 'kind-mandate', channel: 'kind-channel', home: 'kind-home',
} as const satisfies Readonly<Record<ActionKind, string>>;

const SEATS = { us: 'seat-us', iran: 'seat-iran', oman: 'seat-oman' } as const satisfies Readonly<Record<SeatId, string>>;

const FAMILIES = {
  enrichment: 'family-enrichment', sanctions: 'family-sanctions', security: 'family-security', missiles: 'family-missiles', proxies: 'family-proxies',
} as const;

/** Weather, from a clear sky to sirens. */
const RUNGS = ['rung-0', 'rung-1', 'rung-2', 'rung-3', 'rung-4', 'rung-5'] as const;

/** Actions of the shipped scenarios whose words say too little or mislead. All others are found by their words. */
const ACTIONS = {
  'us-list-networks': 'listing', 'us-new-sanctions': 'listing', 'us-hold-listings': 'listing-held',
  'us-close-channels': 'valve',
  'us-suspend-tariffs': 'tariff-lifted',
  'us-withdraw-carrier': 'carrier-home', 'us-send-ships': 'carrier',
  'us-seize-tanker': 'tanker-held', 'iran-seize-tanker': 'tanker-held',
  'us-move-staff': 'suitcase',
  'us-notify-flights': 'airliner',
  'us-pause-deployments': 'halt', 'us-stand-down': 'halt', 'iran-halt-drills': 'halt',
  'us-consult-washington': 'kind-mandate', 'us-consult-capital': 'kind-mandate', 'iran-consult-tehran': 'kind-mandate', 'iran-consult-capital': 'kind-mandate',
  'us-consult-israel': 'phone', 'oman-quiet-calls': 'phone', 'oman-sanaa': 'phone',
  'iran-more-centrifuges': 'centrifuge', 'iran-pause-cascade': 'centrifuge-paused', 'iran-pause-enrichment': 'centrifuge-paused',
  'iran-bar-inspectors': 'inspector-barred',
  'iran-npt-bill': 'treaty-torn',
  'iran-strait-drill': 'warship', 'iran-naval-exercise': 'warship',
  'iran-supply-groups': 'crate',
  'iran-export-batch': 'cask-abroad',
  'iran-restrain-groups': 'hand',
  'iran-declare-concluded': 'concluded',
  'iran-barter-oil': 'barter',
  'iran-quiet-word': 'whisper',
  'iran-gulf-tour': 'dhow', 'oman-gulf-round': 'dhow',
  'oman-call-for-calm': 'dove-olive-branch',
  'oman-host-experts': 'format-expert',
  'oman-detainee-exchange': 'exchange-people',
  'oman-joint-note': 'joint-note',
  'oman-step-back': 'chair',
  'oman-speak-up': 'megaphone',
} as const satisfies Readonly<Record<ActionId, string>>;

/** The first word of an id that stands here decides. */
const ACTION_WORDS = {
  tanker: 'tanker', carrier: 'carrier', bomber: 'bomber', bombers: 'bomber', drone: 'jet', jets: 'jet', missile: 'missile-launch', missiles: 'missile-launch',
  strike: 'strike', strikes: 'strike', depots: 'depot', escort: 'ship-escort', navy: 'warship', naval: 'warship', ships: 'warship',
  tariff: 'tariff', tariffs: 'tariff', sanctions: 'listing', waiver: 'barrel', oil: 'barrel', tranche: 'coins', funds: 'coins', money: 'coins',
  medicine: 'medicine', detainee: 'detainee-door', detainees: 'detainee-door', prisoners: 'detainee-door', crew: 'lifebuoy',
  cascades: 'centrifuge', centrifuges: 'centrifuge', inspectors: 'inspector', inspector: 'inspector', agency: 'letter', dilute: 'flask', batch: 'flask', dismantle: 'wrench',
  congress: 'parliament', majles: 'parliament', parliament: 'parliament', votes: 'ballot', vote: 'ballot', election: 'ballot',
  hotline: 'hotline', radio: 'radio', envoy: 'envoy', shuttle: 'shuttle', tea: 'tea', dinner: 'dinner', letter: 'letter', note: 'joint-note',
  escrow: 'escrow', bankers: 'escrow', cease: 'cease-fire', truce: 'cease-fire', summit: 'handshake', calls: 'phone', consult: 'phone', halt: 'halt',
} as const;

const EVENT_FAMILIES = {
  talks: 'format-direct', press: 'newspaper', sea: 'waves', 'red-sea': 'waves', world: 'globe', finances: 'coins', china: 'barrel', unrest: 'candle', force: 'carrier',
  deadline: 'clock', israel: 'jet', observers: 'eye', agency: 'inspector', groups: 'family-proxies', tehran: 'kind-mandate', washington: 'parliament',
  europe: 'chair', gulf: 'dhow',
} as const;

const GAUGE_WORDS = {
  trust: 'bridge', credit: 'scale', standing: 'kind-home', escalation: 'warning', breakout: 'hourglass', pressure: 'kind-pressure', posture: 'carrier',
  unrest: 'candle', sea: 'waves', shipping: 'waves', home: 'ballot', oil: 'barrel', centrifuges: 'centrifuge', stockpile: 'barrel',
} as const;

/** Every name that this file can answer. */
export type NamedIcon =
  | ValueOf<typeof KINDS> | ValueOf<typeof SEATS> | ValueOf<typeof FAMILIES> | (typeof RUNGS)[number] | ValueOf<typeof ACTIONS> | ValueOf<typeof ACTION_WORDS>
  | ValueOf<typeof EVENT_FAMILIES> | ValueOf<typeof GAUGE_WORDS> | 'family-other' | 'scale' | 'globe';

type ValueOf<Table> = Table[keyof Table];
type Names = Readonly<Record<string, NamedIcon>>;

/** The kind decides where neither the id nor one of its words is known. */
export function iconOfAction(id: ActionId, kind: ActionKind): NamedIcon {
  return named(ACTIONS, id) ?? byWord(ACTION_WORDS, id) ?? KINDS[kind];
}

export function iconOfKind(kind: ActionKind): NamedIcon {
  return KINDS[kind];
}

export function iconOfFamily(id: FamilyId): NamedIcon {
  return named(FAMILIES, id) ?? byWord(FAMILIES, id) ?? 'family-other';
}

export function iconOfSeat(id: SeatId): NamedIcon {
  return SEATS[id];
}

export function iconOfGauge(id: GaugeId): NamedIcon {
  return byWord(GAUGE_WORDS, id) ?? 'scale';
}

/** The weather of a rung, counted from 0. On a ladder of another length the lowest is still clear and the highest a siren. */
export function iconOfRung(index: number, rungs: number = RUNGS.length): NamedIcon {
  const highest = RUNGS.length - 1;
  const place = rungs > 1 ? Math.round((index * highest) / (rungs - 1)) : 0;
  return RUNGS[Math.min(Math.max(place, 0), highest)] ?? RUNGS[0];
}

/** The family of an event of the world: a scenario's own word. */
export function iconOfEventFamily(id: string): NamedIcon {
  return named(EVENT_FAMILIES, id) ?? byWord(EVENT_FAMILIES, id) ?? 'globe';
}

function named(table: Names, id: string): NamedIcon | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}

function byWord(table: Names, id: string): NamedIcon | undefined {
  return id.split('-').map((word) => named(table, word)).find((name) => name !== undefined);
}
