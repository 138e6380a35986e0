/** Public statements, as noun phrases ("a deadline at the end of round 5") and as what one does oneself. */
import type { Statement } from '../../engine/index.ts';
import type { Words } from '../words.ts';
import type { Values } from '../say.ts';

export function statementPhrase(words: Words, statement: Statement): string {
  return words.say(`statement.${statement.kind}`, statementValues(words, statement));
}

/** What a seat's own button says: "Draw the line in public: …". */
export function ownStatement(words: Words, statement: Statement): string {
  return words.say(`statement.own.${statement.kind}`, statementValues(words, statement));
}

/** What a message about a statement needs. */
export function statementValues(words: Words, statement: Statement): Values {
  switch (statement.kind) {
    case 'silent': case 'reassure': case 'praise': return {};
    case 'threaten': return { action: words.action(statement.action) };
    case 'draw-line': return { issue: words.issue(statement.issue), position: words.label(statement.issue, statement.position) };
    case 'set-deadline': case 'extend-deadline': return { round: words.number(statement.round) };
  }
}
