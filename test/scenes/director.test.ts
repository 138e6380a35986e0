import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../src/engine/index.ts';
import type { StageModel } from '../../src/scenes/model/stage-model.ts';
import { createDirector, type Director, type Projector } from '../../src/scenes/stage/director.ts';
import { gameModels, shippedScenario } from '../support/stage-models.ts';

const [first] = gameModels(shippedScenario('first-contact'), 3, 'us');
if (first === undefined) throw new Error('no game');
const passed: GameEvent = { kind: 'passed', seat: 'us' };
const stated: GameEvent = { kind: 'stated', seat: 'us', statement: { kind: 'reassure' } };

/** The same game, so many steps on; each step did those events. */
function at(step: number, change: Partial<StageModel> = {}, events: readonly GameEvent[] = [passed]): StageModel {
  const past = Array.from({ length: step }, (_, index) => events.map((event) => ({ step: index + 1, event }))).flat();
  return { ...(first as StageModel), step, past, ...change };
}

type Film = { readonly director: Director; readonly log: string[]; readonly end: () => Promise<void> };

/** A projector that writes down what it is told; a shot lasts until `end`. */
function film(options: { readonly speed?: number; readonly milliseconds?: number; readonly breaks?: true; readonly films?: readonly string[] } = {}): Film {
  const { speed = 1, milliseconds = 600, breaks, films } = options;
  const log: string[] = [];
  let waiting: (() => void) | undefined;
  const projector: Projector = {
    redraw: (view, model) => log.push(`redraw ${view} ${model.step}`),
    redrawSoon: (view, model) => log.push(`redraw soon ${view} ${model.step}`),
    beatOf: (view, event) => breaks
      ? { milliseconds, start: () => { throw new Error('a scene that breaks'); } }
      : films?.includes(event.kind) || (view === 'table' && event.kind === 'passed') || (view === 'map' && event.kind === 'stated')
      ? { milliseconds, start: (time) => log.push(`${event.kind} for ${time}`) } : undefined,
    settle: (_view, model) => ({ milliseconds, start: (time) => log.push(`settle ${model.step} for ${time}`) }),
    wait: () => new Promise((resolve) => { waiting = resolve; }),
    cut: () => {
      log.push('cut');
      waiting?.();
      waiting = undefined;
    },
    clear: () => log.push('clear'),
    speed: () => speed,
    tellPlaying: (playing) => log.push(playing ? 'playing' : 'still'),
    fail: () => log.push('failed'),
  };
  const end = async (): Promise<void> => {
    const resolve = waiting;
    waiting = undefined;
    resolve?.();
    await new Promise((done) => setTimeout(done));
  };
  return { director: createDirector(projector), log, end };
}

async function endAll({ end, log }: Film): Promise<void> {
  for (let shots = 0; log.at(-1) !== 'still' && shots < 30; shots += 1) await end();
}

/** What was told since, without the cuts that come before everything. */
function told({ log }: Film): readonly string[] {
  return log.filter((line) => line !== 'cut');
}

test('a scene that throws in the middle of a film is told, and ends it', async () => {
  const broken = film({ breaks: true });
  broken.director.show(at(1));
  broken.director.show(at(2));
  await broken.end();
  expect(broken.log.at(-1)).toBe('failed');
});

test('of many events the weightiest are filmed, in their order, and each on one scene only', async () => {
  const struck: GameEvent = { kind: 'third-party-struck' };
  const many = film({ films: ['passed', 'stated', 'third-party-struck'] });
  many.director.show(at(1, {}, []));
  many.director.show(at(2, {}, [passed, passed, passed, passed, stated, stated, struck]));
  await endAll(many);
  const shots = told(many).filter((line) => / for /.test(line)).map((line) => line.replace(/ for .*/, ''));
  expect(shots).toEqual(['passed', 'passed', 'passed', 'stated', 'stated', 'third-party-struck', 'settle 2']);
});

describe('a step', () => {
  test('is filmed beat after beat, and then redrawn from where the game is now', async () => {
    const shown = film();
    shown.director.show(at(1));
    shown.director.show(at(3));
    await endAll(shown);
    expect(told(shown)).toEqual(['redraw soon table 1', 'still', 'playing', 'passed for 600', 'passed for 600', 'settle 3 for 600', 'redraw soon table 3', 'still']);
  });

  test('on the other scene goes there and back', async () => {
    const shown = film();
    shown.director.show(at(1, {}, [passed, stated]));
    shown.director.show(at(2, {}, [passed, stated]));
    await endAll(shown);
    expect(told(shown).slice(2)).toEqual(['playing', 'passed for 600', 'redraw map 1', 'stated for 600', 'redraw table 1', 'settle 2 for 600', 'redraw soon table 2', 'still']);
  });

  test('while a film runs ends it, and the next film begins where that one wanted to end', async () => {
    const shown = film();
    shown.director.show(at(1));
    shown.director.show(at(2));
    shown.director.show(at(3));
    await endAll(shown);
    expect(told(shown)).toEqual(['redraw soon table 1', 'still', 'playing', 'passed for 600', 'playing', 'passed for 600', 'settle 3 for 600', 'redraw soon table 3', 'still']);
  });

  test('that would take long is pressed into three seconds', async () => {
    const shown = film({ milliseconds: 1000 });
    shown.director.show(at(1));
    shown.director.show(at(6));
    await endAll(shown);
    expect(told(shown).filter((line) => line.endsWith('for 500'))).toHaveLength(6);
  });
});

describe('no film', () => {
  test('at speed 0: everything is redrawn, and no beat starts', async () => {
    const shown = film({ speed: 0 });
    shown.director.show(at(1));
    shown.director.show(at(2));
    await shown.end();
    expect(told(shown)).toEqual(['redraw soon table 1', 'still', 'redraw soon table 2', 'still']);
  });

  test('of a jump over many steps, nor of a step back', async () => {
    const shown = film();
    shown.director.show(at(1));
    shown.director.show(at(40));
    shown.director.show(at(39));
    await shown.end();
    expect(told(shown)).toEqual(['redraw soon table 1', 'still', 'redraw soon table 40', 'still', 'redraw soon table 39', 'still']);
  });

  test('when somebody else looks, or at another game', async () => {
    const shown = film();
    shown.director.show(at(1));
    shown.director.show(at(2, { key: 'another' }));
    await shown.end();
    expect(told(shown)).toEqual(['redraw soon table 1', 'still', 'redraw soon table 2', 'still']);
  });
});

describe('an end', () => {
  test('by skipping: no further beat, and the latest model is drawn', async () => {
    const shown = film();
    shown.director.show(at(1));
    shown.director.show(at(3));
    shown.director.skip();
    await shown.end();
    expect(told(shown).slice(2)).toEqual(['playing', 'passed for 600', 'redraw soon table 3', 'still']);
  });

  test('by a resize: the same', async () => {
    const shown = film();
    shown.director.show(at(1));
    shown.director.show(at(2));
    shown.director.redraw();
    await shown.end();
    expect(told(shown).slice(2)).toEqual(['playing', 'passed for 600', 'redraw soon table 2', 'still']);
  });

  test('by the curtain: everything is forgotten and no shot follows', async () => {
    const shown = film();
    shown.director.show(at(1));
    shown.director.show(at(3));
    shown.director.show(undefined);
    await shown.end();
    await shown.end();
    expect(told(shown).slice(2)).toEqual(['playing', 'passed for 600', 'still', 'clear']);
    shown.director.skip();
    shown.director.redraw();
    expect(told(shown).at(-1)).toBe('clear');
  });
});

test('pointing while a film runs does not end it, and after it is drawn at once', async () => {
  const shown = film();
  const pointed: StageModel['pointed'] = { kind: 'issue', issue: 'inspections' };
  shown.director.show(at(1));
  shown.director.show(at(2));
  shown.director.show(at(2, { pointed }));
  await endAll(shown);
  expect(told(shown).slice(2)).toEqual(['playing', 'passed for 600', 'settle 2 for 600', 'redraw soon table 2', 'still']);
  shown.director.show(at(2, { pointed: { kind: 'nothing' } }));
  expect(told(shown).slice(-2)).toEqual(['redraw soon table 2', 'still']);
});
