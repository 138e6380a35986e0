/**
 * The two calendars: the full game, and class length, which is worked out where the author gives none.
 */
import { type Calendar, FORMATS } from '../../engine/index.ts';
import type { CalendarSource, ScenarioSource } from '../schema.ts';

const FULL_EXCHANGES = 4;
const CLASS_EXCHANGES = 2;
const CLASS_MEETINGS = 5;

export function compileCalendars({ calendar }: Pick<ScenarioSource, 'calendar'>): { readonly full: Calendar; readonly class: Calendar } {
  return {
    full: compileCalendar(calendar.full, FULL_EXCHANGES),
    class: compileCalendar(calendar.class ?? shortened(calendar.full), CLASS_EXCHANGES),
  };
}

/**
 * The first five meetings with two exchanges; a deadline keeps its place in proportion, never after the last meeting.
 *
 * Eight meetings with a deadline in round 6: five with one in round 4 (6 × 5 ÷ 8 = 3.75).
 */
export function shortened(full: CalendarSource): CalendarSource {
  const meetings = full.meetings.slice(0, CLASS_MEETINGS);
  const { deadline } = full;
  const round = Math.max(1, Math.round(((deadline?.round ?? 1) * meetings.length) / full.meetings.length));
  return {
    exchanges: Math.min(CLASS_EXCHANGES, full.exchanges ?? CLASS_EXCHANGES),
    implementation: full.implementation,
    meetings,
    ...(deadline === undefined ? {} : { deadline: { author: deadline.author, round } }),
  };
}

function compileCalendar({ exchanges, meetings, implementation, deadline }: CalendarSource, standard: number): Calendar {
  return {
    exchanges: exchanges ?? standard,
    meetings: meetings.map(({ date, venue, formats }) => ({ date, venue, formats: FORMATS.filter((format) => formats.includes(format)) })),
    implementationRounds: implementation,
    deadline: deadline === undefined ? { kind: 'none' } : { kind: 'set', author: deadline.author, round: deadline.round },
  };
}
