// The page's worker as the page sees it, over ports that the test makes: healthy ones run the real tasks, others die,
// hang or never start. The real worker runs in test/browser/worker.test.ts.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { doTask, type PageTask } from '../../src/workers/page-tasks.ts';
import { adviseHere, type BrokeOff, createPageWorker, type PageWorker, thinkHere, type WorkerPort } from '../../src/workers/index.ts';
import { type FromWorker, type ToWorker, whole } from '../../src/workers/worker-line.ts';
import type { PolicyInput } from '../../src/agents/index.ts';
import { createSession, nextAgentMove } from '../../src/session/index.ts';
import { FIRST_CONTACT } from '../store/a-page.ts';

type Manner = 'healthy' | 'dies-at-once' | 'dies-of-a-task' | 'hangs' | 'throws';
type Ended = { count: number };

/** A port that behaves in that manner; what passes it is copied, as it would be between threads. */
function createPort(manner: Manner, ended: Ended): WorkerPort {
  const listeners = new Map<string, (event: Event) => void>();
  let rules: PolicyInput['rules'] | undefined;
  const tell = (message: FromWorker): void => listeners.get('message')?.(Object.assign(new Event('message'), { data: structuredClone(message) }));
  const soon = (run: () => void): void => void Promise.resolve().then(run);
  soon(() => (manner === 'dies-at-once' ? listeners.get('error')?.(new Event('error')) : tell({ kind: 'ready' })));
  const complete = (task: ToWorker['task']): PageTask => {
    if (task.kind === 'think' || task.kind === 'advise') ({ rules } = task.input);
    if (task.kind !== 'again') return task;
    if (rules === undefined) throw new Error('rules were never sent');
    return whole(task, rules);
  };
  return {
    addEventListener: (type, listener) => void listeners.set(type, listener),
    terminate() {
      ended.count += 1;
      listeners.clear();
    },
    postMessage(message) {
      const { id, task } = structuredClone(message);
      soon(() => {
        if (manner === 'healthy') tell({ kind: 'done', id, value: doTask(complete(task)) });
        if (manner === 'dies-of-a-task') listeners.get('error')?.(new Event('error'));
        if (manner === 'throws') tell({ kind: 'threw', id });
      });
    },
  };
}

type Bench = {
  readonly worker: PageWorker;
  readonly started: () => number;
  readonly ended: Ended;
  readonly gone: () => number;
  /** Why thoughts were asked again, as the page was told. */
  readonly brokeOff: readonly BrokeOff[];
  /** Lets the limit of everything that waits pass. */
  readonly passTime: () => void;
};

/** Starts ports in these manners, one after another; the last one again and again. 'none': no worker can be made. */
function bench(...manners: readonly (Manner | 'none')[]): Bench {
  let started = 0;
  let gone = 0;
  const ended: Ended = { count: 0 };
  const brokeOff: BrokeOff[] = [];
  const timers = new Set<() => void>();
  const worker = createPageWorker({
    start() {
      const manner = manners[Math.min(started, manners.length - 1)] ?? 'healthy';
      started += 1;
      if (manner === 'none') throw new Error('no workers here');
      return createPort(manner, ended);
    },
    later(_, run) {
      timers.add(run);
      return () => void timers.delete(run);
    },
    onGone: () => { gone += 1; },
    onBrokeOff: (why) => void brokeOff.push(why),
  });
  const passTime = (): void => {
    const due = [...timers];
    timers.clear();
    due.forEach((run) => run());
  };
  return { worker, started: () => started, ended, gone: () => gone, brokeOff, passTime };
}

function agentMove(): { readonly level: string; readonly input: PolicyInput } {
  const { rules, scenario } = FIRST_CONTACT;
  const agent = { kind: 'agent', level: 'standard', temper: 'pragmatic' } as const;
  const session = createSession({ rules, scenario, setup: { seed: 7, length: 'full' }, seats: { us: agent, iran: agent, oman: agent } });
  const move = nextAgentMove(session);
  if (move.kind !== 'move') throw new Error('no agent is to move');
  return move;
}

const golden = readFileSync('test/golden/first-contact-interim.muscat.json', 'utf8');
const never = new AbortController().signal;
/** Lets everything that waits for nothing else happen. */
const settle = async (): Promise<void> => { for (let turns = 0; turns < 20; turns += 1) await Promise.resolve(); };

describe('an agent’s decision', () => {
  test.each<[string, readonly (Manner | 'none')[], { started: number; gone: number; brokeOff: readonly BrokeOff[] }]>([
    ['comes from a worker', ['healthy'], { started: 1, gone: 0, brokeOff: [] }],
    ['comes from the second worker when the first dies', ['dies-of-a-task', 'healthy'], { started: 2, gone: 0, brokeOff: ['broke'] }],
    ['comes from the second worker when the first never starts', ['dies-at-once', 'healthy'], { started: 2, gone: 0, brokeOff: [] }],
    ['comes from this thread when both die', ['dies-of-a-task'], { started: 2, gone: 1, brokeOff: ['broke', 'broke'] }],
    ['comes from this thread when none starts', ['dies-at-once'], { started: 2, gone: 1, brokeOff: [] }],
    ['comes from this thread where there are no workers', ['none'], { started: 1, gone: 1, brokeOff: [] }],
    ['comes from this thread when the worker throws', ['throws'], { started: 1, gone: 0, brokeOff: ['broke'] }],
  ])('%s, and is the same', async (_, manners, expected) => {
    const { level, input } = agentMove();
    const { worker, started, gone, brokeOff } = bench(...manners);
    expect(await worker.think(level, input)).toEqual(await thinkHere(level, input));
    expect({ started: started(), gone: gone(), brokeOff }).toEqual(expected);
  });

  test('comes from this thread when two workers hang, and no third is started', async () => {
    const { level, input } = agentMove();
    const { worker, started, gone, passTime, ended } = bench('hangs');
    const decision = worker.think(level, input);
    await settle();
    passTime();
    await settle();
    passTime();
    expect(await decision).toEqual(await thinkHere(level, input));
    expect(await worker.think(level, input)).toEqual(await thinkHere(level, input));
    expect({ started: started(), gone: gone(), ended: ended.count }).toMatchObject({ started: 2, gone: 1, ended: 2 });
  });

  test('is the same when it was asked again in the middle, as often as one likes', async () => {
    const { level, input } = agentMove();
    const { worker, started, gone, brokeOff, ended } = bench('hangs', 'hangs', 'hangs', 'healthy');
    const decision = worker.think(level, input);
    for (let times = 0; times < 3; times += 1) {
      await settle();
      worker.askAgain();
    }
    expect(await decision).toEqual(await thinkHere(level, input));
    expect({ started: started(), gone: gone(), ended: ended.count, brokeOff }).toEqual({ started: 4, gone: 0, ended: 3, brokeOff: ['asked', 'asked', 'asked'] });
  });

  test('comes through when it is asked again while nobody thinks, or where there is no worker', async () => {
    const { level, input } = agentMove();
    for (const { worker, brokeOff } of [bench('healthy'), bench('none')]) {
      worker.askAgain();
      await worker.think(level, input);
      worker.askAgain();
      expect(await worker.think(level, input)).toEqual(await thinkHere(level, input));
      expect(brokeOff).toEqual([]);
    }
  });

  test('needs the rules sent once only, and another game’s rules again', async () => {
    const { level, input } = agentMove();
    const { worker, started } = bench('healthy');
    const first = await worker.think(level, input);
    expect(await worker.think(level, input)).toEqual(first);
    expect(await worker.think(level, { ...input, rules: structuredClone(input.rules) })).toEqual(first);
    expect(started()).toBe(1);
  });

  test('by a level that nobody knows is a bug that is seen', async () => {
    const { input } = agentMove();
    await expect(bench('throws').worker.think('clairvoyant', input)).rejects.toThrow('clairvoyant');
  });
});

describe('a file', () => {
  test.each<[string, readonly (Manner | 'none')[], number]>([
    ['is read in a worker', ['healthy'], 0],
    ['is read by the second worker when the first died', ['dies-of-a-task', 'healthy'], 0],
    ['is read on this thread where no worker starts', ['dies-at-once'], 1],
    ['is read on this thread where there are no workers', ['none'], 1],
  ])('%s', async (_, manners, expected) => {
    const { worker, gone } = bench(...manners);
    const opened = await worker.openFile(golden, never);
    expect(opened).toMatchObject({ ok: true, value: { kind: 'game', scenario: { texts: { id: 'first-contact' } } } });
    const parsed = await worker.parseScenario(FIRST_CONTACT.scenario.source, never);
    expect(parsed).toMatchObject({ ok: true, value: { ok: true, scenario: { digest: FIRST_CONTACT.scenario.digest } } });
    expect(gone()).toBe(expected);
  });

  test.each<[Manner, string]>([['dies-of-a-task', 'broken'], ['throws', 'broken']])('of which a worker %s is refused, and never read on this thread', async (manner, error) => {
    expect(await bench(manner).worker.openFile(golden, never)).toEqual({ ok: false, error });
  });

  test('that takes too long is given up, and the next one is read by a new worker', async () => {
    const { worker, passTime, gone, started } = bench('hangs', 'healthy');
    const reading = worker.openFile(golden, never);
    await settle();
    passTime();
    expect(await reading).toEqual({ ok: false, error: 'too-long' });
    expect(await worker.openFile(golden, never)).toMatchObject({ ok: true });
    expect({ started: started(), gone: gone() }).toEqual({ started: 2, gone: 0 });
  });

  test('that is cancelled ends its worker, before or after it was begun', async () => {
    const { worker, ended } = bench('hangs');
    const control = new AbortController();
    const reading = worker.openFile(golden, control.signal);
    await settle();
    control.abort();
    expect(await reading).toEqual({ ok: false, error: 'cancelled' });
    expect(await worker.openFile(golden, control.signal)).toEqual({ ok: false, error: 'cancelled' });
    expect(ended.count).toBe(1);
  });

  test('that is cancelled does not cost an agent its decision', async () => {
    const { level, input } = agentMove();
    const { worker, gone } = bench('hangs', 'healthy');
    const control = new AbortController();
    const reading = worker.openFile(golden, control.signal);
    const decision = worker.think(level, input);
    await settle();
    control.abort();
    expect(await reading).toEqual({ ok: false, error: 'cancelled' });
    expect(await decision).toEqual(await thinkHere(level, input));
    expect(gone()).toBe(0);
  });
});

describe('advice', () => {
  const { input } = agentMove();

  test.each<[string, readonly (Manner | 'none')[]]>([
    ['comes from a worker', ['healthy']], ['comes from the second worker when the first dies', ['dies-of-a-task', 'healthy']], ['comes from this thread where there are no workers', ['none']],
  ])('%s, and is the same', async (_, manners) => {
    expect(await bench(...manners).worker.advise(input, never)).toEqual(await adviseHere(input, never));
  });

  test('needs the rules sent once only, together with the agents', async () => {
    const { level, input: asked } = agentMove();
    const { worker } = bench('healthy');
    const decision = await worker.think(level, asked);
    expect(await worker.advise(asked, never)).toEqual(await adviseHere(asked, never));
    expect(await worker.think(level, asked)).toEqual(decision);
  });

  test('that is called off does not cost an agent its decision', async () => {
    const { level, input: asked } = agentMove();
    const { worker, gone } = bench('hangs', 'healthy');
    const control = new AbortController();
    const advice = worker.advise(asked, control.signal);
    const decision = worker.think(level, asked);
    await settle();
    control.abort();
    expect(await advice).toEqual({ ok: false, error: 'cancelled' });
    expect(await decision).toEqual(await thinkHere(level, asked));
    expect(gone()).toBe(0);
  });

  test('that takes too long or breaks is gone without, and never thought on this thread', async () => {
    const { worker, passTime } = bench('hangs');
    const advice = worker.advise(input, never);
    await settle();
    passTime();
    expect(await advice).toEqual({ ok: false, error: 'too-long' });
    expect(await bench('throws').worker.advise(input, never)).toEqual({ ok: false, error: 'broken' });
  });
});
