// Where marks, names and pins stand, in every window that a class has.
import { describe, expect, test } from 'vitest';
import { PLACE_IDS, type PlaceId } from '../../src/scenario/index.ts';
import { PROJECTION } from '../../src/scenes/map/chart/chart-data.ts';
import { type Label, overlap, placeLabels } from '../../src/scenes/map/labels.ts';
import { layoutMap, markAt, type MapLayout, markOf } from '../../src/scenes/map/layout.ts';
import { pinRadius, pinSpots } from '../../src/scenes/map/pin-spots.ts';
import { lengthOf, pointAlong } from '../../src/scenes/map/polyline.ts';
import { catalogOf } from '../../src/text/catalog.ts';

const FRAMES = [
  { name: 'laptop, whole', width: 1366, height: 768, free: { x: 0, y: 0, width: 1366, height: 768 } },
  { name: 'laptop beside papers', width: 1366, height: 768, free: { x: 0, y: 64, width: 780, height: 704 } },
  { name: 'laptop beside papers, right to left', width: 1366, height: 768, free: { x: 586, y: 64, width: 780, height: 704 } },
  { name: 'projector', width: 1920, height: 1080, free: { x: 0, y: 0, width: 1920, height: 1080 } },
  { name: 'projector beside papers', width: 1920, height: 1080, free: { x: 0, y: 70, width: 1240, height: 1010 } },
  { name: 'telephone above papers', width: 390, height: 844, free: { x: 0, y: 56, width: 390, height: 360 } },
  { name: 'telephone, whole', width: 390, height: 844, free: { x: 0, y: 0, width: 390, height: 844 } },
  { name: 'the narrowest', width: 320, height: 640, free: { x: 0, y: 56, width: 320, height: 300 } },
] as const;

const nameOf = (id: PlaceId): string => catalogOf('en')[`ui.place-name.${id}`] ?? id;
const labelsIn = (layout: MapLayout, wanted: readonly PlaceId[] = []): readonly Label[] =>
  placeLabels({ layout, nameOf, widthOf: (text) => text.length * layout.fontSize * 0.58, wanted, hidden: [] });

describe.each(FRAMES)('$name', ({ name, ...frame }) => {
  const layout = layoutMap(PROJECTION, frame);
  const { free } = frame;

  test('every mark stands inside the free part', () => {
    const out = layout.marks.filter(({ x, y }) => x < free.x + layout.radius || y < free.y + layout.radius || x > free.x + free.width - layout.radius || y > free.y + free.height - layout.radius);
    expect(out.map(({ place }) => place.id)).toEqual([]);
    expect(layout.marks.map(({ place }) => place.id)).toEqual(PLACE_IDS);
  });

  test('no two marks touch', () => {
    const touching = layout.marks.flatMap((one, index) => layout.marks.slice(index + 1).flatMap((other) =>
      (Math.hypot(one.x - other.x, one.y - other.y) < layout.radius * 2 ? [`${one.place.id} ${other.place.id}`] : [])));
    expect(touching).toEqual([]);
  });

  test('no name lies over another name or over a mark', () => {
    const labels = labelsIn(layout);
    expect(labels.flatMap((one, index) => labels.slice(index + 1).filter((other) => overlap(one, other)).map((other) => `${one.id} ${other.id}`))).toEqual([]);
    const { radius } = layout;
    const covered = labels.flatMap((label) => layout.marks.filter(({ x, y }) => overlap(label, { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 })).map(({ place }) => `${label.id} ${place.id}`));
    expect(covered).toEqual([]);
  });

  test('a pressed mark is the one that was meant', () => {
    expect(layout.marks.map(({ place, x, y }) => markAt(layout, { x, y })?.place.id === place.id)).not.toContain(false);
  });

  test.each([1, 4, 10])('%i pins around a place are apart and inside', (count) => {
    for (const id of ['natanz', 'washington', 'muscat', 'arabian-sea'] as const) {
      const spots = pinSpots(layout, markOf(layout, id), count);
      expect(spots).toHaveLength(count);
      const size = pinRadius(layout);
      const apart = spots.flatMap((one, index) => spots.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)));
      expect(Math.min(Infinity, ...apart)).toBeGreaterThan(size * 2);
      expect(spots.filter(({ x, y }) => x < free.x || y < free.y || x > free.x + free.width || y > free.y + free.height)).toEqual([]);
    }
  });

  test('is the same every time', () => {
    const again = layoutMap(PROJECTION, { ...frame });
    expect(again.marks).toEqual(layout.marks);
    expect(`${name} ${JSON.stringify(labelsIn(again))}`).toBe(`${name} ${JSON.stringify(labelsIn(layout))}`);
  });
});

test('on a laptop every place is named; beside papers none of the well-known is missing', () => {
  expect(labelsIn(layoutMap(PROJECTION, FRAMES[0]))).toHaveLength(PLACE_IDS.length);
  const beside = layoutMap(PROJECTION, FRAMES[1]);
  const named = labelsIn(beside).map(({ id }) => id);
  expect(beside.marks.filter(({ place }) => place.rank < 3 && !named.includes(place.id)).map(({ place }) => place.id)).toEqual([]);
});

test('on a telephone only what is best known is named, and what is opened', () => {
  const layout = layoutMap(PROJECTION, FRAMES[5]);
  expect(labelsIn(layout).length).toBeLessThan(12);
  expect(labelsIn(layout, ['kharg']).map(({ id }) => id)).toContain('kharg');
});

test('far places stand at the edge, near ones where they are', () => {
  const layout = layoutMap(PROJECTION, FRAMES[0]);
  expect(markOf(layout, 'washington').x).toBeLessThan(60);
  expect(markOf(layout, 'beijing').x).toBeGreaterThan(1300);
  expect(markOf(layout, 'muscat').y).toBeGreaterThan(markOf(layout, 'tehran').y);
  expect(markOf(layout, 'israel').x).toBeLessThan(markOf(layout, 'tehran').x);
});

describe('walking along a line', () => {
  const line = [{ x: 0, y: 0 }, { x: 30, y: 0 }, { x: 30, y: 10 }];

  test.each([
    [0, { x: 0, y: 0, angle: 0 }], [0.5, { x: 20, y: 0, angle: 0 }], [1, { x: 30, y: 10, angle: Math.PI / 2 }], [7, { x: 30, y: 10, angle: Math.PI / 2 }], [-1, { x: 0, y: 0, angle: 0 }],
  ])('at %d of it', (share, expected) => {
    expect(pointAlong(line, share)).toEqual(expected);
    expect(lengthOf(line)).toBe(40);
  });

  test('a line of one point is that point', () => {
    expect(pointAlong([{ x: 3, y: 4 }], 0.5)).toEqual({ x: 3, y: 4, angle: 0 });
  });
});
