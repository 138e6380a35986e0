/** What the stage asks of a scene. */
import type { Scene } from 'phaser';
import type { GameEvent } from '../../engine/index.ts';
import type { StageModel } from '../model/stage-model.ts';
import type { Beat } from './beat.ts';
import type { Frame } from './frame.ts';

export type Scenery = Scene & {
  /** Draws the model at once, whatever was there: ends and forgets every movement. */
  redraw(model: StageModel, frame: Frame): void;
  /** Forgets everything it was given: somebody else may look at the screen now. */
  clear(): void;
  /** What this scene shows of one event, on what stands at the time; nothing for most. */
  beatOf(event: GameEvent, model: StageModel): Beat | undefined;
  /** Moves gauges, marks and papers from what is drawn to the model, as a film's last beat. */
  settle(model: StageModel): Beat;
};
