/**
 * An advice, line by line: what holds of all proposals, proposals with what is expected and why, then what the other sides seem to want.
 * Not here: the thinking (agents/adviser); warnings, which belong to a draft.
 */
import type { Advice, Estimate, Option } from '../../agents/index.ts';
import type { Speaker } from '../speaker.ts';

export function describeAdvice(speaker: Speaker, { notes, options, estimates }: Advice): readonly string[] {
  return [
    speaker.say('ui.adviser.title'),
    ...notes.flatMap((note) => speaker.note(note)),
    ...options.flatMap((option, nth) => optionLines(speaker, option, nth + 1)),
    ...estimates.flatMap((estimate) => estimateLines(speaker, estimate)),
  ];
}

function optionLines(speaker: Speaker, { command, expects, why }: Option, place: number): readonly string[] {
  const { say } = speaker;
  const { title, detail } = speaker.proposal(command);
  return [
    say('advice.option', { place: speaker.number(place), title }),
    ...(detail === '' ? [] : [say('advice.line', { text: detail })]),
    ...expects.map((expected) => say('advice.expects', { ...speaker.expectation(expected) })),
    ...speaker.reasons(why).map((text) => say('advice.line', { text })),
  ];
}

function estimateLines(speaker: Speaker, { seat, priorities, hurdle, lines }: Estimate): readonly string[] {
  const { say } = speaker;
  const line = (text: string): string => say('advice.line', { text });
  return [
    say('ui.adviser.estimate', { seat: speaker.seatInSentence(seat) }),
    ...priorities.map(({ issue, lowPercent, highPercent }) => say('advice.priority', { issue: speaker.issue(issue), low: speaker.number(lowPercent), high: speaker.number(highPercent) })),
    line(say(hurdle.confided ? 'ui.adviser.hurdle.confided' : 'ui.adviser.hurdle', { low: speaker.number(hurdle.lowPercent), high: speaker.number(hurdle.highPercent) })),
    ...lines.map(({ issue, bound, position, scope, percent }) =>
      line(say(`ui.adviser.line.${bound}`, { issue: speaker.issue(issue), position: speaker.label(issue, position), scope, percent: speaker.number(percent) }))),
  ];
}
