/**
 * The orders at the opened place, as pins around it: a sign of the kind, as many beads as it costs, a lamp when chosen.
 * Not here: pressing them (pointing.ts). The words stand in the place's paper.
 */
import type { GameObjects } from 'phaser';
import type { ActionKind } from '../../../engine/index.ts';
import { ordersByPlace, type PlaceOrder } from '../../../store/index.ts';
import type { StageModel } from '../../model/stage-model.ts';
import { mix } from '../chart/colour.ts';
import { pinRadius, pinSpots } from '../pin-spots.ts';
import type { Point } from '../projection.ts';
import type { Brush } from './brush.ts';
import { traceRing } from './trace.ts';

export function actionPins(brush: Brush, model: StageModel): void {
  const { scene, layout, look } = brush;
  const mark = layout.marks.find(({ place }) => model.pointed.kind === 'place' && place.id === model.pointed.place);
  if (mark === undefined) return;
  const pins = ordersByPlace(model, model.sitting).get(mark.place.id) ?? [];
  const spots = pinSpots(layout, mark, pins.length);
  const threads = scene.add.graphics();
  pins.forEach((pin, index) => {
    const spot = spots[index] as Point;
    threads.lineStyle(1, look.colour('world-lamp'), pin.chosen ? 0.9 : 0.35).lineBetween(mark.x, mark.y, spot.x, spot.y);
  });
  pins.forEach((pin, index) => drawPin(brush, pin, spots[index] as Point));
}

function drawPin(brush: Brush, pin: PlaceOrder, at: Point): void {
  const { scene, look, layout } = brush;
  const size = pinRadius(layout);
  const graphics = scene.add.graphics({ x: at.x, y: at.y });
  const lamp = look.colour('world-lamp');
  const usable = pin.open || pin.chosen;
  const ink = pin.chosen ? look.colour('world-ink') : usable ? look.colour('world-paper') : look.colour('world-line');
  if (pin.chosen) graphics.fillStyle(lamp, 0.22).fillCircle(0, 0, size * 1.45);
  graphics.fillStyle(pin.chosen ? lamp : mix(look.colour('world-night'), look.colour('world-land'), 0.5), 0.97).fillCircle(0, 0, size);
  graphics.lineStyle(pin.chosen ? 2 : 1.4, usable ? lamp : look.colour('world-line'), usable ? 1 : 0.6).strokeCircle(0, 0, size);
  graphics.lineStyle(1.8, ink, 1).fillStyle(ink, 1);
  SIGNS[pin.kind](graphics, size * 0.42);
  for (let bead = 0; bead < pin.points; bead += 1) {
    const angle = Math.PI / 2 + (bead - (pin.points - 1) / 2) * 0.42;
    graphics.fillStyle(look.colour('world-night'), 1).fillCircle(Math.cos(angle) * size, Math.sin(angle) * size, 4.2);
    graphics.fillStyle(usable ? lamp : look.colour('world-line'), 1).fillCircle(Math.cos(angle) * size, Math.sin(angle) * size, 2.9);
  }
}

const SIGNS: Readonly<Record<ActionKind, (graphics: GameObjects.Graphics, size: number) => void>> = {
  // A weight that presses down.
  pressure(graphics, size) {
    traceRing(graphics, [{ x: -size * 0.8, y: -size * 0.5 }, { x: size * 0.8, y: -size * 0.5 }, { x: 0, y: size * 0.5 }]).fillPath();
    graphics.lineBetween(-size, size * 0.85, size, size * 0.85);
  },
  // An open hand's two sides.
  gesture(graphics, size) {
    graphics.beginPath().arc(0, -size * 0.2, size * 0.9, 0.25, Math.PI - 0.25).strokePath();
    graphics.fillCircle(0, -size * 0.45, size * 0.3);
  },
  // A letter home.
  mandate(graphics, size) {
    graphics.strokeRect(-size, -size * 0.65, size * 2, size * 1.3);
    graphics.beginPath().moveTo(-size, -size * 0.65).lineTo(0, size * 0.15).lineTo(size, -size * 0.65).strokePath();
  },
  // Two and the one between.
  channel(graphics, size) {
    graphics.lineBetween(-size * 0.8, 0, size * 0.8, 0);
    for (const side of [-1, 0, 1]) graphics.fillCircle(side * size * 0.9, 0, side === 0 ? size * 0.2 : size * 0.36);
  },
  home(graphics, size) {
    graphics.beginPath().moveTo(-size, 0).lineTo(0, -size * 0.9).lineTo(size, 0).strokePath();
    graphics.strokeRect(-size * 0.66, 0, size * 1.32, size * 0.8);
  },
};
