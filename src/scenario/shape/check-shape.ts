/**
 * The shape of a document against the schema: every field known, of the right kind, in range.
 * Not here: what references mean and whether the content is sound (lint/).
 */
import type { Problem } from '../problem.ts';
import { MOST_PROBLEMS } from '../problem-codes.ts';
import { type Document, problemOf, type Remark } from '../reading/document.ts';
import { isMap } from '../reading/path.ts';
import { scenarioSchema, type ScenarioSource } from '../schema.ts';
import { remarksOf } from './translate.ts';

export type ShapeCheck =
  | { readonly kind: 'good'; readonly source: ScenarioSource }
  /** Mended: what the file would be without its mistakes of shape, where these are small; only to find more of them. */
  | { readonly kind: 'bad'; readonly problems: readonly Problem[]; readonly mended: ScenarioSource | undefined };

/** The checker's own sentences are never read; making them would take most of its time. */
const UNWORDED = { error: () => '' };

export function checkShape(document: Document): ShapeCheck {
  const parsed = scenarioSchema.safeParse(document.data, UNWORDED);
  if (parsed.success) return { kind: 'good', source: parsed.data };
  const shape = { schema: scenarioSchema, data: document.data };
  const remarks: Remark[] = [];
  for (const issue of parsed.error.issues) {
    if (remarks.length > MOST_PROBLEMS) break;
    remarks.push(...remarksOf(shape, issue));
  }
  return { kind: 'bad', problems: remarks.map((remark) => problemOf(document, remark)), mended: mend(document.data, remarks) };
}

function mend(data: unknown, remarks: readonly Remark[]): ScenarioSource | undefined {
  if (remarks.length > MOST_PROBLEMS || !remarks.every((remark) => isSuperfluous(remark) || Object.hasOwn(remark, 'mended'))) return undefined;
  const parsed = scenarioSchema.safeParse(mendedCopy(data, remarks, 0), UNWORDED);
  return parsed.success ? parsed.data : undefined;
}

function isSuperfluous({ code }: Remark): boolean {
  return code === 'scenario/unknown-field';
}

/** A copy with what the remarks ask for; all of them are about this part of the data, `depth` steps from the top. */
function mendedCopy(data: unknown, remarks: readonly Remark[], depth: number): unknown {
  const own = remarks.find(({ path }) => path.length === depth);
  if (own !== undefined) return own.mended;
  const about = (step: string | number): readonly Remark[] => remarks.filter(({ path }) => path[depth] === step);
  if (remarks.length === 0) return data;
  if (Array.isArray(data)) return data.map((item: unknown, index) => mendedCopy(item, about(index), depth + 1));
  if (!isMap(data)) return data;
  const names = new Set([...Object.keys(data), ...remarks.flatMap(({ path }) => (typeof path[depth] === 'string' ? [path[depth]] : []))]);
  const kept = [...names].filter((name) => !about(name).some((remark) => isSuperfluous(remark) && remark.path.length === depth + 1));
  return Object.fromEntries(kept.map((name) => [name, mendedCopy(data[name], about(name), depth + 1)]));
}
