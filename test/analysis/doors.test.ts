// What moved a door where no single part did it: what helped is named, the greatest first, and nothing that worked the other way.
import { expect, test } from 'vitest';
import { type Because, type DealStep, dealCourse, doorAt } from '../../src/analysis/index.ts';
import { countDealZone, type DealTables, type Side, SIDES } from '../../src/bargaining/index.ts';
import { goldenGame } from '../support/golden-rerun.ts';

const { rules, steps } = goldenGame('rome-framework').rerun;
const course = [...dealCourse(rules, steps.map(({ state }) => state))];
const widest = course.reduce((most, each) => (each.dealZone > most.dealZone ? each : most));
const open = widest.tables;

/** Texts that both would sign if these sides trusted less by so much. */
const left = (sides: readonly Side[], percent: number): number => countDealZone(lessTrusted(sides, percent));
const lessTrusted = (sides: readonly Side[], percent: number): DealTables =>
  ({ ...open, trust: [open.trust[0] - (sides.includes(0) ? percent : 0), open.trust[1] - (sides.includes(1) ? percent : 0)] });

/** Less without a deal for the first side, which by itself helps a deal. */
const poorer = (tables: DealTables): DealTables => ({ ...tables, noDeal: [tables.noDeal[0] - 1, tables.noDeal[1]] });

function leastPercent(does: (percent: number) => boolean): number {
  for (let percent = 1; percent <= 100; percent += 1) if (does(percent)) return percent;
  throw new Error('no loss of trust does it');
}

function reasonsBetween(before: DealTables, now: DealTables): readonly Because[] {
  const step = (tables: DealTables): DealStep => ({ ...widest, tables, dealZone: countDealZone(tables) });
  const played = steps[widest.step];
  const door = played && doorAt(rules, { before: step(before), now: step(now), played: { ...played, events: [] } });
  if (door === undefined) throw new Error('no door moved');
  return door.because;
}

const trust = (side: Side, way: Because['way']): Because => ({ part: { kind: 'trust', side }, way, moves: [] });

test('opened by trust on both sides, of which either would have done: the one without which fewer are left comes first', () => {
  const percent = leastPercent((less) => countDealZone(poorer(lessTrusted([0, 1], less))) === 0);
  expect([left([0], percent) > 0, left([1], percent) > 0]).toEqual([true, true]);
  const order: readonly Side[] = left([1], percent) < left([0], percent) ? [1, 0] : [0, 1];
  expect(reasonsBetween(poorer(lessTrusted([0, 1], percent)), open)).toEqual(order.map((side) => trust(side, 'up')));
});

test('closed by a loss of trust on both sides, of which either would have done: both are named', () => {
  const percent = leastPercent((less) => SIDES.every((side) => countDealZone(poorer(lessTrusted([side], less))) === 0));
  expect(reasonsBetween(open, poorer(lessTrusted([0, 1], percent)))).toEqual([trust(0, 'down'), trust(1, 'down')]);
});
