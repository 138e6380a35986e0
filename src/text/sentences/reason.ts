/**
 * Why an agent chose what it chose.
 * Not here: the messages (en/reasons.ts). Each message may use the fields of its reason by name; ids come as names.
 */
import type { Reason } from '../../agents/index.ts';
import type { Values } from '../say.ts';
import type { Words } from '../words.ts';
import { tidy } from './prose.ts';

export function reasonSentence(words: Words, reason: Reason): string {
  const id = reason.kind === 'reciprocates' && words.say.knows(`reason.reciprocates.${reason.what}`) ? `reason.reciprocates.${reason.what}` : `reason.${reason.kind}`;
  return tidy(words.say(id, reasonValues(words, reason)));
}

function reasonValues(words: Words, reason: Reason): Values {
  switch (reason.kind) {
    case 'red-line': return { redLine: words.redLine(reason.redLine), issue: words.issue(reason.issue) };
    case 'would-change': return { issue: words.issue(reason.issue), position: words.label(reason.issue, reason.position) };
    case 'needs-mandate': return { issue: words.issue(reason.issue) };
    case 'bridge-in-reach': return { terms: words.terms(reason.terms) };
    case 'does': return { action: words.action(reason.action) };
    case 'answers': return { event: words.headline(reason.event), response: words.response(reason.event, reason.response) };
    default: {
      const { kind, ...values } = reason;
      return values;
    }
  }
}
