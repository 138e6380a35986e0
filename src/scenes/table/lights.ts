/**
 * Light on whoever has the floor, and far away outside: soft pools over the painted room.
 */
import { BlendModes, type GameObjects, type Scene } from 'phaser';
import type { TableLayout } from './layout.ts';
import { withStops } from './paint/brush.ts';
import type { Palette } from './paint/palette.ts';
import type { Pose } from './pose.ts';
import { mediatorAt } from './draw/seats.ts';
import { putCanvas } from './room-pictures.ts';
import type { TableModel } from './table-model.ts';

const POOL = 'table-pool';
const SIZE = 192;

export type Lights = { readonly show: (pose: Pose, model: TableModel, layout: TableLayout, palette: Palette) => void; readonly clear: () => void };

export function createLights(scene: Scene, depth: number): Lights {
  let pools: readonly GameObjects.Image[] = [];
  const make = (): readonly GameObjects.Image[] => {
    if (!scene.textures.exists(POOL)) putCanvas(scene, POOL, { width: SIZE, height: SIZE }, paintPool);
    return Array.from({ length: 4 }, () => scene.add.image(0, 0, POOL).setBlendMode(BlendModes.ADD).setDepth(depth));
  };
  return {
    show(pose, model, layout, palette) {
      if (pools.length === 0) pools = make();
      const [left, right, middle, outside] = pools;
      const { unit, lights, hall } = layout;
      const wide = 330 * unit;
      const strength = 0.1 + 0.34 * palette.lampStrength;
      for (const [pool, side] of [[left, 0], [right, 1]] as const) place(pool, lights[side], wide, pose.light[model.sides[side]] * strength, palette.lamp);
      const { x, y } = mediatorAt(pose, layout);
      place(middle, { x, y: y - 20 * unit }, wide * 0.72, pose.light[model.mediator] * strength, palette.lamp);
      place(outside, { x: hall.x + hall.width / 2, y: hall.y + hall.height * 0.7 }, hall.width * 0.7, pose.distant * 0.8, palette.bad);
    },
    clear() {
      for (const pool of pools) pool.destroy();
      pools = [];
    },
  };
}

function place(pool: GameObjects.Image | undefined, { x, y }: { readonly x: number; readonly y: number }, width: number, alpha: number, colour: number): void {
  pool?.setPosition(x, y).setDisplaySize(width, width * 0.9).setAlpha(alpha).setTint(colour);
}

function paintPool(brush: CanvasRenderingContext2D): void {
  brush.fillStyle = withStops(brush.createRadialGradient(SIZE / 2, SIZE / 2, 0, SIZE / 2, SIZE / 2, SIZE / 2), [[0, 0xffffff, 0.9], [0.3, 0xffffff, 0.5], [0.65, 0xffffff, 0.14], [1, 0xffffff, 0]]);
  brush.fillRect(0, 0, SIZE, SIZE);
}
