/**
 * The gauges in words and numbers: one row a change, a sentence a panel, a line a step.
 * Not here: markup.
 */
import { extent } from 'd3-array';
import type { Speaker } from '../../../text/index.ts';
import type { GaugePanel } from './gauge-panels.ts';
import type { StepMark } from './step-axis.tsx';
import { type RoundSpan, roundOf } from './step-plot.ts';
import type { Table } from './table-twin.tsx';

type Shown = { readonly panels: readonly GaugePanel[]; readonly rounds: readonly RoundSpan[]; readonly marks: readonly StepMark[] };

/** A step at which no value is another and nothing is marked has no row. */
export function gaugeTable(speaker: Speaker, { panels, rounds, marks, lastStep }: Shown & { readonly lastStep: number }): Table {
  const series = panels.flatMap((panel) => panel.series);
  const rows = Array.from({ length: lastStep + 1 }, (_, step) => ({
    step, values: series.map(({ values }) => shown(speaker, values[step])), happened: marksAt(marks, step),
  }));
  const kept = rows.filter(({ values, happened }, nth) => happened !== '' || values.join() !== rows[nth - 1]?.values.join());
  return {
    caption: speaker.say('ui.chart.gauges.table'),
    head: [speaker.say('ui.chart.head.step'), speaker.say('ui.chart.head.round'), ...series.map(({ label }) => label), speaker.say('ui.chart.head.happened')],
    rows: kept.map(({ step, values, happened }) => [speaker.number(step), speaker.number(roundOf(rounds, step)), ...values, happened]),
  };
}

/** What all lines say at one step, and what is marked there. */
export function gaugeReading(speaker: Speaker, { panels, rounds, marks, step }: Shown & { readonly step: number }): string {
  const values = panels.flatMap(({ series }) => series).flatMap(({ label, values }) =>
    (values[step] === undefined ? [] : [speaker.say('ui.chart.gauges.value', { label, value: speaker.number(values[step], 1) })]));
  const round = speaker.say('ui.chart.round-of', { round: roundOf(rounds, step) });
  return [round, ...values, marksAt(marks, step)].filter((part) => part !== '').join(' · ');
}

/** From where to where each line went, and between which values. */
export function gaugeSummary(speaker: Speaker, { title, series }: GaugePanel): string {
  const lines = series.map(({ label, values }) => {
    const known = values.filter((value) => value !== undefined);
    const [least, most] = extent(known);
    return speaker.say('ui.chart.gauges.line', { label, first: shown(speaker, known[0]), last: shown(speaker, known.at(-1)), least: shown(speaker, least), most: shown(speaker, most) });
  });
  return [title, ...lines].join(' ');
}

function shown(speaker: Speaker, value: number | undefined): string {
  return value === undefined ? '' : speaker.number(value, 1);
}

function marksAt(marks: readonly StepMark[], step: number): string {
  return marks.filter((mark) => mark.step === step).map(({ label }) => label).join(' ');
}
