// The film of the deal space: its domain holds for the whole game, its table has the numbers, its marks say who and whether.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { seenUnder } from '../../../src/analysis/index.ts';
import { DealFilm } from '../../../src/ui/debrief/charts/deal-film.tsx';
import { filmDomain } from '../../../src/ui/debrief/charts/film-domain.ts';
import { namedPoints } from '../../../src/ui/debrief/charts/film-names.ts';
import { filmPlane } from '../../../src/ui/debrief/charts/film-plane.ts';
import { filmPoints, groupedPoints } from '../../../src/ui/debrief/charts/film-points.ts';
import { filmSummary, filmTable, verdictOf } from '../../../src/ui/debrief/charts/film-table.ts';
import { filmTexts } from '../../../src/ui/debrief/charts/film-texts.ts';
import { goldenCourse } from './golden-course.ts';

const GAMES = ['rome-framework', 'rome-war', 'rome-class', 'first-contact-interim'] as const;

describe.each(GAMES)('%s', (name) => {
  const { course, laid } = goldenCourse(name);
  const domain = filmDomain(course, laid);
  const isInside = (worth: readonly [number, number]): boolean => ([0, 1] as const).every((side) => worth[side] / 10_000 > domain[side][0] && worth[side] / 10_000 < domain[side][1]);

  test('every text, what is in force and no deal lie inside at every step', () => {
    const worths = course.flatMap(({ tables, inForce, noDeal }) => [inForce, noDeal, ...laid.map((text) => seenUnder(tables, text).worth)]);
    expect(worths.filter((worth) => !isInside(worth))).toEqual([]);
  });

  test('so does every point that is singled out', () => {
    expect(course.flatMap(filmPoints).filter(({ worth }) => !isInside(worth))).toEqual([]);
  });

  test('it is hardly a third wider than what it must hold', () => {
    const worths = course.flatMap(({ tables, inForce, noDeal, frontier }) => [
      inForce, noDeal, ...laid.map((text) => seenUnder(tables, text).worth),
      ...frontier.map(({ worth }) => worth).filter((worth) => worth[0] >= inForce[0] && worth[1] >= inForce[1]),
    ]);
    for (const side of [0, 1] as const) {
      const held = worths.map((worth) => worth[side] / 10_000);
      expect(domain[side][1] - domain[side][0]).toBeLessThan((Math.max(...held) - Math.min(...held)) * (4 / 3));
    }
  });
});

test('without a step there is a domain all the same', () => {
  expect(filmDomain([], [])).toEqual([[-1, 1], [-1, 1]]);
});

describe('the texts at a step', () => {
  const { course, laid, speaker, rules } = goldenCourse('rome-war');

  test('only those that were laid by then, in the light of that step, signed or not in the light of their own', () => {
    const texts = filmTexts(course, laid, 30);
    expect(texts).toHaveLength(10);
    expect(texts[8]).toMatchObject({ laid: { step: 28, by: 'us' }, round: 3, ratified: [true, true] });
    const now = course[30];
    if (now === undefined) throw new Error('no step 30');
    expect(texts.map(({ seen }) => seen.worth)).toEqual(laid.slice(0, 10).map((text) => seenUnder(now.tables, text).worth));
    expect(filmTexts(course, laid, 2)).toEqual([]);
  });

  test.each([
    [[true, true], 'Both capitals would have signed it.'],
    [[true, false], 'Only the capital of the United States would have signed it.'],
    [[false, true], 'Only the capital of Iran would have signed it.'],
    [[false, false], 'Neither capital would have signed it.'],
  ] as const)('%j: %s', (ratified, sentence) => {
    expect(verdictOf(speaker, rules.principals, ratified)).toBe(sentence);
  });
});

describe('written to text', () => {
  const { course, laid, speaker, rules } = goldenCourse('rome-war');
  const now = course[30];
  if (now === undefined) throw new Error('no step 30');
  const film = { now, texts: filmTexts(course, laid, 30), sides: rules.principals };
  const html = renderToStaticMarkup(<DealFilm {...film} chosen={8} onChoose={() => undefined} domain={filmDomain(course, laid)} />);

  test('the summary says what could be signed and what was tried, and names the drawing', () => {
    const summary = filmSummary(speaker, film);
    expect(summary).toBe('Step 30, round 3: there are 29 texts that both capitals would sign. 10 texts have been laid so far; one would have been signed by both capitals when it was laid (filled).');
    expect(html).toContain('role="img" aria-label="Step 30, round 3: there are 29 texts');
  });

  test('the table holds no deal, the points, the texts and the frontier, in points', () => {
    const { head, rows } = filmTable(speaker, film);
    expect(rows.every(({ length }) => length === head.length)).toBe(true);
    expect(rows[0]?.slice(1, 3)).toEqual(now.noDeal.map((worth) => speaker.number(worth / 10_000, 1)));
    expect(rows.find(([name]) => name?.startsWith('9. '))).toEqual(['9. United States, round 3, step 28', '13', '11.4', 'Both capitals would have signed it.']);
    expect(rows.filter(([name]) => name?.startsWith('Point ')).length).toBe(now.frontier.length);
  });

  test('the best text that both would sign stands at its worth, not at what it leaves over', () => {
    const best = filmPoints(now).find(({ kind }) => kind === 'signable');
    if (now.signable.kind === 'none') throw new Error('nothing to sign');
    expect(best?.worth).toEqual(seenUnder(now.tables, now.signable).worth);
    expect(best?.worth).not.toEqual(now.signable.worth);
  });

  test('only what both would have signed is filled, in the drawing and in the list', () => {
    expect(html.match(/data-signed="true"/g)).toHaveLength(2);
    expect(html.match(/data-signed="false"/g)).toHaveLength(18);
  });

  test('the chosen one is pressed, and its terms are told', () => {
    expect(html.match(/aria-pressed="true"/g)).toHaveLength(1);
    expect(html).toContain('film-list-terms');
  });
});

describe('names of the points', () => {
  const plane = filmPlane(720, [[0, 40], [0, 40]]);
  const nameOf = (kind: string): string => kind;
  const point = (kind: 'nash' | 'utilitarian' | 'kalai-smorodinsky', one: number, other: number) => ({ kind, worth: [one * 10_000, other * 10_000] as const });

  test('points on one place have one sign and a line each', () => {
    const [only, ...more] = namedPoints(plane, groupedPoints([point('nash', 20, 20), point('utilitarian', 20, 20)]), nameOf);
    expect(more).toEqual([]);
    expect(only?.kinds).toEqual(['nash', 'utilitarian']);
    expect((only?.names?.bottom ?? 0) - (only?.names?.top ?? 0)).toBe(30);
  });

  test('names of near points do not lie on one another, and stay inside', () => {
    const named = namedPoints(plane, groupedPoints([point('nash', 20, 20), point('utilitarian', 20.5, 19.8)]), nameOf);
    const [nash, utilitarian] = named.map(({ names }) => names);
    expect((nash?.bottom ?? 0) <= (utilitarian?.top ?? 0) || (utilitarian?.bottom ?? 0) <= (nash?.top ?? 0)).toBe(true);
    for (const names of [nash, utilitarian]) {
      expect(names?.right).toBeLessThanOrEqual(plane.right);
      expect(names?.top).toBeGreaterThanOrEqual(plane.top);
    }
  });

  test('at the edge, where they would leave the drawing, there are none', () => {
    expect(namedPoints(plane, groupedPoints([point('kalai-smorodinsky', 39.8, 20)]), nameOf)[0]?.names).toBeUndefined();
  });

  test('a narrow drawing has none', () => {
    expect(namedPoints(filmPlane(350, [[0, 40], [0, 40]]), groupedPoints([point('nash', 20, 20)]), nameOf)[0]?.names).toBeUndefined();
  });
});
