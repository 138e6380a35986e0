/**
 * Plain problems of single values: missing, of the wrong kind, too small, too long, badly written.
 */
import type * as z from 'zod';
import { nearestWord } from '../nearest-word.ts';
import type { Remark } from '../reading/document.ts';
import { isMap, type Path } from '../reading/path.ts';
import { ID_PATTERN } from '../schema/basics.ts';

type ValueIssue = Exclude<z.core.$ZodIssue, { code: 'invalid_union' | 'unrecognized_keys' | 'invalid_key' | 'custom' }>;
type Found = { readonly path: Path; readonly value: unknown; readonly present: boolean };

const LONGEST_SHOWN = 60;

/** What is to be said about one value. */
export function valueRemark(issue: ValueIssue, found: Found): Remark {
  const { path, value, present } = found;
  const field = shown(path.at(-1) ?? '');
  if (!present) return { code: 'scenario/missing-field', path, at: 'key', values: { field } };
  if (value === null && path.length > 0) return { code: 'scenario/empty-field', path, at: 'key', values: { field } };
  switch (issue.code) {
    case 'invalid_type': return typeRemark(issue.expected, found);
    case 'too_small': return sizeRemark(issue.origin, found, { limit: Number(issue.minimum), code: 'small' });
    case 'too_big': return sizeRemark(issue.origin, found, { limit: Number(issue.maximum), code: 'big' });
    case 'invalid_format': return { code: formatCode(issue.pattern), path, values: { found: shown(value) } };
    case 'invalid_value': return choiceRemark(issue.values.map(String), found);
    case 'not_multiple_of':
    case 'invalid_element': return { code: 'scenario/bad-value', path, values: { found: shown(value) } };
  }
}

function typeRemark(expected: string, { path, value }: Found): Remark {
  const values = { found: shown(value), field: shown(path.at(-1) ?? '') };
  if (path.length === 0) return { code: 'scenario/not-a-map', path };
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return { code: 'scenario/quote-text', path, values, mended: String(value) };
  if (expected === 'boolean') return { code: 'scenario/not-yes-no', path, values, mended: /^(yes|y|true|on)$/i.test(String(value)) };
  if (expected === 'int' && typeof value === 'number' && Number.isFinite(value)) return { code: 'scenario/not-whole', path, values, mended: Math.round(value) };
  const isNumber = expected === 'number' || expected === 'int';
  if (isNumber && typeof value === 'string' && /^[-+]?\d+([.,]\d+)?\s*%?$/.test(value)) return { code: 'scenario/unquote-number', path, values, mended: Number(value.replace(',', '.').replace('%', '')) };
  return { code: 'scenario/wrong-type', path, values: { ...values, wanted: kindOf(expected) } };
}

/** The kinds that messages know: number, list, map, text, other. */
function kindOf(expected: string): string {
  switch (expected) {
    case 'number':
    case 'int': return 'number';
    case 'array': return 'list';
    case 'object':
    case 'record': return 'map';
    case 'string': return 'text';
    default: return 'other';
  }
}

function sizeRemark(origin: string, { path, value }: Found, { limit, code }: { readonly limit: number; readonly code: 'small' | 'big' }): Remark {
  const small = code === 'small';
  const values = { limit, found: shown(value), field: shown(path.at(-1) ?? '') };
  if (origin === 'string') return { code: small ? 'scenario/too-short' : 'scenario/too-long', path, values, mended: small ? '?' : String(value).slice(0, limit) };
  if (origin === 'array') {
    const count = Array.isArray(value) ? value.length : 0;
    return { code: small ? 'scenario/too-few' : 'scenario/too-many', path, values: { ...values, found: count } };
  }
  return { code: small ? 'scenario/too-small' : 'scenario/too-big', path, values, mended: limit };
}

function formatCode(pattern: string | undefined): 'scenario/bad-id' | 'scenario/bad-value' {
  return pattern === String(ID_PATTERN) ? 'scenario/bad-id' : 'scenario/bad-value';
}

function choiceRemark(known: readonly string[], { path, value }: Found): Remark {
  const near = typeof value === 'string' ? nearestWord(value, known) : undefined;
  if (path.length === 1 && path[0] === 'format') return { code: 'scenario/wrong-format', path, values: { found: shown(value), known: known.join(', ') } };
  return { code: 'scenario/not-one-of', path, values: { found: shown(value), known: known.join(', '), ...(near === undefined ? {} : { near }) }, ...(near === undefined ? {} : { mended: near }) };
}

/** A value as a message quotes it. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (isMap(value)) return '{…}';
  const text = typeof value === 'string' ? value : String(value);
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line;
}
