/**
 * How much of what it might get an agent still holds out for: a share that falls as the talks go on (time-dependent
 * concession, after Faratin, Sierra and Jennings 1998).
 * Not here: what the share is a share of (principal-plan.ts).
 */
import { calendarOf, type Observation, type Rules } from '../engine/index.ts';
import type { Temper } from './policy.ts';

/** How far the talks have gone, 0 at the first turn to 100 at the last table's last exchange. */
export function progressPercent(rules: Rules, now: Observation): number {
  const { meetings, exchanges } = calendarOf(rules, now);
  const exchange = 'table' in now.phase ? now.phase.table.exchange : 1;
  const turns = meetings.length * exchanges - 1;
  const turn = (now.round - 1) * exchanges + exchange - 1;
  return turns <= 0 ? 100 : Math.min(100, Math.trunc((turn * 100) / turns));
}

/**
 * Wanted share in percent; straight from the first to the half-time value and on to the last.
 * First 80, last 20, half-time 50: at 0 % 80, at 50 % 50, at 75 % 35, at 100 % 20.
 */
export function aspirationPercent({ aspirationFirstPercent: first, aspirationLastPercent: last, halfTimePercent }: Temper, progress: number): number {
  const half = first + ((last - first) * halfTimePercent) / 100;
  const wanted = progress <= 50 ? first + ((half - first) * progress) / 50 : half + ((last - half) * (progress - 50)) / 50;
  return Math.round(wanted);
}

/** Whether the table of this round is the last. */
export function isLastTable(rules: Rules, now: Observation): boolean {
  return now.round >= calendarOf(rules, now).meetings.length;
}

/** Whether this exchange is the last of its table. */
export function isLastExchange(rules: Rules, now: Observation): boolean {
  return 'table' in now.phase && now.phase.table.exchange >= calendarOf(rules, now).exchanges;
}
