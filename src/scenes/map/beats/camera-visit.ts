/**
 * The camera goes to a place, stays for what happens there, and comes back.
 * Invariant: after the time it stands as a redraw puts it; the same where it is stopped early, for then there is a redraw.
 */
import type { Brush } from '../figures/brush.ts';
import type { Point } from '../projection.ts';

/** How much nearer it goes. */
const NEARER = { phone: 0.7, laptop: 0.4, projector: 0.35 } as const;
/** Parts of the time: going, staying, coming back. */
const GOING = 0.28;
const RETURN = 0.26;

export function visit({ scene, layout, pixelRatio }: Brush, at: Point, duration: number): void {
  const camera = scene.cameras.main;
  const { free } = layout;
  const middle = { x: free.x + free.width / 2, y: free.y + free.height / 2 };
  const stand = (share: number): void => {
    const zoom = 1 + NEARER[layout.screen] * share;
    // Where the place is to be seen: part of the way to the middle, never so far that the chart's edge shows.
    const seen = { x: at.x + (middle.x - at.x) * share * 0.6, y: at.y + (middle.y - at.y) * share * 0.6 };
    const most = { x: layout.width - layout.width / zoom, y: layout.height - layout.height / zoom };
    camera.setZoom(pixelRatio * zoom).setScroll(between(at.x - seen.x / zoom, most.x), between(at.y - seen.y / zoom, most.y));
  };
  scene.tweens.addCounter({ from: 0, to: 1, duration: duration * GOING, ease: 'Sine.easeInOut', onUpdate: (tween) => stand(tween.getValue() ?? 1) });
  scene.tweens.addCounter({
    from: 1, to: 0, delay: duration * (1 - RETURN), duration: duration * RETURN * 0.96, ease: 'Sine.easeInOut', onUpdate: (tween) => stand(tween.getValue() ?? 0),
  });
}

const between = (value: number, most: number): number => Math.min(Math.max(value, 0), Math.max(0, most));
