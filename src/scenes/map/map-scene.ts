/** The map. */
import { Scene } from 'phaser';
import type { GameEvent } from '../../engine/index.ts';
import type { PageStore } from '../../store/index.ts';
import type { StageModel } from '../model/stage-model.ts';
import type { Beat } from '../stage/beat.ts';
import type { Frame } from '../stage/frame.ts';
import { readLook } from '../stage/look.ts';
import type { Scenery } from '../stage/scenery.ts';
import { PROJECTION } from './chart/chart-data.ts';
import { chartImage, type Painted } from './chart/chart-image.ts';
import { layoutMap } from './layout.ts';

export class MapScene extends Scene implements Scenery {
  readonly #store: PageStore;
  readonly #painted: Painted = { key: '' };

  constructor(store: PageStore) {
    super({ key: 'map', active: true });
    this.#store = store;
  }

  redraw(model: StageModel, frame: Frame): void {
    this.children.removeAll(true);
    this.cameras.main.setZoom(frame.pixelRatio).setOrigin(0, 0).setScroll(0, 0);
    const look = readLook();
    this.cameras.main.setBackgroundColor(look.css('world-night'));
    const layout = layoutMap(PROJECTION, frame);
    chartImage(this, this.#painted, { frame, layout, look });
    void this.#store;
    void model;
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
