/**
 * From the schema checker's findings to plain problems.
 * Not here: sentences; what references mean (lint/).
 * Invariant: of a union only the branch that the author meant is spoken of, so that the message is about the field at fault.
 */
import type * as z from 'zod';
import { MOST_PROBLEMS } from '../problem-codes.ts';
import { nearestWord } from '../nearest-word.ts';
import type { Remark } from '../reading/document.ts';
import { isMap, type Path, valueAt } from '../reading/path.ts';
import { fieldsAt, leadingWords, meantBranch, unionAt } from './fields.ts';
import { shown, valueRemark } from './values.ts';

type Issue = z.core.$ZodIssue;
/** Codes that the schema gives itself, and the kind of value that they are about. */
const OWN_CODES = { 'scenario/bad-date': 'string', 'scenario/too-many-decimals': 'number' } as const;
type OwnCode = keyof typeof OWN_CODES;
const SOME_DATE = '2000-01-01';

export type Shape = { readonly schema: z.core.$ZodType; readonly data: unknown };

/** What is to be said about one finding; `above` is where its own path starts. */
export function remarksOf(shape: Shape, issue: Issue, above: Path = []): readonly Remark[] {
  const path = [...above, ...issue.path.map((step) => (typeof step === 'symbol' ? '' : step))];
  if (issue.code === 'invalid_union') return unionRemarks(shape, issue, path);
  if (issue.code === 'unrecognized_keys') return issue.keys.slice(0, MOST_PROBLEMS).map((key) => unknownField(shape, path, key));
  if (issue.code === 'invalid_key') return [{ code: 'scenario/bad-id', path, at: 'key', values: { found: shown(path.at(-1)) } }];
  if (isOwnCode(issue.message) && typeof valueAt(shape.data, path) === OWN_CODES[issue.message]) return [ownRemark(issue.message, path, valueAt(shape.data, path))];
  if (issue.code === 'custom') return [{ code: 'scenario/bad-value', path, values: { found: shown(valueAt(shape.data, path)) } }];
  return [valueRemark(issue, { path, value: valueAt(shape.data, path), present: isPresent(shape.data, path) })];
}

/** What the schema names by a code of ours. */
function ownRemark(code: OwnCode, path: Path, value: unknown): Remark {
  const mended = code === 'scenario/bad-date' ? SOME_DATE : Math.round(Number(value) * 100) / 100;
  return { code, path, values: { found: shown(value) }, mended };
}

function unknownField({ schema, data }: Shape, path: Path, key: string): Remark {
  const fields = fieldsAt(schema, data, path);
  const present = valueAt(data, path);
  const missing = fields.filter((field) => !isMap(present) || !Object.hasOwn(present, field));
  const values: Record<string, string> = { found: shown(key), known: fields.join(', ') };
  const near = nearestWord(key, missing);
  if (near !== undefined) values['near'] = near;
  return { code: 'scenario/unknown-field', path: [...path, key], at: 'key', values };
}

function unionRemarks(shape: Shape, issue: Extract<Issue, { code: 'invalid_union' }>, path: Path): readonly Remark[] {
  const value = valueAt(shape.data, path);
  const label = /^one-of:(.*)$/.exec(issue.message)?.[1] ?? '';
  const mended = label === 'text' ? { mended: '?' } : {};
  const field = shown(path.at(-1));
  if (!isPresent(shape.data, path)) return [{ code: 'scenario/missing-field', path, at: 'key', values: { field }, ...mended }];
  if (value === null) return [{ code: 'scenario/empty-field', path, at: 'key', values: { field }, ...mended }];
  const union = unionAt(shape.schema, shape.data, path);
  const words = union === undefined ? [] : leadingWords(union);
  const several = isMap(value) ? words.filter((word) => Object.hasOwn(value, word)) : [];
  if (several.length > 1) return [{ code: 'scenario/two-leading-words', path, values: { found: several.join(', ') } }];
  const branch = union === undefined ? -1 : meantBranch(union, value);
  const errors = issue.errors[branch];
  if (errors === undefined || isWordless(label, value, several)) return [noBranch({ label, path, value, words })];
  return errors.flatMap((inner) => branchRemark(shape, inner, { label, path }));
}

/** A condition or effect whose map has no leading word. */
function isWordless(label: string, value: unknown, words: readonly string[]): boolean {
  return (label === 'condition' || label === 'effect') && isMap(value) && words.length === 0;
}

function branchRemark(shape: Shape, inner: Issue, { label, path }: { readonly label: string; readonly path: Path }): readonly Remark[] {
  if (inner.code === 'invalid_key' && label === 'text') {
    const language = [...path, ...inner.path.map(String)];
    return [{ code: 'scenario/bad-language', path: language, at: 'key', values: { found: shown(language.at(-1)) } }];
  }
  if (inner.code === 'invalid_value' && label === 'condition') {
    const found = shown(valueAt(shape.data, path));
    return [{ code: 'scenario/unknown-condition', path, values: { found, known: 'always, never' } }];
  }
  return remarksOf(shape, inner, path);
}

type Unmeant = { readonly label: string; readonly path: Path; readonly value: unknown; readonly words: readonly string[] };

/** The value is like no branch at all. */
function noBranch({ label, path, value, words }: Unmeant): Remark {
  if (label === 'text' && (typeof value === 'number' || typeof value === 'boolean')) {
    return { code: 'scenario/quote-text', path, values: { found: String(value) }, mended: String(value) };
  }
  if ((label === 'condition' || label === 'effect') && isMap(value)) {
    const keys = Object.keys(value);
    const near = keys.map((key) => nearestWord(key, words)).find((word) => word !== undefined);
    return {
      code: label === 'condition' ? 'scenario/unknown-condition' : 'scenario/unknown-effect',
      path,
      values: { found: shown(keys.slice(0, 5).join(', ')), known: words.join(', '), ...(near === undefined ? {} : { near }) },
    };
  }
  return { code: 'scenario/wrong-type', path, values: { found: shown(value), wanted: label } };
}

/** Whether the file has anything at the path, an empty field included. */
function isPresent(data: unknown, path: Path): boolean {
  return path.length === 0 || valueAt(data, path) !== undefined;
}

function isOwnCode(message: string): message is OwnCode {
  return Object.hasOwn(OWN_CODES, message);
}
