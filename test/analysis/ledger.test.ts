// Concessions given and got: who moved first, how far, and what stands.
import { describe, expect, test } from 'vitest';
import { ledgerOf } from '../../src/analysis/index.ts';
import { goldenGame, type GoldenName } from '../support/golden-rerun.ts';

const ledger = (name: GoldenName): ReturnType<typeof ledgerOf> => ledgerOf(goldenGame(name).rerun);

describe('the worked numbers', () => {
  test('rome-war: both went far, nothing stands', () => {
    const { sides, families } = ledger('rome-war');
    expect(sides.map(({ seat, offered, wasOffered, given, got }) => [seat, offered, wasOffered, given, got])).toEqual([['us', 24, 66, 0, 0], ['iran', 21, 68, 0, 0]]);
    expect(sides[1]?.issues.find(({ issue }) => issue === 'stockpile')).toEqual({
      issue: 'stockpile', family: 'enrichment', firstMove: { step: 4, round: 1 }, farthest: 3, inForce: 0, farthestCost: 8, farthestWorth: 30, inForceCost: 0, inForceWorth: 0,
    });
    expect(families.find(({ family }) => family === 'sanctions')).toEqual({ family: 'sanctions', givers: ['us'], first: ['us'], place: { step: 3, round: 1 } });
    expect(families.find(({ family }) => family === 'missiles')).toEqual({ family: 'missiles', givers: ['iran'], first: [] });
  });
  test('rome-framework: what was offered at the farthest is what stands', () => {
    expect(ledger('rome-framework').sides.map(({ seat, given, got }) => [seat, given, got])).toEqual([['us', 27, 66], ['iran', 21, 71]]);
  });
  test('first-contact-interim: who initials the other’s text moves too', () => {
    const { sides } = ledger('first-contact-interim');
    expect(sides.map(({ issues: [first] }) => first?.firstMove)).toEqual([{ step: 3, round: 1 }, { step: 4, round: 1 }]);
  });
  test('first-contact-random: a bridging text that both initial moves both', () => {
    const [us] = ledger('first-contact-random').sides;
    expect(us?.issues).toMatchObject([{ issue: 'released-funds', firstMove: { step: 7, round: 1 }, farthest: 3, farthestCost: 16, farthestWorth: 32 }]);
  });
});

test('a side got what the other gave, by its own brief', () => {
  const { sides: [us, iran] } = ledger('rome-framework');
  expect(us?.got).toBe(iran?.issues.reduce((sum, { inForceWorth }) => sum + inForceWorth, 0));
  expect(iran?.got).toBe(us?.issues.reduce((sum, { inForceWorth }) => sum + inForceWorth, 0));
});
