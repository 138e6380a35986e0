/**
 * Where everything on the map stands for one frame: the scale of the chart, the marks of places, the ways.
 * Not here: labels (labels.ts), drawing.
 * Invariant: pure; every mark stands inside the free area, and no two marks touch.
 */
import { PLACES, type Place, type PlaceId, type Degrees, type Way, WAYS } from '../../scenario/index.ts';
import type { Area } from '../../store/index.ts';
import type { Frame } from '../stage/frame.ts';
import { edgePoint } from './edges.ts';
import { type Point, projectPlace, type Projection } from './projection.ts';

export type ScreenKind = 'phone' | 'laptop' | 'projector';

export type Mark = Point & {
  readonly place: Place;
  /** Where the place really is; the mark may stand beside it. For a far place the mark itself. */
  readonly home: Point;
};

export type MapLayout = {
  readonly screen: ScreenKind;
  readonly width: number;
  readonly height: number;
  readonly free: Area;
  /** CSS pixels for one unit of the chart, and where its centre is. */
  readonly scale: number;
  readonly centre: Point;
  /** Radius of a mark. */
  readonly radius: number;
  readonly fontSize: number;
  readonly marks: readonly Mark[];
  readonly way: (way: Way) => readonly Point[];
  readonly toScreen: (degrees: Degrees) => Point;
};

/** The theatre between its outermost marks, in degrees: what must be inside the free area. */
const CORNERS: readonly Degrees[] = [[34.3, 31.5], [46.3, 38.6], [60.8, 37], [63.5, 18], [43.35, 12], [36.6, 21]];

const SIZES: Readonly<Record<ScreenKind, { readonly radius: number; readonly fontSize: number; readonly margin: number }>> = {
  phone: { radius: 7, fontSize: 11, margin: 14 },
  laptop: { radius: 10, fontSize: 13, margin: 26 },
  projector: { radius: 13, fontSize: 17, margin: 36 },
};

export function layoutMap(projection: Projection, { width, height, free }: Pick<Frame, 'width' | 'height' | 'free'>): MapLayout {
  const screen = screenOf(free);
  const { radius, fontSize, margin } = SIZES[screen];
  const { scale, centre } = fit(CORNERS.map((corner) => projectPlace(projection, corner)), free, margin + radius);
  const toScreen = (degrees: Degrees): Point => {
    const { x, y } = projectPlace(projection, degrees);
    return { x: centre.x + x * scale, y: centre.y + y * scale };
  };
  const homes = PLACES.map((place) => ({ place, home: edgePoint(place.id, free, radius + 10) ?? inside(toScreen([place.longitude, place.latitude]), free, radius + 4) }));
  return { screen, width, height, free, scale, centre, radius, fontSize, marks: apart(homes, free, radius), way: (way) => WAYS[way].map(toScreen), toScreen };
}

export function markOf({ marks }: Pick<MapLayout, 'marks'>, id: PlaceId): Mark {
  // Every place has one.
  return marks.find(({ place }) => place.id === id) as Mark;
}

/** The mark that a finger or pointer means: the nearest within reach. */
export function markAt({ marks, radius }: Pick<MapLayout, 'marks' | 'radius'>, { x, y }: Point, reach = Math.max(22, radius * 1.8)): Mark | undefined {
  const near = marks.map((mark) => ({ mark, far: Math.hypot(mark.x - x, mark.y - y) })).filter(({ far }) => far <= reach);
  return near.sort((one, other) => one.far - other.far)[0]?.mark;
}

function screenOf({ width, height }: Area): ScreenKind {
  if (Math.min(width, height) < 480) return 'phone';
  return Math.min(width, height) >= 940 ? 'projector' : 'laptop';
}

function fit(corners: readonly Point[], free: Area, margin: number): Pick<MapLayout, 'scale' | 'centre'> {
  const [left, right] = [Math.min(...corners.map(({ x }) => x)), Math.max(...corners.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...corners.map(({ y }) => y)), Math.max(...corners.map(({ y }) => y))];
  const scale = Math.min((free.width - 2 * margin) / (right - left), (free.height - 2 * margin) / (bottom - top));
  return {
    scale,
    centre: { x: free.x + free.width / 2 - ((left + right) / 2) * scale, y: free.y + free.height / 2 - ((top + bottom) / 2) * scale },
  };
}

const inside = ({ x, y }: Point, free: Area, margin: number): Point => ({
  x: Math.min(Math.max(x, free.x + margin), free.x + free.width - margin),
  y: Math.min(Math.max(y, free.y + margin), free.y + free.height - margin),
});

/** Rounds of pushing marks off each other; enough for the densest frame, and the same result each time. */
const ROUNDS = 160;

function apart(homes: readonly { readonly place: Place; readonly home: Point }[], free: Area, radius: number): readonly Mark[] {
  const least = radius * 2 + 6;
  const spots = homes.map(({ home }) => ({ x: home.x, y: home.y }));
  for (let round = 0; round < ROUNDS; round += 1) {
    // First a little of the way home, then off each other: the last word is that nothing touches.
    if (round < ROUNDS / 2) spots.forEach((spot, index) => step(spot, homes[index]?.home ?? spot, 0.06));
    pushApart(spots, least, homes.map(({ place }) => place.kind !== 'abroad'));
    spots.forEach((spot) => Object.assign(spot, inside(spot, free, radius + 4)));
  }
  return homes.map(({ place, home }, index) => ({ place, home, x: Math.round(spots[index]?.x ?? home.x), y: Math.round(spots[index]?.y ?? home.y) }));
}

type Spot = { x: number; y: number };

function step(spot: Spot, to: Point, share: number): void {
  Object.assign(spot, { x: spot.x + (to.x - spot.x) * share, y: spot.y + (to.y - spot.y) * share });
}

function pushApart(spots: readonly Spot[], least: number, moves: readonly boolean[]): void {
  spots.forEach((one, index) => {
    for (let next = index + 1; next < spots.length; next += 1) {
      const other = spots[next] as Spot;
      const far = Math.hypot(other.x - one.x, other.y - one.y);
      if (far >= least) continue;
      // Two on one spot part along a direction that is their own.
      const [acrossX, acrossY] = far > 0.01 ? [(other.x - one.x) / far, (other.y - one.y) / far] : [Math.cos(next), Math.sin(next)];
      const each = (least - far) / (moves[index] === moves[next] ? 2 : 1);
      if (moves[index] === true || moves[next] !== true) Object.assign(one, { x: one.x - acrossX * each, y: one.y - acrossY * each });
      if (moves[next] === true || moves[index] !== true) Object.assign(other, { x: other.x + acrossX * each, y: other.y + acrossY * each });
    }
  });
}
