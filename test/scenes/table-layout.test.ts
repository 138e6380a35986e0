import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/engine/index.ts';
import { frameOf } from '../../src/scenes/stage/frame.ts';
import { layTable, type TableLayout } from '../../src/scenes/table/layout.ts';
import { touchedAt } from '../../src/scenes/table/touch.ts';
import type { Area } from '../../src/store/index.ts';

const nowhere: Area = { x: 0, y: 0, width: 0, height: 0 };
const windows: readonly { readonly name: string; readonly width: number; readonly height: number; readonly free: Area }[] = [
  { name: 'laptop beside papers', width: 1366, height: 768, free: { x: 0, y: 56, width: 866, height: 712 } },
  { name: 'laptop, papers on the left', width: 1366, height: 768, free: { x: 500, y: 56, width: 866, height: 712 } },
  { name: 'laptop, all free', width: 1366, height: 768, free: { x: 0, y: 0, width: 1366, height: 768 } },
  { name: 'projector', width: 1920, height: 1080, free: { x: 0, y: 64, width: 1400, height: 1016 } },
  { name: 'telephone', width: 390, height: 844, free: { x: 0, y: 52, width: 390, height: 287 } },
  { name: 'narrow telephone', width: 360, height: 640, free: { x: 0, y: 52, width: 360, height: 218 } },
  { name: 'telephone on its side', width: 844, height: 390, free: { x: 0, y: 44, width: 480, height: 346 } },
  { name: 'free part too small', width: 1024, height: 600, free: { x: 0, y: 0, width: 90, height: 60 } },
  { name: 'nothing free', width: 1024, height: 600, free: nowhere },
];
const manyTracks = [[2], [3, 2, 3], [4, 3, 3, 4, 3, 3, 3, 3], [4, 3, 3, 4, 3, 3, 3, 3, 3, 3], Array.from({ length: 14 }, () => 5)];
const cases = windows.flatMap((window) => manyTracks.flatMap((tracks) => FORMATS.flatMap((format) => [false, true].flatMap((rightToLeft) =>
  [-1, tracks.length - 1].map((pointed) => ({ ...window, tracks, count: tracks.length, format, rightToLeft, pointed }))))));

const laid = ({ width, height, free, tracks, format, rightToLeft, pointed }: (typeof cases)[number]): TableLayout =>
  layTable({ width, height, free: frameOf(width, height, free, 1).free, tracks, format, rightToLeft, pointed });

/** Everything on the table that carries meaning. */
function thingsOf({ rows, paper, folders, glass, lamps, accord }: TableLayout): readonly Area[] {
  return [...rows.map(({ area }) => area), paper, ...folders, glass, lamps, accord];
}

describe.each(cases)('$name, $count tracks, $format, right to left: $rightToLeft, pointed: $pointed', (wish) => {
  const layout = laid(wish);

  test('what carries meaning lies in the free part', () => {
    const { free, plates, bridge } = layout;
    const points = [...plates, bridge.from, bridge.to, { x: bridge.from.x, y: bridge.from.y - bridge.rise }];
    for (const area of [...thingsOf(layout), layout.turned]) expect(inside(area, free), JSON.stringify({ area, free })).toBe(true);
    for (const { x, y } of points) expect(inside({ x, y, width: 0, height: 0 }, free)).toBe(true);
  });

  test('nothing covers anything else', () => {
    const things = thingsOf(layout);
    for (const [index, one] of things.entries()) {
      for (const other of things.slice(index + 1)) expect(overlap(one, other), JSON.stringify([one, other])).toBe(false);
    }
  });

  test('a row holds its name and then its stops, from the reading side on', () => {
    for (const [index, { area, name, nameSize, stops }] of layout.rows.entries()) {
      expect(stops).toHaveLength((wish.tracks[index] ?? 0) + 1);
      const along = wish.rightToLeft ? stops.map((stop) => -stop) : stops;
      expect(along).toEqual([...along].sort((one, other) => one - other));
      for (const stop of stops) expect(stop > area.x && stop < area.x + area.width).toBe(true);
      if (nameSize > 0) expect(stops.every((stop) => (wish.rightToLeft ? stop < name.x : stop > name.x + name.width))).toBe(true);
    }
  });

  test('letters are large enough to be read, or there are none', () => {
    for (const { nameSize, labelSize } of layout.rows) {
      expect(nameSize === 0 || nameSize >= 11).toBe(true);
      expect(labelSize === 0 || labelSize >= 11).toBe(true);
    }
  });

  test('labels of the pointed row lie in it, under its marks, and change nothing but heights', () => {
    const { rows } = layout;
    expect(rows.every(({ strip }, index) => strip === undefined || index === wish.pointed)).toBe(true);
    const bottom = ({ area }: (typeof rows)[number]): number => area.y + area.height;
    for (const row of rows) if (row.strip !== undefined) expect(row.strip.y >= row.y + row.mark && row.strip.y + row.strip.height <= bottom(row) + HAIR).toBe(true);
    const unpointed = laid({ ...wish, pointed: -1 }).rows;
    expect(rows.map(({ nameSize }) => nameSize > 0)).toEqual(unpointed.map(({ nameSize }) => nameSize > 0));
    expect(rows.slice(-1).map((row) => bottom(row).toFixed(3))).toEqual(unpointed.slice(-1).map((row) => bottom(row).toFixed(3)));
  });

  test('a pointer on a stop finds that stop', () => {
    for (const [row, { stops, y }] of layout.rows.entries()) {
      for (const [position, x] of stops.entries()) {
        expect(touchedAt(layout, { x, y, hasPaper: false, isPaperTurned: false })).toEqual({ kind: 'track', row, position });
      }
    }
  });
});

describe('a pointer', () => {
  const layout = layTable({ ...(windows[0] ?? { width: 0, height: 0, free: nowhere }), tracks: [3, 2, 3], format: 'direct', rightToLeft: false, pointed: -1 });
  const { paper, turned, rows } = layout;
  const middle = { x: paper.x + paper.width / 2, y: paper.y + paper.height / 2 };

  test('finds the paper where there is one', () => {
    expect(touchedAt(layout, { ...middle, hasPaper: true, isPaperTurned: false })).toEqual({ kind: 'paper' });
    expect(touchedAt(layout, { ...middle, hasPaper: false, isPaperTurned: false })).toEqual({ kind: 'nothing' });
  });

  test('finds a paper that is held up all over it', () => {
    const top = { x: turned.x + 4, y: turned.y + 4 };
    expect(touchedAt(layout, { ...top, hasPaper: true, isPaperTurned: true })).toEqual({ kind: 'paper' });
    expect(touchedAt(layout, { ...top, hasPaper: true, isPaperTurned: false })).toEqual({ kind: 'nothing' });
  });

  test('on a name finds the track and no stop', () => {
    const name = rows[1]?.name ?? nowhere;
    expect(touchedAt(layout, { x: name.x + 5, y: rows[1]?.y ?? 0, hasPaper: true, isPaperTurned: false })).toEqual({ kind: 'track', row: 1, position: undefined });
  });

  test('finds nothing in the room around', () => {
    expect(touchedAt(layout, { x: 5, y: 60, hasPaper: true, isPaperTurned: false })).toEqual({ kind: 'nothing' });
  });
});

/** Half a pixel is nobody's harm. */
const HAIR = 0.5;

function inside({ x, y, width, height }: Area, free: Area): boolean {
  return x >= free.x - HAIR && y >= free.y - HAIR && x + width <= free.x + free.width + HAIR && y + height <= free.y + free.height + HAIR;
}

function overlap(one: Area, other: Area): boolean {
  return one.x + one.width > other.x + HAIR && other.x + other.width > one.x + HAIR && one.y + one.height > other.y + HAIR && other.y + other.height > one.y + HAIR;
}
