/**
 * Shapes of saved values as data: one description checks foreign JSON and gives the one order of its keys.
 * Not here: which shapes there are (record-shape.ts, command-shape.ts), whether a move was legal (engine).
 * Invariant: a value that passes checkShape and goes through inOrder has one text only, its canonical form.
 */
import type { Problem } from '../scenario/index.ts';
import { fileProblem, MOST_PROBLEMS, shown } from './file-problem.ts';
import type { RecordProblemCode } from './problem-codes.ts';

export type Shape =
  | { readonly kind: 'text'; readonly most: number }
  | { readonly kind: 'integer'; readonly least: number; readonly most: number }
  | { readonly kind: 'flag' }
  | { readonly kind: 'id' }
  | { readonly kind: 'digest' }
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'list'; readonly of: Shape }
  /** Ids to values. */
  | { readonly kind: 'map'; readonly of: Shape }
  | ObjectShape
  | { readonly kind: 'union'; readonly tag: string; readonly variants: Readonly<Record<string, ObjectShape>> }
  /** Any plain JSON: opaque here. */
  | { readonly kind: 'json' };

export type ObjectShape = {
  readonly kind: 'object';
  /** In canonical order. */
  readonly keys: Readonly<Record<string, Shape>>;
  readonly optional: readonly string[];
  /** Keys beyond those named: refused, or kept unread behind them. */
  readonly rest: 'refused' | 'kept';
};

export const ID: Shape = { kind: 'id' };
export const FLAG: Shape = { kind: 'flag' };
export const DIGEST: Shape = { kind: 'digest' };
export const JSON_VALUE: Shape = { kind: 'json' };
export const COUNT: Shape = { kind: 'integer', least: 0, most: 1_000_000 };
export const AMOUNT: Shape = { kind: 'integer', least: -9_007_199_254_740_991, most: 9_007_199_254_740_991 };
export const text = (most: number): Shape => ({ kind: 'text', most });
export const word = (...words: readonly string[]): Shape => ({ kind: 'word', words });
export const listOf = (of: Shape): Shape => ({ kind: 'list', of });
export const mapOf = (of: Shape): Shape => ({ kind: 'map', of });
export const exactly = (keys: ObjectShape['keys'], ...optional: readonly string[]): ObjectShape => ({ kind: 'object', keys, optional, rest: 'refused' });
export const atLeast = (keys: ObjectShape['keys'], ...optional: readonly string[]): ObjectShape => ({ kind: 'object', keys, optional, rest: 'kept' });
/** Variants told apart by their `kind`, which comes first; each is given without it. */
export function kinds(variants: Readonly<Record<string, ObjectShape>>): Shape {
  const tagged = Object.entries(variants).map(([kind, shape]) => [kind, { ...shape, keys: { kind: word(kind), ...shape.keys } }] as const);
  return { kind: 'union', tag: 'kind', variants: Object.fromEntries(tagged) };
}

/** All problems of a value, at most MOST_PROBLEMS; nothing when it has the shape. Keys that are `undefined` count as absent. */
export function checkShape(shape: Shape, value: unknown, path: string): readonly Problem[] {
  const found: Problem[] = [];
  check({ shape, value, path, found });
  return found;
}

type Check = { readonly shape: Shape; readonly value: unknown; readonly path: string; readonly found: Problem[] };

function check({ shape, value, path, found }: Check): void {
  if (found.length >= MOST_PROBLEMS) return;
  const report = (code: RecordProblemCode, values: Problem['values'] = {}): void => {
    found.push(fileProblem(code, path, { given: shown(value), ...values }));
  };
  switch (shape.kind) {
    case 'text':
      if (typeof value !== 'string') report('record/not-text');
      else if (value.length > shape.most) report('record/too-long', { length: value.length, most: shape.most });
      return;
    case 'integer':
      if (typeof value !== 'number' || !Number.isSafeInteger(value)) report('record/not-an-integer');
      else if (value < shape.least || value > shape.most) report('record/out-of-range', { least: shape.least, most: shape.most });
      return;
    case 'flag':
      if (typeof value !== 'boolean') report('record/not-true-or-false');
      return;
    case 'id':
      if (typeof value !== 'string' || !isId(value)) report('record/not-an-id');
      return;
    case 'digest':
      if (typeof value !== 'string' || !/^[0-9a-f]{64}$/.test(value)) report('record/not-a-digest');
      return;
    case 'word':
      if (typeof value !== 'string' || !shape.words.includes(value)) report('record/unknown-word', { allowed: shape.words.join(', ') });
      return;
    case 'list':
      if (!Array.isArray(value)) report('record/not-a-list');
      else value.forEach((each: unknown, index) => check({ shape: shape.of, value: each, path: `${path}[${index}]`, found }));
      return;
    case 'map':
      if (!isObject(value)) report('record/not-an-object');
      else for (const key of Object.keys(value)) checkMember({ shape: shape.of, value: value[key], path, found }, key);
      return;
    case 'union':
      if (!isObject(value)) report('record/not-an-object');
      else checkVariant(shape, { value, path, found });
      return;
    case 'object':
      if (!isObject(value)) report('record/not-an-object');
      else checkKeys(shape, { value, path, found });
      return;
    case 'json':
  }
}

type CheckObject = { readonly value: JsonObject; readonly path: string; readonly found: Problem[] };

function checkMember(member: Check, key: string): void {
  const path = joined(member.path, key);
  if (isId(key)) check({ ...member, path });
  else if (member.found.length < MOST_PROBLEMS) member.found.push(fileProblem('record/not-an-id', path, { given: shown(key) }));
}

function checkVariant(shape: Extract<Shape, { kind: 'union' }>, { value, path, found }: CheckObject): void {
  const tag = value[shape.tag];
  const variant = variantOf(shape, value);
  const words = Object.keys(shape.variants);
  if (variant === undefined) check({ shape: { kind: 'word', words }, value: tag, path: joined(path, shape.tag), found });
  else checkKeys(variant, { value, path, found });
}

function checkKeys(shape: ObjectShape, { value, path, found }: CheckObject): void {
  for (const key of Object.keys(shape.keys)) {
    const member = shape.keys[key];
    if (member === undefined || found.length >= MOST_PROBLEMS) continue;
    if (value[key] !== undefined) check({ shape: member, value: value[key], path: joined(path, key), found });
    else if (!shape.optional.includes(key)) found.push(fileProblem('record/missing-key', path, { key }));
  }
  if (shape.rest === 'kept') return;
  for (const key of Object.keys(value)) {
    if (found.length >= MOST_PROBLEMS) return;
    if (!Object.hasOwn(shape.keys, key)) found.push(fileProblem('record/unknown-key', path, { key: shown(key) }));
  }
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function variantOf(shape: Extract<Shape, { kind: 'union' }>, value: JsonObject): ObjectShape | undefined {
  const tag = value[shape.tag];
  return typeof tag === 'string' && Object.hasOwn(shape.variants, tag) ? shape.variants[tag] : undefined;
}

function isId(value: string): boolean {
  return value.length <= 64 && /^[a-z][a-z0-9-]*$/.test(value);
}

function joined(path: string, key: string): string {
  return path === '' ? shown(key) : `${path}.${shown(key)}`;
}
