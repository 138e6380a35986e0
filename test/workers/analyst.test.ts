// The debrief's workers as the page sees them: parts as they come, workers that die, being called off, doing without.
import { describe, expect, test } from 'vitest';
import { decisionsOf } from '../../src/analysis/index.ts';
import { openSubject, partsOf, type Subject } from '../../src/workers/analyst-tasks.ts';
import { type AnalystPort, createAnalyst, type FromAnalyst, type ToAnalyst } from '../../src/workers/analyst.ts';
import { paperGame } from '../analysis/paper-game.ts';

const { record, rules, steps } = paperGame();
const subject: Subject = { record, rules };
const pause = async (): Promise<void> => undefined;
const forever = new AbortController().signal;

/** When a worker dies in the middle of a task: which one, and how many parts it has told by then. */
type Midway = { readonly worker: number; readonly afterParts: number };

/** A worker without a thread; it dies when it is given one of the deadly tasks, as often as it is told to. */
function workers(deaths: (task: number) => boolean = () => false, midway?: Midway): { readonly start: () => AnalystPort; readonly count: () => number } {
  let started = 0;
  let tasks = 0;
  const start = (): AnalystPort => {
    started += 1;
    const nth = started;
    const listeners = new Map<string, (event: Event) => void>();
    const tell = (message: FromAnalyst): void => listeners.get('message')?.(new MessageEvent('message', { data: message }));
    const game = openSubject(subject);
    let alive = true;
    const answer = (message: ToAnalyst): void => {
      if (!alive || message.kind === 'open') return;
      tasks += 1;
      const die = (): void => {
        alive = false;
        listeners.get('error')?.(new Event('error', { cancelable: true }));
      };
      if (deaths(tasks)) return die();
      let parts = 0;
      for (const part of partsOf(game, message.task)) {
        if (nth === midway?.worker && parts === midway.afterParts) return die();
        tell({ kind: 'part', part });
        parts += 1;
      }
      tell({ kind: 'done' });
    };
    queueMicrotask(() => tell({ kind: 'ready' }));
    return {
      postMessage: (message) => queueMicrotask(() => answer(message)),
      terminate: () => { alive = false; },
      addEventListener: (type, listener) => void listeners.set(type, listener),
    };
  };
  return { start, count: () => started };
}

const noWorkers = (): AnalystPort => {
  throw new Error('none here');
};

async function courseOf(start: () => AnalystPort, signal = forever): Promise<{ readonly end: string; readonly zones: readonly number[]; readonly told: readonly string[] }> {
  const zones: number[] = [];
  const told: string[] = [];
  const end = await createAnalyst({ start, workers: 1, pause }).course(subject, { signal, onStep: ({ dealZone }) => zones.push(dealZone), onFacts: ({ story }) => told.push(...story.map(({ kind }) => kind)) });
  return { end, zones, told };
}

describe('the deal space', () => {
  const zones = steps.map((_, step) => (step >= 1 && step < 7 ? 1 : 0));

  test('comes step by step from a worker', async () => {
    expect(await courseOf(workers().start)).toMatchObject({ end: 'whole', zones, told: expect.arrayContaining(['began']) });
  });

  test('comes the same without one', async () => {
    expect(await courseOf(noWorkers)).toMatchObject({ end: 'whole', zones, told: expect.arrayContaining(['began']) });
  });

  test('is asked for again when its worker dies, and given up when the next one does', async () => {
    const once = workers((task) => task === 1);
    expect(await courseOf(once.start)).toMatchObject({ end: 'whole', zones, told: expect.arrayContaining(['began']) });
    expect(once.count()).toBe(2);
    expect(await courseOf(workers(() => true).start)).toEqual({ end: 'broken', zones: [], told: [] });
  });

  test('comes once, whatever was told by a worker that died in the middle', async () => {
    const midway = workers(() => false, { afterParts: 3, worker: 1 });
    expect(await courseOf(midway.start)).toMatchObject({ end: 'whole', zones });
    expect(midway.count()).toBe(2);
  });

  test('where it cannot be worked out at all that is said, and nothing is thrown', async () => {
    const foreign: Subject = { record: { ...record, chain: record.chain.map(() => '0'.repeat(64)) }, rules };
    const end = await createAnalyst({ start: noWorkers, workers: 1, pause }).course(foreign, { signal: forever, onStep: () => undefined, onFacts: () => undefined });
    expect(end).toBe('broken');
  });

  test('called off before its worker is ready, it is not begun on the page', async () => {
    const called = new AbortController();
    let opened = 0;
    const watched: Subject = { get record() { opened += 1; return record; }, rules };
    const silent = (): AnalystPort => ({ postMessage: () => queueMicrotask(() => called.abort()), terminate: () => undefined, addEventListener: () => undefined });
    const end = await createAnalyst({ start: silent, workers: 1, pause }).course(watched, { signal: called.signal, onStep: () => undefined, onFacts: () => undefined });
    expect({ end, opened }).toEqual({ end: 'cancelled', opened: 0 });
  });

  test('may be called off', async () => {
    const called = new AbortController();
    const counted: number[] = [];
    const end = await createAnalyst({ start: noWorkers, workers: 1, pause }).course(subject, {
      signal: called.signal,
      onStep: ({ step }) => {
        counted.push(step);
        if (step === 3) called.abort();
      },
      onFacts: () => counted.push(-1),
    });
    expect({ end, counted }).toEqual({ end: 'cancelled', counted: [0, 1, 2, 3] });
  });
});

describe('judging', () => {
  const decisions = decisionsOf({ record }).slice(0, 6);
  const search = { rollouts: 4, firstSeed: 4_000_000_000 };

  test('every decision is judged once, by as many workers as there are', async () => {
    const judged: number[] = [];
    const pool = workers();
    const end = await createAnalyst({ start: pool.start, workers: 3, pause }).judge(subject, { search, decisions, signal: forever, onJudged: (nth) => judged.push(nth) });
    expect(end).toBe('whole');
    expect(new Set(judged)).toEqual(new Set([0, 1, 2, 3, 4, 5]));
    expect(pool.count()).toBe(3);
  });

  test('a decision that kills two workers is left out, the others are judged', async () => {
    const judged: number[] = [];
    const end = await createAnalyst({ start: workers((task) => task === 3 || task === 4).start, workers: 1, pause })
      .judge(subject, { search, decisions, signal: forever, onJudged: (nth) => judged.push(nth) });
    expect({ end, judged }).toEqual({ end: 'broken', judged: [0, 1, 3, 4, 5] });
  });

  test('called off, no more workers are started', async () => {
    const called = new AbortController();
    called.abort();
    const pool = workers();
    const end = await createAnalyst({ start: pool.start, workers: 2, pause }).judge(subject, { search, decisions, signal: called.signal, onJudged: () => undefined });
    expect({ end, started: pool.count() }).toEqual({ end: 'cancelled', started: 0 });
  });
});
