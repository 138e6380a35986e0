// Tempers differ in the direction that their names say, over whole games on the same seeds.
import { beforeAll, describe, expect, test } from 'vitest';
import { TEMPER_IDS, type TemperId } from '../../src/agents/index.ts';
import { actionOf, type Command, type GameState } from '../../src/engine/index.ts';
import { tinyRules, trustingRules } from '../support/tiny-rules.ts';
import { agentGame, seated } from './play.ts';

type Ways = { readonly pressures: number; readonly gestures: number; readonly confidences: number; readonly threats: number; readonly walkOuts: number; readonly accords: number; readonly peak: number };

const GAMES = 40;
const ways = new Map<TemperId, Ways>();

beforeAll(() => {
  for (const temper of TEMPER_IDS) ways.set(temper, waysOf(temper));
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
  const inOrder = (read: (one: Ways) => number): readonly number[] => TEMPER_IDS.map((temper) => {
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
