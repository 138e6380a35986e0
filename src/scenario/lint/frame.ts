/**
 * The frame: calendar, venues, initiative, ladder, dates, addresses of sources, weights of the mediator's score.
 * Not here: roles (parties.ts), which every other check needs.
 */
import { SEATS } from '../../engine/index.ts';
import type { Path } from '../reading/path.ts';
import type { CalendarSource } from '../schema.ts';
import { checkReference, type Context, isPrincipalIn } from './context.ts';

export function checkFrame(context: Context): void {
  const { source } = context;
  checkInitiative(context);
  checkDate(context, source.asOf, ['asOf']);
  checkCalendar(context, source.calendar.full, ['calendar', 'full']);
  if (source.calendar.class !== undefined) checkCalendar(context, source.calendar.class, ['calendar', 'class']);
  checkLadder(context);
  checkAddresses(context);
  checkWeights(context);
  for (const seat of SEATS) {
    const { temper } = source.seats[seat];
    if (temper !== undefined) checkReference(context, { thing: 'temper', id: temper, path: ['seats', seat, 'temper'] });
  }
  const { brink } = source.constants.hurdle;
  if (brink !== undefined) checkReference(context, { thing: 'rung', id: brink, path: ['constants', 'hurdle', 'brink'] });
}

function checkInitiative(context: Context): void {
  const { initiative } = context.source;
  if (initiative === undefined) return;
  const isGood = initiative[0] !== initiative[1] && initiative.every((seat) => isPrincipalIn(context, seat));
  if (!isGood) context.report({ code: 'scenario/initiative', path: ['initiative'], values: { known: context.parties.principals.join(', ') } });
}

function checkCalendar(context: Context, { meetings, deadline }: CalendarSource, path: Path): void {
  meetings.forEach(({ date, venue }, index) => {
    checkReference(context, { thing: 'venue', id: venue, path: [...path, 'meetings', index, 'venue'] });
    checkDate(context, date, [...path, 'meetings', index, 'date']);
    const before = meetings[index - 1]?.date ?? context.source.asOf;
    if (date < before) context.report({ code: 'scenario/dates-backwards', path: [...path, 'meetings', index, 'date'], values: { found: date, before } });
  });
  if (deadline === undefined) return;
  if (!isPrincipalIn(context, deadline.author)) notAPrincipal(context, deadline.author, [...path, 'deadline', 'author']);
  if (deadline.round > meetings.length) {
    context.report({ code: 'scenario/deadline-late', path: [...path, 'deadline', 'round'], values: { found: deadline.round, most: meetings.length } });
  }
}

export function notAPrincipal({ report, parties }: Context, seat: string, path: Path): void {
  report({ code: 'scenario/not-a-principal', path, values: { found: seat, known: parties.principals.join(', ') } });
}

/** The pattern is the schema's; here whether the calendar has such a day. */
function checkDate({ report }: Context, date: string, path: Path): void {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (day < 1 || day > days) report({ code: 'scenario/bad-date', path, values: { found: date } });
}

function checkLadder({ source: { ladder }, report }: Context): void {
  ladder.forEach(({ from }, index) => {
    const path = ['ladder', index, 'from'];
    const below = ladder[index - 1]?.from;
    if (below === undefined && from !== 0) report({ code: 'scenario/ladder-start', path, values: { found: from } });
    if (below !== undefined && from <= below) report({ code: 'scenario/ladder-order', path, values: { found: from, below } });
  });
}

/** Web addresses only: what a reader clicks must not run anything. */
function checkAddresses({ source: { sources }, report }: Context): void {
  sources.forEach(({ address }, index) => {
    if (address === undefined || isWebAddress(address)) return;
    report({ code: 'scenario/bad-address', path: ['sources', index, 'address'], values: { found: address } });
  });
}

function isWebAddress(address: string): boolean {
  if (/[\s\\<>"]/.test(address)) return false;
  return /^https?:\/\/[^/]/i.test(address) || /^[^/:?#@]+\.[^/:?#@]+([/?#].*)?$/.test(address);
}

function checkWeights({ source, report }: Context): void {
  const { efficiency, fairness, calm, credit } = source.constants.mediatorScore;
  const sum = efficiency + fairness + calm + credit;
  if (sum !== 100) report({ code: 'scenario/weights-sum', path: ['constants', 'mediatorScore'], at: 'key', values: { found: sum } });
}
