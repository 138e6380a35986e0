/**
 * The deal zone in words and numbers: one row a change, a summary, a line a step.
 * Not here: markup.
 */
import type { DealStep, Door } from '../../../analysis/index.ts';
import type { StepEvent } from '../../../session/index.ts';
import type { Speaker } from '../../../text/index.ts';
import type { Table } from './table-twin.tsx';

/** What the chart takes of a step of the course. */
export type ZoneStep = Pick<DealStep, 'step' | 'round' | 'dealZone' | 'dealZoneBelieved' | 'packages'>;
export type ZoneDoor = Pick<Door, 'step' | 'kind'>;

/** Steps at which an accord came into force. `whole` is all that happened, oldest first. */
export function accordSteps(whole: readonly StepEvent[]): readonly number[] {
  return whole.flatMap(({ step, event }) => (event.kind === 'accord-in-force' ? [step] : []));
}

/** The doors, and accords that came into force without closing the one they went through; in order of steps. */
export function withAccords(doors: readonly ZoneDoor[], accords: readonly number[]): readonly ZoneDoor[] {
  const more = accords.filter((step) => !doors.some((door) => door.step === step && door.kind === 'signed'));
  return [...doors, ...more.map((step) => ({ step, kind: 'signed' as const }))].sort((a, b) => a.step - b.step);
}

export function zoneTable(speaker: Speaker, course: readonly ZoneStep[], doors: readonly ZoneDoor[]): Table {
  const rows = course.map(({ step, round, dealZone, dealZoneBelieved }) => ({
    place: [speaker.number(step), speaker.number(round)],
    counts: [dealZone, dealZoneBelieved].map((count) => speaker.say('ui.chart.count', { count })),
    happened: doorsAt(speaker, doors, step),
  }));
  const kept = rows.filter(({ counts, happened }, nth) => happened !== '' || counts.join() !== rows[nth - 1]?.counts.join());
  return {
    caption: speaker.say('ui.chart.zone.table'),
    head: ['step', 'round', 'zone', 'believed', 'happened'].map((column) => speaker.say(`ui.chart.head.${column}`)),
    rows: kept.map(({ place, counts, happened }) => [...place, ...counts, happened]),
  };
}

export function zoneReading(speaker: Speaker, now: ZoneStep, doors: readonly ZoneDoor[]): string {
  const counted = speaker.say('ui.chart.zone.reading', { round: now.round, zone: now.dealZone, believed: now.dealZoneBelieved });
  return [counted, doorsAt(speaker, doors, now.step)].filter((part) => part !== '').join(' · ');
}

export function zoneSummary(speaker: Speaker, course: readonly ZoneStep[]): string {
  const [first] = course;
  if (first === undefined) return '';
  const best = course.reduce((most, each) => (each.dealZone > most.dealZone ? each : most), first);
  const believed = Math.max(...course.map(({ dealZoneBelieved }) => dealZoneBelieved));
  const values = { packages: first.packages, open: course.filter(({ dealZone }) => dealZone > 0).length, steps: course.length, most: best.dealZone, at: best.step, believed };
  return speaker.say(best.dealZone > 0 ? 'ui.chart.zone.summary' : 'ui.chart.zone.never', values);
}

function doorsAt(speaker: Speaker, doors: readonly ZoneDoor[], step: number): string {
  return doors.filter((door) => door.step === step).map(({ kind }) => speaker.say(`ui.chart.zone.${kind}`)).join(' ');
}
