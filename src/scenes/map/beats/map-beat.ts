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

/** Shorter than this a pressed film shows no journey of the camera, and no light of a strike: nothing flashes more than three times a second. */
const LEAST_FOR_CAMERA = 500;
const LEAST_FOR_STRIKE = 400;

/** `drawn`: what stands when the beat starts, if anything does. */
export function mapBeat(plan: BeatPlan, drawn: () => { readonly brush: Brush; readonly picture: Picture } | undefined): Beat {
  return {
    milliseconds: plan.milliseconds,
    start(duration) {
      const now = drawn();
      if (now === undefined) return;
      const at = markOf(now.brush.layout, plan.place);
      if (!WIDE.includes(plan.kind) && duration >= LEAST_FOR_CAMERA) visit(now.brush, at, duration);
      if (plan.kind !== 'strike' || duration >= LEAST_FOR_STRIKE) move({ ...now, plan, at, duration });
    },
  };
}
