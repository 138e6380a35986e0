// Tempers differ in the direction that their names say, over whole games on the same seeds.
import { beforeAll, describe, expect, test } from 'vitest';
import { TEMPERS, type TemperId } from '../../src/agents/index.ts';
import { actionOf, type Command, type GameState } from '../../src/engine/index.ts';
import { tinyRules, trustingRules } from '../support/tiny-rules.ts';
import { aspirationPercent } from '../../src/agents/aspiration.ts';
import { agentGame, seated } from './play.ts';

type Ways = { readonly pressures: number; readonly gestures: number; readonly confidences: number; readonly threats: number; readonly walkOuts: number; readonly accords: number; readonly peak: number };

const GAMES = 40;
const FROM_HARD_TO_SOFT: readonly TemperId[] = ['hawkish', 'pragmatic', 'conciliatory'];
const ways = new Map<TemperId, Ways>();

beforeAll(() => {
  for (const temper of FROM_HARD_TO_SOFT) ways.set(temper, waysOf(temper));
});

function waysOf(temper: TemperId): Ways {
  const commands: Command[] = [];
  let accords = 0;
  let peak = 0;
  for (const rules of [tinyRules, trustingRules]) {
    for (let seed = 1; seed <= GAMES; seed += 1) {
      let last: GameState | undefined;
      for (const { state, decision } of agentGame({ rules, seed, table: seated(temper) })) {
        commands.push(decision.command);
        last = state;
      }
      accords += Object.keys(last?.inForce ?? {}).length === 0 ? 0 : 1;
      peak += last?.peakEscalationCenti ?? 0;
    }
  }
  const dispatches = commands.flatMap((command) => (command.kind === 'dispatch' ? [command] : []));
  const taken = (kind: string): number => dispatches.flatMap(({ actions }) => actions).filter(({ action }) => actionOf(tinyRules, action).kind === kind).length / dispatches.length;
  return {
    pressures: taken('pressure'),
    gestures: taken('gesture'),
    confidences: dispatches.flatMap(({ confidences }) => confidences).length / dispatches.length,
    threats: commands.filter((command) => command.kind === 'statement' && command.statement.kind === 'threaten').length / dispatches.length,
    walkOuts: commands.filter(({ kind }) => kind === 'walk-out').length / dispatches.length,
    accords,
    peak,
  };
}

describe('from hawkish over pragmatic to conciliatory', () => {
  const inOrder = (read: (one: Ways) => number): readonly number[] => FROM_HARD_TO_SOFT.map((temper) => {
    const found = ways.get(temper);
    if (found === undefined) throw new Error(temper);
    return read(found);
  });

  test.each<keyof Ways>(['pressures', 'threats', 'walkOuts', 'peak'])('%s fall', (way) => {
    const [hawkish = 0, pragmatic = 0, conciliatory = 0] = inOrder((one) => one[way]);
    expect(hawkish).toBeGreaterThan(pragmatic);
    expect(pragmatic).toBeGreaterThanOrEqual(conciliatory);
  });

  test.each<keyof Ways>(['gestures', 'confidences', 'accords'])('%s rise', (way) => {
    const [hawkish = 0, pragmatic = 0, conciliatory = 0] = inOrder((one) => one[way]);
    expect(hawkish).toBeLessThan(pragmatic);
    expect(pragmatic).toBeLessThan(conciliatory);
  });
});

describe('the tempers of the literature', () => {
  /** Texts that the US lays at tables where the other side may be held to a verifying term, and whether each has it. */
  const verifiedOffers = (temper: TemperId): readonly boolean[] =>
    Array.from({ length: GAMES }, (_, nth) => nth + 1).flatMap((seed) => [...agentGame({ rules: trustingRules, seed, table: { ...seated('pragmatic'), us: { level: 'standard', temper } } })]
      .flatMap(({ input: { seat, choices, now }, decision: { command } }) => {
        if (seat !== 'us' || choices.kind !== 'floor' || command.kind !== 'offer') return [];
        const wanted = trustingRules.verifying.filter(({ issue }) => choices.offer.some((open) => open.issue === issue && open.giver !== seat));
        return wanted.length === 0 ? [] : [wanted.every(({ issue }) => (command.terms[issue] ?? now.inForce[issue] ?? 0) > 0)];
      }));

  test('a boulware seat wants far more than a pragmatic one at half time, and no more at the end', () => {
    expect(aspirationPercent(TEMPERS.boulware, 50)).toBeGreaterThan(aspirationPercent(TEMPERS.pragmatic, 50) + 30);
    expect(aspirationPercent(TEMPERS.boulware, 100)).toBeLessThanOrEqual(aspirationPercent(TEMPERS.pragmatic, 100));
  });

  test('a legalist lays no offer without the term by which the other side’s promises are seen being kept', () => {
    expect(verifiedOffers('legalist').length).toBeGreaterThan(10);
    expect(verifiedOffers('legalist')).not.toContain(false);
    expect(verifiedOffers('pragmatic')).toContain(false);
  });
});
