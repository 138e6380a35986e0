/** A beat of the map: the camera goes to the place, what happened is shown, the camera comes back. */
import type { Beat } from '../../stage/beat.ts';
import type { Brush } from '../figures/brush.ts';
import { markOf } from '../layout.ts';
import type { Picture } from '../picture.ts';
import type { BeatPlan } from './beat-table.ts';
import { visit } from './camera-visit.ts';
import { move } from './movements.ts';

/** Shown without going there: they are about the whole theatre. */
const WIDE: readonly BeatPlan['kind'][] = ['weather', 'accord', 'lights-dim', 'lights-rise', 'envoy'];

/** In a film that is pressed shorter than this, the camera stays where it is: it would only shake. */
const LEAST_FOR_CAMERA = 500;

/** `drawn`: what stands when the beat starts, if anything does. */
export function mapBeat(plan: BeatPlan, drawn: () => { readonly brush: Brush; readonly picture: Picture } | undefined): Beat {
  return {
    milliseconds: plan.milliseconds,
    start(duration) {
      const now = drawn();
      if (now === undefined) return;
      const at = markOf(now.brush.layout, plan.place);
      if (!WIDE.includes(plan.kind) && duration >= LEAST_FOR_CAMERA) visit(now.brush, at, duration);
      move({ ...now, plan, at, duration });
    },
  };
}
