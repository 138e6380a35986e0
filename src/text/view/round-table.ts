/**
 * Key numbers of a game at the end of each round, as a table of words.
 * Not here: every step (analysis/export).
 */
import type { DealStep } from '../../analysis/index.ts';
import { ESCALATION, SEATS, standingGauge, trustGauge } from '../../engine/index.ts';
import type { Rerun } from '../../record/index.ts';
import type { Words } from '../words.ts';

export type TableOfWords = { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
type Told = Pick<Rerun, 'rules' | 'steps'> & { readonly course: readonly DealStep[] };

export function roundsTable(words: Words, { rules, steps, course }: Told): TableOfWords {
  const { say } = words;
  const bySeat = (id: string, seats: readonly (typeof SEATS)[number][]): readonly string[] => seats.map((seat) => say(id, { seat: words.seatInSentence(seat) }));
  const lasts = course.filter(({ round }, nth) => course[nth + 1]?.round !== round);
  return {
    head: [
      say('export.paper.round'), ...bySeat('export.paper.trust', rules.principals), say('export.paper.escalation'), ...bySeat('export.paper.standing', SEATS),
      say('export.paper.terms'), say('export.paper.zone'), say('export.paper.believed'),
    ],
    rows: lasts.map(({ step, round, tables, dealZone, dealZoneBelieved }) => {
      const gauges = steps[step]?.state.gauges ?? {};
      const gauge = (id: string): string => words.gaugeValue(id, gauges[id] ?? 0);
      const counts = [tables.inForce.filter((position) => position > 0).length, dealZone, dealZoneBelieved];
      return [
        words.number(round), ...rules.principals.map((seat) => gauge(trustGauge(seat))), gauge(ESCALATION), ...SEATS.map((seat) => gauge(standingGauge(seat))),
        ...counts.map((count) => words.number(count)),
      ];
    }),
  };
}
