import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../src/engine/index.ts';
import { eventsSince } from '../../src/scenes/model/stage-model.ts';
import { mixPoses } from '../../src/scenes/table/mix.ts';
import { movementOf, type Talks } from '../../src/scenes/table/pose-after.ts';
import { type Pose, poseOf } from '../../src/scenes/table/pose.ts';
import { tableModel } from '../../src/scenes/table/table-model.ts';
import { gameModels, shippedScenario } from '../support/stage-models.ts';

const told = shippedScenario('first-contact');
const rome = shippedScenario('rome-second-round');
const games = [11, 12, 13].map((seed) => gameModels(rome, seed, 'all'));
const talks: Talks = { rules: told.rules, sides: ['us', 'iran'], mediator: 'oman' };
const [quiet] = gameModels(told, 3, 'us');
if (quiet === undefined) throw new Error('no game');
const start = poseOf(tableModel(quiet));
const after = (pose: Pose, event: GameEvent): Pose => movementOf(pose, event, talks)?.end ?? pose;
const terms = { 'enrichment-level': 2, 'released-funds': 1 };

describe('a pose turns into another', () => {
  test('at the end it is the other, whatever it was', () => {
    for (const models of games) {
      for (const [index, model] of models.entries()) {
        const to = poseOf(tableModel(model));
        expect(mixPoses(poseOf(tableModel(models[Math.max(0, index - 3)] ?? model)), to, 1)).toEqual(to);
      }
    }
  });

  test('planks, sand and light are where they were at the start and half way at half time', () => {
    const to: Pose = { ...start, planks: [8, 2], sand: 1, light: { us: 1, iran: 0, oman: 0 } };
    const from: Pose = { ...start, planks: [4, 4], sand: 0, light: { us: 0, iran: 1, oman: 0 } };
    expect(mixPoses(from, to, 0)).toMatchObject({ planks: [4, 4], sand: 0, light: { us: 0, iran: 1 } });
    expect(mixPoses(from, to, 0.5)).toMatchObject({ planks: [6, 3], sand: 0.5, light: { us: 0.5, iran: 0.5 } });
  });

  test('a mark that was not there appears where it belongs, and one that goes fades where it was', () => {
    const to = after(start, { kind: 'offered', seat: 'us', terms });
    const level = (pose: Pose): unknown => pose.tracks['enrichment-level']?.marks.us;
    expect(level(mixPoses(start, to, 0.25))).toEqual({ at: 2, shown: 0.25, solid: 1 });
    expect(level(mixPoses(to, start, 0.25))).toEqual({ at: 2, shown: 0.75, solid: 1 });
  });

  test('a paper that goes keeps its face until it is gone', () => {
    const to = after(start, { kind: 'offered', seat: 'iran', terms });
    expect(mixPoses(to, start, 0.5).paper).toMatchObject({ by: 'iran', shown: 0.5 });
    expect(mixPoses(to, start, 0.5).paper.terms).toHaveLength(2);
  });
});

describe('what happens moves', () => {
  test('an offer comes from its author to the middle, with its author’s initials', () => {
    const movement = movementOf(start, { kind: 'offered', seat: 'iran', terms }, talks);
    expect(movement?.begin?.paper).toMatchObject({ by: 'iran', at: 1, shown: 0 });
    expect(movement?.end.paper).toMatchObject({ by: 'iran', at: 0, shown: 1, initials: { us: 0, iran: 1 } });
    expect(movement?.end.light.iran).toBe(1);
  });

  test('an issue that the offer does not name has no mark of its author', () => {
    expect(after(start, { kind: 'offered', seat: 'us', terms }).tracks['inspections']?.marks.us.shown).toBe(0);
  });

  test('what was a draft is none any more when an offer lies there', () => {
    const drafted: Pose = { ...start, tracks: Object.fromEntries(Object.entries(start.tracks).map(([issue, track]) => [issue, { ...track, bead: { at: 1, shown: 1, solid: 1 } }])) };
    expect(Object.values(after(drafted, { kind: 'offered', seat: 'us', terms }).tracks).map(({ bead }) => bead.shown)).toEqual([0, 0, 0]);
  });

  test('initials are put below a text, fainter where they are subject to the capital', () => {
    const laid = after(start, { kind: 'bridge-laid', terms, guaranteed: ['released-funds'] });
    expect(laid.paper).toMatchObject({ by: 'oman', guarantees: 1, initials: { us: 0, iran: 0 } });
    const one = after(laid, { kind: 'bridge-answered', seat: 'us', answer: 'initial' });
    expect(after(one, { kind: 'bridge-answered', seat: 'iran', answer: 'ad-referendum' }).paper.initials).toEqual({ us: 1, iran: 0.5, oman: 0 });
    expect(after(laid, { kind: 'bridge-answered', seat: 'iran', answer: 'refuse' }).paper.struck).toBe(1);
  });

  test('an offer that nobody took is struck through, and nothing is where there was none', () => {
    const laid = after(start, { kind: 'offered', seat: 'us', terms });
    expect(after(laid, { kind: 'table-ended', how: 'two-passes' }).paper.struck).toBe(1);
    expect(movementOf(laid, { kind: 'table-ended', how: 'initialled' }, talks)).toBeUndefined();
    expect(movementOf(start, { kind: 'table-ended', how: 'two-passes' }, talks)).toBeUndefined();
  });

  test('capitals stamp their folders, each its own', () => {
    const yes = after(start, { kind: 'capital-ratified', seat: 'us' });
    expect(yes).toMatchObject({ folders: 1, stamps: [1, 0] });
    expect(after(yes, { kind: 'capital-refused', seat: 'iran', adReferendum: false }).stamps).toEqual([1, -1]);
  });

  test('an accord is sealed, kept, and rings the stops that are in force', () => {
    const sealed = after(start, { kind: 'accord-in-force', accord: 'interim', terms, guaranteed: [] });
    expect(sealed).toMatchObject({ accord: 1, torn: 0, folders: 0 });
    expect(sealed.tracks['enrichment-level']?.ring).toBe(2);
    expect(after(sealed, { kind: 'commitment-reported', issue: 'enrichment-level', giver: 'iran', report: 'violation-found' }).torn).toBe(1);
  });

  test('the sky changes with the rung, and who walks out leaves the light', () => {
    const top = told.rules.ladder.at(-1)?.id ?? '';
    expect(movementOf(start, { kind: 'rung-entered', rung: top, direction: 'up' }, talks)?.room).toEqual({ weather: 3 });
    const left = movementOf(start, { kind: 'walked-out', seat: 'us' }, talks);
    expect([left?.room, left?.end.light.us]).toEqual([{ walkedOut: 'us' }, 0]);
  });

  test('silence and a moved gauge show nothing by themselves', () => {
    expect(movementOf(start, { kind: 'stated', seat: 'us', statement: { kind: 'silent' } }, talks)).toBeUndefined();
    expect(movementOf(start, { kind: 'gauge-moved', gauge: 'escalation', byCenti: 100, cause: { kind: 'rule', rule: 'drift' } }, talks)).toBeUndefined();
  });

  test('through whole games every movement takes between 400 and 900 milliseconds and ends in a pose of the same tracks', () => {
    const kinds = new Set<string>();
    for (const models of games) {
      for (const [index, model] of models.entries()) {
        const from = models[index - 1];
        if (from === undefined) continue;
        let pose = poseOf(tableModel(from));
        for (const event of eventsSince(model, from.step)) {
          const movement = movementOf(pose, event, { ...talks, rules: rome.rules });
          if (movement === undefined) continue;
          kinds.add(event.kind);
          expect(movement.milliseconds >= 400 && movement.milliseconds <= 900, event.kind).toBe(true);
          expect(Object.keys(movement.end.tracks)).toEqual(Object.keys(pose.tracks));
          expect(mixPoses(movement.begin ?? pose, movement.end, 1)).toEqual(movement.end);
          pose = movement.end;
        }
      }
    }
    expect([...kinds].sort()).toEqual(expect.arrayContaining(['agenda-set', 'offered', 'passed', 'round-opened', 'rung-entered', 'stated']));
  });
});
