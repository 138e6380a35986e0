/**
 * Asking in the terminal: numbered choices, plain lines, words that are understood at every question.
 * Not here: what is asked (the files beside this one).
 * Invariant: every question can be left by `back` (to the one before) or by the end of input; nothing is guessed.
 */
import type { Speaker } from '../../text/index.ts';
import type { Lines } from './lines.ts';

export type Given<T> = { readonly kind: 'given'; readonly value: T } | { readonly kind: 'back' } | { readonly kind: 'end' };
/** `about` is said on asking for help. */
export type Option<T> = { readonly label: string; readonly value: T; readonly about?: string };

/** What a word prints, without leaving the question: brief, table, chronicle, why. */
export type Asides = Readonly<Record<string, () => readonly string[]>>;

export type Dialogue = {
  readonly speaker: Speaker;
  readonly put: (line: string) => void;
  readonly choose: <T>(question: string, options: readonly Option<T>[]) => Promise<Given<T>>;
  /** Waits for Enter; `quit` leaves here too. */
  readonly pause: (message: string) => Promise<Given<true>>;
};

type Means = { readonly speaker: Speaker; readonly lines: Lines; readonly put: (line: string) => void; readonly asides: Asides };

export function openDialogue({ speaker, lines, put, asides }: Means): Dialogue {
  const next = (): Promise<string | undefined> => lines.next(`${speaker.say('cli.ask.prompt')} `);
  return {
    speaker,
    put,
    choose: async <T>(question: string, options: readonly Option<T>[]): Promise<Given<T>> => {
      const print = (): void => printQuestion(put, question, options);
      print();
      for (;;) {
        const line = await next();
        if (line === undefined) return { kind: 'end' };
        const word = line.trim().toLowerCase();
        const option = /^\d{1,4}$/.test(word) ? options[Number(word) - 1] : undefined;
        if (option !== undefined) return { kind: 'given', value: option.value };
        if (word === 'back') return { kind: 'back' };
        if (word === 'quit') return { kind: 'end' };
        const aside = Object.hasOwn(asides, word) ? asides[word] : undefined;
        if (aside !== undefined) for (const each of aside()) put(each);
        else if (word === '?' || word === 'help') printHelp(put, speaker, options);
        else if (word === '') put(speaker.say('cli.ask.number', { most: options.length }));
        else if (word !== 'again') put(speaker.say('cli.ask.not-understood', { given: line.trim().slice(0, 40), most: options.length }));
        if (aside !== undefined || word === 'again') print();
      }
    },
    pause: async (message) => {
      put(message);
      const line = await next();
      return line === undefined || line.trim().toLowerCase() === 'quit' ? { kind: 'end' } : { kind: 'given', value: true };
    },
  };
}

function printHelp(put: (line: string) => void, speaker: Speaker, options: readonly Option<unknown>[]): void {
  for (const [nth, { label, about = '' }] of options.entries()) if (about !== '') put(`  ${nth + 1}. ${label}: ${about}`);
  put(speaker.say('cli.ask.help', { most: options.length }));
}

function printQuestion(put: (line: string) => void, question: string, options: readonly Option<unknown>[]): void {
  put('');
  put(question);
  for (const [nth, { label }] of options.entries()) put(`  ${nth + 1}. ${label}`);
}
