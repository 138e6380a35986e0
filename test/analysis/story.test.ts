// The story of a game: at most ten moments in order, each with its cause.
import { describe, expect, test } from 'vitest';
import { dealCourse, doorsOf, type Moment, MOMENT_KINDS, MOST_LINES, type Played, storyOf } from '../../src/analysis/index.ts';
import { GOLDEN_NAMES, goldenGame, type GoldenName } from '../support/golden-rerun.ts';
import { playedScenarios } from '../support/played-scenarios.ts';
import { randomSteps } from '../support/random-steps.ts';

const storyOfGame = ({ rules, steps }: Played): readonly Moment[] => {
  const course = [...dealCourse(rules, steps.map(({ state }) => state))];
  return storyOf({ rules, steps, course, doors: doorsOf(rules, course, steps) });
};
const goldenStories = new Map(GOLDEN_NAMES.map((name) => [name, storyOfGame(goldenGame(name).rerun)]));
const golden = (name: GoldenName): readonly Moment[] => goldenStories.get(name) ?? [];

describe.each(GOLDEN_NAMES)('%s', (name) => {
  const { record } = goldenGame(name).rerun;
  const lines = golden(name);

  test('is told in at most ten lines, in order', () => {
    expect(lines.length).toBeLessThanOrEqual(MOST_LINES);
    expect(lines.map(({ step }) => step)).toEqual(lines.map(({ step }) => step).sort((one, other) => one - other));
    expect(lines.map(({ round }) => round)).toEqual(lines.map(({ round }) => round).sort((one, other) => one - other));
  });
  test('begins with the beginning and ends as it ended, once each', () => {
    const outcome = record.outcome.kind === 'finished' ? record.outcome.outcome : undefined;
    expect(lines.map(({ kind }) => kind).filter((kind) => kind === 'began' || kind === 'ended')).toEqual(['began', 'ended']);
    expect(lines[0]).toMatchObject({ kind: 'began', step: 0 });
    expect(lines.at(-1)).toMatchObject({ kind: 'ended', ending: outcome?.ending, reason: outcome?.reason, step: record.entries.length });
  });
});

test('the worked story: rome-war', () => {
  expect(golden('rome-war').map(({ step, kind }) => [step, kind])).toEqual([
    [0, 'began'], [1, 'door'], [3, 'first-offer'], [15, 'door'], [21, 'door'], [23, 'pressed'], [28, 'nearest'], [57, 'struck'], [73, 'deadline-expired'], [73, 'ended'],
  ]);
});

describe('causes', () => {
  test('a door names the side, the direction and the move behind it', () => {
    expect(golden('rome-war').filter(({ kind }) => kind === 'door')).toMatchObject([
      { way: 'opened', zone: 10, cause: { part: 'trust', seat: 'us', turn: 'up', move: { byCenti: 400, cause: { kind: 'action', seat: 'iran', action: 'iran-export-batch' } } } },
      { way: 'closed', zone: 0, cause: { part: 'trust', seat: 'us', turn: 'down', move: { byCenti: -200, cause: { kind: 'seat', rule: 'went-back', seat: 'iran' } } } },
      { way: 'opened-again', zone: 7, cause: { part: 'trust', seat: 'iran', turn: 'up', move: { byCenti: 50, cause: { kind: 'rule', rule: 'talks-held' } } } },
    ]);
  });
  test('a deal that both capitals would have signed says what became of it', () => {
    expect(golden('rome-war').find(({ kind }) => kind === 'nearest')).toMatchObject({ by: 'us', shortfalls: [], answer: { seat: 'iran', how: 'offered' } });
  });
  test('a first offer says by how much it fell short', () => {
    expect(golden('rome-war').find(({ kind }) => kind === 'first-offer')).toMatchObject({ seat: 'us', shortfalls: [{ seat: 'iran', lines: [], belowUnits: 13_700 }] });
  });
  test('a refusal names the red line', () => {
    expect(golden('first-contact-random').find(({ kind }) => kind === 'refused')).toMatchObject({ by: 'oman', shortfalls: [{ seat: 'us', lines: ['us-patient-funds'] }] });
  });
  test('a strike tells its chance and the escalation below which there is none', () => {
    expect(golden('rome-war').find(({ kind }) => kind === 'struck')).toMatchObject({ before: 59, after: 92, chancePercent: 20, safeBelow: 57 });
  });
  test('war names what drove escalation in the last two rounds', () => {
    expect(golden('rome-war').at(-1)).toMatchObject({ causes: [{ kind: 'rule', rule: 'third-party-strike' }, { kind: 'rule', rule: 'retaliation' }], zone: 38 });
  });
});

describe('law: whatever is played, the story keeps its form', () => {
  const small = playedScenarios.filter(({ name }) => name !== 'rome-second-round');
  const stories = small.flatMap(({ rules }) => Array.from({ length: 14 }, (_, seed) => storyOfGame({ rules, steps: randomSteps(rules, { seed: seed + 1 }) })));

  test('ten lines at most, in order, from the beginning to the end', () => {
    for (const lines of stories) {
      expect(lines.length).toBeLessThanOrEqual(MOST_LINES);
      expect([lines[0]?.kind, lines.at(-1)?.kind]).toEqual(['began', 'ended']);
      for (const [nth, line] of lines.entries()) expect(line.step).toBeGreaterThanOrEqual(lines[nth - 1]?.step ?? 0);
    }
  });
  test('a strike that happened could have happened, and a rise names what rose', () => {
    for (const line of stories.flat()) {
      if (line.kind === 'struck') expect(line.chancePercent).toBeGreaterThan(0);
      if (line.kind === 'door' && line.cause?.part === 'trust' && line.cause.move !== undefined) expect(line.cause.move.byCenti > 0).toBe(line.cause.turn === 'up');
    }
  });
  test('every kind of moment comes up', () => {
    const met = new Set([...stories, ...GOLDEN_NAMES.map(golden)].flat().map(({ kind }) => kind));
    expect(MOMENT_KINDS.filter((kind) => !met.has(kind))).toEqual([]);
  });
});
