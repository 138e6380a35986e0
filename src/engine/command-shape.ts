/**
 * Whether any value that came from outside has the shape of a command: what a server or a file is checked with.
 * Not here: whether it is allowed now (within-choices.ts).
 * Invariant: exact. No missing and no further keys, so that a record holds nothing but commands.
 */
import type { Command } from './command.ts';

/** Total: any value at all is answered, and none throws. */
export function isCommand(value: unknown): value is Command {
  return COMMAND(value);
}

type Shape = (value: unknown) => boolean;

const isText: Shape = (value) => typeof value === 'string';
/** Minus zero is no number of ours: JSON reads it and does not write it. */
const isWhole: Shape = (value) => Number.isSafeInteger(value) && !Object.is(value, -0);
const isFlag: Shape = (value) => typeof value === 'boolean';
const oneOf = (...words: readonly string[]): Shape => (value) => typeof value === 'string' && words.includes(value);
const listOf = (shape: Shape): Shape => (value) => Array.isArray(value) && value.length <= 200 && value.every(shape);

/** A plain object whose keys are exactly these; those marked with ? may be missing. */
function object(fields: Readonly<Record<string, Shape>>): Shape {
  const entries = Object.entries(fields).map(([key, shape]) => ({ key: key.replace('?', ''), optional: key.endsWith('?'), shape }));
  const known = new Set(entries.map(({ key }) => key));
  return (value) => {
    if (!isPlain(value) || !Object.keys(value).every((key) => known.has(key))) return false;
    return entries.every(({ key, optional, shape }) => (Object.hasOwn(value, key) ? shape(value[key]) : optional));
  };
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Issue → position. */
const terms: Shape = (value) => isPlain(value) && Object.keys(value).length <= 200 && Object.values(value).every(isWhole);

/** Objects told apart by their `kind`. */
function byKind(kinds: Readonly<Record<string, Readonly<Record<string, Shape>>>>): Shape {
  const shapes = new Map(Object.entries(kinds).map(([kind, fields]) => [kind, object({ kind: oneOf(kind), ...fields })]));
  return (value) => isPlain(value) && typeof value['kind'] === 'string' && shapes.get(value['kind'])?.(value) === true;
}

const issues = listOf(isText);
const format = oneOf('direct', 'indirect', 'expert');

const STATEMENT = byKind({
  silent: {},
  reassure: {},
  praise: {},
  threaten: { action: isText },
  'draw-line': { issue: isText, position: isWhole },
  'set-deadline': { round: isWhole },
  'extend-deadline': { round: isWhole },
});

const ACCORD_ORDER = byKind({ keep: {}, 'snap-back': { issues }, 'roll-back': { issues }, leave: {} });

const COMMAND = byKind({
  dispatch: {
    actions: listOf(object({ action: isText, 'issue?': isText })),
    stall: issues,
    confidences: listOf(object({ topic: oneOf('first-priority', 'hurdle', 'price'), 'issue?': isText, mayPassOn: isFlag })),
    responses: listOf(object({ event: isText, response: isText })),
    accord: ACCORD_ORDER,
    request: object({ families: issues, format }),
  },
  agenda: { families: issues, format, carry: listOf(isWhole) },
  offer: { terms },
  initial: {},
  pass: {},
  'walk-out': {},
  'sound-out': { seat: isText, terms },
  guarantee: { issue: isText },
  bridge: { terms, 'guarantee?': isText },
  'answer-bridge': { answer: oneOf('initial', 'ad-referendum', 'refuse') },
  statement: { statement: STATEMENT },
});
