/**
 * Lines as they are typed, or piped in: one at a time, none lost, the end told apart from an empty line.
 * Ctrl-C counts as the end, so that an interrupted game is saved like any other.
 */
import { createInterface, type Interface } from 'node:readline';

export type Lines = {
  /** The next line, or `undefined` when there will be none. */
  next(prompt: string): Promise<string | undefined>;
  /** Whether a person types, so that a screen can be cleared. */
  readonly typed: boolean;
  close(): void;
};

/** Longer lines are cut: no answer needs more. */
const LONGEST = 2000;

export function linesOf(input: NodeJS.ReadStream, output: NodeJS.WriteStream): Lines {
  const typed = input.isTTY;
  const reader = createInterface({ input, terminal: typed, ...(typed ? { output } : {}) });
  const queue = queueOf(reader);
  return {
    typed,
    next: (prompt) => {
      if (typed) reader.setPrompt(prompt);
      else output.write(prompt);
      if (typed && !queue.ended()) reader.prompt();
      return queue.take();
    },
    close: () => reader.close(),
  };
}

function queueOf(reader: Interface): { take(): Promise<string | undefined>; ended(): boolean } {
  const waiting: string[] = [];
  let ended = false;
  let wake: () => void = () => undefined;
  reader.on('line', (line) => { waiting.push(line.slice(0, LONGEST)); wake(); });
  reader.on('SIGINT', () => reader.close());
  reader.on('close', () => { ended = true; wake(); });
  return {
    ended: () => ended,
    take: async () => {
      while (waiting.length === 0 && !ended) await new Promise<void>((resolve) => { wake = resolve; });
      return waiting.shift();
    },
  };
}
