/**
 * The whole picture of one model: from the painted chart up to the pins, layer upon layer.
 * Not here: when it is drawn (map-scene.ts), what moves in it (beats/).
 */
import type { GameObjects } from 'phaser';
import { ordersByPlace } from '../../store/index.ts';
import { createSpeaker, type Speaker } from '../../text/index.ts';
import type { StageModel } from '../model/stage-model.ts';
import { bases } from './figures/bases.ts';
import type { Brush, Figure } from './figures/brush.ts';
import { cityLights } from './figures/city-lights.ts';
import { fleet } from './figures/fleet.ts';
import { halls } from './figures/halls.ts';
import { lanes } from './figures/lanes.ts';
import { actionPins } from './figures/action-pins.ts';
import { placeMark, placeName } from './figures/place-marks.ts';
import { scars } from './figures/scars.ts';
import { valves } from './figures/valves.ts';
import { weather } from './figures/weather.ts';
import { type Label, placeLabels } from './labels.ts';
import { type MapModel, mapModel } from './map-model.ts';
import { relevantPlaces } from './relevance.ts';

export type Picture = Figure & {
  /** What is drawn. */
  shown: MapModel;
  readonly carriers: readonly GameObjects.Image[];
  readonly labels: readonly Label[];
};

export function drawPicture(brush: Brush, model: StageModel): Picture {
  const shown = mapModel(model);
  const lights = cityLights(brush);
  const sky = weather(brush);
  const smoke = scars(brush);
  const ways = lanes(brush);
  const pipes = valves(brush);
  const ships = fleet(brush);
  const labels = drawPlaces(brush, model);
  const rings = halls(brush);
  const posts = bases(brush);
  actionPins(brush, model);
  const figures: readonly Figure[] = [lights, sky, smoke, ways, pipes, ships, rings, posts];
  const picture: Picture = {
    shown,
    labels,
    carriers: ships.ships,
    show(next) {
      picture.shown = next;
      for (const figure of figures) figure.show(next);
    },
  };
  picture.show(shown);
  return picture;
}

function drawPlaces(brush: Brush, model: StageModel): readonly Label[] {
  const { layout } = brush;
  const speaker = createSpeaker({ language: model.language, rules: model.rules, texts: model.texts });
  const opened = model.pointed.kind === 'place' ? model.pointed.place : '';
  const relevant = relevantPlaces(model);
  const orders = ordersByPlace(model, model.sitting);
  const hidden = layout.marks.filter(({ place }) => place.kind === 'abroad' && !relevant.has(place.id)).map(({ place }) => place.id);
  const labels = placeLabels({
    layout, hidden, nameOf: (id) => speaker.say(`ui.place-name.${id}`), widthOf: measure(brush), wanted: layout.marks.filter(({ place }) => place.id === opened).map(({ place }) => place.id),
  });
  for (const mark of layout.marks) {
    if (hidden.includes(mark.place.id)) continue;
    placeMark(brush, mark, mark.place.id === opened ? 'opened' : relevant.has(mark.place.id) ? 'plain' : 'faint');
    if ((orders.get(mark.place.id) ?? []).some(({ chosen }) => chosen)) chosenDot(brush, mark);
  }
  for (const label of labels) placeName(brush, label, label.id === opened, isRightToLeft(speaker));
  return labels;
}

/** A lamp on the rim where something is ordered. */
function chosenDot({ scene, look, layout: { radius } }: Brush, { x, y }: { readonly x: number; readonly y: number }): void {
  const off = radius * 0.74;
  scene.add.graphics().fillStyle(look.colour('world-night'), 1).fillCircle(x + off, y - off, radius * 0.44).fillStyle(look.colour('world-lamp'), 1).fillCircle(x + off, y - off, radius * 0.3);
}

const isRightToLeft = ({ direction }: Speaker): boolean => direction === 'rtl';

/** Width of a name as it will be written: the wider of the two faces. */
function measure({ look, layout: { fontSize } }: Brush): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return (text) => text.length * fontSize * 0.6;
  return (text) => Math.max(...[`600 ${fontSize}px ${look.css('sans')}`, `italic ${fontSize}px ${look.css('serif')}`].map((font) => {
    context.font = font;
    return context.measureText(text).width;
  }));
}
