// What the flagship promises: its size, something to trade in every pair of briefs, and the shape of the whole game
// (game.md, section 2): mistrust empties the deal zone, trust opens it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dealSpace, type DealTables, fullCredibility, principalScore } from '../../src/bargaining/index.ts';
import { type Brief, dealTables, redLineTables, type Rules, scenarioTables, startGame } from '../../src/engine/index.ts';
import { type CompiledScenario, parseScenario } from '../../src/scenario/index.ts';

const flagship = load('rome-second-round');
const { rules, texts } = flagship;
const pairs = rules.briefs.us.flatMap((us) => rules.briefs.iran.map((iran) => ({ name: `${us.id} × ${iran.id}`, us, iran })));

describe('its size', () => {
  test('calendar, issues and families', () => {
    expect(rules.full.meetings).toHaveLength(8);
    expect(rules.class.meetings).toHaveLength(5);
    expect(rules.issues.length).toBeGreaterThanOrEqual(9);
    expect(rules.issues.every(({ highest }) => highest + 1 >= 4 && highest + 1 <= 5)).toBe(true);
    expect(new Set(rules.issues.map(({ family }) => family))).toEqual(new Set(['enrichment', 'missiles', 'sanctions', 'proxies', 'security']));
  });

  test('actions, events and briefs', () => {
    const actionsOf = (seat: string): number => rules.actions.filter((action) => action.seat === seat).length;
    expect(actionsOf('us')).toBeGreaterThanOrEqual(14);
    expect(actionsOf('iran')).toBeGreaterThanOrEqual(14);
    expect(actionsOf('oman')).toBeGreaterThanOrEqual(10);
    expect(rules.events.length).toBeGreaterThanOrEqual(35);
    expect(rules.briefs.us).toHaveLength(3);
    expect(rules.briefs.iran).toHaveLength(3);
    expect(rules.briefs.oman).toHaveLength(2);
  });

  test('a third of the events stand in chains of three or more', () => {
    expect(eventsInLongChains(rules).length * 3).toBeGreaterThanOrEqual(rules.events.length);
  });

  test('no two actions and no two events do the same', () => {
    expect(twins(rules.actions.map(({ effects, seat }) => JSON.stringify([seat, effects])))).toEqual([]);
    expect(twins(rules.events.map(({ effects, question }) => JSON.stringify([effects, question])))).toEqual([]);
  });

  test.each(Object.entries(texts.briefs))('brief %s has at most 350 words', (_, { text }) => {
    for (const words of Object.values(text)) expect(words.trim().split(/\s+/).length).toBeLessThanOrEqual(350);
  });
});

describe('something to trade', () => {
  test.each(pairs)('$name: the best bargain beats the middle of everything', ({ us, iran }) => {
    const { nash, middle } = jointScores(us, iran);
    expect(nash).toBeGreaterThanOrEqual(middle * 1.15);
  });

  test.each(pairs)('$name: the two sides rank the issues differently', ({ us, iran }) => {
    expect(rankedIssues(us)).not.toEqual(rankedIssues(iran));
  });
});

describe('mistrust shrinks the set of possible deals', () => {
  test('at the start it is empty for two thirds of the pairs of briefs', () => {
    const empty = pairs.filter(({ us, iran }) => zoneAt(us, iran, 'start') === 0);
    expect(empty.length * 3).toBeGreaterThanOrEqual(pairs.length * 2);
  });

  test.each(pairs)('$name: it never shrinks when both trusts rise, and is open at 75', ({ us, iran }) => {
    const zones = [25, 40, 55, 75].map((trust) => zoneAt(us, iran, trust));
    expect(zones).toEqual(zones.toSorted((a, b) => a - b));
    expect(zones.at(-1)).toBeGreaterThan(0);
  });
});

function load(id: string): CompiledScenario {
  const outcome = parseScenario(readFileSync(join(import.meta.dirname, '..', '..', 'public', 'scenarios', `${id}.scenario.yaml`), 'utf8'));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems[0]));
  return outcome.scenario;
}

/** Packages that both capitals would ratify when the game opens, with both trusts as given. */
function zoneAt(us: Brief, iran: Brief, trust: number | 'start'): number {
  const { state } = startGame(rules, { seed: 1, length: 'full', briefs: { us: us.id, iran: iran.id } });
  const tables = dealTables(rules, state);
  return dealSpace(trust === 'start' ? tables : { ...tables, trust: [trust, trust] }).dealZone;
}

/** Joint score, at full credibility, of the Nash package and of the package with every issue in the middle. */
function jointScores(us: Brief, iran: Brief): { readonly nash: number; readonly middle: number } {
  const scale = rules.scales.find(({ briefs }) => briefs[0] === us.id && briefs[1] === iran.id);
  if (scale === undefined) throw new Error(`no scale for ${us.id} and ${iran.id}`);
  const frame = scenarioTables(rules);
  const value: DealTables['value'] = [us.valuePoints, iran.valuePoints];
  const widest = (brief: Brief) => redLineTables(rules, brief, brief.redLines.filter(({ widens }) => widens).map(({ id }) => id));
  const full = fullCredibility({ ...frame, value, redLines: [widest(us), widest(iran)], start: scale.startCentipoints });
  if (full.kind === 'none') throw new Error(`no deal at full credibility for ${us.id} and ${iran.id}`);
  const middle = rules.issues.map(({ highest }) => Math.round(highest / 2));
  const score = (positions: readonly number[]): number => [0, 1].reduce((sum, side) => {
    const points = positions.reduce((total, position, issue) => total + (value[side]?.[issue]?.[position] ?? 0), 0);
    return sum + principalScore({
      realised: points * 10_000, floor: scale.floorCentipoints[side] ?? 0, start: scale.startCentipoints[side] ?? 0, top: scale.topCentipoints[side] ?? 0, war: false,
    });
  }, 0);
  return { nash: score(full.nash.positions), middle: score(middle) };
}

/** Issues by how much they matter, the widest spread of value first. */
function rankedIssues(brief: Brief): readonly string[] {
  const spread = (row: readonly number[]): number => Math.max(...row) - Math.min(...row);
  return rules.issues
    .map(({ id }, index) => ({ id, spread: spread(brief.valuePoints[index] ?? []) }))
    .toSorted((a, b) => b.spread - a.spread)
    .map(({ id }) => id);
}

function twins(keys: readonly string[]): readonly string[] {
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

/** Events that lie on a path of at least three events, each asking that the one before it has happened or set its flag. */
function eventsInLongChains({ events }: Rules): readonly string[] {
  const flagsSet = new Map(events.map(({ id, effects }) => [id, effects.flatMap((effect) => (effect.kind === 'flag' && effect.rounds > 0 ? [effect.flag] : []))]));
  const asks = events.map(({ id, when }) => {
    const text = JSON.stringify(when);
    return { id, after: events.filter((other) => other.id !== id
      && (text.includes(`"event":"${other.id}"`) || (flagsSet.get(other.id) ?? []).some((flag) => text.includes(`"flag":"${flag}"`)))).map((other) => other.id) };
  });
  const before = new Map(asks.map(({ id, after }) => [id, after]));
  const depth = (id: string, next: (id: string) => readonly string[], seen: readonly string[] = []): number =>
    (seen.includes(id) ? 0 : 1 + Math.max(0, ...next(id).map((other) => depth(other, next, [...seen, id]))));
  const back = (id: string): readonly string[] => before.get(id) ?? [];
  const forth = (id: string): readonly string[] => asks.filter(({ after }) => after.includes(id)).map((other) => other.id);
  return events.map(({ id }) => id).filter((id) => depth(id, back) + depth(id, forth) - 1 >= 3);
}
