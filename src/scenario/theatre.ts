/**
 * The theatre: the known places of the map, and the ways that ships and oil take between them.
 * Not here: which place something belongs to (theatre/), how places look (scenes/map) and what they are called (text/).
 * Invariant: ids are stable words; a scenario file may name any of them as a `place`.
 */

export type PlaceKind =
  /** A nuclear site. */
  | 'site'
  | 'capital'
  | 'city'
  /** A harbour of warships or of oil. */
  | 'port'
  | 'strait'
  | 'sea'
  /** Forces ashore. */
  | 'base'
  /** A ground for missile launches. */
  | 'range'
  /** A neighbour as a whole. */
  | 'country'
  /** Beyond the map's edge: shown on it, in the direction in which it lies. */
  | 'abroad';

export type Place = {
  readonly id: PlaceId;
  readonly kind: PlaceKind;
  /** Degrees, east and north positive. Of a sea or a country: where its mark stands. */
  readonly longitude: number;
  readonly latitude: number;
  /** 1: named on every screen; 2: where there is room; 3: on large screens only. */
  readonly rank: 1 | 2 | 3;
};

type Row = readonly [id: string, kind: PlaceKind, longitude: number, latitude: number, rank: Place['rank']];

const ROWS = [
  ['tehran', 'capital', 51.39, 35.7, 1],
  ['fordow', 'site', 50.99, 34.88, 2],
  ['natanz', 'site', 51.73, 33.72, 1],
  ['isfahan', 'site', 51.67, 32.65, 2],
  ['semnan', 'range', 54.1, 35.1, 3],
  ['mashhad', 'city', 59.6, 36.3, 3],
  ['tabriz', 'city', 46.29, 38.07, 3],
  ['ahvaz', 'city', 48.68, 31.32, 3],
  ['kharg', 'port', 50.31, 29.23, 2],
  ['bushehr', 'site', 50.89, 28.83, 3],
  ['bandar-abbas', 'port', 56.27, 27.19, 3],
  ['hormuz', 'strait', 56.45, 26.5, 1],
  ['the-gulf', 'sea', 51.9, 27.1, 2],
  ['gulf-of-oman', 'sea', 58.9, 24.8, 3],
  ['arabian-sea', 'sea', 61.6, 18.6, 2],
  ['muscat', 'capital', 58.41, 23.59, 1],
  ['doha', 'capital', 51.53, 25.29, 3],
  ['al-udeid', 'base', 51.32, 25.1, 2],
  ['bahrain', 'base', 50.6, 26.2, 3],
  ['riyadh', 'capital', 46.72, 24.69, 2],
  ['iraq', 'base', 43.3, 33.5, 2],
  ['syria', 'country', 38.4, 34.9, 3],
  ['lebanon', 'country', 35.7, 33.9, 3],
  ['israel', 'country', 34.9, 31.5, 1],
  ['red-sea', 'sea', 38.2, 20.6, 1],
  ['bab-al-mandab', 'strait', 43.35, 12.65, 3],
  ['sanaa', 'capital', 44.2, 15.35, 2],
  ['washington', 'abroad', -77, 38.9, 1],
  ['new-york', 'abroad', -74, 40.7, 2],
  ['brussels', 'abroad', 4.4, 50.8, 3],
  ['geneva', 'abroad', 6.1, 46.2, 2],
  ['rome', 'abroad', 12.5, 41.9, 2],
  ['vienna', 'abroad', 16.4, 48.2, 1],
  ['beijing', 'abroad', 116.4, 39.9, 3],
  ['indian-ocean', 'abroad', 72.4, -7.3, 3],
] as const satisfies readonly Row[];

export type PlaceId = (typeof ROWS)[number][0];

/** In the order of the list that a person walks through: Iran from north to south, its waters, the neighbours, abroad. */
export const PLACES: readonly Place[] = ROWS.map(([id, kind, longitude, latitude, rank]) => ({ id, kind, longitude, latitude, rank }));
export const PLACE_IDS: readonly PlaceId[] = PLACES.map(({ id }) => id);

export function isPlace(id: string): id is PlaceId {
  return PLACE_IDS.some((each) => each === id);
}

export function placeAt(id: PlaceId): Place {
  // The type says that it is there.
  return PLACES.find((place) => place.id === id) as Place;
}

export type Degrees = readonly [longitude: number, latitude: number];

/** Ways over the map, as corners of a line. */
export type Way = 'gulf-lane' | 'red-sea-lane' | 'cape-detour' | 'oil-pipe' | 'fleet-track' | 'red-sea-track' | 'strike-path';

export const WAYS: Readonly<Record<Way, readonly Degrees[]>> = {
  'gulf-lane': [[50.2, 29.05], [50.9, 27.9], [52.6, 26.75], [54.6, 26.05], [55.7, 26.15], [56.45, 26.55], [56.95, 25.9], [57.6, 25.1], [59.4, 24.3], [61.6, 22.9], [66, 20.6], [74, 16.5]],
  'red-sea-lane': [[74, 13.5], [66, 13.4], [58, 13.6], [51.6, 13], [47.5, 12.35], [44.3, 12], [43.35, 12.6], [42.2, 14.3], [40.2, 17.2], [38.2, 20.6], [36.3, 23.9], [34.6, 26.6], [33.3, 28.5], [32.6, 29.9]],
  'cape-detour': [[58, 13.6], [55.6, 9.5], [53, 4], [49, -3], [45, -9]],
  'oil-pipe': [[48.68, 31.32], [49.3, 30.45], [49.9, 29.75], [50.31, 29.23]],
  'fleet-track': [[66.5, 15.2], [63.4, 18.4], [61.2, 21], [59.7, 23.4], [58.2, 24.75]],
  'red-sea-track': [[62, 12.6], [52, 12.6], [46.6, 12.2], [41.6, 15.6], [39.2, 19.1]],
  'strike-path': [[34.9, 31.5], [39.5, 33.2], [45, 34.2], [51.73, 33.72]],
};
