/** Problems of files, and the hint that goes with them. */
import type { Problem } from '../../scenario/index.ts';
import type { Words } from '../words.ts';
import { inARow } from './prose.ts';

/** What is wrong, without the place and without the hint. */
export function problemSentence({ say }: Words, { code, values }: Problem): string {
  return say.knows(`problem.${code}`) ? say(`problem.${code}`, values) : inARow(say('problem.unknown', { code }));
}

/** What to do about it; empty where there is nothing to say, or where the hint lacks its value. */
export function problemHint({ say }: Words, { code, values }: Problem): string {
  const id = `problem.${code}.hint`;
  return say.knows(id) && say.needs(id).every((name) => values[name] !== undefined && values[name] !== '') ? say(id, values) : '';
}
