import { describe, expect, test } from 'vitest';
import type { Command, GameState } from '../../src/engine/index.ts';
import { startGame } from '../../src/engine/index.ts';
import { tableModel } from '../../src/scenes/table/table-model.ts';
import { weatherOnRung } from '../../src/scenes/table/standing.ts';
import { closed, dispatched, type Scene, sent, tabled } from '../support/table-talk.ts';
import { deepFreeze } from '../support/deep-freeze.ts';
import { gameModels, modelOf, type ModelWish, type Past, shippedScenario } from '../support/stage-models.ts';

const told = shippedScenario('first-contact');
const rome = shippedScenario('rome-second-round');
const level = 'enrichment-level';

const capitals: Scene = { rules: told.rules, ...startGame(told.rules, { seed: 7, length: 'full' }) };
const agenda = dispatched(capitals);
const floor = tabled(agenda);
const offered = sent(floor, 'us', { kind: 'offer', terms: { [level]: 2, inspections: 1, 'released-funds': 1 } });
const answered = sent(offered, 'iran', { kind: 'offer', terms: { [level]: 1, 'released-funds': 1 } });
const table = (state: GameState, change: Partial<ModelWish> = {}): ReturnType<typeof tableModel> => tableModel(modelOf({ told, state, viewer: 'us', ...change }));
const trackOf = (model: ReturnType<typeof tableModel>, issue: string): (typeof model.tracks)[number] | undefined => model.tracks.find((track) => track.issue === issue);

describe('tracks', () => {
  test('are all there and rest while nothing is on the agenda', () => {
    const { tracks } = table(capitals.state);
    expect(tracks.map(({ issue }) => issue)).toEqual(told.rules.issues.map(({ id }) => id));
    expect(tracks.every(({ isResting }) => isResting)).toBe(true);
  });

  test('are those of the agenda at the table', () => {
    const narrow = tabled(agenda, { families: ['sanctions'] });
    expect(table(narrow.state).tracks.map(({ issue, isResting }) => [issue, isResting])).toEqual([['released-funds', false]]);
  });

  test('have a name and a label for each stop', () => {
    const track = trackOf(table(floor.state), level);
    expect(track?.name).toBe('Enrichment level');
    expect(track?.labels).toEqual(['no limit', 'not the highest', 'middle cap', 'low cap']);
  });

  test('show last offers, and what an offer leaves as it is', () => {
    expect(trackOf(table(answered.state), level)?.marks).toEqual([{ seat: 'us', position: 2, isNamed: true }, { seat: 'iran', position: 1, isNamed: true }]);
    expect(trackOf(table(answered.state), 'inspections')?.marks).toEqual([{ seat: 'us', position: 1, isNamed: true }, { seat: 'iran', position: 0, isNamed: false }]);
    expect(trackOf(table(floor.state), level)?.marks).toEqual([]);
  });

  test('show the gap between both sides, and none where only one has spoken', () => {
    expect(trackOf(table(offered.state), level)?.gap).toBeUndefined();
    expect(trackOf(table(answered.state), level)?.gap).toEqual({ from: 1, to: 2 });
    expect(trackOf(table(answered.state), 'released-funds')?.gap).toEqual({ from: 1, to: 1 });
  });

  test('show both sides at a text that they have initialled', () => {
    const { state } = sent(sent(answered, 'oman', { kind: 'pass' }), 'us', { kind: 'initial' });
    expect(state.pending.kind).not.toBe('none');
    expect(trackOf(table(state), level)).toMatchObject({ gap: { from: 1, to: 1 }, marks: [{ seat: 'us', position: 1 }, { seat: 'iran', position: 1 }] });
    expect(trackOf(table(state), 'inspections')?.marks).toEqual([]);
  });

  test('show the limits of 2015 where there were any', () => {
    const state = startGame(rome.rules, { seed: 7, length: 'full' }).state;
    const { tracks } = tableModel(modelOf({ told: rome, state, viewer: 'iran' }));
    expect(tracks.map(({ position2015 }) => position2015)).toEqual(rome.rules.issues.map(({ position2015 }) => position2015));
  });

  test('carry the draft of whoever may put positions, and of nobody else', () => {
    const draft: Command = { kind: 'offer', terms: { [level]: 3 } };
    const mine = table(floor.state, { draft });
    expect([mine.isDrafting, trackOf(mine, level)?.draft, trackOf(mine, 'inspections')?.draft]).toEqual([true, 3, 0]);
    const waiting = table(floor.state, { viewer: 'iran', draft });
    expect([waiting.isDrafting, trackOf(waiting, level)?.draft]).toEqual([false, undefined]);
  });

  test('know which one is pointed at', () => {
    const model = table(floor.state, { change: { pointed: { kind: 'issue', issue: 'inspections' } } });
    expect(model.tracks.filter(({ isPointed }) => isPointed).map(({ issue }) => issue)).toEqual(['inspections']);
  });
});

describe('the room', () => {
  test.each([[floor, 'us'], [agenda, 'oman'], [capitals, undefined]] as const)('light falls on who is to speak', ({ state }, seat) => {
    expect(table(state).floor).toBe(seat);
  });

  test('is the venue of the present meeting, in its light', () => {
    expect(table(floor.state)).toMatchObject({ format: 'direct', light: 'night', land: 'coast', venue: 'A house by the sea, Muscat' });
    const { state } = startGame(rome.rules, { seed: 7, length: 'full' });
    expect(tableModel(modelOf({ told: rome, state, viewer: 'us' }))).toMatchObject({ light: 'day', land: 'city' });
    expect(tableModel(modelOf({ told: rome, state: { ...state, round: 4 }, viewer: 'us' }))).toMatchObject({ light: 'rain', land: 'lake' });
  });

  test('has both sides where they always are, whoever opens', () => {
    expect(table(floor.state).sides).toEqual(['us', 'iran']);
    expect(tableModel(modelOf({ told: { ...told, rules: { ...told.rules, principals: ['iran', 'us'] } }, state: floor.state, viewer: 'us' })).sides).toEqual(['us', 'iran']);
  });

  test('is empty while the delegations are at home', () => {
    expect([table(capitals.state).isSeated, table(floor.state).isSeated]).toEqual([false, true]);
  });

  test.each([[2, 0, 0], [2, 1, 3], [4, 1, 1], [4, 2, 2], [4, 3, 3], [7, 6, 3], [1, 0, 0]])('a ladder of %i rungs, on rung %i: weather %i', (rungs, rung, weather) => {
    expect(weatherOnRung({ ladder: Array.from({ length: rungs }, (_, index) => ({ id: `rung-${index}`, fromCenti: index * 100 })) }, rung)).toBe(weather);
  });

  test('a chair is pushed back until the next round opens', () => {
    const walked = sent(offered, 'iran', { kind: 'walk-out' });
    const past = (scene: Scene): Past => scene.events.map((event) => ({ step: 1, event }));
    expect(table(walked.state, { past: past(walked) }).walkedOut).toBe('iran');
    const next = closed(walked);
    expect(table(next.state, { past: [...past(walked), ...past(next)] }).walkedOut).toBeUndefined();
  });
});

describe('trust, papers and clocks', () => {
  test('each side lays planks by its own trust', () => {
    const state = { ...floor.state, gauges: { ...floor.state.gauges, 'trust-us': 4250, 'trust-iran': 900 } };
    expect(table(state).planks).toEqual([4.25, 0.9]);
  });

  test('a trust that the viewer does not see is not drawn', () => {
    const rules = { ...told.rules, gauges: told.rules.gauges.map((gauge) => (gauge.id === 'trust-iran' ? { ...gauge, seenBy: ['iran' as const] } : gauge)) };
    const scene = (viewer: 'us' | 'iran'): ReturnType<typeof tableModel> => tableModel(modelOf({ told: { ...told, rules }, state: floor.state, viewer }));
    expect([scene('us').planks, scene('iran').planks?.length]).toEqual([undefined, 2]);
  });

  test('the standing offer lies there with the initials of its author, and the public does not see it', () => {
    expect(table(offered.state).paper).toEqual({
      by: 'us', guarantees: 0, initials: ['us'],
      terms: [{ giver: 'iran', position: 2, highest: 3 }, { giver: 'iran', position: 1, highest: 2 }, { giver: 'us', position: 1, highest: 3 }],
    });
    expect(table(offered.state, { viewer: 'audience' }).paper).toBeUndefined();
  });

  test('what was initialled is on its way to both capitals', () => {
    const initialled = sent(offered, 'iran', { kind: 'initial' });
    const model = table(initialled.state);
    expect([model.isPending, model.paper?.initials]).toEqual([true, ['us', 'iran']]);
  });

  test('the sand runs with the rounds, and has run out when the deadline expires', () => {
    const state = startGame(rome.rules, { seed: 7, length: 'full' }).state;
    const at = (change: Partial<GameState>): unknown => tableModel(modelOf({ told: rome, state: { ...state, ...change }, viewer: 'us' })).deadline;
    expect(at({ round: 3 })).toEqual({ run: 0.5, isExpired: false });
    expect(at({ deadline: { kind: 'set', author: 'us', round: 6, expired: true } })).toEqual({ run: 1 / 6, isExpired: true });
    expect(table(floor.state).deadline).toBeUndefined();
  });

  test('an accord in force is kept, and torn when a violation was found', () => {
    const promise = { issue: level, position: 1, since: 1, due: 1, honoured: 0, looked: 0, conduct: 'none', report: 'violation-found' } as const;
    const state: GameState = { ...floor.state, inForce: { [level]: 1 }, commitments: [promise] };
    expect(table(state).accord).toEqual({ promises: 1, isBroken: true });
    expect(table({ ...state, commitments: [{ ...promise, report: 'looks-honoured' }] }).accord).toEqual({ promises: 1, isBroken: false });
    expect(table(floor.state).accord).toBeUndefined();
  });

  test('exchanges are counted while there is a table', () => {
    expect([table(floor.state).exchange, table(agenda.state).exchange]).toEqual([{ now: 1, of: 3 }, undefined]);
  });
});

test.each(['us', 'iran', 'oman', 'audience', 'all'] as const)('a whole game has a table at every step, for %s, and nothing is changed by looking', (viewer) => {
  for (const model of gameModels(rome, 11, viewer)) {
    const { rules, texts, ...rest } = model;
    const { tracks, weather } = tableModel({ rules, texts, ...deepFreeze(rest) });
    expect(tracks.length).toBeGreaterThan(0);
    expect([0, 1, 2, 3]).toContain(weather);
    for (const { marks, inForce, highest } of tracks) for (const position of [inForce, ...marks.map((mark) => mark.position)]) expect(position >= 0 && position <= highest).toBe(true);
  }
});
