/**
 * Makes the chart's coast and borders from Natural Earth: node src/cli/map.node.ts writes assets/map/theatre.json.
 * Not here: how the chart is drawn (scenes/map). A test says when the file is stale.
 * Invariant: whole numbers only, so that the same data give the same file on every machine.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { geoConicConformal, type GeoConicProjection, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { feature, mesh } from 'topojson-client';

export const CHART_FILE = join(import.meta.dirname, '..', '..', 'assets', 'map', 'theatre.json');

/** Parallels and centre of the chart; units for one radian, about 105 for a degree. */
const PROJECTION = { parallels: [17, 37], centre: [47.5, 26], unitsPerRadian: 6000 } as const;
/** Half of the chart's width and height in units: enough for a wide or tall screen with the theatre in one corner of it. */
const REACH = { x: 7600, y: 6400 } as const;
/** Within this the coast is drawn as finely as the data are; beyond it only as a background. */
const CLOSE = { x: 2200, y: 1900 } as const;
const FINE = 2;
const COARSE = 12;
/** Islands smaller than this many square units are left out where the chart is a background. */
const LEAST_AREA = 2500;

type Topology = Parameters<typeof mesh>[0];
type Line = readonly (readonly [number, number])[];

/** The text of the file. */
export function chartText(): string {
  const read = (name: string): Topology => JSON.parse(readFileSync(createRequire(import.meta.url).resolve(`world-atlas/${name}.json`), 'utf8')) as Topology;
  const countries = read('countries-50m');
  const object = countries.objects['countries'] as NonNullable<Parameters<typeof mesh>[1]>;
  const landTopology = read('land-50m');
  const land = feature(landTopology, landTopology.objects['land'] as Parameters<typeof feature>[1]);
  const borders = mesh(countries, object, (one, other) => one !== other);
  return [
    '{',
    `"projection": ${JSON.stringify(PROJECTION)},`,
    `"reach": ${JSON.stringify(REACH)},`,
    `"land": ${rows(linesOf(land).filter(isWorthDrawing).map(simplified).filter((line) => line.length > 3))},`,
    `"borders": ${rows(linesOf(borders).map(simplified).filter((line) => line.length > 1))}`,
    '}',
    '',
  ].join('\n');
}

function projection(): GeoConicProjection {
  return geoConicConformal()
    .parallels([...PROJECTION.parallels])
    .rotate([-PROJECTION.centre[0], 0])
    .center([0, PROJECTION.centre[1]])
    .scale(PROJECTION.unitsPerRadian)
    .translate([0, 0])
    .clipExtent([[-REACH.x, -REACH.y], [REACH.x, REACH.y]])
    .precision(0);
}

/** What d3 would draw, as lists of corners; a ring ends where it begins. */
function linesOf(shape: GeoPermissibleObjects): readonly Line[] {
  const lines: [number, number][][] = [];
  const pen = {
    beginPath: () => undefined,
    moveTo: (x: number, y: number) => void lines.push([[x, y]]),
    lineTo: (x: number, y: number) => void lines.at(-1)?.push([x, y]),
    arc: () => undefined,
    closePath() {
      const line = lines.at(-1);
      const first = line?.[0];
      if (line !== undefined && first !== undefined) line.push([first[0], first[1]]);
    },
  };
  geoPath(projection(), pen)(shape);
  return lines;
}

const isClose = ([x, y]: readonly [number, number]): boolean => Math.abs(x) < CLOSE.x && Math.abs(y) < CLOSE.y;

function isWorthDrawing(ring: Line): boolean {
  return ring.some(isClose) ? areaOf(ring) > FINE * FINE * 8 : areaOf(ring) > LEAST_AREA;
}

function areaOf(ring: Line): number {
  let sum = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    sum += x * nextY - nextX * y;
  });
  return Math.abs(sum) / 2;
}

/** Douglas and Peucker (1973): corners nearer to the line without them than the tolerance are left out. */
function simplified(line: Line): Line {
  const kept = new Set([0, line.length - 1]);
  const middle = Math.floor(line.length / 2);
  const isRing = line.length > 3 && line[0]?.[0] === line.at(-1)?.[0] && line[0]?.[1] === line.at(-1)?.[1];
  const parts: (readonly [number, number])[] = isRing ? [[0, middle], [middle, line.length - 1]] : [[0, line.length - 1]];
  if (isRing) kept.add(middle);
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    const far = farthest(line, part);
    if (far === undefined) continue;
    kept.add(far);
    parts.push([part[0], far], [far, part[1]]);
  }
  const corners = line.filter((_, index) => kept.has(index)).map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  return corners.filter(([x, y], index) => index === 0 || x !== corners[index - 1]?.[0] || y !== corners[index - 1]?.[1]);
}

function farthest(line: Line, [from, to]: readonly [number, number]): number | undefined {
  const start = line[from] ?? [0, 0];
  const end = line[to] ?? [0, 0];
  let most = 1;
  let found: number | undefined;
  for (let index = from + 1; index < to; index += 1) {
    const point = line[index] ?? start;
    const excess = distance(point, start, end) / (isClose(point) ? FINE : COARSE);
    if (excess > most) {
      most = excess;
      found = index;
    }
  }
  return found;
}

function distance([x, y]: readonly [number, number], [startX, startY]: readonly [number, number], [endX, endY]: readonly [number, number]): number {
  const length = Math.hypot(endX - startX, endY - startY);
  if (length === 0) return Math.hypot(x - startX, y - startY);
  const along = Math.min(1, Math.max(0, ((x - startX) * (endX - startX) + (y - startY) * (endY - startY)) / (length * length)));
  return Math.hypot(x - startX - along * (endX - startX), y - startY - along * (endY - startY));
}

/** One line a row: the first corner, then steps from each corner to the next. */
function rows(lines: readonly Line[]): string {
  const steps = (line: Line): readonly number[] => line.flatMap(([x, y], index) => {
    const [lastX, lastY] = index === 0 ? [0, 0] : line[index - 1] ?? [0, 0];
    return [x - lastX, y - lastY];
  });
  return `[\n${lines.map((line) => `[${steps(line).join(',')}]`).join(',\n')}\n]`;
}

function writeChart(): void {
  mkdirSync(dirname(CHART_FILE), { recursive: true });
  writeFileSync(CHART_FILE, chartText());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeChart();
