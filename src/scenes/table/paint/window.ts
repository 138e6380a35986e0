/** Windows of the house: one view behind pointed arches, and the light that falls through them. */
import type { Area } from '../../../store/index.ts';
import { archPath, type Brush, downwards, fillArea, within } from './brush.ts';
import { cssColour, mixColours } from './colour.ts';
import { paintView, type View } from './view.ts';

/** `arches` side by side; the view goes on behind the pillars. */
export function paintWindow(brush: Brush, area: Area, arches: number, view: View, unit: number): void {
  const { palette } = view;
  const gap = 12 * unit;
  const width = (area.width - gap * (arches - 1)) / arches;
  for (let index = 0; index < arches; index += 1) {
    const middle = Math.abs(index - (arches - 1) / 2);
    const lower = arches > 1 ? middle * area.height * 0.07 : 0;
    const arch: Area = { x: area.x + index * (width + gap), y: area.y + lower, width, height: area.height - lower };
    archPath(brush, arch);
    within(brush, () => {
      paintView(brush, area, view);
      bars(brush, arch, mixColours(palette.wood, palette.night, 0.35), unit);
      fillArea(brush, arch, downwards(brush, arch.y, arch.y + arch.height, [[0, palette.night, 0.45], [0.3, palette.night, 0]]));
    });
    frame(brush, arch, view, unit);
  }
  sill(brush, area, view, unit);
}

function bars(brush: Brush, { x, y, width, height }: Area, colour: number, unit: number): void {
  brush.strokeStyle = cssColour(colour);
  brush.lineWidth = 2.4 * unit;
  brush.beginPath();
  brush.moveTo(x + width / 2, y);
  brush.lineTo(x + width / 2, y + height);
  brush.moveTo(x, y + height * 0.46);
  brush.lineTo(x + width, y + height * 0.46);
  brush.stroke();
}

function frame(brush: Brush, arch: Area, { palette }: View, unit: number): void {
  for (const [out, wide, colour, alpha] of [
    [3.4, 7, palette.stone, 1], [0.4, 2, mixColours(palette.stone, palette.night, 0.55), 0.9], [7.4, 1.4, mixColours(palette.stone, palette.paper, 0.35), 0.7],
  ] as const) {
    const by = out * unit;
    archPath(brush, { x: arch.x - by, y: arch.y - by * 1.25, width: arch.width + by * 2, height: arch.height + by * 1.25 });
    brush.strokeStyle = cssColour(colour, alpha);
    brush.lineWidth = wide * unit;
    brush.stroke();
  }
}

function sill(brush: Brush, { x, y, width, height }: Area, { palette }: View, unit: number): void {
  const out = 12 * unit;
  fillArea(brush, { x: x - out, y: y + height - 2 * unit, width: width + out * 2, height: 7 * unit }, cssColour(mixColours(palette.stone, palette.paper, 0.12)));
  fillArea(brush, { x: x - out, y: y + height + 5 * unit, width: width + out * 2, height: 9 * unit }, downwards(brush, y + height + 5 * unit, y + height + 14 * unit, [[0, 0, 0.45], [1, 0, 0]]));
}
