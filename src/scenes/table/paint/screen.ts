/**
 * Carved mashrabiya: a lattice of eight-pointed stars with light behind it.
 * Not here: where screens stand.
 */
import type { Area } from '../../../store/index.ts';
import { archPath, type Brush, downwards, fillArea, within } from './brush.ts';
import { cssColour, mixColours } from './colour.ts';
import type { Palette } from './palette.ts';

export function paintScreen(brush: Brush, area: Area, palette: Palette, unit: number): void {
  const { x, y, width, height } = area;
  const [behind, low] = [mixColours(palette.lamp, palette.skyLow, 1 - palette.lampStrength), mixColours(palette.wallLow, palette.lamp, 0.25)];
  archPath(brush, area);
  within(brush, () => {
    fillArea(brush, area, downwards(brush, y, y + height, [[0, mixColours(palette.wallLow, behind, 0.35)], [0.45, mixColours(palette.wallLow, behind, 0.72)], [1, low]]));
    lattice(brush, area, { size: 30 * unit, width: 3 * unit, colour: mixColours(palette.wood, palette.night, 0.45) });
    brush.translate(-0.8, -0.8);
    lattice(brush, area, { size: 30 * unit, width: 1 * unit, colour: mixColours(palette.woodHigh, palette.lamp, 0.3) });
  });
  archPath(brush, { x: x - 4 * unit, y: y - 5 * unit, width: width + 8 * unit, height: height + 5 * unit });
  brush.strokeStyle = cssColour(palette.stone);
  brush.lineWidth = 4 * unit;
  brush.stroke();
}

type Lattice = { readonly size: number; readonly width: number; readonly colour: number };

/** Stars of two squares each, joined at their points. */
function lattice(brush: Brush, { x, y, width, height }: Area, { size, width: stroke, colour }: Lattice): void {
  brush.strokeStyle = cssColour(colour);
  brush.lineWidth = stroke;
  brush.lineJoin = 'miter';
  const radius = size * 0.5;
  const [middle, top] = [x + width / 2, y + size * 0.2];
  brush.beginPath();
  for (let row = 0; row * size < height + size; row += 1) {
    for (let column = -Math.ceil(width / size / 2); column <= Math.ceil(width / size / 2); column += 1) {
      star(brush, middle + column * size, top + row * size, radius);
    }
  }
  brush.stroke();
}

function star(brush: Brush, x: number, y: number, radius: number): void {
  for (let corner = 0; corner <= 16; corner += 1) {
    const angle = (corner * Math.PI) / 8;
    const reach = corner % 2 === 0 ? radius : radius * 0.68;
    const [px, py] = [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach];
    if (corner === 0) brush.moveTo(px, py);
    else brush.lineTo(px, py);
  }
  for (const [dx, dy] of [[1, 1], [-1, 1]] as const) {
    brush.moveTo(x + dx * radius * 0.48, y + dy * radius * 0.48);
    brush.lineTo(x + dx * radius, y + dy * radius);
    brush.moveTo(x - dx * radius * 0.48, y - dy * radius * 0.48);
    brush.lineTo(x - dx * radius, y - dy * radius);
  }
}

/** A band of stars along the wall. */
export function paintFrieze(brush: Brush, area: Area, palette: Palette, unit: number): void {
  fillArea(brush, area, cssColour(mixColours(palette.wallLow, palette.night, 0.25)));
  brush.save();
  brush.beginPath();
  brush.rect(area.x, area.y, area.width, area.height);
  within(brush, () => lattice(brush, { ...area, y: area.y - area.height * 0.2 + area.height / 2 }, { size: area.height, width: unit, colour: mixColours(palette.stone, palette.lamp, 0.15) }));
  brush.restore();
  fillArea(brush, { ...area, y: area.y + area.height, height: 2 * unit }, cssColour(palette.stone, 0.8));
  fillArea(brush, { ...area, y: area.y - 2 * unit, height: 2 * unit }, cssColour(palette.stone, 0.5));
}
