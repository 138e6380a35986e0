/**
 * Reading a scenario file: from any text to data with places, or to all that is wrong with it as YAML.
 * Not here: what fields there are and what they mean.
 * Invariant: never throws, never hangs; limits are checked before anything is built.
 */
import { Composer, type YAMLError } from 'yaml';
import type { Problem } from '../problem.ts';
import type { ProblemCode } from '../problem-codes.ts';
import { oddCharacters } from './characters.ts';
import { dataOf } from './data.ts';
import { type Document, problemAt } from './document.ts';
import { LIMITS, utf8Length } from './limits.ts';
import { lineCounter, tokensOf } from './tokens.ts';

export type Reading = { readonly ok: true; readonly document: Document } | { readonly ok: false; readonly problems: readonly Problem[] };

const MOST_ODD_CHARACTERS = 20;
const MOST_SYNTAX_PROBLEMS = 20;

/** Reads a text. */
export function readDocument(text: string): Reading {
  const source = normaliseText(text);
  const unreadable = checkText(source);
  if (unreadable.length > 0) return { ok: false, problems: unreadable };
  const tokens = tokensOf(source);
  if (!tokens.ok) return tokens;
  const { lines } = tokens;
  const [document, second] = [...new Composer({ uniqueKeys: false, prettyErrors: false }).compose(tokens.tokens, true, source.length)];
  const errors = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  const wrong = withoutEchoes(errors.map((error) => problemAt(lines, error.pos[0], { code: codeOf(error), path: [] })));
  if (second !== undefined) wrong.push(problemAt(lines, second.range[0], { code: 'yaml/second-document', path: [] }));
  if (wrong.length > 0) return { ok: false, problems: wrong };
  const { data, places, problems } = dataOf(document?.contents, lines);
  if (problems.length > 0) return { ok: false, problems };
  if (data === null || data === undefined) return { ok: false, problems: [problemAt(lines, 0, { code: 'yaml/empty', path: [] })] };
  return { ok: true, document: { source, data, places, lines } };
}

/** The text as it counts: LF, no byte order mark. */
export function normaliseText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** Size and characters, before any parsing. */
function checkText(source: string): readonly Problem[] {
  if (utf8Length(source, LIMITS.bytes) > LIMITS.bytes) {
    return [problemAt(lineCounter(''), 0, { code: 'yaml/too-large', path: [], values: { most: LIMITS.bytes / 1024 } })];
  }
  const odd = oddCharacters(source, MOST_ODD_CHARACTERS);
  if (odd.length === 0) return [];
  const lines = lineCounter(source);
  return odd.map(({ offset, code, name }) => problemAt(lines, offset, { code, path: [], values: { found: name } }));
}

/** Once the reader is lost it finds fault with all that follows: one fault a line is enough, and one of no known kind. */
function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const lost = problems.findIndex(({ code }) => code === 'yaml/syntax');
  return problems
    .filter(({ code, line }, index) => problems.findIndex((other) => other.line === line) === index && (index <= lost || code !== 'yaml/syntax'))
    .slice(0, MOST_SYNTAX_PROBLEMS);
}

/** The parser has one code for all that can be missing. */
function missingCode(message: string): ProblemCode {
  if (message.startsWith('Sequence item')) return 'yaml/indent';
  return /^(Implicit|Missing space)/.test(message) ? 'yaml/no-colon' : 'yaml/not-closed';
}

function codeOf({ code, message }: YAMLError): ProblemCode {
  switch (code) {
    case 'TAB_AS_INDENT': return 'yaml/tab';
    case 'BAD_INDENT': return 'yaml/indent';
    case 'MISSING_CHAR': return missingCode(message);
    case 'MULTILINE_IMPLICIT_KEY': return 'yaml/no-colon';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW': return 'yaml/colon-in-text';
    case 'BAD_SCALAR_START': return 'yaml/special-start';
    case 'BAD_DQ_ESCAPE': return 'yaml/bad-escape';
    case 'MULTIPLE_DOCS': return 'yaml/second-document';
    default: return 'yaml/syntax';
  }
}
