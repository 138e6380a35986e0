// Tables for tests of bargaining: a plain one to vary, arbitrary small ones, and Nash's own example.
import * as fc from 'fast-check';
import type { DealTables } from '../../src/bargaining/index.ts';

/** Two issues of three positions, side 0 gives the first, side 1 the second; nothing in force, no trust, no hurdle. */
export const plainTables: DealTables = {
  lengths: [3, 3],
  giver: [0, 1],
  value: [[[0, -4, -12], [0, 10, 20]], [[0, 10, 20], [0, -6, -10]]],
  verifying: [],
  guaranteed: [0, 0],
  trust: [0, 0],
  inForce: [0, 0],
  noDeal: [0, 0],
  durability: 50,
  hurdle: [0, 0],
  frameworkMinimum: [0, 0],
  redLines: [[], []],
};

/**
 * J. F. Nash, The Bargaining Problem (1950): Bill (side 0) has book, whip, ball, bat and box, Jack pen, toy, knife and
 * hat; utilities of each thing to its owner and to the other. Full trust, every barter final.
 */
const things: readonly { readonly owner: 0 | 1; readonly toBill: number; readonly toJack: number }[] = [
  { owner: 0, toBill: 2, toJack: 4 },
  { owner: 0, toBill: 2, toJack: 2 },
  { owner: 0, toBill: 2, toJack: 1 },
  { owner: 0, toBill: 2, toJack: 2 },
  { owner: 0, toBill: 4, toJack: 1 },
  { owner: 1, toBill: 10, toJack: 1 },
  { owner: 1, toBill: 4, toJack: 1 },
  { owner: 1, toBill: 6, toJack: 2 },
  { owner: 1, toBill: 2, toJack: 2 },
];
export const billAndJack: DealTables = {
  ...plainTables,
  lengths: things.map(() => 2),
  giver: things.map(({ owner }) => owner),
  value: [
    things.map(({ owner, toBill }) => [0, owner === 0 ? -toBill : toBill]),
    things.map(({ owner, toJack }) => [0, owner === 1 ? -toJack : toJack]),
  ],
  guaranteed: things.map(() => 0),
  trust: [100, 100],
  inForce: things.map(() => 0),
  frameworkMinimum: things.map(() => 0),
};

const signedPercent = fc.integer({ min: -20, max: 110 });
const points = fc.integer({ min: 0, max: 9 });

/** Small tables of every kind: up to five issues of up to four positions, up to three of them verifying. */
export const arbitraryTables: fc.Arbitrary<DealTables> = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 })
  .chain((lengths) => {
    const perIssue = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(arbitrary, { minLength: lengths.length, maxLength: lengths.length });
    const perPosition = fc.tuple(...lengths.map((length) => fc.array(points, { minLength: length, maxLength: length })));
    const anyPackage = fc.tuple(...lengths.map((length) => fc.integer({ min: 0, max: length - 1 })));
    const vouching = fc.tuple(...lengths.map((length) => fc.array(perIssue(fc.integer({ min: 0, max: 40 })), { minLength: length, maxLength: length })));
    const line = fc.record({
      issue: fc.integer({ min: 0, max: lengths.length - 1 }),
      least: fc.integer({ min: 0, max: 2 }),
      most: fc.integer({ min: 0, max: 3 }),
      frameworkOnly: fc.boolean(),
    });
    return fc.record({
      giver: perIssue(fc.constantFrom<0 | 1>(0, 1)),
      costs: perPosition, benefits: perPosition, vouching,
      verifyingIssues: fc.uniqueArray(fc.integer({ min: 0, max: lengths.length - 1 }), { maxLength: 3 }),
      stalled: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
      guaranteed: perIssue(fc.constantFrom(0, 0, 15)),
      trust: fc.tuple(signedPercent, signedPercent),
      inForce: fc.oneof(fc.constant(lengths.map(() => 0)), anyPackage),
      noDeal: fc.tuple(fc.integer({ min: -3000, max: 500 }), fc.integer({ min: -3000, max: 500 })),
      durability: fc.integer({ min: 0, max: 100 }),
      hurdle: fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 90 })),
      frameworkMinimum: fc.oneof(fc.constant(lengths.map(() => 0)), anyPackage),
      redLines: fc.tuple(fc.array(line, { maxLength: 2 }), fc.array(line, { maxLength: 2 })),
    }).map((drawn): DealTables => ({
      lengths,
      giver: drawn.giver,
      value: [0, 1].map((side) => lengths.map((_, issue) => {
        const gives = drawn.giver[issue] === side;
        const row = (gives ? drawn.costs : drawn.benefits)[issue] ?? [];
        return row.map((amount, position) => (position === 0 ? 0 : amount * (gives ? -1 : 2) + (gives ? 0 : 1)));
      })),
      verifying: drawn.verifyingIssues.map((issue, nth) => ({
        issue, vouches: drawn.vouching[issue] ?? [], foundStalled: drawn.stalled[nth] === true,
      })),
      guaranteed: drawn.guaranteed,
      trust: drawn.trust,
      inForce: drawn.inForce,
      noDeal: drawn.noDeal,
      durability: drawn.durability,
      hurdle: drawn.hurdle,
      frameworkMinimum: drawn.frameworkMinimum,
      redLines: drawn.redLines,
    }));
  });
