/**
 * The shape of a document against the schema: every field known, of the right kind, in range.
 * Not here: what references mean and whether the content is sound (lint/).
 */
import type { Problem } from '../problem.ts';
import { type Document, problemOf } from '../reading/document.ts';
import { isMap, type Path } from '../reading/path.ts';
import { scenarioSchema, type ScenarioSource } from '../schema.ts';
import { remarksOf } from './translate.ts';

/** The source is there when its shape is good, or would be without unknown fields: then its content is checked too. */
export type ShapeCheck = { readonly source: ScenarioSource | undefined; readonly problems: readonly Problem[] };

export function checkShape(document: Document): ShapeCheck {
  const parsed = scenarioSchema.safeParse(document.data);
  if (parsed.success) return { source: parsed.data, problems: [] };
  const shape = { schema: scenarioSchema, data: document.data };
  const remarks = parsed.error.issues.flatMap((issue) => remarksOf(shape, issue));
  const problems = remarks.map((remark) => problemOf(document, remark));
  const onlyUnknown = remarks.every(({ code }) => code === 'scenario/unknown-field');
  return { source: onlyUnknown ? withoutUnknown(document.data, remarks.map(({ path }) => path)) : undefined, problems };
}

function withoutUnknown(data: unknown, unknown: readonly Path[]): ScenarioSource | undefined {
  const parsed = scenarioSchema.safeParse(without(data, unknown, []));
  return parsed.success ? parsed.data : undefined;
}

/** The data without the fields at these paths. */
function without(data: unknown, unwanted: readonly Path[], here: Path): unknown {
  if (Array.isArray(data)) return data.map((item: unknown, index) => without(item, unwanted, [...here, index]));
  if (!isMap(data)) return data;
  const names = unwanted.filter((path) => path.length === here.length + 1 && here.every((step, index) => step === path[index])).map((path) => path.at(-1));
  return Object.fromEntries(Object.entries(data).filter(([name]) => !names.includes(name)).map(([name, value]) => [name, without(value, unwanted, [...here, name])]));
}
