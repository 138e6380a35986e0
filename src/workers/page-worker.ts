/**
 * The page's one worker, as the page sees it: agents and advisers think in it and files from outside are read in it, so that
 * none of them can hold the page up. A worker that dies or hangs is started anew once; a thought can be broken off and asked again.
 * Not here: messages (worker-line.ts), the tasks themselves (page-tasks.ts).
 * Invariant: an agent's decision always comes and is the same wherever it was made; a file that hung or killed a worker
 * is not read on the page's thread.
 */
import type { Advice, Decision, PolicyInput } from '../agents/index.ts';
import { err, ok, type Result } from '../engine/index.ts';
import type { OpenedFile } from '../record/index.ts';
import type { ParseOutcome } from '../scenario/index.ts';
import { adviseHere, filesHere, thinkHere } from './on-this-thread.ts';
import type { PageAnswers, PageTask } from './page-tasks.ts';
import { createLine, type LineAnswer, type WorkerLine, type WorkerPort } from './worker-line.ts';

export type Thinker = (level: string, input: PolicyInput) => Promise<Decision>;

/** cancelled: by the player; too-long: longer than a task of allowed size takes; broken: the task broke of it, or the worker died of it twice. */
export type FileFault = 'cancelled' | 'too-long' | 'broken';
export type Files = {
  openFile(text: string, signal: AbortSignal): Promise<Result<OpenedFile, FileFault>>;
  parseScenario(text: string, signal: AbortSignal): Promise<Result<ParseOutcome, FileFault>>;
};

export type Adviser = (input: PolicyInput, signal: AbortSignal) => Promise<Result<Advice, FileFault>>;

export type PageWorker = Files & {
  readonly think: Thinker;
  readonly advise: Adviser;
  /** Ends the worker, whatever it is doing; everything that waits is asked again of a new one. */
  readonly askAgain: () => void;
};

/** Why a thought is asked again: somebody wanted it so, or its worker died, hung or was ended for something else. */
export type BrokeOff = 'asked' | 'broke';

export type PageWorkerOptions = {
  readonly start: () => WorkerPort;
  /** Runs something once after a time, unless it is called off by what is returned. */
  readonly later: (milliseconds: number, run: () => void) => () => void;
  /** There is no worker for good: from now on everything happens on the page's thread. Called once. */
  readonly onGone: () => void;
  /** An agent's thought broke off and is asked again. */
  readonly onBrokeOff: (why: BrokeOff) => void;
};

/** Far more than any task takes on a weak laptop: what lasts longer hangs. */
export const LIMIT_MILLISECONDS = 10_000;
const MOST_LOSSES = 2;

export function createPageWorker(options: PageWorkerOptions): PageWorker {
  const asking = createAsking(options);
  const read = async <Kind extends 'open-file' | 'parse-scenario' | 'advise'>(
    task: Extract<PageTask, { kind: Kind }>, signal: AbortSignal, onThread: () => Promise<Result<PageAnswers[Kind], FileFault>>,
  ): Promise<Result<PageAnswers[Kind], FileFault>> => {
    if (asking.isGone()) return onThread();
    const answer = await asking.ask(task, signal);
    switch (answer.kind) {
      case 'done': return ok(answer.value as PageAnswers[Kind]);
      case 'unstarted': return onThread();
      case 'threw': case 'lost': return err('broken');
      case 'cancelled': case 'too-long': return err(answer.kind);
    }
  };
  return {
    async think(level, input) {
      if (asking.isGone()) return thinkHere(level, input);
      const answer = await asking.ask({ kind: 'think', level, input });
      if (answer.kind === 'lost' || answer.kind === 'too-long') asking.giveUp();
      if (answer.kind === 'threw') options.onBrokeOff('broke');
      return answer.kind === 'done' ? (answer.value as Decision) : thinkHere(level, input);
    },
    askAgain: () => asking.again(),
    advise: (input, signal) => read({ kind: 'advise', input }, signal, () => adviseHere(input, signal)),
    openFile: (text, signal) => read({ kind: 'open-file', text }, signal, () => filesHere.openFile(text, signal)),
    parseScenario: (text, signal) => read({ kind: 'parse-scenario', text }, signal, () => filesHere.parseScenario(text, signal)),
  };
}

/** unstarted: no worker's script ever ran. */
type Answer = Exclude<LineAnswer, { kind: 'ended' }> | { readonly kind: 'unstarted' | 'too-long' | 'cancelled' };

type Asking = {
  ask(task: PageTask, signal?: AbortSignal): Promise<Answer>;
  again(): void;
  giveUp(): void;
  isGone(): boolean;
};

function createAsking({ start, later, onGone, onBrokeOff }: PageWorkerOptions): Asking {
  let line: WorkerLine | undefined;
  let gone = false;
  let wanted = false;
  const giveUp = (): void => {
    if (gone) return;
    gone = true;
    line?.end();
    onGone();
  };
  const openLine = (): WorkerLine | undefined => {
    if (line?.isOpen() === true) return line;
    try {
      line = createLine(start());
    } catch {
      // The browser lets this page have no worker.
      line = undefined;
    }
    return line;
  };
  return {
    async ask(task, signal) {
      let started = false;
      if (task.kind === 'think') wanted = false;
      for (let losses = 0; losses < MOST_LOSSES;) {
        const present = openLine();
        if (present === undefined) break;
        const answer = await answerOf(present, { task, later, ...(signal && { signal }) });
        started ||= present.hasStarted();
        const lasts = answer.kind === 'too-long' && task.kind === 'think';
        if (answer.kind === 'lost' || lasts) losses += 1;
        else if (answer.kind !== 'ended') return answer;
        if (task.kind === 'think' && present.hasStarted()) onBrokeOff(wanted ? 'asked' : 'broke');
        wanted = false;
      }
      if (started) return { kind: 'lost' };
      giveUp();
      return { kind: 'unstarted' };
    },
    again() {
      wanted = true;
      line?.end();
    },
    giveUp,
    isGone: () => gone,
  };
}

type Question = { readonly task: PageTask; readonly signal?: AbortSignal; readonly later: PageWorkerOptions['later'] };

/** The worker's answer, unless it takes too long or is not wanted any more: then the worker is ended. */
async function answerOf(line: WorkerLine, { task, signal, later }: Question): Promise<LineAnswer | { readonly kind: 'too-long' | 'cancelled' }> {
  if (signal?.aborted === true) return { kind: 'cancelled' };
  let why: 'too-long' | 'cancelled' | undefined;
  const stop = (reason: 'too-long' | 'cancelled'): void => {
    why = reason;
    line.end();
  };
  const cancel = (): void => stop('cancelled');
  const forget = later(LIMIT_MILLISECONDS, () => stop('too-long'));
  signal?.addEventListener('abort', cancel);
  const answer = await line.ask(task);
  forget();
  signal?.removeEventListener('abort', cancel);
  return why === undefined ? answer : { kind: why };
}
