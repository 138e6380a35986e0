/** Choosing some of a list: each number puts one in or takes it out; the order stays that of the list. */
import type { Dialogue, Given } from './dialogue.ts';

export type SomeAsk<T> = { readonly question: string; readonly chosen: readonly T[]; readonly all: readonly T[]; readonly label: (each: T) => string };

export async function askSome<T extends string | number>({ choose, speaker }: Dialogue, { question, chosen, all, label }: SomeAsk<T>): Promise<Given<readonly T[]>> {
  let now = all.filter((each) => chosen.includes(each));
  for (;;) {
    const answer = await choose<T | undefined>(question, [
      { label: speaker.say('cli.some.done'), value: undefined },
      ...all.map((each) => ({ label: speaker.say(now.includes(each) ? 'cli.some.in' : 'cli.some.out', { name: label(each) }), value: each })),
    ]);
    if (answer.kind !== 'given') return answer;
    const { value } = answer;
    if (value === undefined) return { kind: 'given', value: now };
    now = all.filter((each) => (each === value ? !now.includes(each) : now.includes(each)));
  }
}
