/**
 * Keys that could reach into the language itself, anywhere in foreign JSON.
 * Not here: any other check. The value was parsed under a limit of depth, so that recursion is safe.
 */
import type { Problem } from '../scenario/index.ts';
import { fileProblem, MOST_PROBLEMS } from './file-problem.ts';
import { isObject } from './shape.ts';

const FORBIDDEN: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** One problem for each, with its path. */
export function forbiddenKeys(value: unknown): readonly Problem[] {
  const found: Problem[] = [];
  collect(value, '', found);
  return found;
}

function collect(value: unknown, path: string, found: Problem[]): void {
  if (found.length >= MOST_PROBLEMS) return;
  if (Array.isArray(value)) value.forEach((each: unknown, index) => collect(each, `${path}[${index}]`, found));
  if (!isObject(value)) return;
  for (const key of Object.keys(value)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (FORBIDDEN.includes(key)) found.push(fileProblem('record/forbidden-key', at, { key }));
    else collect(value[key], at, found);
  }
}
