// A seat's idea of the other side: rough by itself, exact where it was told.
import { describe, expect, test } from 'vitest';
import { likelihoods } from '../../src/agents/likely-briefs.ts';
import { outlookOf } from '../../src/agents/outlook.ts';
import { agentNumber, briefOf, dealTables, sideOf, startGame, type Confidence, type Confidential, type GameEvent, type GameState } from '../../src/engine/index.ts';
import { tinyRules } from '../support/tiny-rules.ts';
import { inputFor } from './play.ts';

const rules = tinyRules;
const side = sideOf(rules, 'iran');

function opening(seed: number): GameState {
  return startGame(rules, { seed, length: 'full' }).state;
}

function told(state: GameState, contents: readonly Confidential[]): GameState {
  const confidences = contents.map((content): Confidence => ({ from: 'iran', round: 1, content, mayPassOn: true, carried: true }));
  return { ...state, confidences };
}

function ideaOfIran(state: GameState, { seed, past = [] }: { readonly seed: number; readonly past?: readonly GameEvent[] }): ReturnType<typeof outlookOf>['tables'] {
  const input = inputFor({ rules, state, seat: 'us', past, luck: agentNumber(seed, 'us') }, { level: 'standard', temper: 'pragmatic' });
  return outlookOf(input).tables;
}

/** Mean distance of the idea from the truth, in points. */
function error(state: GameState, tables: ReturnType<typeof outlookOf>['tables']): number {
  const truth = briefOf(rules, state, 'iran').valuePoints;
  const distances = truth.flatMap((row, issue) => row.map((points, position) => Math.abs(points - (tables.value[side]?.[issue]?.[position] ?? 0))));
  return distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
}

const seeds = Array.from({ length: 40 }, (_, nth) => nth + 1);

describe('the idea of the other side', () => {
  test('the own half is exact', () => {
    const state = opening(1);
    const { value, noDeal, hurdle } = ideaOfIran(state, { seed: 1 });
    const truth = dealTables(rules, state);
    const own = sideOf(rules, 'us');
    expect([value[own], noDeal[own], hurdle[own]]).toEqual([truth.value[own], truth.noDeal[own], truth.hurdle[own]]);
  });

  test('without confidences it is off, by no more than 60 percent of the widest brief', () => {
    for (const seed of seeds) {
      const { value } = ideaOfIran(opening(seed), { seed });
      rules.issues.forEach((_, issue) => value[side]?.[issue]?.forEach((points, position) => {
        const widest = Math.max(...rules.briefs.iran.map(({ valuePoints }) => Math.abs(valuePoints[issue]?.[position] ?? 0)));
        expect(Math.abs(points)).toBeLessThanOrEqual(Math.ceil(widest * 1.6));
      }));
    }
    expect(seeds.some((seed) => error(opening(seed), ideaOfIran(opening(seed), { seed })) > 1)).toBe(true);
  });

  test('a price that was carried is exact for its issue', () => {
    for (const seed of seeds) {
      const state = opening(seed);
      const points = briefOf(rules, state, 'iran').valuePoints[0] ?? [];
      const { value } = ideaOfIran(told(state, [{ topic: 'price', issue: rules.issues[0]?.id ?? '', points }]), { seed });
      expect(value[side]?.[0]).toEqual(points);
    }
  });

  test('each confidence brings it nearer to the truth on the whole', () => {
    const total = (contents: (state: GameState) => readonly Confidential[]): number =>
      seeds.reduce((sum, seed) => sum + error(opening(seed), ideaOfIran(told(opening(seed), contents(opening(seed))), { seed })), 0);
    const price = (state: GameState, issue: number): Confidential => ({ topic: 'price', issue: rules.issues[issue]?.id ?? '', points: briefOf(rules, state, 'iran').valuePoints[issue] ?? [] });
    const errors = [0, 1, 2, 3, 4].map((count) => total((state) => Array.from({ length: count }, (_, issue) => price(state, issue))));
    errors.slice(1).forEach((each, nth) => expect(each).toBeLessThan(errors[nth] ?? 0));
    expect(errors[4]).toBe(0);
  });

  test('a hurdle that was carried is known to the range that was told', () => {
    const { hurdle } = ideaOfIran(told(opening(2), [{ topic: 'hurdle', leastPercent: 60, mostPercent: 79 }]), { seed: 2 });
    expect(hurdle[side]).toBe(69);
  });

  test('a brief that a confidence contradicts is all but ruled out, and weights add up to one', () => {
    const state = opening(1);
    const candidates = rules.briefs.iran.map((brief) => ({ brief, tables: dealTables(rules, { ...state, briefs: { ...state.briefs, iran: brief.id } }) }));
    const nothing = { accepted: [], refused: [], declined: [], lines: [] };
    rules.briefs.iran.forEach(({ valuePoints }, nth) => {
      const confided = rules.issues.map(({ id }, issue): Confidential => ({ topic: 'price', issue: id, points: valuePoints[issue] ?? [] }));
      const weights = likelihoods(rules, candidates, { side, evidence: { ...nothing, confided } });
      expect(weights[nth]).toBeGreaterThan(0.99);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    });
  });
});
