/**
 * The painted room on the stage: one picture, and while the room changes a second one that fades in over it.
 * Not here: what is painted (paint/room.ts).
 * Invariant: at most two pictures are kept; what is shown is what was wished for last.
 */
import type { GameObjects, Scene } from 'phaser';
import type { Frame } from '../stage/frame.ts';
import { readLook } from '../stage/look.ts';
import type { TableLayout } from './layout.ts';
import { paintRoom, type RoomWish } from './paint/room.ts';
import { paintMediator } from './paint/people.ts';

/** More pixels than this are not seen in soft light, and cost a school laptop dearly. */
const MOST_PIXELS = 2_600_000;

type Picture = { readonly image: GameObjects.Image; readonly texture: string; readonly key: string };

export type RoomPictures = {
  /** Shows the room at once. */
  readonly show: (wish: RoomWish, layout: TableLayout, frame: Frame) => void;
  /** Lays the room over the present one, still unseen; nothing where it is the same. */
  readonly begin: (wish: RoomWish, layout: TableLayout, frame: Frame) => GameObjects.Image | undefined;
  /** What was begun is the room. */
  readonly finish: () => void;
  readonly clear: () => void;
};

export function createRoomPictures(scene: Scene, depth: number): RoomPictures {
  let present: Picture | undefined;
  let coming: Picture | undefined;
  let count = 0;

  const drop = (picture: Picture | undefined): void => {
    if (picture === undefined) return;
    picture.image.destroy();
    scene.textures.remove(picture.texture);
  };
  const paint = (key: string, wish: RoomWish, layout: TableLayout, frame: Frame): Picture => {
    count += 1;
    const texture = `table-room-${count}`;
    const scale = scaleOf(frame);
    putCanvas(scene, texture, { width: frame.width * scale, height: frame.height * scale }, (brush) => {
      brush.scale(scale, scale);
      paintRoom(brush, wish, layout, readLook());
    });
    const image = scene.add.image(0, 0, texture).setOrigin(0, 0).setDisplaySize(frame.width, frame.height).setDepth(depth);
    return { image, texture, key };
  };
  const finish = (): void => {
    if (coming === undefined) return;
    drop(present);
    present = coming;
    present.image.setAlpha(1);
    coming = undefined;
  };

  return {
    finish,
    show(wish, layout, frame) {
      finish();
      const key = keyOf(wish, layout, frame);
      if (present?.key === key) return;
      drop(present);
      present = paint(key, wish, layout, frame);
    },
    begin(wish, layout, frame) {
      finish();
      const key = keyOf(wish, layout, frame);
      if (present === undefined || present.key === key) return undefined;
      coming = paint(key, wish, layout, frame);
      return coming.image.setAlpha(0);
    },
    clear() {
      drop(present);
      drop(coming);
      present = undefined;
      coming = undefined;
    },
  };
}

/** The figure that walks between the rooms: a picture of its own, since it moves. */
export function putMediator(scene: Scene, texture: string, colour: number, palette: Parameters<typeof paintMediator>[2]): void {
  if (scene.textures.exists(texture)) return;
  putCanvas(scene, texture, MEDIATOR_PICTURE, (brush) => paintMediator(brush, { ...MEDIATOR_PICTURE, colour }, palette));
}

export const MEDIATOR_PICTURE = { width: 176, height: 190 } as const;

/** A texture of a canvas, without the copies that Phaser's own canvas texture keeps of it. */
export function putCanvas(scene: Scene, key: string, size: { readonly width: number; readonly height: number }, paint: (brush: CanvasRenderingContext2D) => void): void {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(size.width));
  canvas.height = Math.max(1, Math.round(size.height));
  const brush = canvas.getContext('2d');
  if (brush === null) return;
  paint(brush);
  scene.textures.create(key, canvas, canvas.width, canvas.height)?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
}

function scaleOf({ width, height, pixelRatio }: Frame): number {
  return Math.min(pixelRatio, Math.sqrt(MOST_PIXELS / (width * height)));
}

function keyOf(wish: RoomWish, { free, rows }: TableLayout, { width, height, pixelRatio }: Frame): string {
  const last = rows.at(-1)?.area;
  const leather = [rows[0]?.area.y, last && Math.round(last.y + last.height), rows.length];
  return JSON.stringify([wish, free, leather, width, height, pixelRatio]);
}
