/**
 * Goes over a text once, before it is parsed: is it JSON, whole, and not too deep? With the place of the first fault.
 * Not here: values; JSON.parse makes them afterwards and cannot fail or run out of stack.
 * Invariant: a loop with its own list of open brackets, so that no nesting can exhaust the engine.
 */

export type JsonScan =
  | { readonly kind: 'json' }
  | { readonly kind: 'fault'; readonly code: 'record/not-json' | 'record/truncated' | 'record/too-deep'; readonly at: number };

type Bracket = '{' | '[';
/** What may come next: a value, a key, the colon after a key, what follows a value; `-or-end`: or the bracket closes. */
type Wanted = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'after-value';
type Token = { readonly kind: '{' | '}' | '[' | ']' | ':' | ',' | 'string' | 'scalar' | 'end' | 'cut' | 'bad'; readonly at: number; readonly next: number };

export function scanJson(text: string, mostDepth: number): JsonScan {
  const open: Bracket[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  for (;;) {
    const token = tokenAt(text, at);
    if (token.kind === 'end' && wanted === 'after-value' && open.length === 0) return { kind: 'json' };
    if (token.kind === 'end' || token.kind === 'cut') return fault('record/truncated', text.length);
    const then = step(wanted, token.kind, open);
    if (then === 'fault') return fault('record/not-json', token.at);
    if (open.length > mostDepth) return fault('record/too-deep', token.at);
    wanted = then;
    at = token.next;
  }
}

function fault(code: Extract<JsonScan, { kind: 'fault' }>['code'], at: number): JsonScan {
  return { kind: 'fault', code, at };
}

/** What is wanted after a token; opens and closes brackets. */
function step(wanted: Wanted, token: Token['kind'], open: Bracket[]): Wanted | 'fault' {
  switch (wanted) {
    case 'value': return stepValue(token, open);
    case 'value-or-end': return token === ']' ? close(open) : stepValue(token, open);
    case 'key-or-end': return token === '}' ? close(open) : stepKey(token);
    case 'key': return stepKey(token);
    case 'colon': return token === ':' ? 'value' : 'fault';
    case 'after-value': return stepAfter(token, open);
  }
}

function stepValue(token: Token['kind'], open: Bracket[]): Wanted | 'fault' {
  if (token === 'string' || token === 'scalar') return 'after-value';
  if (token !== '{' && token !== '[') return 'fault';
  open.push(token);
  return token === '{' ? 'key-or-end' : 'value-or-end';
}

function stepKey(token: Token['kind']): Wanted | 'fault' {
  return token === 'string' ? 'colon' : 'fault';
}

function stepAfter(token: Token['kind'], open: Bracket[]): Wanted | 'fault' {
  const inside = open[open.length - 1];
  if (token === ',' && inside !== undefined) return inside === '{' ? 'key' : 'value';
  const closes = (token === '}' && inside === '{') || (token === ']' && inside === '[');
  return closes ? close(open) : 'fault';
}

function close(open: Bracket[]): Wanted {
  open.pop();
  return 'after-value';
}

function tokenAt(text: string, from: number): Token {
  const at = skip(text, from, SPACE);
  const character = text[at];
  if (character === undefined) return { kind: 'end', at, next: at };
  switch (character) {
    case '{': case '}': case '[': case ']': case ':': case ',': return { kind: character, at, next: at + 1 };
    case '"': return stringAt(text, at);
    default: return scalarAt(text, at);
  }
}

const SPACE = /[ \t\n\r]*/y;
/** All that may stand in a string as it is: neither quote nor backslash nor control character. */
const PLAIN = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORDS: readonly string[] = ['true', 'false', 'null'];

/** The end of what the pattern matches at a place: the place itself where it matches nothing. */
function skip(text: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function stringAt(text: string, at: number): Token {
  let next = at + 1;
  for (;;) {
    next = skip(text, next, PLAIN);
    const character = text[next];
    if (character === undefined) return { kind: 'cut', at, next };
    if (character === '"') return { kind: 'string', at, next: next + 1 };
    const after = skip(text, next, ESCAPE);
    if (after === next) return { kind: isCut(text, next, CUT_ESCAPE) ? 'cut' : 'bad', at: next, next };
    next = after;
  }
}

function scalarAt(text: string, at: number): Token {
  const afterNumber = skip(text, at, NUMBER);
  if (afterNumber > at) return { kind: 'scalar', at, next: afterNumber };
  const word = WORDS.find((each) => text.startsWith(each, at));
  if (word !== undefined) return { kind: 'scalar', at, next: at + word.length };
  return { kind: isCut(text, at, CUT_SCALAR) ? 'cut' : 'bad', at, next: at };
}

/** What an escape, a number or a word looks like of which the text holds only the beginning. */
const CUT_ESCAPE = /^\\(?:u[0-9a-fA-F]{0,3})?$/;
const CUT_SCALAR = /^(?:-|\.|[eE][+-]?|t|tr|tru|f|fa|fal|fals|n|nu|nul)$/;

function isCut(text: string, at: number, pattern: RegExp): boolean {
  return text.length - at < 6 && pattern.test(text.slice(at));
}
