/** How far a long task is: on standard error, on a terminal only, and only when it takes longer than a second. */
import type { Console } from './console.ts';

export type Progress = { readonly show: (text: string) => void; readonly clear: () => void };

const WAIT_MILLISECONDS = 1000;
const PAUSE_MILLISECONDS = 200;

export function progressOn(terminal: Console): Progress {
  if (!terminal.errIsTerminal) return { show: () => undefined, clear: () => undefined };
  let next = Date.now() + WAIT_MILLISECONDS;
  let width = 0;
  const put = (text: string): void => {
    terminal.write('err', `\r${text.padEnd(width)}`);
    width = text.length;
  };
  return {
    show: (text) => {
      if (Date.now() < next) return;
      next = Date.now() + PAUSE_MILLISECONDS;
      put(text);
    },
    clear: () => {
      if (width === 0) return;
      put('');
      terminal.write('err', '\r');
    },
  };
}
