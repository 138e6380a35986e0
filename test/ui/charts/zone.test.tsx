// The deal zone over a game: counts, doors, and the table twin.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { accordSteps, withAccords, zoneReading, zoneSummary, zoneTable } from '../../../src/ui/debrief/charts/zone-table.ts';
import { ZoneChart } from '../../../src/ui/debrief/charts/zone-chart.tsx';
import { goldenCourse } from './golden-course.ts';

const { course, doors, rounds, speaker } = goldenCourse('rome-war');
const counts = (...zones: readonly number[]) => zones.map((dealZone, step) => ({ step, round: 1, dealZone, dealZoneBelieved: dealZone * 1000, packages: 1_638_399 }));

describe('the table twin', () => {
  test('one row a change, with both counts and what happened', () => {
    const { rows } = zoneTable(speaker, counts(0, 0, 5, 5, 0), [{ step: 2, kind: 'opened' }, { step: 4, kind: 'closed' }]);
    expect(rows).toEqual([
      ['0', '1', '0', '0', ''],
      ['2', '1', '5', '5,000', 'A deal became possible.'],
      ['4', '1', '0', '0', 'The door closed.'],
    ]);
  });

  test('of a whole game it holds every count that ever was', () => {
    const { rows } = zoneTable(speaker, course, doors);
    const shown = new Set(rows.map((row) => row[2]));
    expect(course.filter(({ dealZone }) => !shown.has(speaker.say('ui.chart.count', { count: dealZone })))).toEqual([]);
    expect(rows.filter((row) => row[4] !== '').map((row) => [row[0], row[4]])).toEqual([['1', 'A deal became possible.'], ['15', 'The door closed.'], ['21', 'A deal became possible.']]);
  });
});

test('an accord is marked though it closed nothing, and once where it did', () => {
  expect(withAccords([{ step: 3, kind: 'opened' }, { step: 9, kind: 'signed' }], [5, 9])).toEqual([{ step: 3, kind: 'opened' }, { step: 5, kind: 'signed' }, { step: 9, kind: 'signed' }]);
});

test('accords are found among all that happened', () => {
  const { whole } = goldenCourse('rome-framework');
  expect(accordSteps(whole)).toEqual([42, 63]);
});

test('of a game that is still being counted the axis is whole', () => {
  const html = renderToStaticMarkup(<ZoneChart course={course.slice(0, 20)} doors={[]} accords={[]} rounds={rounds} lastStep={73} step={40} onStep={() => undefined} />);
  expect(html).not.toContain('NaN');
  expect(html.match(/class="round-stripe"/g)).toHaveLength(rounds.length * 2);
});

test('the summary: how many, when, and for how long', () => {
  expect(zoneSummary(speaker, counts(0, 7, 5))).toBe('Of 1,638,399 possible texts, both capitals would have signed up to 7 (at step 1); had every promise been believed, up to 7,000. There was something to sign at 2 of 3 steps.');
  expect(zoneSummary(speaker, counts(0, 0))).toBe('Of 1,638,399 possible texts there was at no step one that both capitals would have signed; had every promise been believed, there would have been up to 0.');
  expect(zoneSummary(speaker, [])).toBe('');
});

test('a step read out', () => {
  expect(zoneReading(speaker, { step: 4, round: 2, dealZone: 1, dealZoneBelieved: 80_626, packages: 9 }, [{ step: 4, kind: 'opened' }]))
    .toBe('Round 2 · one text that both would sign; 80,626 if every promise were believed · A deal became possible.');
});

test('written to text: zero is a line of its own, and no count is lost', () => {
  const html = renderToStaticMarkup(<ZoneChart course={course} doors={doors} accords={[]} rounds={rounds} lastStep={73} step={15} onStep={() => undefined} />);
  expect(html).toContain('zero-line');
  expect(html).not.toContain('NaN');
  // One sign a kind in the key, and one a door.
  expect(html.match(/class="door-sign"/g)).toHaveLength(3 + doors.length);
});

test('where trust in full would leave fewer texts, nothing is drawn as taken by mistrust', () => {
  const taken = (believed: number): string | undefined => {
    const some = counts(8, 8, 8).map((each) => ({ ...each, dealZone: 8, dealZoneBelieved: believed }));
    const html = renderToStaticMarkup(<ZoneChart course={some} doors={[]} accords={[]} rounds={rounds} lastStep={2} step={0} onStep={() => undefined} />);
    return /<path class="zone-taken" d="([^"]*)"/.exec(html)?.[1];
  };
  // Between the two counts there is no room, whatever the scale.
  const heights = (path = ''): number => new Set([...path.matchAll(/[ML][\d.]+,([\d.]+)/g)].map((match) => match[1])).size;
  expect(heights(taken(2))).toBe(1);
  expect(heights(taken(80))).toBeGreaterThan(1);
});
