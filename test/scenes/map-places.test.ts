// Every action, event, gauge and issue of the shipped scenarios has its place; a file may name another one.
import { describe, expect, test } from 'vitest';
import {
  type Known, parseScenario, placeAt, placeOfAction, placeOfEvent, placeOfFlag, placeOfGauge, placeOfHappening, placeOfIssue, placeOfVenue, PLACE_IDS, PLACES, WAYS,
} from '../../src/scenario/index.ts';
import { catalogOf } from '../../src/text/catalog.ts';
import { MINIMAL_SCENARIO } from '../support/minimal-scenario.ts';
import { extended } from '../support/scenario-edits.ts';
import { golden, GOLDEN_NAMES, SHIPPED } from './map-scenarios.ts';

describe('the places', () => {
  test.each(PLACE_IDS)('%s has a name and a line about it', (id) => {
    expect(catalogOf('en')[`ui.place-name.${id}`]).toMatch(/\S/);
    expect(catalogOf('en')[`ui.place-about.${id}`]).toMatch(/^[A-Z].*\.$/);
  });

  test('the catalog names no place that there is not', () => {
    const named = Object.keys(catalogOf('en')).flatMap((id) => (id.startsWith('ui.place-name.') ? [id.slice('ui.place-name.'.length)] : []));
    expect(named.sort()).toEqual([...PLACE_IDS].sort());
  });

  test('no text gives the Gulf another name', () => {
    const said = Object.entries(catalogOf('en')).filter(([id]) => id.startsWith('ui.place')).map(([, text]) => text);
    expect(said.filter((text) => /Persian|Arabian Gulf/.test(text))).toEqual([]);
  });

  test('ids are told apart, and near places lie within the chart', () => {
    expect(new Set(PLACE_IDS).size).toBe(PLACES.length);
    const near = PLACES.filter(({ kind }) => kind !== 'abroad');
    expect(near.filter(({ longitude, latitude }) => longitude < 30 || longitude > 66 || latitude < 11 || latitude > 41)).toEqual([]);
  });

  test('the oil goes from the fields to the terminal, and lanes have a beginning and an end', () => {
    const [field, terminal] = [placeAt('ahvaz'), placeAt('kharg')];
    expect([WAYS['oil-pipe'][0], WAYS['oil-pipe'].at(-1)]).toEqual([[field.longitude, field.latitude], [terminal.longitude, terminal.latitude]]);
    expect(Object.values(WAYS).filter((corners) => corners.length < 2)).toEqual([]);
  });
});

describe.each(SHIPPED)('in $id', ({ scenario }) => {
  const { rules } = scenario;
  const known: Known = scenario;

  test('everything has a place', () => {
    const places = [
      ...rules.actions.map(({ id }) => placeOfAction(known, id)), ...rules.events.map(({ id }) => placeOfEvent(known, id)),
      ...rules.gauges.map(({ id }) => placeOfGauge(known, id)), ...rules.issues.map(({ id }) => placeOfIssue(known, id)),
      ...rules.flags.map(({ id }) => placeOfFlag(id)), ...rules.full.meetings.map(({ venue }) => placeOfVenue(venue)),
    ];
    expect(places.filter((place) => !PLACE_IDS.includes(place))).toEqual([]);
  });

  test('no place holds more orders of one seat than can be seen around it', () => {
    for (const seat of ['us', 'iran', 'oman'] as const) {
      const counts = new Map<string, number>();
      for (const { id } of rules.actions.filter((action) => action.seat === seat)) counts.set(placeOfAction(known, id), (counts.get(placeOfAction(known, id)) ?? 0) + 1);
      expect([...counts].filter(([, count]) => count > 10)).toEqual([]);
    }
  });

  test('the table of places stands as it was reviewed', () => {
    expect({
      actions: Object.fromEntries(rules.actions.map(({ id }) => [id, placeOfAction(known, id)])),
      events: Object.fromEntries(rules.events.map(({ id }) => [id, placeOfEvent(known, id)])),
      gauges: Object.fromEntries(rules.gauges.map(({ id }) => [id, placeOfGauge(known, id)])),
      issues: Object.fromEntries(rules.issues.map(({ id }) => [id, placeOfIssue(known, id)])),
    }).toMatchSnapshot();
  });
});

describe('a file that names a place', () => {
  const parsed = parseScenario(extended('  - {id: extra, name: N, text: T, place: vienna}'));
  const plain = parseScenario(MINIMAL_SCENARIO);

  test('is obeyed', () => {
    expect(parsed.ok && placeOfEvent(parsed.scenario, 'extra')).toBe('vienna');
  });

  test('plays by the same rules as one that names another', () => {
    const other = parseScenario(extended('  - {id: extra, name: N, text: T, place: rome}'));
    expect(plain.ok && other.ok && parsed.ok).toBe(true);
    if (other.ok && parsed.ok) expect(JSON.stringify(other.scenario.rules)).toBe(JSON.stringify(parsed.scenario.rules));
  });
});

test.each(GOLDEN_NAMES)('whatever happens in %s has a known place or none', (name) => {
  const { scenario, cursor } = golden(name);
  const events = cursor.last().past('all').map(({ event }) => event);
  const places = events.map((event) => placeOfHappening(scenario, event));
  expect(places.filter((place) => place !== undefined && !PLACE_IDS.includes(place))).toEqual([]);
  expect(places.filter((place) => place !== undefined).length).toBeGreaterThan(events.length / 4);
});
