/**
 * The line to one running worker: tasks go out with a number, answers come back with it.
 * Not here: starting a worker anew, or doing without one (page-worker.ts).
 * Invariant: every task that was asked gets exactly one answer, also when the worker dies or is ended.
 */
import type { Rules } from '../engine/index.ts';
import type { PageTask } from './page-tasks.ts';

/** A browser's Worker, as far as it is used here. */
export type WorkerPort = {
  postMessage(message: ToWorker): void;
  terminate(): void;
  addEventListener(type: 'message' | 'error' | 'messageerror', listener: (event: Event) => void): void;
};

/** Rules are large and stay the same: a worker keeps those it was sent last. */
export type ToWorker = { readonly id: number; readonly task: PageTask | Again };
type Thought = Extract<PageTask, { kind: 'think' | 'advise' }>;
/** A thought with the rules that came last. */
export type Again = { readonly kind: 'again'; readonly thought: Slim<Extract<Thought, { kind: 'think' }>> | Slim<Extract<Thought, { kind: 'advise' }>> };
type Slim<T extends Thought> = Omit<T, 'input'> & { readonly input: Omit<T['input'], 'rules'> };

/** `ready` comes once, as soon as the script runs. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'threw'; readonly id: number };

/** lost: the worker died of itself; ended: it was ended for another's sake; threw: a bug of ours, the worker lives. */
export type LineAnswer = { readonly kind: 'done'; readonly value: unknown } | { readonly kind: 'threw' } | { readonly kind: 'lost' } | { readonly kind: 'ended' };

export type WorkerLine = {
  ask(task: PageTask): Promise<LineAnswer>;
  /** Stops the worker, whatever it is doing. */
  end(): void;
  isOpen(): boolean;
  /** Whether its script ever ran. */
  hasStarted(): boolean;
};

export function createLine(port: WorkerPort): WorkerLine {
  const waiting = new Map<number, (answer: LineAnswer) => void>();
  let lastId = 0;
  let known: Rules | undefined;
  let open = true;
  let started = false;

  const close = (kind: 'lost' | 'ended'): void => {
    if (!open) return;
    open = false;
    port.terminate();
    for (const tell of waiting.values()) tell({ kind });
    waiting.clear();
  };
  const hear = (message: FromWorker): void => {
    started = true;
    if (message.kind === 'ready') return;
    const { id, ...answer } = message;
    waiting.get(id)?.(answer);
    waiting.delete(id);
  };
  port.addEventListener('message', (event) => hear((event as MessageEvent<FromWorker>).data));
  port.addEventListener('messageerror', () => close('lost'));
  port.addEventListener('error', (event) => {
    event.preventDefault();
    close('lost');
  });

  return {
    ask: (task) => new Promise((resolve) => {
      if (!open) return resolve({ kind: 'lost' });
      lastId += 1;
      waiting.set(lastId, resolve);
      port.postMessage({ id: lastId, task: isThought(task) && task.input.rules === known ? again(task) : task });
      if (isThought(task)) known = task.input.rules;
    }),
    end: () => close('ended'),
    isOpen: () => open,
    hasStarted: () => started,
  };
}

function isThought(task: PageTask): task is Thought {
  return task.kind === 'think' || task.kind === 'advise';
}

function again({ input: { rules: _, ...input }, ...task }: Thought): Again {
  return { kind: 'again', thought: { ...task, input } };
}

/** What a worker makes of it again. */
export function whole({ thought }: Again, rules: Rules): PageTask {
  return { ...thought, input: { ...thought.input, rules } };
}
