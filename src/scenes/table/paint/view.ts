/**
 * What is seen through a window: sky, land, water, and the weather that stands for escalation.
 * Not here: frames and arches (window.ts).
 * Invariant: the same view every time; nothing in it is drawn by chance.
 */
import type { Area } from '../../../store/index.ts';
import type { Weather } from '../standing.ts';
import type { Land, Light } from '../table-model.ts';
import { type Brush, disc, downwards, ellipse, fillArea, glow, outline, scatter } from './brush.ts';
import { cssColour, mixColours } from './colour.ts';
import type { Palette } from './palette.ts';
import { paintWeather } from './weather.ts';

export type View = { readonly light: Light; readonly land: Land; readonly weather: Weather; readonly palette: Palette };

export function paintView(brush: Brush, area: Area, view: View): void {
  const { palette, light, weather, land } = view;
  const horizon = area.y + area.height * (land === 'city' ? 0.8 : 0.68);
  fillArea(brush, area, downwards(brush, area.y, horizon, [[0, palette.skyHigh], [1, palette.skyLow]]));
  if (weather < 2) paintSky(brush, area, light, palette);
  if (land === 'city') paintCity(brush, area, horizon, view);
  else paintShore(brush, area, horizon, view);
  paintWeather(brush, area, horizon, view);
}

function paintSky(brush: Brush, area: Area, light: Light, palette: Palette): void {
  const { x, y, width, height } = area;
  if (light === 'night') {
    for (let star = 0; star < 90; star += 1) {
      brush.fillStyle = cssColour(palette.paper, 0.25 + 0.6 * scatter(star, 3));
      const size = scatter(star, 4) > 0.86 ? 1.6 : 0.9;
      brush.fillRect(x + width * scatter(star, 1), y + height * 0.58 * scatter(star, 2), size, size);
    }
    const moon = { x: x + width * 0.835, y: y + height * 0.3 };
    glow(brush, moon, height * 0.42, palette.paper, { alpha: 0.28 });
    disc(brush, moon.x, moon.y, Math.max(3, height * 0.045), cssColour(palette.paper, 0.95));
  }
  if (light === 'dusk') glow(brush, { x: x + width * 0.3, y: y + height * 0.66 }, height * 0.6, palette.lamp, { alpha: 0.75 });
  if (light === 'day' || light === 'dusk') {
    for (let cloud = 0; cloud < 7; cloud += 1) {
      const [cx, cy] = [x + width * scatter(cloud, 5), y + height * (0.1 + 0.32 * scatter(cloud, 6))];
      brush.fillStyle = cssColour(palette.paper, light === 'day' ? 0.35 : 0.14);
      for (let puff = -2; puff <= 2; puff += 1) ellipse(brush, cx + puff * height * 0.045, cy + Math.abs(puff) * height * 0.008, height * 0.06, height * 0.016);
    }
  }
}

/** Bare hills and a sea, or high mountains and a lake. */
function paintShore(brush: Brush, area: Area, horizon: number, { land, palette, light }: View): void {
  const { x, width, height } = area;
  const high = land === 'lake' ? 0.34 : 0.2;
  ridge(brush, area, horizon, { rise: height * high, row: 11, colour: palette.hillFar, steps: land === 'lake' ? 9 : 16 });
  if (land === 'lake') snow(brush, area, horizon, palette);
  ridge(brush, area, horizon, { rise: height * 0.1, row: 23, colour: palette.hillNear, steps: 22 });
  fillArea(brush, { x, y: horizon, width, height: area.y + height - horizon }, downwards(brush, horizon, area.y + height, [[0, mixColours(palette.water, palette.skyLow, 0.5)], [1, palette.water]]));
  for (let wave = 0; wave < 26; wave += 1) {
    const depth = scatter(wave, 31);
    const y = horizon + (area.y + height - horizon) * (0.06 + 0.94 * depth * depth);
    brush.fillStyle = cssColour(light === 'dusk' ? palette.lamp : palette.paper, 0.05 + 0.16 * (1 - depth));
    brush.fillRect(x + width * (light === 'night' ? 0.6 + 0.24 * scatter(wave, 32) : scatter(wave, 32)), y, width * (0.02 + 0.05 * depth), 1);
  }
  if (land === 'coast' && light !== 'day') shoreLamps(brush, area, horizon, palette);
}

type Ridge = { readonly rise: number; readonly row: number; readonly colour: number; readonly steps: number };

function ridge(brush: Brush, { x, width }: Area, horizon: number, { rise, row, colour, steps }: Ridge): void {
  const crest = Array.from({ length: steps + 1 }, (_, index) => ({ x: x + (width * index) / steps, y: horizon - rise * (0.25 + 0.75 * scatter(index, row)) }));
  outline(brush, [{ x, y: horizon + 1 }, ...crest, { x: x + width, y: horizon + 1 }]);
  brush.fillStyle = cssColour(colour);
  brush.fill();
}

/** On the same crests as the far ridge of a lake. */
function snow(brush: Brush, { x, width, height }: Area, horizon: number, palette: Palette): void {
  brush.fillStyle = cssColour(palette.paper, 0.32);
  for (let index = 1; index < 9; index += 1) {
    const rise = height * 0.34 * (0.25 + 0.75 * scatter(index, 11));
    if (rise < height * 0.18) continue;
    const [px, py] = [x + (width * index) / 9, horizon - rise];
    outline(brush, [{ x: px, y: py }, { x: px + width * 0.035, y: py + rise * 0.3 }, { x: px + width * 0.008, y: py + rise * 0.2 }, { x: px - width * 0.03, y: py + rise * 0.32 }]);
    brush.fill();
  }
}

function shoreLamps(brush: Brush, { x, width, height }: Area, horizon: number, palette: Palette): void {
  for (let lamp = 0; lamp < 14; lamp += 1) {
    const at = { x: x + width * (0.04 + 0.5 * scatter(lamp, 41)), y: horizon - height * 0.012 * (1 + 2 * scatter(lamp, 42)) };
    glow(brush, at, 6, palette.lamp, { alpha: 0.7 });
    brush.fillStyle = cssColour(palette.lamp, 0.12);
    brush.fillRect(at.x - 0.5, horizon + 2, 1.4, height * 0.1 * scatter(lamp, 43));
  }
}

/** Roofs, a dome, and pines. */
function paintCity(brush: Brush, area: Area, horizon: number, { palette, light }: View): void {
  const { x, width, height } = area;
  ridge(brush, area, horizon, { rise: height * 0.16, row: 53, colour: palette.hillFar, steps: 12 });
  const wall = mixColours(palette.hillNear, palette.sand, light === 'day' ? 0.45 : 0.1);
  for (let house = 0; house < 22; house += 1) {
    const [left, tall, wide] = [x + width * (house / 22) - 2, height * (0.07 + 0.13 * scatter(house, 61)), width / 18];
    fillArea(brush, { x: left, y: horizon - tall, width: wide, height: tall + height * 0.2 }, cssColour(mixColours(wall, palette.hillNear, scatter(house, 62) * 0.6)));
    if (light !== 'day' && scatter(house, 63) > 0.4) fillArea(brush, { x: left + wide * 0.4, y: horizon - tall * 0.6, width: 2, height: 3 }, cssColour(palette.lamp, 0.8));
  }
  brush.fillStyle = cssColour(palette.hillNear);
  ellipse(brush, x + width * 0.62, horizon - height * 0.2, width * 0.05, height * 0.1);
  brush.fillRect(x + width * 0.57, horizon - height * 0.2, width * 0.1, height * 0.2);
  brush.fillRect(x + width * 0.617, horizon - height * 0.35, width * 0.006, height * 0.08);
  for (const at of [0.16, 0.24, 0.83]) pine(brush, x + width * at, horizon + height * 0.04, height * 0.3, mixColours(palette.hillNear, palette.night, 0.35));
  fillArea(brush, { x, y: horizon + height * 0.03, width, height: height * 0.2 }, cssColour(mixColours(palette.hillNear, palette.night, 0.4)));
}

function pine(brush: Brush, x: number, y: number, tall: number, colour: number): void {
  brush.fillStyle = cssColour(colour);
  brush.fillRect(x - tall * 0.02, y - tall * 0.75, tall * 0.04, tall * 0.75);
  for (const [dx, dy, size] of [[0, 0.82, 0.27], [-0.16, 0.76, 0.18], [0.17, 0.77, 0.19]] as const) ellipse(brush, x + dx * tall, y - dy * tall, size * tall, size * tall * 0.38);
}
