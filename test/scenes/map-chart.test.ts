// The chart's file is what its builder makes, is small, and is projected as scenes project places.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { geoConicConformal } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { CHART_FILE, chartText } from '../../src/cli/map.node.ts';
import { PLACES } from '../../src/scenario/index.ts';
import { BORDERS, LAND, PROJECTION } from '../../src/scenes/map/chart/chart-data.ts';
import { cssOf, mix } from '../../src/scenes/map/chart/colour.ts';
import { projectPlace } from '../../src/scenes/map/projection.ts';

const text = readFileSync(CHART_FILE, 'utf8');

test('the committed file is what the builder makes', () => {
  expect(chartText()).toBe(text);
});

test('it is at most 25 KB, packed, and all in whole numbers', () => {
  expect(gzipSync(text).length).toBeLessThan(25_000);
  expect([...LAND, ...BORDERS].flat().filter(({ x, y }) => !Number.isInteger(x) || !Number.isInteger(y))).toEqual([]);
});

describe('the projection', () => {
  const d3 = geoConicConformal().parallels([...PROJECTION.parallels]).rotate([-PROJECTION.centre[0], 0]).center([0, PROJECTION.centre[1]]).scale(PROJECTION.unitsPerRadian).translate([0, 0]);

  test.each(PLACES.filter(({ kind }) => kind !== 'abroad').map(({ id, longitude, latitude }) => [id, longitude, latitude] as const))('puts %s where the coast was put', (_, longitude, latitude) => {
    const [x, y] = d3([longitude, latitude]) ?? [NaN, NaN];
    const found = projectPlace(PROJECTION, [longitude, latitude]);
    expect(found.x).toBeCloseTo(x, 6);
    expect(found.y).toBeCloseTo(y, 6);
  });

  test('has its centre at nothing and the south below', () => {
    expect(projectPlace(PROJECTION, PROJECTION.centre)).toEqual({ x: 0, y: expect.closeTo(0, 6) as number });
    expect(projectPlace(PROJECTION, [47.5, 12]).y).toBeGreaterThan(0);
  });
});

describe('the coast', () => {
  test.each([
    ['Tehran', 51.39, 35.7, true], ['Riyadh', 46.72, 24.69, true], ['Muscat’s hills', 57.9, 23.2, true], ['the Gulf', 51.6, 27.4, false], ['the Arabian Sea', 62, 18, false],
    ['the Red Sea', 38.2, 20.6, false], ['the Caspian', 51, 39.5, false],
  ])('%s', (_, longitude, latitude, land) => {
    expect(isOnLand(projectPlace(PROJECTION, [longitude, latitude]))).toBe(land);
  });
});

test.each([[0x000000, 0xffffff, 0.5, 0x808080], [0x102030, 0x102030, 0.3, 0x102030], [0x0000ff, 0xff0000, 1, 0xff0000], [0x0000ff, 0xff0000, 0, 0x0000ff]])('a mixture of colours', (one, other, share, expected) => {
  expect(mix(one, other, share)).toBe(expected);
  expect(cssOf(expected, 0.5)).toMatch(/^rgb\(\d+ \d+ \d+ \/ 0\.5\)$/);
});

/** How often a line to the far west crosses the coast: odd is ashore. */
function isOnLand({ x, y }: { readonly x: number; readonly y: number }): boolean {
  let crossings = 0;
  for (const ring of LAND) {
    ring.forEach((from, index) => {
      const to = ring[(index + 1) % ring.length] ?? from;
      if (from.y > y !== to.y > y && x > from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)) crossings += 1;
    });
  }
  return crossings % 2 === 1;
}
