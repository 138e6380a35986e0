/**
 * What each kind of movement looks like. Sober: a strike is one soft light and smoke; nothing flashes.
 * Not here: which event has which (beat-table.ts), the camera (camera-visit.ts).
 * Invariant: everything moves by the scene's tweens and is over in its time; a redraw removes what was added.
 */
import { BlendModes, type GameObjects } from 'phaser';
import type { PlaceId } from '../../../scenario/index.ts';
import { mix } from '../chart/colour.ts';
import { type Brush, glowImage } from '../figures/brush.ts';
import { tankerImage } from '../figures/lanes.ts';
import { markOf } from '../layout.ts';
import type { Picture } from '../picture.ts';
import { pointAlong } from '../polyline.ts';
import type { Point } from '../projection.ts';
import type { BeatKind, BeatPlan, Tone } from './beat-table.ts';
import { weatherShare } from './rung-weather.ts';

export type Movement = {
  readonly brush: Brush;
  readonly picture: Picture;
  readonly plan: BeatPlan;
  readonly at: Point;
  readonly duration: number;
};

export function move(movement: Movement): void {
  MOVEMENTS[movement.plan.kind](movement);
}

const MOVEMENTS: Readonly<Record<BeatKind, (movement: Movement) => void>> = {
  pulse,
  envoy(movement) {
    travel(movement, movement.plan.from ?? 'muscat', movement.plan.place);
    pulse(movement, 0.55);
  },
  'ship-comes': (movement) => sail(movement, -0.22),
  'ship-goes': (movement) => sail(movement, 0.22),
  'turn-back'(movement) {
    turnBack(movement);
    pulse(movement, 0.4);
  },
  'sail-on': sailOn,
  'ring-grows': (movement) => rings(movement, 1, 1.9),
  'ring-calms': (movement) => rings(movement, 1.9, 1),
  inspector(movement) {
    travel(movement, movement.plan.from ?? 'vienna', movement.plan.place);
    pulse(movement, 0.6);
  },
  'valve-opens': (movement) => turnValve(movement, 1),
  'valve-shuts': (movement) => turnValve(movement, 0),
  'lights-dim': (movement) => lights(movement, 0.45),
  'lights-rise': (movement) => lights(movement, 1.35),
  strike,
  launch,
  alert(movement) {
    pulse(movement);
    rings(movement, 1.2, 1.5);
  },
  accord(movement) {
    for (const capital of ['washington', 'tehran'] as const) travel(movement, 'muscat', capital);
    pulse(movement, 0.1);
    pulse(movement, 0.5);
  },
  weather(movement) {
    const { picture, plan } = movement;
    const shown = picture.shown;
    const to = weatherShare(shown.weather, plan.tone);
    count(movement, (share) => picture.show({ ...shown, weather: shown.weather + (to - shown.weather) * share }));
  },
};

const colourOf = ({ look }: Brush, tone: Tone): number => look.colour(tone === 'good' ? 'world-good' : tone === 'bad' ? 'world-bad' : 'world-lamp');

/** 0 to 1 over the time from `from`, a share of the whole. */
function count({ brush: { scene }, duration }: Movement, onShare: (share: number) => void, from = 0): void {
  scene.tweens.addCounter({ from: 0, to: 1, delay: duration * from, duration: duration * (1 - from) * 0.95, ease: 'Sine.easeInOut', onUpdate: (tween) => onShare(tween.getValue() ?? 1) });
}

/** Two rings that widen and fade, one after the other. */
function pulse(movement: Movement, from = 0.2): void {
  const { brush, plan, at, duration } = movement;
  for (const late of [0, 0.18]) {
    const ring = brush.scene.add.circle(at.x, at.y, brush.layout.radius).setStrokeStyle(2, colourOf(brush, plan.tone), 1).setAlpha(0);
    const start = Math.min(0.8, from + late);
    brush.scene.tweens.add({ targets: ring, scale: { from: 1, to: 2.8 }, alpha: { from: 0.9, to: 0 }, delay: duration * start, duration: duration * (0.96 - start), ease: 'Quad.easeOut' });
  }
}

/** A small light goes from one place to another on a bow. */
function travel(movement: Movement, from: PlaceId, to: PlaceId): void {
  const { brush, plan } = movement;
  const [start, end] = [markOf(brush.layout, from), markOf(brush.layout, to)];
  const bend = { x: (start.x + end.x) / 2 - (end.y - start.y) * 0.12, y: (start.y + end.y) / 2 - Math.abs(end.x - start.x) * 0.1 };
  const colour = colourOf(brush, plan.tone);
  const trail = brush.scene.add.graphics();
  const light = glowImage(brush).setDisplaySize(brush.layout.radius * 2.4, brush.layout.radius * 2.4).setTint(colour).setBlendMode(BlendModes.ADD).setPosition(start.x, start.y);
  let last: Point = start;
  count(movement, (share) => {
    const rest = 1 - share;
    const now = { x: rest * rest * start.x + 2 * rest * share * bend.x + share * share * end.x, y: rest * rest * start.y + 2 * rest * share * bend.y + share * share * end.y };
    trail.lineStyle(1.4, colour, 0.55).lineBetween(last.x, last.y, now.x, now.y);
    light.setPosition(now.x, now.y).setAlpha(1 - Math.max(0, share - 0.8) * 4);
    last = now;
  });
}

/** The nearest carrier comes up its track, or goes down it. */
function sail({ brush, picture, duration }: Movement, by: number): void {
  const track = brush.layout.way('fleet-track');
  const shown = picture.shown;
  const near = Math.min(1, Math.max(0, shown.fleet.near - by));
  const lead = picture.carriers[0];
  if (lead === undefined) return;
  const [first, last] = by < 0 ? [0, near] : [shown.fleet.near, 0];
  const newcomer = brush.scene.add.image(0, 0, lead.texture.key).setDisplaySize(lead.displayWidth, lead.displayHeight).setAlpha(0);
  brush.scene.tweens.addCounter({
    from: 0, to: 1, duration: duration * 0.95, ease: 'Sine.easeInOut',
    onUpdate(tween) {
      const share = tween.getValue() ?? 1;
      const { x, y, angle } = pointAlong(track, 0.06 + 0.62 * (first + (last - first) * share));
      newcomer.setPosition(x, y).setRotation(by < 0 ? angle : angle + Math.PI).setAlpha(by < 0 ? Math.min(1, share * 3) : Math.min(1, (1 - share) * 2));
    },
  });
}

/** A tanker sails up to the place, turns, and goes back the way it came. */
function turnBack({ brush, at, duration }: Movement): void {
  const reach = brush.layout.radius * 4;
  const ship = tankerImage(brush).setPosition(at.x + reach, at.y + reach * 0.3).setAlpha(0);
  const inward = Math.atan2(-reach * 0.3, -reach);
  brush.scene.tweens.addCounter({
    from: 0, to: 1, duration: duration * 0.95,
    onUpdate(tween) {
      const share = tween.getValue() ?? 1;
      const near = share < 0.5 ? share / 0.5 : (1 - share) / 0.5;
      const far = 1 - 0.72 * Math.sin((near * Math.PI) / 2);
      ship.setPosition(at.x + reach * far, at.y + reach * 0.3 * far + (share > 0.5 ? brush.layout.radius * 0.7 : 0));
      ship.setRotation(inward + Math.PI * Math.min(1, Math.max(0, (share - 0.42) / 0.16))).setAlpha(Math.min(1, share * 5, (1 - share) * 5));
    },
  });
}

/** A tanker passes undisturbed. */
function sailOn(movement: Movement): void {
  const { brush, at, duration } = movement;
  const reach = brush.layout.radius * 4;
  const ship = tankerImage(brush).setPosition(at.x - reach, at.y).setAlpha(0);
  brush.scene.tweens.add({ targets: ship, x: at.x + reach, duration: duration * 0.95, ease: 'Sine.easeInOut' });
  brush.scene.tweens.add({ targets: ship, alpha: 1, duration: duration * 0.3, yoyo: true, hold: duration * 0.3 });
  pulse(movement, 0.3);
}

/** A ring of ticks widens, or draws together. */
function rings({ brush, plan, at, duration }: Movement, from: number, to: number): void {
  const { layout: { radius }, scene } = brush;
  const ring = scene.add.graphics({ x: at.x, y: at.y }).lineStyle(2.2, colourOf(brush, plan.tone), 1);
  for (let tick = 0; tick < 20; tick += 1) {
    const angle = (tick / 20) * Math.PI * 2;
    ring.lineBetween(Math.cos(angle) * radius * 1.4, Math.sin(angle) * radius * 1.4, Math.cos(angle) * radius * 1.9, Math.sin(angle) * radius * 1.9);
  }
  scene.tweens.add({ targets: ring, scale: { from, to }, angle: 40, alpha: { from: 1, to: 0 }, delay: duration * 0.2, duration: duration * 0.75, ease: 'Sine.easeInOut' });
}

/** A hand wheel over the place turns. */
function turnValve({ brush, at, duration }: Movement, open: number): void {
  const { layout: { radius }, look, scene } = brush;
  const colour = look.colour(open === 1 ? 'world-good' : 'world-bad');
  const size = radius * 1.7;
  const wheel = scene.add.graphics({ x: at.x, y: at.y });
  wheel.fillStyle(look.colour('world-night'), 0.8).fillCircle(0, 0, size + 3).lineStyle(3, colour, 1).strokeCircle(0, 0, size);
  for (let spoke = 0; spoke < 3; spoke += 1) {
    const angle = (spoke * Math.PI) / 3;
    wheel.lineStyle(2.2, colour, 1).lineBetween(Math.cos(angle) * size, Math.sin(angle) * size, -Math.cos(angle) * size, -Math.sin(angle) * size);
  }
  scene.tweens.add({ targets: wheel, angle: open === 1 ? 150 : -150, delay: duration * 0.2, duration: duration * 0.55, ease: 'Sine.easeInOut' });
  scene.tweens.add({ targets: wheel, alpha: 0, delay: duration * 0.78, duration: duration * 0.18 });
}

/** All lamps go down, or up, and half of the way back: the last word has the settling. */
function lights(movement: Movement, to: number): void {
  const { picture } = movement;
  const shown = picture.shown;
  count(movement, (share) => {
    const swell = Math.sin(share * Math.PI);
    picture.show({ ...shown, lights: shown.lights * (1 + (to - 1) * swell) });
  });
}

/** A strike in a pressed film is dimmer still: three small lights in a second are the most there may be. */
const SHORT = 400;

/** One soft light, then smoke. From far away first a faint line. */
function strike(movement: Movement): void {
  const { brush, plan, at, duration } = movement;
  const { scene, look, layout: { radius } } = brush;
  if (plan.from !== undefined) travel({ ...movement, plan: { ...plan, tone: 'plain' }, duration: duration * 0.5 }, plan.from, plan.place);
  const begin = plan.from === undefined ? 0.2 : 0.42;
  const light = glowImage(brush).setPosition(at.x, at.y).setTint(mix(look.colour('world-lamp'), 0xffffff, 0.4)).setBlendMode(BlendModes.ADD).setAlpha(0);
  const size = radius * 9;
  scene.tweens.add({ targets: light, alpha: duration < SHORT ? 0.45 : 0.85, displayWidth: size, displayHeight: size, delay: duration * begin, duration: duration * 0.14, ease: 'Sine.easeOut' });
  scene.tweens.add({ targets: light, alpha: 0, delay: duration * (begin + 0.16), duration: duration * 0.34, ease: 'Sine.easeIn' });
  for (let puff = 0; puff < 4; puff += 1) smoke(movement, puff, begin + 0.08);
}

function smoke({ brush, at, duration }: Movement, puff: number, begin: number): void {
  const { scene, look, layout: { radius } } = brush;
  const cloud: GameObjects.Image = glowImage(brush).setPosition(at.x + (puff - 1.5) * radius * 0.4, at.y).setTint(mix(look.colour('world-storm'), look.colour('world-paper'), 0.42)).setAlpha(0).setDisplaySize(radius * 2, radius * 2);
  const size = radius * (4 + puff);
  scene.tweens.add({ targets: cloud, y: at.y - radius * (2 + puff * 0.8), displayWidth: size, displayHeight: size, delay: duration * (begin + puff * 0.05), duration: duration * 0.42, ease: 'Sine.easeOut' });
  scene.tweens.add({ targets: cloud, alpha: 0.75, delay: duration * (begin + puff * 0.05), duration: duration * 0.12 });
  scene.tweens.add({ targets: cloud, alpha: 0, delay: duration * (begin + 0.24), duration: duration * 0.22 });
}

/** A light rises from the range and is gone. */
function launch({ brush, at, duration }: Movement): void {
  const { scene, look, layout: { radius } } = brush;
  for (let each = 0; each < 2; each += 1) {
    const light = glowImage(brush).setPosition(at.x, at.y).setDisplaySize(radius * 1.8, radius * 1.8).setTint(look.colour('world-lamp')).setBlendMode(BlendModes.ADD).setAlpha(0);
    const delay = duration * (0.2 + each * 0.16);
    scene.tweens.add({ targets: light, x: at.x + radius * (5 + each * 2), y: at.y - radius * 3, alpha: { from: 0.95, to: 0 }, delay, duration: duration * 0.5, ease: 'Quad.easeOut' });
  }
}
