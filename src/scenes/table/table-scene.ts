/**
 * The negotiating table: what stands there, what moves on it, and what a pointer does to it.
 * Not here: how it is drawn (picture.ts), what moves (pose-after.ts), what a pointer hits (touch.ts).
 * Invariant: `redraw` ends every movement and shows the model; a beat only moves what was drawn.
 */
import { type Input, Scene } from 'phaser';
import type { GameEvent } from '../../engine/index.ts';
import type { PageStore } from '../../store/index.ts';
import type { StageModel } from '../model/stage-model.ts';
import type { Beat } from '../stage/beat.ts';
import type { Frame } from '../stage/frame.ts';
import { readLook } from '../stage/look.ts';
import type { Scenery } from '../stage/scenery.ts';
import { mixPoses } from './mix.ts';
import { createTablePicture, type TablePicture } from './picture.ts';
import { type Movement, movementOf } from './pose-after.ts';
import { type Pose, poseOf } from './pose.ts';
import { type TableModel, tableModel } from './table-model.ts';
import { type Touched, touchedAt } from './touch.ts';

type Shown = { readonly model: TableModel; readonly frame: Frame; /** Where the last movement ends. */ readonly pose: Pose };

const SETTLE_MILLISECONDS = 700;

export class TableScene extends Scene implements Scenery {
  readonly #store: PageStore;
  #picture: TablePicture | undefined;
  #shown: Shown | undefined;
  /** Where the table will stand after the beats that were asked for since that model was drawn. */
  #planned: { readonly from: StageModel; readonly pose: Pose } | undefined;

  constructor(store: PageStore) {
    super({ key: 'table', active: true });
    this.#store = store;
  }

  create(): void {
    this.input.on('pointermove', (pointer: Input.Pointer) => this.#hover(pointer));
    this.input.on('pointerdown', (pointer: Input.Pointer) => this.#press(pointer));
  }

  redraw(stageModel: StageModel, frame: Frame): void {
    this.tweens.killAll();
    this.cameras.main.setZoom(frame.pixelRatio).setOrigin(0, 0).setScroll(0, 0);
    this.cameras.main.setBackgroundColor(readLook().css('world-night'));
    const picture = this.#picture ??= createTablePicture(this);
    const model = tableModel(stageModel);
    const pose = poseOf(model);
    this.#shown = { model, frame, pose };
    picture.set(model, frame);
    picture.showRoom();
    picture.draw(pose);
  }

  clear(): void {
    this.tweens.killAll();
    this.#picture?.clear();
    this.#shown = undefined;
    this.#planned = undefined;
    this.input.setDefaultCursor('default');
  }

  beatOf(event: GameEvent, from: StageModel): Beat | undefined {
    const { sides, mediator } = tableModel(from);
    const pose = this.#planned?.from === from ? this.#planned.pose : poseOf(tableModel(from));
    const movement = movementOf(pose, event, { rules: from.rules, sides, mediator });
    if (movement === undefined) return undefined;
    this.#planned = { from, pose: movement.end };
    return { milliseconds: movement.milliseconds, start: (milliseconds) => this.#move(movement, milliseconds) };
  }

  settle(to: StageModel): Beat {
    return {
      milliseconds: SETTLE_MILLISECONDS,
      start: (milliseconds) => {
        if (this.#shown === undefined) return;
        const model = tableModel(to);
        this.#picture?.set(model, this.#shown.frame);
        const begin = this.#shown.pose;
        this.#shown = { ...this.#shown, model };
        this.#move({ milliseconds, begin, end: poseOf(model), room: {} }, milliseconds);
      },
    };
  }

  /** One movement at a time: the one before has ended. */
  #move({ begin, end, room, lights = 0 }: Movement, milliseconds: number): void {
    const picture = this.#picture;
    if (picture === undefined || this.#shown === undefined) return;
    this.tweens.killAll();
    const from = begin ?? this.#shown.pose;
    this.#shown = { ...this.#shown, pose: end };
    picture.finishRoom();
    const coming = room === undefined ? undefined : picture.beginRoom(room);
    this.tweens.addCounter({
      from: 0, to: 1, duration: milliseconds, ease: 'Sine.easeInOut',
      onUpdate: (tween) => {
        const part = tween.getValue() ?? 1;
        coming?.setAlpha(part);
        picture.draw({ ...mixPoses(from, end, part), distant: lights * 4 * part * (1 - part) });
      },
      onComplete: () => picture.finishRoom(),
    });
  }

  #touched({ x, y }: Input.Pointer): Touched {
    const layout = this.#picture?.layout();
    if (layout === undefined || this.#shown === undefined) return { kind: 'nothing' };
    const { model, frame } = this.#shown;
    return touchedAt(layout, { x: x / frame.pixelRatio, y: y / frame.pixelRatio, isPaperTurned: model.isPaperTurned, hasPaper: model.paper !== undefined });
  }

  #press(pointer: Input.Pointer): void {
    const touched = this.#touched(pointer);
    const { actions } = this.#store;
    const model = this.#shown?.model;
    if (model === undefined) return;
    if (touched.kind === 'paper') return actions.point(model.isPaperTurned ? { kind: 'nothing' } : { kind: 'paper' });
    const track = touched.kind === 'track' ? model.tracks[touched.row] : undefined;
    if (track === undefined || touched.kind !== 'track') return actions.point({ kind: 'nothing' });
    actions.point({ kind: 'issue', issue: track.issue });
    if (model.isDrafting && touched.position !== undefined) actions.putPosition(track.issue, touched.position);
  }

  /** A mouse that passes shows its track, but does not take a paper out of somebody's hands. */
  #hover(pointer: Input.Pointer): void {
    const touched = this.#touched(pointer);
    const model = this.#shown?.model;
    const mayPut = touched.kind === 'track' && model?.isDrafting === true && touched.position !== undefined;
    this.input.setDefaultCursor(touched.kind === 'paper' || mayPut ? 'pointer' : 'default');
    if (pointer.wasTouch || model === undefined || model.isPaperTurned || touched.kind !== 'track') return;
    const track = model.tracks[touched.row];
    if (track !== undefined && !track.isPointed) this.#store.actions.point({ kind: 'issue', issue: track.issue });
  }
}
