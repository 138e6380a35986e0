/**
 * The debrief's workers as the page sees them: a game is handed out to them, parts come back as they are found, and
 * whoever asked may call it off.
 * Not here: the work (analyst-tasks.ts), what is kept of it (store/).
 * Invariant: what came before a worker died stays; its task is given to a new worker once; a task that kills two is given
 * up, and the others go on. Where the page may have no worker, the same happens on its own thread, a part at a time.
 */
import type { DealStep, Decision, Door, Facts, Search } from '../analysis/index.ts';
import type { TurningPoint } from '../record/index.ts';
import type { AnalystPart, AnalystTask, Subject } from './analyst-tasks.ts';

export type ToAnalyst = { readonly kind: 'open'; readonly subject: Subject } | { readonly kind: 'task'; readonly task: AnalystTask };
export type FromAnalyst = { readonly kind: 'ready' | 'done' } | { readonly kind: 'part'; readonly part: AnalystPart };

/** A browser's Worker, as far as it is used here. */
export type AnalystPort = {
  postMessage(message: ToAnalyst): void;
  terminate(): void;
  addEventListener(type: 'message' | 'error' | 'messageerror', listener: (event: Event) => void): void;
};

/** cancelled: called off; broken: some of it could not be worked out. */
export type Ended = 'whole' | 'cancelled' | 'broken';

export type Analyst = {
  /** The deal space of every step, in order, with the door that the step moved; at the end what is told of it all. */
  course(subject: Subject, asked: Counting): Promise<Ended>;
  /** Whether each decision was a turning point, with its place in the list; they come in any order. */
  judge(subject: Subject, asked: Judging): Promise<Ended>;
};

export type Counting = {
  readonly onStep: (step: DealStep, door: Door | undefined) => void;
  readonly onFacts: (facts: Facts) => void;
  readonly signal: AbortSignal;
};

export type Judging = {
  readonly search: Search;
  readonly decisions: readonly Decision[];
  readonly onJudged: (nth: number, point: TurningPoint | undefined) => void;
  readonly signal: AbortSignal;
};

export type AnalystOptions = {
  readonly start: () => AnalystPort;
  /** How many workers may judge side by side. */
  readonly workers: number;
  /** Lets the page paint and answer; used where there is no worker. */
  readonly pause: () => Promise<void>;
};

export function createAnalyst(options: AnalystOptions): Analyst {
  return {
    course: (subject, { onStep, onFacts, signal }) => {
      let told = 0;
      const onPart = (part: AnalystPart): void => {
        // A second worker begins again at the first step.
        if (part.kind === 'step' && part.step.step >= told) {
          told = part.step.step + 1;
          onStep(part.step, part.door);
        }
        if (part.kind === 'facts') onFacts(part.facts);
      };
      return workThrough(subject, [{ task: { kind: 'course' }, onPart }], { ...options, signal });
    },
    judge: (subject, { search, decisions, onJudged, signal }) => {
      const jobs = decisions.map((decision, nth): Job => ({
        task: { kind: 'judge', decision, search },
        onPart: (part) => {
          if (part.kind === 'judged') onJudged(nth, part.point);
        },
      }));
      return workThrough(subject, jobs, { ...options, signal });
    },
  };
}

type Job = { readonly task: AnalystTask; readonly onPart: (part: AnalystPart) => void };
type Working = AnalystOptions & { readonly signal: AbortSignal };

async function workThrough(subject: Subject, jobs: readonly Job[], working: Working): Promise<Ended> {
  const queue = [...jobs];
  const wanted = Math.min(Math.max(1, working.workers), jobs.length);
  const ends = await Promise.all(Array.from({ length: wanted }, () => workQueue(subject, queue, working)));
  if (working.signal.aborted) return 'cancelled';
  return ends.includes('broken') ? 'broken' : 'whole';
}

/** One worker after another on one queue, until it is empty. */
async function workQueue(subject: Subject, queue: Job[], working: Working): Promise<Ended> {
  let end: Ended = 'whole';
  let line: Line | undefined;
  for (let job = queue.shift(); job !== undefined && !working.signal.aborted; job = queue.shift()) {
    let done: Outcome = 'lost';
    for (let attempts = 0; attempts < MOST_ATTEMPTS && done === 'lost' && !working.signal.aborted; attempts += 1) {
      line = line?.isOpen() === true ? line : openLine(subject, working);
      done = line === undefined ? 'unstarted' : await line.work(job);
    }
    if (done === 'unstarted' && !working.signal.aborted) done = await workHere(subject, job, working);
    if (done === 'lost' && !working.signal.aborted) end = 'broken';
  }
  line?.close();
  return end;
}

const MOST_ATTEMPTS = 2;

/** unstarted: no script of a worker ever ran. */
type Outcome = 'done' | 'lost' | 'unstarted';
type Line = { work(job: Job): Promise<Outcome>; isOpen(): boolean; close(): void };

function openLine(subject: Subject, { start, signal }: Working): Line | undefined {
  let port: AnalystPort;
  try {
    port = start();
  } catch {
    // The browser lets this page have no worker.
    return undefined;
  }
  let open = true;
  let started = false;
  let present: { readonly job: Job; readonly end: (outcome: Outcome) => void } | undefined;
  const close = (): void => {
    if (!open) return;
    open = false;
    port.terminate();
    signal.removeEventListener('abort', close);
    present?.end(started ? 'lost' : 'unstarted');
  };
  const hear = (message: FromAnalyst): void => {
    started = true;
    if (message.kind === 'part') present?.job.onPart(message.part);
    if (message.kind === 'done') present?.end('done');
  };
  port.addEventListener('message', (event) => hear((event as MessageEvent<FromAnalyst>).data));
  port.addEventListener('messageerror', close);
  port.addEventListener('error', (event) => {
    event.preventDefault();
    close();
  });
  signal.addEventListener('abort', close);
  port.postMessage({ kind: 'open', subject });
  return {
    work: (job) => new Promise((resolve) => {
      if (!open) return resolve('lost');
      present = { job, end: (outcome) => { present = undefined; resolve(outcome); } };
      port.postMessage({ kind: 'task', task: job.task });
    }),
    isOpen: () => open,
    close,
  };
}

/** Lazily imported, since agents and analysis are no part of the page's first chunk. */
async function workHere(subject: Subject, { task, onPart }: Job, { signal, pause }: Working): Promise<Outcome> {
  try {
    const { openSubject, partsOf } = await import('./analyst-tasks.ts');
    for (const part of partsOf(openSubject(subject), task)) {
      if (signal.aborted) return 'lost';
      onPart(part);
      await pause();
    }
    return 'done';
  } catch {
    // What ends a worker, or a script that is no longer there, ends the task here, not the page.
    return 'lost';
  }
}
