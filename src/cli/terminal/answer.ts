/** A principal's sealed answer to the bridging text. */
import type { Command, Terms } from '../../engine/index.ts';
import { assessmentAt, END, type Desk, type End } from './desk.ts';

export async function askAnswer(desk: Desk, terms: Terms): Promise<Command | End> {
  const { speaker } = desk;
  const { phase } = desk.now();
  const guaranteed = phase.kind === 'bridge' ? phase.guaranteed : [];
  const lines = [
    speaker.say('cli.answer.text', { terms: speaker.terms(terms) }),
    ...guaranteed.map((issue) => speaker.say('cli.answer.guaranteed', { issue: speaker.issue(issue) })),
    ...assessmentAt(desk, terms, guaranteed),
    speaker.say('cli.answer.title'),
  ];
  for (;;) {
    const answer = await desk.choose(lines.join('\n'), (['initial', 'ad-referendum', 'refuse'] as const).map((value) => ({ label: speaker.say(`cli.answer.${value}`), value })));
    if (answer.kind === 'end') return END;
    if (answer.kind === 'given') return { kind: 'answer-bridge', answer: answer.value };
    desk.put(speaker.say('cli.ask.nowhere-back'));
  }
}
