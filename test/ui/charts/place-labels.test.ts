// Small labels beside marks: next to their own, on nothing else where there is room.
import { expect, test } from 'vitest';
import { placeLabels, type Spot } from '../../../src/ui/debrief/charts/place-labels.ts';

const bounds = { left: 0, right: 300, top: 0, bottom: 300 };
const apart = (one: Spot, other: Spot, x: number, y: number): boolean => Math.abs(one.x - other.x) >= x || Math.abs(one.y - other.y) >= y;

test('marks in a row: no label lies on another or on a mark', () => {
  const marks = Array.from({ length: 6 }, (_, nth) => ({ x: 100 + nth * 15, y: 150 }));
  const labels = placeLabels(marks, { bounds, avoid: [] });
  for (const [nth, label] of labels.entries()) {
    expect(labels.every((other, more) => more === nth || apart(label, other, 16, 14))).toBe(true);
    expect(marks.every((mark) => apart(label, mark, 8, 7))).toBe(true);
  }
});

test('marks on one place have labels apart', () => {
  const [one, other] = placeLabels([{ x: 150, y: 150 }, { x: 150, y: 150 }], { bounds, avoid: [] });
  expect(one).not.toEqual(other);
});

test('at the edge it stands inside', () => {
  const [label] = placeLabels([{ x: 299, y: 1 }], { bounds, avoid: [] });
  expect(label?.x).toBeLessThanOrEqual(292);
  expect(label?.y).toBeGreaterThanOrEqual(7);
});

test('a box that is taken is avoided', () => {
  const box = { left: 155, right: 250, top: 100, bottom: 200 };
  const [label] = placeLabels([{ x: 150, y: 150 }], { bounds, avoid: [box] });
  expect((label?.x ?? 0) + 8).toBeLessThanOrEqual(box.left);
});
