// The law from what a viewer sees to what the map shows.
import { describe, expect, test } from 'vitest';
import type { Observation, Viewer } from '../../src/engine/index.ts';
import { blendModels } from '../../src/scenes/map/blend.ts';
import { type MapModel, mapModel } from '../../src/scenes/map/map-model.ts';
import { deepFreeze } from '../support/deep-freeze.ts';
import { playedScenarios } from '../support/played-scenarios.ts';
import { startGame, observe } from '../../src/engine/index.ts';
import { golden, GOLDEN_NAMES, shipped } from './map-scenarios.ts';

const rome = shipped('rome-second-round').rules;
const contact = shipped('first-contact').rules;
const opening = observe(rome, startGame(rome, { seed: 7, length: 'full' }).state, 'audience');

const shown = (change: Partial<Observation>): MapModel => mapModel({ rules: rome, now: { ...opening, ...change } });
const withGauge = (id: string, value: number): MapModel => shown({ gauges: { ...opening.gauges, [id]: value * 100 } });
const withTerm = (id: string, position: number): MapModel => shown({ inForce: { [id]: position } });
const withFlag = (id: string): MapModel => shown({ flags: { ...opening.flags, [id]: opening.round } });

describe('the law', () => {
  test.each(GOLDEN_NAMES)('in %s everybody is shown the same map at every step: nothing that only one seat sees is in it', (name) => {
    const { scenario: { rules }, cursor } = golden(name);
    for (let step = 0; step <= cursor.lastStep; step += 1) {
      const at = cursor.seek(step);
      const seen = (['all', 'us', 'iran', 'oman', 'audience'] as const).map((viewer: Viewer) => JSON.stringify(mapModel({ rules, now: at.observe(viewer) })));
      expect(new Set(seen).size).toBe(1);
    }
  });

  test.each(GOLDEN_NAMES)('in %s every number is one that can be drawn', (name) => {
    const { scenario: { rules }, cursor } = golden(name);
    for (let step = 0; step <= cursor.lastStep; step += 1) {
      for (const number of numbersIn(mapModel({ rules, now: cursor.seek(step).observe('audience') }))) {
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThanOrEqual(3);
      }
    }
  });

  test('it changes nothing that it is given', () => {
    const now = deepFreeze(structuredClone(opening));
    expect(mapModel({ rules: rome, now })).toEqual(shown({}));
  });

  test.each(playedScenarios)('a game of $name has a map, with what it has no measure of left out', ({ rules }) => {
    const now = observe(rules, startGame(rules, { seed: 3, length: 'full' }).state, 'audience');
    expect(numbersIn(mapModel({ rules, now })).every(Number.isFinite)).toBe(true);
  });

  test('the small scenario has no third party and no oil of its own to sell', () => {
    const model = mapModel({ rules: contact, now: observe(contact, startGame(contact, { seed: 7, length: 'full' }).state, 'audience') });
    expect(model).toMatchObject({ outsider: undefined, valves: { oil: undefined, money: 0, tariffs: false }, inspectors: 0 });
    expect(model.halls?.glow).toBeGreaterThan(0.5);
  });
});

describe('what drives what', () => {
  test('the force posture brings the carriers nearer, and more of them', () => {
    expect(withGauge('posture', 20).fleet).toMatchObject({ ships: 1 });
    expect(withGauge('posture', 95).fleet).toMatchObject({ ships: 3 });
    expect(withGauge('posture', 95).fleet.near).toBeGreaterThan(withGauge('posture', 20).fleet.near);
    expect(withFlag('forces-paused').fleet.still).toBe(true);
  });

  test('trouble at sea thins out the lanes and sends ships round the Cape', () => {
    expect(withGauge('red-sea', 10).lanes).toEqual({ gulf: 1, redSea: 1, detour: 0 });
    const feared = withGauge('red-sea', 70).lanes;
    expect(feared.redSea).toBeLessThan(0.2);
    expect(feared.gulf).toBeLessThan(0.6);
    expect(feared.detour).toBeGreaterThan(0.5);
  });

  test('a short breakout lights the halls; a limit and a pause calm them', () => {
    expect(withGauge('breakout', 2).halls?.glow).toBeGreaterThan(withGauge('breakout', 20).halls?.glow ?? 1);
    expect(withGauge('breakout', 40).halls?.glow).toBe(0);
    expect(withTerm('enrichment-level', 4).halls?.capped).toBe(1);
    expect(withFlag('enrichment-paused').halls?.paused).toBe(true);
  });

  test('relief opens the valves, a waiver a little', () => {
    expect(shown({}).valves).toEqual({ oil: 0, money: 0, tariffs: false });
    expect(withTerm('energy', 4).valves.oil).toBe(1);
    expect(withTerm('finance', 3).valves.money).toBe(1);
    expect(withFlag('us-waiver').valves.oil).toBeCloseTo(0.2);
    expect(withFlag('tariffs-on').valves.tariffs).toBe(true);
  });

  test('inspections in force bring inspectors', () => {
    expect([0, 1, 2, 3].map((position) => withTerm('inspections', position).inspectors)).toEqual([0, 1, 2, 3]);
  });

  test('cities dim with unrest and with want, and are never dark', () => {
    expect(withGauge('unrest', 90).lights).toBeLessThan(shown({}).lights);
    expect(withGauge('pressure', 95).lights).toBeLessThan(shown({}).lights);
    expect(shown({ gauges: { ...opening.gauges, unrest: 10_000, pressure: 10_000 } }).lights).toBeGreaterThan(0.1);
  });

  test('the ladder is the weather', () => {
    expect(withGauge('escalation', 10).weather).toBe(0);
    expect(withGauge('escalation', 95).weather).toBe(1);
  });

  test('the third party is quiet, heard or on alert, as everybody can see', () => {
    expect([shown({}).outsider, withFlag('israel-heard').outsider, withFlag('israel-ready').outsider]).toEqual(['quiet', 'heard', 'alert']);
  });

  test('a flag whose time is over shows nothing', () => {
    expect(shown({ round: 5, flags: { ...opening.flags, 'israel-ready': 4 } }).outsider).toBe('quiet');
  });
});

describe('between two states', () => {
  const [calm, crisis] = [withGauge('posture', 20), shown({ gauges: { ...opening.gauges, posture: 9500, 'red-sea': 7000, escalation: 9000 } })];

  test('is the one at the start, the other at the end', () => {
    expect(blendModels(calm, crisis, 0)).toBe(calm);
    expect(blendModels(calm, crisis, 1)).toBe(crisis);
  });

  test('numbers flow', () => {
    const half = blendModels(calm, crisis, 0.5);
    expect(half.fleet.near).toBeCloseTo((calm.fleet.near + crisis.fleet.near) / 2);
    expect(half.lanes.redSea).toBeCloseTo((calm.lanes.redSea + crisis.lanes.redSea) / 2);
  });

  test('what only one of them has is there or not, never half a number', () => {
    const { halls: _, ...rest } = calm;
    expect(blendModels({ ...rest, halls: undefined, inspectors: undefined }, crisis, 0.3)).toMatchObject({ halls: crisis.halls, inspectors: crisis.inspectors });
  });
});

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
