/**
 * The shape of a document against the schema: every field known, of the right kind, in range.
 * Not here: what references mean and whether the content is sound (lint/).
 */
import type { Problem } from '../problem.ts';
import { type Document, problemOf } from '../reading/document.ts';
import { scenarioSchema, type ScenarioSource } from '../schema.ts';
import { remarksOf } from './translate.ts';

export type ShapeCheck = { readonly ok: true; readonly source: ScenarioSource } | { readonly ok: false; readonly problems: readonly Problem[] };

export function checkShape(document: Document): ShapeCheck {
  const parsed = scenarioSchema.safeParse(document.data);
  if (parsed.success) return { ok: true, source: parsed.data };
  const shape = { schema: scenarioSchema, data: document.data };
  const remarks = parsed.error.issues.flatMap((issue) => remarksOf(shape, issue));
  return { ok: false, problems: remarks.map((remark) => problemOf(document, remark)) };
}
