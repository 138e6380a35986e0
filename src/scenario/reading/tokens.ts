/**
 * From text to YAML's tokens, with a look at each one as it comes: what a scenario may not use (anchors, aliases,
 * tags, directives) and what would exhaust the reader (deep nesting) ends the reading here, before anything is built.
 * Not here: exact limits of the data (data.ts).
 */
import { CST, Lexer, LineCounter, Parser } from 'yaml';
import type { Problem } from '../problem.ts';
import type { ProblemCode } from '../problem-codes.ts';
import { problemAt, type Values } from './document.ts';
import { LIMITS } from './limits.ts';

export type Tokens =
  | { readonly ok: true; readonly tokens: readonly CST.Token[]; readonly lines: LineCounter }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** By the sign with which a token of the kind begins; plain scalars, which may too, are announced by a mark. */
const REFUSED: ReadonlyMap<string, ProblemCode> = new Map([
  ['&', 'yaml/anchor'], ['*', 'yaml/alias'], ['!', 'yaml/tag'], ['%', 'yaml/directive'],
]);
const MOST_REFUSED = 20;
/** Half-built tokens lie on the same stack as collections, and so do comments among items: here twice the limits. */
const DEEPEST_STACK = 2 * LIMITS.depth;
const MOST_ENTRIES = 2 * LIMITS.items;
/** A character can be written as four: "\x41". */
const LONGEST_SCALAR = 4 * LIMITS.textBytes;

/** All tokens of the text, or why it is not read. */
export function tokensOf(source: string): Tokens {
  const lines = lineCounter(source);
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const problems: Problem[] = [];
  const report = (code: ProblemCode, values: Values): void => {
    problems.push(problemAt(lines, parser.offset, { code, path: [], values }));
  };
  let afterScalarMark = false;
  let values = 0;
  for (const lexeme of new Lexer().lex(source)) {
    const refused = afterScalarMark ? undefined : REFUSED.get(lexeme.charAt(0));
    afterScalarMark = lexeme === CST.SCALAR;
    if (refused !== undefined) report(refused, { found: lexeme.slice(0, 40) });
    if (isValue(lexeme)) values += 1;
    if (isOpenQuote(lexeme)) {
      report('yaml/not-closed', {});
      return { ok: false, problems };
    }
    const excess = values > LIMITS.values ? TOO_MANY_VALUES : excessOf(parser, lexeme);
    if (excess !== undefined) report(excess.code, { most: excess.most });
    if (excess !== undefined || problems.length >= MOST_REFUSED) return { ok: false, problems };
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (isHopeless(tokens)) break;
  }
  for (const token of parser.end()) tokens.push(token);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, tokens, lines };
}

/** A quotation mark that nothing closes takes in the rest of the file. */
function isOpenQuote(lexeme: string): boolean {
  const quote = lexeme.charAt(0);
  return (quote === '"' || quote === "'") && (lexeme.length === 1 || !lexeme.endsWith(quote));
}

type Excess = { readonly code: ProblemCode; readonly most: number };
const TOO_MANY_VALUES: Excess = { code: 'yaml/too-many-values', most: LIMITS.values };

/** Plain scalars are announced by a mark; the others begin with a sign of their own. */
function isValue(lexeme: string): boolean {
  return lexeme === CST.SCALAR || lexeme.startsWith('"') || lexeme.startsWith("'");
}

function excessOf({ stack }: Parser, lexeme: string): Excess | undefined {
  if (lexeme.length > LONGEST_SCALAR && !/^[#\s]/.test(lexeme)) return { code: 'yaml/text-too-long', most: LIMITS.textBytes };
  if (stack.length > DEEPEST_STACK) return { code: 'yaml/too-deep', most: LIMITS.depth };
  const top = stack.at(-1);
  if (top === undefined || !('items' in top)) return undefined;
  // "[,,,," is one entry with many commas.
  const entries = Math.max(top.items.length, lexeme === ',' ? (top.items.at(-1)?.start.length ?? 0) : 0);
  if (entries <= MOST_ENTRIES) return undefined;
  return top.type === 'block-map' ? { code: 'yaml/too-many-keys', most: LIMITS.keys } : { code: 'yaml/too-many-items', most: LIMITS.items };
}

/** Two documents, or more wrong than a reader wants to hear: the rest of the text changes nothing. */
function isHopeless(tokens: readonly CST.Token[]): boolean {
  const last = tokens.at(-1);
  if (last?.type !== 'document' && last?.type !== 'error') return false;
  return tokens.filter(({ type }) => type === 'document').length > 1 || tokens.filter(({ type }) => type === 'error').length > MOST_REFUSED;
}

/** Knows the start of every line. */
export function lineCounter(source: string): LineCounter {
  const lines = new LineCounter();
  for (let start = 0; start !== -1;) {
    lines.addNewLine(start);
    const end = source.indexOf('\n', start);
    start = end === -1 ? -1 : end + 1;
  }
  return lines;
}
