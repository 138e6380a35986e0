/**
 * The theatre map: draws it, lets it be pointed at, and moves it.
 * Not here: what is drawn (picture.ts), what an event looks like (beats/).
 * Invariant: a redraw forgets all that was there, objects and movements; nothing is kept but the painted chart.
 */
import { type Input, Scene } from 'phaser';
import type { GameEvent } from '../../engine/index.ts';
import type { PageStore } from '../../store/index.ts';
import type { StageModel } from '../model/stage-model.ts';
import type { Beat } from '../stage/beat.ts';
import type { Frame } from '../stage/frame.ts';
import { readLook } from '../stage/look.ts';
import type { Scenery } from '../stage/scenery.ts';
import { planOf } from './beats/beat-table.ts';
import { mapBeat } from './beats/map-beat.ts';
import { blendModels } from './blend.ts';
import { PROJECTION } from './chart/chart-data.ts';
import { chartImage, type Painted } from './chart/chart-image.ts';
import type { Brush } from './figures/brush.ts';
import { hoverRing, type HoverRing } from './figures/hover-ring.ts';
import { layoutMap } from './layout.ts';
import { mapModel } from './map-model.ts';
import { drawPicture, type Picture } from './picture.ts';
import { type Target, targetAt } from './pointing.ts';

/** What stands now, and with what it was drawn. */
type Drawn = { readonly model: StageModel; readonly brush: Brush; readonly picture: Picture; readonly ring: HoverRing };

const SETTLING = 900;

export class MapScene extends Scene implements Scenery {
  readonly #store: PageStore;
  readonly #painted: Painted = { key: '' };
  #drawn: Drawn | undefined;

  constructor(store: PageStore) {
    super({ key: 'map', active: true });
    this.#store = store;
  }

  create(): void {
    this.input.on('pointerdown', (pointer: Input.Pointer) => this.#press(this.#under(pointer)));
    this.input.on('pointermove', (pointer: Input.Pointer) => this.#hover(this.#under(pointer)));
    this.input.on('gameout', () => this.#hover({ kind: 'nothing' }));
  }

  redraw(model: StageModel, frame: Frame): void {
    this.clear();
    const look = readLook();
    this.cameras.main.setOrigin(0, 0).setZoom(frame.pixelRatio).setScroll(0, 0).setBackgroundColor(look.css('world-night'));
    const layout = layoutMap(PROJECTION, frame);
    chartImage(this, this.#painted, { frame, layout, look });
    const brush: Brush = { scene: this, layout, look, pixelRatio: frame.pixelRatio };
    const picture = drawPicture(brush, model);
    this.#drawn = { model, brush, picture, ring: hoverRing(brush) };
  }

  clear(): void {
    this.tweens.killAll();
    // Taking them off the list would leave their textures behind.
    for (const child of this.children.list.slice()) child.destroy();
    this.#drawn = undefined;
  }

  beatOf(event: GameEvent, model: StageModel): Beat | undefined {
    const plan = planOf(model, event);
    return plan === undefined ? undefined : mapBeat(plan, () => this.#drawn);
  }

  settle(model: StageModel): Beat {
    return {
      milliseconds: SETTLING,
      start: (duration) => {
        const drawn = this.#drawn;
        if (drawn === undefined) return;
        const [from, to] = [drawn.picture.shown, mapModel(model)];
        this.tweens.addCounter({ from: 0, to: 1, duration, ease: 'Sine.easeInOut', onUpdate: (tween) => drawn.picture.show(blendModels(from, to, tween.getValue() ?? 1)) });
      },
    };
  }

  #under({ worldX, worldY }: Input.Pointer): Target {
    return this.#drawn === undefined ? { kind: 'nothing' } : targetAt(this.#drawn.model, this.#drawn.brush.layout, { x: worldX, y: worldY });
  }

  #press(target: Target): void {
    const { actions } = this.#store;
    const pointed = this.#drawn?.model.pointed;
    switch (target.kind) {
      case 'pin': return actions.toggleAction(target.action);
      case 'place': return actions.point(pointed?.kind === 'place' && pointed.place === target.place ? { kind: 'nothing' } : { kind: 'place', place: target.place });
      case 'nothing': return pointed?.kind === 'place' ? actions.point({ kind: 'nothing' }) : undefined;
    }
  }

  #hover(target: Target): void {
    if (this.#drawn === undefined || !this.#drawn.ring.show(target)) return;
    this.input.setDefaultCursor(target.kind === 'nothing' ? 'default' : 'pointer');
    // One frame, for the ring: the stage sleeps again after it.
    if (!this.game.loop.running) this.game.loop.wake(true);
  }
}
