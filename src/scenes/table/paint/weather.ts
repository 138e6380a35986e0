/**
 * Escalation as weather before the window: haze, sandstorm, thunder with the light of far sirens.
 * Invariant: it stands still; nothing flickers.
 */
import type { Area } from '../../../store/index.ts';
import { type Brush, downwards, ellipse, fillArea, glow, scatter } from './brush.ts';
import { cssColour, mixColours } from './colour.ts';
import type { View } from './view.ts';

export function paintWeather(brush: Brush, area: Area, horizon: number, { weather, light, palette }: View): void {
  if (weather === 1) haze(brush, area, horizon, palette.sand, 0.6);
  if (weather === 2) sandstorm(brush, area, horizon, palette.sand, palette.night);
  if (weather === 3) {
    farLights(brush, area, horizon, palette.bad);
    thunder(brush, area, mixColours(palette.storm, palette.night, 0.55));
    lightning(brush, area, horizon, palette.paper);
  }
  if (light === 'rain' || weather === 3) rain(brush, area, palette.paper);
}

function haze(brush: Brush, area: Area, horizon: number, colour: number, alpha: number): void {
  fillArea(brush, area, downwards(brush, area.y, area.y + area.height, [[0, colour, 0.04], [(horizon - area.y) / area.height, colour, alpha], [1, colour, alpha * 0.3]]));
}

/** Walls of dust that roll in from both sides. */
function sandstorm(brush: Brush, area: Area, horizon: number, sand: number, night: number): void {
  const { x, width, height } = area;
  haze(brush, area, horizon, sand, 0.7);
  for (let billow = 0; billow < 44; billow += 1) {
    const side = scatter(billow, 71);
    const size = height * (0.06 + 0.16 * scatter(billow, 72));
    brush.fillStyle = cssColour(mixColours(sand, night, 0.15 + 0.4 * scatter(billow, 73)), 0.16);
    ellipse(brush, x + width * side, horizon - height * (0.02 + 0.42 * scatter(billow, 74) * (0.4 + Math.abs(side - 0.5))), size * 1.5, size);
  }
  for (let streak = 0; streak < 36; streak += 1) {
    brush.fillStyle = cssColour(sand, 0.14);
    brush.fillRect(x + width * scatter(streak, 75) - width * 0.1, area.y + height * scatter(streak, 76), width * (0.08 + 0.2 * scatter(streak, 77)), 1.2);
  }
}

function thunder(brush: Brush, { x, y, width, height }: Area, colour: number): void {
  for (let cloud = 0; cloud < 34; cloud += 1) {
    const low = scatter(cloud, 81);
    brush.fillStyle = cssColour(colour, 0.34);
    ellipse(brush, x + width * scatter(cloud, 82), y + height * (0.02 + 0.34 * low), width * (0.07 + 0.1 * scatter(cloud, 83)), height * (0.05 + 0.07 * (1 - low)));
  }
}

function lightning(brush: Brush, { x, y, width, height }: Area, horizon: number, colour: number): void {
  const start = { x: x + width * 0.19, y: y + height * 0.24 };
  glow(brush, start, height * 0.5, colour, { alpha: 0.28 });
  brush.strokeStyle = cssColour(colour, 0.9);
  brush.lineWidth = 1.8;
  brush.beginPath();
  brush.moveTo(start.x, start.y);
  for (let step = 1; step <= 6; step += 1) brush.lineTo(start.x + width * 0.035 * (scatter(step, 91) - 0.35) * step * 0.6, start.y + ((horizon - start.y) * step) / 6);
  brush.stroke();
}

/** The light of sirens behind the horizon. */
function farLights(brush: Brush, { x, width, height }: Area, horizon: number, colour: number): void {
  for (const at of [0.18, 0.55, 0.8]) glow(brush, { x: x + width * at, y: horizon }, height * 0.3, colour, { alpha: 0.5, flat: 0.55 });
}

function rain(brush: Brush, { x, y, width, height }: Area, colour: number): void {
  brush.strokeStyle = cssColour(colour, 0.2);
  brush.lineWidth = 1;
  brush.beginPath();
  for (let drop = 0; drop < 90; drop += 1) {
    const [dx, dy, long] = [x + width * scatter(drop, 95), y + height * scatter(drop, 96), height * (0.03 + 0.05 * scatter(drop, 97))];
    brush.moveTo(dx, dy);
    brush.lineTo(dx - long * 0.22, dy + long);
  }
  brush.stroke();
}
