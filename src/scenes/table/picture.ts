/**
 * The table as Phaser objects: it draws any pose of any model, and keeps its objects for the next one.
 * Not here: motion, pointer and store (table-scene.ts).
 * Invariant: what it shows depends on the last call alone.
 */
import type { GameObjects, Scene } from 'phaser';
import type { Frame } from '../stage/frame.ts';
import { readLook } from '../stage/look.ts';
import { drawBridge } from './draw/bridge.ts';
import { drawPaper } from './draw/paper.ts';
import { drawSeats, mediatorAt } from './draw/seats.ts';
import { drawThings } from './draw/things.ts';
import { drawTracks } from './draw/tracks.ts';
import { createLabels } from './labels.ts';
import { layTable, type TableLayout } from './layout.ts';
import { createLights } from './lights.ts';
import { type Palette, paletteOf } from './paint/palette.ts';
import type { RoomWish } from './paint/room.ts';
import type { Pose } from './pose.ts';
import { createRoomPictures, putMediator } from './room-pictures.ts';
import type { TableModel } from './table-model.ts';

/** From the back to the front. */
const DEPTHS = { room: 0, mediator: 10, lights: 20, veil: 30, marks: 40, labels: 50, front: 60 } as const;

export type TablePicture = {
  /** Lays the table for a model; what it shows is drawn by `draw`. */
  readonly set: (model: TableModel, frame: Frame) => void;
  readonly draw: (pose: Pose) => void;
  /** The room of the set model, or parts of it changed, as an image that can fade in; nothing where it is the same. */
  readonly beginRoom: (change: Partial<RoomWish>) => GameObjects.Image | undefined;
  readonly finishRoom: () => void;
  /** The room of the set model, at once. */
  readonly showRoom: () => void;
  readonly layout: () => TableLayout | undefined;
  readonly clear: () => void;
};

type Laid = { readonly model: TableModel; readonly layout: TableLayout; readonly frame: Frame; readonly palette: Palette };

export function createTablePicture(scene: Scene): TablePicture {
  const rooms = createRoomPictures(scene, DEPTHS.room);
  const lights = createLights(scene, DEPTHS.lights);
  const labels = createLabels(scene, DEPTHS.labels);
  const pens = createPens(scene);
  let laid: Laid | undefined;
  return {
    set(model, frame) {
      laid = lay(model, frame);
      labels.show(model, laid.layout, frame);
    },
    draw: (pose) => {
      if (laid === undefined) return;
      lights.show(pose, laid.model, laid.layout, laid.palette);
      pens.draw(pose, laid);
    },
    beginRoom: (change) => (laid === undefined ? undefined : rooms.begin({ ...roomOf(laid.model), ...change }, laid.layout, laid.frame)),
    finishRoom: rooms.finish,
    showRoom: () => {
      if (laid !== undefined) rooms.show(roomOf(laid.model), laid.layout, laid.frame);
    },
    layout: () => laid?.layout,
    clear() {
      laid = undefined;
      for (const part of [rooms, lights, labels, pens]) part.clear();
    },
  };
}

function lay(model: TableModel, frame: Frame): Laid {
  const { width, height, free } = frame;
  const { format, rightToLeft, tracks, light, weather } = model;
  const layout = layTable({ width, height, free, format, rightToLeft, tracks: tracks.map(({ highest }) => highest), pointed: tracks.findIndex(({ isPointed }) => isPointed) });
  return { model, layout, frame, palette: paletteOf(readLook(), light, weather) };
}

function roomOf({ format, light, land, weather, sides, mediator, own, isSeated, walkedOut }: TableModel): RoomWish {
  return { format, light, land, weather, sides, mediator, own, isSeated, walkedOut };
}

type Pens = { readonly draw: (pose: Pose, laid: Laid) => void; readonly clear: () => void };

function createPens(scene: Scene): Pens {
  let made: { readonly veil: GameObjects.Graphics; readonly marks: GameObjects.Graphics; readonly front: GameObjects.Graphics; readonly mediator: GameObjects.Image } | undefined;
  const make = ({ model, palette }: Laid): NonNullable<typeof made> => {
    putMediator(scene, MEDIATOR, palette.seat[model.mediator], palette);
    return {
      veil: scene.add.graphics().setDepth(DEPTHS.veil), marks: scene.add.graphics().setDepth(DEPTHS.marks), front: scene.add.graphics().setDepth(DEPTHS.front),
      mediator: scene.add.image(0, 0, MEDIATOR).setOrigin(0.5, 1).setDepth(DEPTHS.mediator),
    };
  };
  return {
    draw(pose, laid) {
      const { veil, marks, front, mediator } = made ??= make(laid);
      const { model, layout, palette } = laid;
      const at = mediatorAt(pose, layout);
      mediator.setPosition(at.x, at.y + 2).setDisplaySize(64 * layout.unit, 69 * layout.unit).setVisible(model.isSeated);
      veil.clear().fillStyle(palette.night, pose.dark).fillRect(0, 0, layout.window.width, layout.window.height);
      marks.clear();
      drawBridge(marks, pose, layout, model.sides, palette);
      drawThings(marks, pose, model, layout, palette);
      drawTracks(marks, pose, model, layout, palette);
      front.clear();
      drawSeats(front, pose, model, layout, palette);
      drawPaper(front, pose, layout, palette);
    },
    clear() {
      if (made === undefined) return;
      for (const part of Object.values(made)) part.destroy();
      made = undefined;
    },
  };
}

const MEDIATOR = 'table-mediator';
