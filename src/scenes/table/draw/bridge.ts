/**
 * Trust as a bridge between the sides: planks laid from each end, and the gap that is left.
 */
import { mixColours } from '../paint/colour.ts';
import type { Palette } from '../paint/palette.ts';
import type { Point, TableLayout } from '../layout.ts';
import type { Pose } from '../pose.ts';
import { PLANKS_A_SIDE } from '../standing.ts';
import type { Sides } from '../table-model.ts';
import { line, outline, type Pen, polygon } from './shapes.ts';

type Bridge = TableLayout['bridge'];

export function drawBridge(pen: Pen, { planks, bridge: shown }: Pose, layout: TableLayout, sides: Sides, palette: Palette): void {
  if (shown === 0) return;
  const { bridge, unit } = layout;
  const length = 2 * PLANKS_A_SIDE;
  const thick = 11 * unit;
  water(pen, bridge, palette, shown);
  for (let plank = 0; plank < length; plank += 1) {
    const side = plank < PLANKS_A_SIDE ? 0 : 1;
    const fromEnd = side === 0 ? plank : length - 1 - plank;
    const laid = Math.min(1, Math.max(0, planks[side] - fromEnd));
    drawPlank(pen, quad(bridge, plank / length, (plank + 0.86) / length, thick), laid * shown, palette);
  }
  rails(pen, layout, planks, { sides, palette, shown });
}

function drawPlank(pen: Pen, points: readonly Point[], laid: number, palette: Palette): void {
  const [a, b, c, d] = points;
  if (a === undefined || b === undefined || c === undefined || d === undefined) return;
  if (laid < 1) outline(pen, points, { width: 1, colour: palette.line, alpha: 0.5 * (1 - laid) });
  if (laid === 0) return;
  const drop = { x: 0, y: (d.y - a.y) * 0.5 };
  polygon(pen, [d, c, { x: c.x, y: c.y + drop.y }, { x: d.x, y: d.y + drop.y }], { colour: mixColours(palette.wood, palette.night, 0.35), alpha: laid });
  polygon(pen, points, { colour: mixColours(palette.woodHigh, palette.lamp, 0.42), alpha: laid });
  line(pen, a, b, { width: 1, colour: mixColours(palette.lamp, palette.paper, 0.4), alpha: 0.7 * laid });
}

/** Two ropes of each side, in its colour, as far as its planks reach. */
function rails(pen: Pen, { bridge, unit }: TableLayout, planks: Pose['planks'], { sides, palette, shown }: { readonly sides: Sides; readonly palette: Palette; readonly shown: number }): void {
  const length = 2 * PLANKS_A_SIDE;
  const high = 15 * unit;
  for (const side of [0, 1] as const) {
    const colour = mixColours(palette.seat[sides[side]], palette.paper, 0.15);
    const reach = planks[side] / length;
    const at = (part: number): Point => archPoint(bridge, side === 0 ? part : 1 - part);
    const steps = Math.max(1, Math.ceil(planks[side]));
    for (let post = 0; post <= steps; post += 1) {
      const part = Math.min(reach, post / length);
      const foot = at(part);
      if (post % 2 === 0 || post === steps) line(pen, foot, { x: foot.x, y: foot.y - high }, { width: 2 * unit, colour: mixColours(palette.wood, palette.night, 0.1), alpha: shown });
      const before = at(Math.max(0, Math.min(reach, (post - 1) / length)));
      line(pen, { x: before.x, y: before.y - high }, { x: foot.x, y: foot.y - high }, { width: 2.2 * unit, colour, alpha: 0.95 * shown });
    }
  }
}

/** Lapis under the bridge, darkest where nobody can cross yet. */
function water(pen: Pen, { from, to, rise }: Bridge, palette: Palette, shown: number): void {
  const middle = (from.x + to.x) / 2;
  for (let layer = 0; layer < 4; layer += 1) {
    pen.fillStyle(mixColours(palette.glass, palette.night, 0.1 + 0.14 * layer), 0.3 * shown);
    pen.fillEllipse(middle, from.y + rise * 0.12, (to.x - from.x) * (1.02 - layer * 0.13), rise * (0.62 - layer * 0.1), 48);
  }
}

function archPoint({ from, to, rise }: Bridge, part: number): Point {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part - rise * 4 * part * (1 - part) };
}

/** Seen from above and a little from the side: the far edge is shorter. */
function quad(bridge: Bridge, from: number, to: number, thick: number): readonly Point[] {
  const [one, other] = [archPoint(bridge, from), archPoint(bridge, to)];
  return [{ x: one.x, y: one.y - thick / 2 }, { x: other.x, y: other.y - thick / 2 }, { x: other.x, y: other.y + thick / 2 }, { x: one.x, y: one.y + thick / 2 }];
}
