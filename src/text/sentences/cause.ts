/** Why a gauge moved, as a clause that follows "because". */
import type { Cause } from '../../engine/index.ts';
import type { Words } from '../words.ts';

export function causeClause(words: Words, cause: Cause): string {
  const { say } = words;
  switch (cause.kind) {
    case 'action':
    case 'lapsed': return say(`cause.${cause.kind}`, { seat: words.seatInSentence(cause.seat), action: words.action(cause.action) });
    case 'event': return say('cause.event', { event: words.headline(cause.event) });
    case 'response': return say('cause.response', { event: words.headline(cause.event), response: words.response(cause.event, cause.response) });
    case 'statement': return say(`cause.statement.${cause.statement}`, { seat: words.seatInSentence(cause.seat) });
    case 'issue': return say(`cause.issue.${cause.rule}`, { issue: words.issue(cause.issue) });
    case 'seat': return say(`cause.seat.${cause.rule}`, { seat: words.seatInSentence(cause.seat) });
    case 'rule': return say(`cause.rule.${cause.rule}`, { party: words.thirdParty() });
  }
}
