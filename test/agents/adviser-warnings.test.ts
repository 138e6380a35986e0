// Every warning by itself, on a worked case, and the neighbouring case that brings none.
import { describe, expect, test } from 'vitest';
import { warningsAbout, type Warning } from '../../src/agents/index.ts';
import { assess, observe, startGame, type Command, type Dispatch, type GameState, type SeatId, type Statement, type Terms } from '../../src/engine/index.ts';
import { tinyRules as rules } from '../support/tiny-rules.ts';

const START = startGame(rules, { seed: 2, length: 'full' }).state;
const opening: GameState = {
  ...START,
  briefs: { us: 'canary-us-firm', iran: 'canary-iran-proud', oman: 'canary-oman-host' },
  agenda: { families: ['enrichment', 'sanctions'], format: 'direct', wide: false },
  gauges: { ...START.gauges, escalation: 5000, 'standing-us': 5500, 'standing-iran': 5500, 'trust-us': 2500, 'trust-iran': 2000 },
};
const table = { opener: 'us', exchange: 1, turns: 0, passes: 0, bridged: false, soundedOut: [], offers: 0 } as const;

const withGauges = (gauges: Readonly<Record<string, number>>, state: GameState = opening): GameState => ({ ...state, gauges: { ...state.gauges, ...gauges } });
const saying = (seat: SeatId, statement: Statement): GameState => ({ ...opening, words: [{ seat, round: 1, statement }] });
const dispatch = (...actions: readonly string[]): Dispatch => ({
  kind: 'dispatch', actions: actions.map((action) => ({ action })), stall: [], confidences: [], responses: [], accord: { kind: 'keep' }, request: { families: ['enrichment'], format: 'direct' },
});
const offer = (terms: Terms): Command => ({ kind: 'offer', terms });

function warned(state: GameState, command: Command, seat: SeatId = 'us'): readonly Warning[] {
  return warningsAbout({ rules, seat, now: observe(rules, state, seat) }, command);
}

describe('what the own capital would say', () => {
  const us = observe(rules, opening, 'us');

  test('a red line is named, and nothing else counts', () => {
    expect(warned(opening, offer({ level: 3, watch: 2, energy: 2 }))).toEqual([{ kind: 'crosses-red-line', redLine: 'canary-us-energy-line', issue: 'energy' }]);
    expect(warned(withGauges({ 'trust-us': 9000 }), offer({ level: 3, watch: 2, energy: 1 }))).toEqual([]);
  });

  test('points that are missing, even if all that is promised were believed', () => {
    const { margin, accord, ratifies, crossed } = assess(rules, us, { watch: 1, energy: 1 });
    expect({ ratifies, crossed, accord }).toEqual({ ratifies: false, crossed: [], accord: 'interim' });
    expect(warned(opening, offer({ watch: 1, energy: 1 }))).toEqual([{ kind: 'capital-refuses', missingCentipoints: Math.ceil(-margin / 100) }]);
  });

  test('mistrust, where belief alone would make it ratifiable; then what belief is missing', () => {
    const terms = { level: 3, energy: 1 };
    const { margin, ratifies } = assess(rules, us, terms);
    expect(ratifies).toBe(false);
    expect(assess(rules, observe(rules, withGauges({ 'trust-us': 100_00 }), 'us'), terms).ratifies).toBe(true);
    // A framework: 24 points promised, believed to 25 percent, so that 18 are lost.
    expect(warned(withGauges({}), offer(terms))).toEqual([{ kind: 'mistrust-refuses', missingCentipoints: Math.ceil(-margin / 100), mistrustPoints: 18 }]);
  });

  test('mistrust costs an interim accord only so much of it as the accord is durable', () => {
    // Six points lost to mistrust count three: 4.06 points are missing, and believed in full 1.06 still would be.
    expect(assess(rules, us, { watch: 2, energy: 1 })).toMatchObject({ accord: 'interim', margin: -40_600 });
    expect(warned(opening, offer({ watch: 2, energy: 1 }))).toEqual([{ kind: 'capital-refuses', missingCentipoints: 406 }]);
    // 8.04 points lost count 4.02 for an interim accord, which is more than the 3.08 that are missing.
    expect(warned(opening, offer({ level: 1, watch: 1, energy: 1 }))).toEqual([{ kind: 'mistrust-refuses', missingCentipoints: 308, mistrustPoints: 4 }]);
  });

  test('the same at initialling and at a bridging text; ad referendum and a refusal cost nothing', () => {
    const terms = { level: 3, watch: 2, energy: 2 };
    const crosses: Warning = { kind: 'crosses-red-line', redLine: 'canary-us-energy-line', issue: 'energy' };
    const lying: GameState = { ...opening, phase: { kind: 'floor', seat: 'us', table: { ...table, standing: { kind: 'offer', by: 'iran', terms, guaranteed: [] } } } };
    expect(warned(lying, { kind: 'initial' })).toEqual([crosses]);
    expect(warned(lying, { kind: 'pass' })).toEqual([]);
    const bridged: GameState = { ...opening, phase: { kind: 'bridge', terms, guaranteed: [], sealed: [], table: { ...table, standing: { kind: 'none' } } } };
    expect(warned(bridged, { kind: 'answer-bridge', answer: 'initial' })).toEqual([crosses]);
    expect(warned(bridged, { kind: 'answer-bridge', answer: 'ad-referendum' })).toEqual([]);
    expect(warned(bridged, { kind: 'answer-bridge', answer: 'refuse' })).toEqual([]);
  });
});

describe('what is done at the table', () => {
  const trusting = withGauges({ 'trust-us': 90_00 });

  test('less than in the last offer costs trust, in the measure of the format', () => {
    const last: GameState = { ...trusting, lastOffers: { ...trusting.lastOffers, us: { level: 2, energy: 1 } }, inForce: {} };
    expect(warned(last, offer({ level: 3, watch: 1 })).filter(({ kind }) => kind === 'goes-back')).toEqual([{ kind: 'goes-back', issue: 'energy', trustCenti: -400 }]);
    expect(warned(last, offer({ level: 3, energy: 1 }))).toEqual([]);
    expect(warned({ ...last, agenda: { ...last.agenda, format: 'indirect' } }, offer({ level: 3, watch: 1 }))).toContainEqual({ kind: 'goes-back', issue: 'energy', trustCenti: -100 });
  });

  test('a concession that takes standing under the line of recall, once for each point of cost', () => {
    const low = withGauges({ 'standing-us': 1520 }, trusting);
    // Six points at a tenth of a point of standing each: 15.20 becomes 14.60.
    expect(warned(low, offer({ level: 3, watch: 2, energy: 1 }))).toEqual([{ kind: 'near-recall', standingPoints: 14, linePoints: 15 }]);
    expect(warned({ ...low, highestCostOffered: { us: 6, iran: 0, oman: 0 } }, offer({ level: 3, watch: 2, energy: 1 }))).toEqual([]);
  });

  test('a second walk-out running ends the talks; the first does not', () => {
    expect(warned({ ...opening, walkOuts: 1 }, { kind: 'walk-out' })).toEqual([{ kind: 'ends-talks' }]);
    expect(warned(opening, { kind: 'walk-out' })).toEqual([]);
  });
});

describe('what is ordered and said', () => {
  test('pressure to the top rung, and not one step below it', () => {
    expect(warned(withGauges({ escalation: 8160 }), dispatch('us-press'))).toEqual([{ kind: 'top-rung', escalationPoints: 84 }]);
    expect(warned(withGauges({ escalation: 8159 }), dispatch('us-press'))).toEqual([]);
  });

  test('two actions together, where neither would do it', () => {
    const state = withGauges({ escalation: 7700 });
    expect(warned(state, dispatch('us-press'))).toEqual([]);
    expect(warned(state, dispatch('us-press', 'us-deploy'))).toEqual([{ kind: 'top-rung', escalationPoints: 85 }]);
  });

  test('a threat that would reach the top rung by itself', () => {
    expect(warned(withGauges({ escalation: 8300 }), { kind: 'statement', statement: { kind: 'threaten', action: 'us-press' } })).toEqual([{ kind: 'top-rung', escalationPoints: 84 }]);
    expect(warned(withGauges({ escalation: 8300 }), { kind: 'statement', statement: { kind: 'silent' } })).toEqual([]);
  });

  test('a consultation that takes standing under the line of recall', () => {
    expect(warned(withGauges({ 'standing-us': 1700 }), dispatch('canary-us-consult'))).toEqual([{ kind: 'near-recall', standingPoints: 14, linePoints: 15 }]);
    expect(warned(withGauges({ 'standing-us': 1800 }), dispatch('canary-us-consult'))).toEqual([]);
  });

  test('a gesture for the third time, and one beyond what gestures can earn', () => {
    const times = (count: number): GameState => ({ ...opening, uses: Array.from({ length: count }, () => ({ action: 'us-ease', round: 1 })) });
    expect(warned(times(2), dispatch('us-ease'))).toEqual([{ kind: 'counts-nothing', action: 'us-ease' }]);
    expect(warned(times(1), dispatch('us-ease'))).toEqual([]);
    expect(warned(withGauges({ 'trust-iran': 4500 }), dispatch('us-ease'))).toEqual([{ kind: 'counts-nothing', action: 'us-ease' }]);
  });

  test('pressure after a reassurance that is still owed; not another seat\'s', () => {
    expect(warned(saying('us', { kind: 'reassure' }), dispatch('us-press'))).toEqual([{ kind: 'breaks-word', action: 'us-press', trustCenti: -300 }]);
    expect(warned(saying('us', { kind: 'reassure' }), dispatch('us-ease'))).toEqual([]);
    expect(warned(saying('iran', { kind: 'reassure' }), dispatch('us-press'))).toEqual([]);
  });

  describe('leaving an accord', () => {
    const accord: GameState = { ...opening, inForce: { level: 3, energy: 1 } };
    const leave: Command = { ...dispatch(), accord: { kind: 'leave' } };
    const { worthInForce, noDealCentipoints } = assess(rules, observe(rules, accord, 'us'), {});
    const left: Warning = {
      kind: 'leaves-accord', issues: ['energy'], worthPoints: Math.round((worthInForce - noDealCentipoints * 100) / 10_000), trustCenti: -2500, standingCenti: -300, escalationCenti: 800,
    };

    test('names the own promises that end, what the accord is worth, and the declared price; keeping it costs nothing', () => {
      expect(warned(accord, leave)).toEqual([left]);
      expect(warned(accord, dispatch())).toEqual([]);
    });

    test('breaks a public word once, by itself or by the pressure that goes with it', () => {
      const owing: GameState = { ...accord, words: [{ seat: 'us', round: 1, statement: { kind: 'reassure' } }] };
      expect(warned(owing, leave)).toEqual([{ ...left, trustCenti: -2800 }]);
      expect(warned(owing, { ...dispatch('us-press'), accord: { kind: 'leave' } })).toEqual([left, { kind: 'breaks-word', action: 'us-press', trustCenti: -300 }]);
    });

    test('counts with what is ordered beside it', () => {
      const besides = (state: GameState, command: Command): readonly Warning[] => warned(state, command).filter(({ kind }) => kind !== 'leaves-accord');
      expect(besides(withGauges({ escalation: 7600 }, accord), leave)).toEqual([{ kind: 'top-rung', escalationPoints: 84 }]);
      expect(besides(withGauges({ escalation: 7599 }, accord), leave)).toEqual([]);
      expect(besides(withGauges({ escalation: 7599 }, accord), { ...dispatch('us-press'), accord: { kind: 'leave' } })).toEqual([{ kind: 'top-rung', escalationPoints: expect.any(Number) as number }]);
    });
  });

  test('the mediator has no capital that refuses, and no gestures', () => {
    expect(warned(opening, dispatch('oman-calm'), 'oman')).toEqual([]);
    expect(warned(opening, { kind: 'bridge', terms: { level: 3, energy: 2 } }, 'oman')).toEqual([]);
  });
});
