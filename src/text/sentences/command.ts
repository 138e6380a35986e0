/**
 * What a seat orders, in sentences: for "this will be sent", for records, for the debrief.
 * Not here: what follows from it (event.ts).
 */
import type { ActionOrder, Command, ConfidenceOrder, Dispatch, SeatId } from '../../engine/index.ts';
import type { Words } from '../words.ts';
import { inARow, tidy } from './prose.ts';
import { statementPhrase } from './statement.ts';

export function commandSentence(words: Words, who: SeatId, command: Command): string {
  const seat = words.seatInSentence(who);
  const say = (id: string, values = {}): string => tidy(words.say(id, { seat, ...values }));
  switch (command.kind) {
    case 'dispatch': return dispatchSentences(words, who, command);
    case 'agenda': return inARow(
      say('command.agenda', subject(words, command)),
      command.carry.length === 0 ? '' : say('command.agenda.carry', { count: command.carry.length }),
    );
    case 'offer': return say('command.offer', { terms: words.terms(command.terms) });
    case 'pass': return say(who === words.mediator ? 'command.pass.mediator' : 'command.pass');
    case 'initial': case 'walk-out': return say(`command.${command.kind}`);
    case 'sound-out': return say('command.sound-out', { other: words.seatInSentence(command.seat), terms: words.terms(command.terms) });
    case 'guarantee': return say('command.guarantee', { issue: words.issue(command.issue) });
    case 'bridge': {
      const terms = words.terms(command.terms);
      return command.guarantee === undefined ? say('command.bridge', { terms }) : say('command.bridge.guarantee', { terms, issue: words.issue(command.guarantee) });
    }
    case 'answer-bridge': return say(`command.answer-bridge.${command.answer}`);
    case 'statement': return say('command.statement', { statement: statementPhrase(words, command.statement) });
  }
}

function dispatchSentences(words: Words, who: SeatId, dispatch: Dispatch): string {
  const { say } = words;
  const { actions } = dispatch;
  const seat = words.seatInSentence(who);
  return inARow(
    tidy(say(actions.length === 0 ? 'command.dispatch.quiet' : 'command.dispatch', { seat })),
    actions.length === 0 ? '' : say('command.dispatch.actions', { actions: words.list(actions.map((order) => actionName(words, order))) }),
    besidesActions(words, dispatch),
    who === words.mediator ? '' : requestSentence(words, dispatch),
  );
}

/** What a dispatch orders besides its actions: conduct, answers, confidences, the accord. Empty where there is nothing. */
export function besidesActions(words: Words, dispatch: Dispatch): string {
  const { stall, responses, confidences } = dispatch;
  return inARow(
    stall.length === 0 ? '' : words.say('command.dispatch.stall', { issues: issues(words, stall) }),
    ...responses.map(({ event, response }) => words.say('command.dispatch.responses', { event: words.headline(event), response: words.response(event, response) })),
    ...confidences.map((order) => confidenceSentence(words, order)),
    accordSentence(words, dispatch),
  );
}

export function actionName(words: Words, { action, issue }: ActionOrder): string {
  if (issue === undefined) return words.action(action);
  return words.say('command.dispatch.action-on-issue', { action: words.action(action), issue: words.issue(issue) });
}

function confidenceSentence(words: Words, { topic, issue, mayPassOn }: ConfidenceOrder): string {
  const told = words.say(`command.dispatch.confidence.${topic}`, issue === undefined ? {} : { issue: words.issue(issue) });
  return inARow(told, words.say(mayPassOn ? 'command.dispatch.pass-on' : 'command.dispatch.keep'));
}

function accordSentence(words: Words, { accord }: Dispatch): string {
  if (accord.kind === 'keep') return '';
  return words.say(`command.dispatch.${accord.kind}`, accord.kind === 'leave' ? {} : { issues: issues(words, accord.issues) });
}

function requestSentence(words: Words, { request }: Dispatch): string {
  return words.say(request.families.length === 0 ? 'command.dispatch.request.nothing' : 'command.dispatch.request', subject(words, request));
}

function subject(words: Words, { families, format }: Dispatch['request']): { readonly format: string; readonly families: string } {
  return { format: words.format(format), families: words.list(families.map((id) => words.family(id))) };
}

const issues = (words: Words, ids: readonly string[]): string => words.list(ids.map((id) => words.issue(id)));
