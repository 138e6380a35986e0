/**
 * Lines as they are typed, or piped in: one at a time, none lost, the end told apart from an empty line.
 * Ctrl-C counts as the end, so that an interrupted game is saved like any other.
 */
import { createInterface, type Interface } from 'node:readline';

export type Lines = {
  /** The next line, or `undefined` when there will be none. */
  readonly next: (prompt: string) => Promise<string | undefined>;
  /** Whether a person types, so that a screen can be cleared. */
  readonly typed: boolean;
  readonly close: () => void;
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

type Queue = { readonly take: () => Promise<string | undefined>; readonly ended: () => boolean };

function queueOf(reader: Interface): Queue {
  const lines: string[] = [];
  const takers: ((line: string | undefined) => void)[] = [];
  let ended = false;
  reader.on('line', (whole) => {
    const line = whole.slice(0, LONGEST);
    const taker = takers.shift();
    if (taker === undefined) lines.push(line);
    else taker(line);
  });
  reader.on('SIGINT', () => reader.close());
  reader.on('close', () => {
    ended = true;
    for (const taker of takers.splice(0)) taker(undefined);
  });
  return {
    ended: () => ended,
    take: () => new Promise((resolve) => {
      if (lines.length > 0 || ended) resolve(lines.shift());
      else takers.push(resolve);
    }),
  };
}
