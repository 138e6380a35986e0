/**
 * The shape of every command, and its one form in a file.
 * Not here: whether a command is legal (engine: apply).
 * Invariant: two commands that mean the same terms have the same text: keys in this order, terms in issue order.
 */
import {
  type Command, type CommandKind, err, FORMATS, isCommand, ok, orderTerms, type Rejection, type Result, type Rules, SEATS, type Statement, type Terms,
} from '../engine/index.ts';
import { inOrder } from './in-order.ts';
import { COUNT, exactly, FLAG, ID, kinds, listOf, mapOf, type ObjectShape, type Shape, word } from './shape.ts';

export const SEAT: Shape = word(...SEATS);
export const FORMAT: Shape = word(...FORMATS);
export const TERMS: Shape = mapOf(COUNT);
const NOTHING_MORE = exactly({});

const REQUEST = exactly({ families: listOf(ID), format: FORMAT });
const ACTION_ORDER = exactly({ action: ID, issue: ID }, 'issue');
const CONFIDENCE_ORDER = exactly({ topic: word('first-priority', 'hurdle', 'price'), issue: ID, mayPassOn: FLAG }, 'issue');
const ACCORD_ORDER = kinds({
  keep: NOTHING_MORE,
  'snap-back': exactly({ issues: listOf(ID) }),
  'roll-back': exactly({ issues: listOf(ID) }),
  leave: NOTHING_MORE,
} satisfies Record<Extract<Command, { kind: 'dispatch' }>['accord']['kind'], ObjectShape>);

export const STATEMENT: Shape = kinds({
  silent: NOTHING_MORE,
  reassure: NOTHING_MORE,
  praise: NOTHING_MORE,
  threaten: exactly({ action: ID }),
  'draw-line': exactly({ issue: ID, position: COUNT }),
  'set-deadline': exactly({ round: COUNT }),
  'extend-deadline': exactly({ round: COUNT }),
} satisfies Record<Statement['kind'], ObjectShape>);

export const COMMAND: Shape = kinds({
  dispatch: exactly({
    actions: listOf(ACTION_ORDER),
    stall: listOf(ID),
    confidences: listOf(CONFIDENCE_ORDER),
    responses: listOf(exactly({ event: ID, response: ID })),
    accord: ACCORD_ORDER,
    request: REQUEST,
  }),
  agenda: exactly({ families: listOf(ID), format: FORMAT, carry: listOf(COUNT) }),
  offer: exactly({ terms: TERMS }),
  initial: NOTHING_MORE,
  pass: NOTHING_MORE,
  'walk-out': NOTHING_MORE,
  'sound-out': exactly({ seat: SEAT, terms: TERMS }),
  guarantee: exactly({ issue: ID }),
  bridge: exactly({ terms: TERMS, guarantee: ID }, 'guarantee'),
  'answer-bridge': exactly({ answer: word('initial', 'ad-referendum', 'refuse') }),
  statement: exactly({ statement: STATEMENT }),
} satisfies Record<CommandKind, ObjectShape>);

/**
 * The command as files have it: keys and terms in order. What has not the form of a command is refused;
 * terms on unknown issues stay, for the engine to refuse by name.
 * @example canonicalCommand(rules, { terms: { stockpile: 2, energy: 1 }, kind: 'offer' }) → { kind: 'offer', terms: { energy: 1, stockpile: 2 } }
 */
export function canonicalCommand(rules: Rules, command: Command): Result<Command, Rejection> {
  if (!isCommand(command)) return err({ code: 'command/malformed' });
  const ordered = inOrder(COMMAND, command) as Command;
  return ok('terms' in ordered ? { ...ordered, terms: termsInOrder(rules, ordered.terms) } : ordered);
}

function termsInOrder(rules: Rules, terms: Terms): Terms {
  return { ...orderTerms(rules, terms), ...terms };
}
