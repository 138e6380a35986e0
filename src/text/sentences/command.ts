/**
 * What a seat orders, in sentences: for "this will be sent", for records, for the debrief.
 * Not here: what follows from it (event.ts).
 */
import type { ActionOrder, Command, Dispatch, SeatId } from '../../engine/index.ts';
import type { Values } from '../say.ts';
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
    actions.length === 0 ? '' : say('command.dispatch.actions', { actions: actionNames(words, actions) }),
    besidesActions(words, dispatch, 'command'),
    who === words.mediator ? '' : requestSentence(words, dispatch),
  );
}

/** Told of a seat, or proposed to it. */
export type Voice = 'command' | 'proposal';

/** What a dispatch orders besides its actions: conduct, answers, confidences, the accord. Empty where there is nothing. */
export function besidesActions(words: Words, dispatch: Dispatch, voice: Voice): string {
  const { stall, responses, confidences, accord } = dispatch;
  const say = (part: string, values: Values = {}): string => words.say(`${voice}.dispatch.${part}`, values);
  return inARow(
    stall.length === 0 ? '' : say('stall', { issues: issues(words, stall) }),
    ...responses.map(({ event, response }) => say('responses', { event: words.headline(event), response: words.response(event, response) })),
    ...confidences.flatMap(({ topic, issue, mayPassOn }) => [
      say(`confidence.${topic}`, issue === undefined ? {} : { issue: words.issue(issue) }),
      words.say(mayPassOn ? 'command.dispatch.pass-on' : 'command.dispatch.keep'),
    ]),
    accord.kind === 'keep' ? '' : say(accord.kind, accord.kind === 'leave' ? {} : { issues: issues(words, accord.issues) }),
  );
}

/** Several stand in quotation marks, for each name begins with a capital. */
export function actionNames(words: Words, orders: readonly ActionOrder[]): string {
  const [first] = orders;
  if (first !== undefined && orders.length === 1) return actionName(words, first, words.action(first.action));
  return words.list(orders.map((order) => actionName(words, order, words.say('name.quoted', { name: words.action(order.action) }))));
}

function actionName(words: Words, { issue }: ActionOrder, action: string): string {
  return issue === undefined ? action : words.say('command.dispatch.action-on-issue', { action, issue: words.issue(issue) });
}

function requestSentence(words: Words, { request }: Dispatch): string {
  return words.say(request.families.length === 0 ? 'command.dispatch.request.nothing' : 'command.dispatch.request', subject(words, request));
}

function subject(words: Words, { families, format }: Dispatch['request']): { readonly format: string; readonly families: string } {
  return { format: words.format(format), families: words.list(families.map((id) => words.family(id))) };
}

const issues = (words: Words, ids: readonly string[]): string => words.list(ids.map((id) => words.issue(id)));
