/**
 * The colours of one room in one light, from the document's tokens.
 * Not here: where they go.
 */
import type { SeatId } from '../../../engine/index.ts';
import type { Look } from '../../stage/look.ts';
import type { Weather } from '../standing.ts';
import type { Light } from '../table-model.ts';
import { mixColours } from './colour.ts';

export type Palette = {
  readonly wallHigh: number;
  readonly wallLow: number;
  readonly stone: number;
  readonly floor: number;
  readonly skyHigh: number;
  readonly skyLow: number;
  readonly water: number;
  readonly hillFar: number;
  readonly hillNear: number;
  readonly lamp: number;
  /** How much the lamps give, 0 to 1: little by day. */
  readonly lampStrength: number;
  readonly wood: number;
  readonly woodHigh: number;
  readonly inlay: number;
  readonly paper: number;
  readonly paperShade: number;
  readonly ink: number;
  readonly night: number;
  readonly line: number;
  readonly sand: number;
  readonly storm: number;
  readonly bad: number;
  readonly good: number;
  readonly glass: number;
  readonly seat: Readonly<Record<SeatId, number>>;
};

export function paletteOf(look: Look, light: Light, weather: Weather): Palette {
  const token = (name: string): number => look.colour(`world-${name}`);
  const base = {
    lamp: token('lamp'), wood: token('wood'), woodHigh: token('wood-high'), paper: token('paper'), paperShade: token('paper-shade'),
    ink: token('ink'), night: token('night'), line: token('line'), sand: token('sand'), storm: token('storm'), bad: token('bad'), good: token('good'),
    inlay: mixColours(token('sea-deep'), token('night'), 0.45), glass: token('sea'),
    seat: { us: token('us'), iran: token('iran'), oman: token('oman') },
  };
  return { ...base, ...weathered(inLight(look, light), base, weather) };
}

type Lit = Pick<Palette, 'wallHigh' | 'wallLow' | 'stone' | 'floor' | 'skyHigh' | 'skyLow' | 'water' | 'hillFar' | 'hillNear' | 'lampStrength'>;

function inLight(look: Look, light: Light): Lit {
  const token = (name: string): number => look.colour(`world-${name}`);
  const [night, high, wood] = [token('night'), token('night-high'), token('wood')];
  switch (light) {
    case 'night': return {
      wallHigh: high, wallLow: mixColours(high, night, 0.75), stone: mixColours(high, token('lamp-soft'), 0.4), floor: mixColours(night, wood, 0.18),
      skyHigh: night, skyLow: mixColours(high, token('sea'), 0.55), water: token('sea-deep'), hillFar: mixColours(high, night, 0.35), hillNear: mixColours(night, high, 0.25), lampStrength: 1,
    };
    case 'dusk': return {
      wallHigh: mixColours(high, token('dusk-sky'), 0.22), wallLow: mixColours(night, token('dusk-sky'), 0.16), stone: mixColours(high, token('dusk-sky'), 0.5), floor: mixColours(night, wood, 0.3),
      skyHigh: mixColours(high, token('dusk-sky'), 0.25), skyLow: token('dusk-sky'), water: mixColours(token('sea-deep'), token('dusk-sky'), 0.35), hillFar: mixColours(high, token('dusk-sky'), 0.35), hillNear: mixColours(night, high, 0.5), lampStrength: 0.8,
    };
    case 'day': return {
      wallHigh: token('day-wall'), wallLow: mixColours(token('day-wall'), wood, 0.32), stone: mixColours(token('day-wall'), token('paper'), 0.5), floor: mixColours(wood, token('day-wall'), 0.28),
      skyHigh: mixColours(token('day-sky'), token('us'), 0.4), skyLow: token('day-sky'), water: mixColours(token('sea'), token('day-sky'), 0.5), hillFar: mixColours(token('day-sky'), token('land-high'), 0.4), hillNear: mixColours(token('sea'), token('sand'), 0.3), lampStrength: 0.3,
    };
    case 'rain': return {
      wallHigh: mixColours(token('rain-sky'), high, 0.55), wallLow: mixColours(token('rain-sky'), night, 0.78), stone: mixColours(token('rain-sky'), high, 0.35), floor: mixColours(night, token('rain-sky'), 0.2),
      skyHigh: mixColours(token('rain-sky'), high, 0.45), skyLow: token('rain-sky'), water: mixColours(token('rain-sky'), token('sea-deep'), 0.6), hillFar: mixColours(token('rain-sky'), high, 0.3), hillNear: mixColours(token('rain-sky'), night, 0.6), lampStrength: 0.85,
    };
  }
}

/** Sand and storm colour the sky, and a little of the room with it. */
function weathered(lit: Lit, { sand, storm, night }: Pick<Palette, 'sand' | 'storm' | 'night'>, weather: Weather): Lit {
  if (weather === 0) return lit;
  const tone = weather === 3 ? storm : mixColours(sand, night, weather === 2 ? 0.12 : 0.25);
  const sky = [0, 0.35, 0.75, 0.85][weather] ?? 0;
  const room = [0, 0.07, 0.17, 0.36][weather] ?? 0;
  return {
    ...lit,
    skyHigh: mixColours(lit.skyHigh, tone, sky * 0.8), skyLow: mixColours(lit.skyLow, tone, sky), water: mixColours(lit.water, tone, sky * 0.6),
    hillFar: mixColours(lit.hillFar, tone, sky * 0.85), hillNear: mixColours(lit.hillNear, tone, sky * 0.45),
    floor: mixColours(lit.floor, tone, room * 0.8), lampStrength: lit.lampStrength * (1 - room * 0.8),
    wallHigh: mixColours(lit.wallHigh, tone, room), wallLow: mixColours(lit.wallLow, tone, room), stone: mixColours(lit.stone, tone, room),
  };
}
