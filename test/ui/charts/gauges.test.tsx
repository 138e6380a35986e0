// The gauges over a game: the panels' lines, what moved them, and the table twin.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type Cause, ESCALATION, type GaugeId, trustGauge } from '../../../src/engine/index.ts';
import type { StepEvent } from '../../../src/session/index.ts';
import { GaugeChart } from '../../../src/ui/debrief/charts/gauge-chart.tsx';
import { gaugeMarks } from '../../../src/ui/debrief/charts/gauge-marks.ts';
import { gaugePanels } from '../../../src/ui/debrief/charts/gauge-panels.ts';
import { gaugeReading, gaugeSummary, gaugeTable } from '../../../src/ui/debrief/charts/gauge-table.ts';
import { goldenCourse } from './golden-course.ts';

const { rules, steps, whole, rounds, speaker } = goldenCourse('rome-war');
const panels = gaugePanels(speaker, rules, steps.map(({ state }) => state.gauges));
const marks = gaugeMarks(speaker, whole, { gauges: [ESCALATION, ...rules.principals.map(trustGauge)], most: 12 });
const lastStep = steps.length - 1;

describe('the panels', () => {
  test('trust each way, escalation with its rungs, standing of every seat', () => {
    expect(panels.map(({ id, series, bands }) => [id, series.length, bands.length])).toEqual([['trust', 2, 0], ['escalation', 1, 6], ['standing', 3, 0]]);
    expect(panels[1]?.bands.map(({ label, from, to }) => [label, from, to])).toEqual([
      ['Diplomacy', 0, 30], ['Strain', 30, 45], ['Pressure', 45, 60], ['Crisis', 60, 75], ['Brink', 75, 84], ['Open fire', 84, 100],
    ]);
  });

  test('every line lies within its range, and lines of one panel differ in more than colour', () => {
    for (const { series, range } of panels) {
      const values = series.flatMap(({ values: all }) => all.filter((value) => value !== undefined));
      expect(values.every((value) => value >= range[0] && value <= range[1])).toBe(true);
      expect(new Set(series.map(({ dash }) => dash)).size).toBe(series.length);
    }
  });

  test('a panel in words: from where to where', () => {
    const [trust] = panels;
    if (trust === undefined) throw new Error('no panel');
    expect(gaugeSummary(speaker, { ...trust, series: [{ id: 'one', label: 'Trust', values: [undefined, 25, 40, 12.25], dash: '' }] }))
      .toBe('How far each trusts the other to keep its word Trust: from 25 to 12.3, never below 12.3 or above 40.');
  });
});

describe('the marks', () => {
  test('are the weightiest, in order of steps, without what nobody did', () => {
    expect(marks).toHaveLength(12);
    expect(marks.map(({ step }) => step)).toEqual(marks.map(({ step }) => step).sort((a, b) => a - b));
    expect(marks.map(({ label }) => label).join('\n')).not.toContain('drifts');
    expect(marks.find(({ step, label }) => step === 57 && label.startsWith('Israel struck'))).toMatchObject({ kind: 'event' });
  });

  test('one cause is one mark, with all that it moved', () => {
    const shipped = { kind: 'action', seat: 'iran', action: 'ship-stock' } as const;
    const move = (gauge: GaugeId, byCenti: number, cause: Cause): StepEvent => ({ step: 1, event: { kind: 'gauge-moved', gauge, byCenti, cause } });
    const moved = gaugeMarks(speaker, [
      move('trust-us', 400, shipped), move(ESCALATION, -150, shipped), move('breakout', 900, shipped), move(ESCALATION, 900, { kind: 'rule', rule: 'drift' }),
    ], { gauges: ['trust-us', ESCALATION], most: 12 });
    expect(moved).toEqual([{ step: 1, kind: 'command', label: expect.stringMatching(/^Iran acted: .* \(Trust of the United States in Iran \+4, Escalation −1\.5\)$/) }]);
  });
});

describe('the table twin', () => {
  const { head, rows } = gaugeTable(speaker, { panels, rounds, marks, lastStep });

  test('holds every value at every step that it lists', () => {
    expect(head).toHaveLength(2 + 6 + 1);
    for (const row of rows) {
      expect(row.slice(2, 8)).toEqual(panels.flatMap(({ series }) => series.map(({ values }) => speaker.number(values[Number(row[0])] ?? NaN, 1))));
    }
  });

  test('lists the first step, every mark and every change, and no step twice', () => {
    const listed = rows.map(([step]) => Number(step));
    expect(listed[0]).toBe(0);
    expect(new Set(listed).size).toBe(listed.length);
    expect(marks.filter(({ step }) => !listed.includes(step))).toEqual([]);
    expect(listed.length).toBeLessThan(steps.length);
  });
});

test('written to text: a drawing a panel, a slider that says its step, the marks as buttons', () => {
  const html = renderToStaticMarkup(<GaugeChart panels={panels} rounds={rounds} marks={marks} lastStep={lastStep} step={57} onStep={() => undefined} />);
  const reading = gaugeReading(speaker, { panels, rounds, marks, step: 57 });
  expect(html.match(/role="img"/g)).toHaveLength(3);
  expect(reading).toMatch(/^Round 6 · Trust of the United States in Iran: [\d.]+ · /);
  expect(html).toContain(`aria-valuetext="${reading}"`);
  expect(html.match(/aria-current="step"/g)).toHaveLength(marks.filter(({ step }) => step === 57).length);
});
