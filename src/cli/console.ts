/**
 * The terminal as verbs see it: where documents, messages and questions go, and who sits there.
 * Invariant: standard output carries only what was asked for; all messages go to standard error.
 */
import type { Complaint } from './complaint.ts';
import { linesOf, type Lines } from './terminal/lines.ts';
import { createSpeaker, type Speaker } from '../text/index.ts';

export type Console = {
  readonly speaker: Speaker;
  /** A line of the answer. */
  readonly out: (line: string) => void;
  /** A line of message. */
  readonly err: (line: string) => void;
  /** The message behind a complaint. */
  readonly complain: (complaint: Complaint) => void;
  /** One JSON document, the whole of standard output. */
  readonly json: (document: unknown) => void;
  /** Text without a line end, to standard output or standard error. */
  readonly write: (where: 'out' | 'err', text: string) => void;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** Typed lines; standard input is not touched before this is called. */
  readonly lines: (prompts: 'out' | 'err') => Lines;
  readonly close: () => void;
};

/** The console of this process. A reader that goes away (`| head`) ends the process quietly. */
export function processConsole(): Console {
  const speaker = createSpeaker({ language: 'en' });
  let lines: Lines | undefined;
  for (const stream of [process.stdout, process.stderr]) stream.on('error', leaveOnBrokenPipe);
  const write = (where: 'out' | 'err', text: string): void => {
    (where === 'out' ? process.stdout : process.stderr).write(text);
  };
  return {
    speaker,
    out: (line) => write('out', `${line}\n`),
    err: (line) => write('err', `${line}\n`),
    complain: (complaint) => write('err', `${sentenceOf(speaker, complaint)}\n`),
    json: (document) => write('out', `${JSON.stringify(document, undefined, 2)}\n`),
    write,
    outIsTerminal: process.stdout.isTTY,
    errIsTerminal: process.stderr.isTTY,
    lines: (prompts) => (lines ??= linesOf(process.stdin, prompts === 'out' ? process.stdout : process.stderr)),
    close: () => lines?.close(),
  };
}

/** A complaint in words, with what was probably meant. */
export function sentenceOf(speaker: Speaker, { id, values, near }: Complaint): string {
  const sentence = speaker.say(id, values);
  return near === undefined ? sentence : `${sentence} ${speaker.say('cli.did-you-mean', { near })}`;
}

function leaveOnBrokenPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}
