/** What a principal entrusts to the mediator: which true statement, on which issue, and whether it may be passed on. */
import type { ConfidenceOrder, DispatchChoices } from '../../engine/index.ts';
import type { Desk } from './desk.ts';
import type { Given } from './dialogue.ts';

export async function askConfidence(desk: Desk, { confidences }: DispatchChoices): Promise<Given<ConfidenceOrder | 'none'>> {
  const { speaker } = desk;
  const topics = confidences.flatMap(({ topic, issues }) => (
    issues.length === 0
      ? [{ label: speaker.say(`cli.confidence.${topic}`), value: { topic } }]
      : issues.map((issue) => ({ label: speaker.say(`cli.confidence.${topic}`, { issue: speaker.issue(issue) }), value: { topic, issue } }))
  ));
  const topic = await desk.choose<Omit<ConfidenceOrder, 'mayPassOn'> | 'none'>(speaker.say('cli.confidence.which'), [
    { label: speaker.say('cli.confidence.nothing'), value: 'none' }, ...topics,
  ]);
  if (topic.kind !== 'given') return topic;
  const { value } = topic;
  if (value === 'none') return { kind: 'given', value };
  const leave = await desk.choose(speaker.say('cli.confidence.may-pass-on'), [
    { label: speaker.say('cli.confidence.pass-on'), value: true }, { label: speaker.say('cli.confidence.keep'), value: false },
  ]);
  return leave.kind === 'given' ? { kind: 'given', value: { ...value, mayPassOn: leave.value } } : leave;
}
