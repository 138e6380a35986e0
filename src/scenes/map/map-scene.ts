/** The map. */
import { Scene } from 'phaser';
import type { GameEvent } from '../../engine/index.ts';
import type { PageStore } from '../../store/index.ts';
import type { StageModel } from '../model/stage-model.ts';
import type { Beat } from '../stage/beat.ts';
import type { Frame } from '../stage/frame.ts';
import { readLook } from '../stage/look.ts';
import type { Scenery } from '../stage/scenery.ts';

export class MapScene extends Scene implements Scenery {
  readonly #store: PageStore;

  constructor(store: PageStore) {
    super({ key: 'map', active: true });
    this.#store = store;
  }

  redraw(model: StageModel, frame: Frame): void {
    this.children.removeAll(true);
    this.cameras.main.setZoom(frame.pixelRatio).setOrigin(0, 0).setScroll(0, 0);
    this.cameras.main.setBackgroundColor(readLook().css('world-night'));
    const { x, y, width, height } = frame.free;
    this.add.rectangle(x, y, width, height, readLook().colour('world-sea')).setOrigin(0, 0).setInteractive().on('pointerdown', () => this.#store.actions.point({ kind: 'paper' }));
    this.add.text(x + 20, y + 20, `map ${model.step}`, { fontSize: 24 });
  }

  clear(): void {
    this.children.removeAll(true);
  }

  beatOf(_event: GameEvent, _model: StageModel): Beat | undefined {
    return undefined;
  }

  settle(_model: StageModel): Beat {
    return { milliseconds: 1, start: () => undefined };
  }
}
