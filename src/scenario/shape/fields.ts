/**
 * Which fields the schema has at a place of the data, and which branch of a union the author meant there.
 * Not here: problems (translate.ts).
 * Invariant: a map in a union is meant as the branch whose leading word, its first field, it has.
 */
import * as z from 'zod';
import { isMap, type Path, valueAt } from '../reading/path.ts';

/** Names of the fields that may stand in the map at the path; empty where names are the author's own. */
export function fieldsAt(schema: z.core.$ZodType, data: unknown, path: Path): readonly string[] {
  const fields = schemasAt(schema, data, path).flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : []));
  return [...new Set(fields)];
}

/** The union that stands at the path; nothing where there is none. */
export function unionAt(schema: z.core.$ZodType, data: unknown, path: Path): z.ZodUnion | undefined {
  const [step, above] = [path.at(-1), path.slice(0, -1)];
  const here = step === undefined
    ? [schema]
    : schemasAt(schema, data, above).flatMap((one) => inside(one, step));
  return here.map(unwrapped).find((one) => one instanceof z.ZodUnion);
}

/** Index of the branch that a value is meant as: by its leading word, else the only one of its kind. */
export function meantBranch(union: z.ZodUnion, value: unknown): number {
  const options = union.options.map(unwrapped);
  const byWord = options.findIndex((option) => isMap(value) && leadingWord(option) !== undefined && Object.hasOwn(value, leadingWord(option) ?? ''));
  if (byWord !== -1) return byWord;
  const alike = options.flatMap((option, index) => (isAlike(option, value) ? [index] : []));
  return alike.length === 1 ? (alike[0] ?? -1) : -1;
}

/** The leading words of a union's maps: `gauge`, `flag` …; empty where its maps have none in common use. */
export function leadingWords(union: z.ZodUnion): readonly string[] {
  return union.options.map(unwrapped).flatMap((option) => leadingWord(option) ?? []);
}

function leadingWord(option: z.core.$ZodType): string | undefined {
  if (!(option instanceof z.ZodObject)) return undefined;
  const [name, field] = Object.entries(option.shape)[0] ?? [];
  return field instanceof z.ZodOptional || field instanceof z.ZodDefault ? undefined : name;
}

/** Schemas that the map or list at the path may be meant as. */
function schemasAt(schema: z.core.$ZodType, data: unknown, path: Path): readonly z.core.$ZodType[] {
  let here: readonly z.core.$ZodType[] = meant(schema, data);
  path.forEach((step, index) => {
    const value = valueAt(data, path.slice(0, index + 1));
    here = here.flatMap((one) => inside(one, step)).flatMap((one) => meant(one, value));
  });
  return here;
}

/** A union stands for the branch that is meant, or for all of them where that is not clear. */
function meant(schema: z.core.$ZodType, value: unknown): readonly z.core.$ZodType[] {
  const one = unwrapped(schema);
  if (!(one instanceof z.ZodUnion)) return [one];
  const branch = one.options[meantBranch(one, value)];
  return branch === undefined ? one.options.map(unwrapped) : [unwrapped(branch)];
}

function inside(schema: z.core.$ZodType, step: string | number): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodArray && typeof step === 'number') return [schema.element];
  if (schema instanceof z.ZodRecord && typeof step === 'string') return [schema.valueType];
  if (!(schema instanceof z.ZodObject) || typeof step !== 'string') return [];
  const field = (schema.shape as Readonly<Record<string, z.core.$ZodType>>)[step];
  return field === undefined ? [] : [field];
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  const wraps = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodLazy;
  return wraps ? unwrapped(schema.unwrap()) : schema;
}

function isAlike(option: z.core.$ZodType, value: unknown): boolean {
  if (option instanceof z.ZodArray) return Array.isArray(value);
  if (option instanceof z.ZodObject || option instanceof z.ZodRecord) return isMap(value);
  if (option instanceof z.ZodString || option instanceof z.ZodEnum || option instanceof z.ZodLiteral) return typeof value === 'string';
  return option instanceof z.ZodNumber && typeof value === 'number';
}
