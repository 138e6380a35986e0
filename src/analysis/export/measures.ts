/**
 * What cells of exports may hold: units with their ranges.
 * Not here: columns, words.
 */
import type { Measure } from './column.ts';

export const OF_100: Measure = { unit: 'of-100', range: { kind: 'between', least: 0, most: 100 }, empty: 'never' };
export const PERCENT: Measure = { unit: 'percent', range: { kind: 'between', least: 0, most: 100 }, empty: 'never' };
export const POINTS: Measure = { unit: 'points', range: { kind: 'any' }, empty: 'never' };
export const TEXTS: Measure = { unit: 'texts', range: { kind: 'at-least', least: 0 }, empty: 'never' };
export const TERMS: Measure = { unit: 'terms', range: { kind: 'at-least', least: 0 }, empty: 'never' };
export const STEP: Measure = { unit: 'step', range: { kind: 'at-least', least: 0 }, empty: 'never' };
export const ROUND: Measure = { unit: 'round', range: { kind: 'at-least', least: 1 }, empty: 'never' };
export const ROUNDS: Measure = { unit: 'rounds', range: { kind: 'at-least', least: 0 }, empty: 'never' };
export const NUMBER: Measure = { unit: 'number', range: { kind: 'at-least', least: 0 }, empty: 'never' };
export const ID: Measure = { unit: 'id', range: { kind: 'any' }, empty: 'never' };
export const WORDS: Measure = { unit: 'words', range: { kind: 'any' }, empty: 'may-be' };
export const DIGEST: Measure = { unit: 'digest', range: { kind: 'any' }, empty: 'never' };
export const TEXT: Measure = { unit: 'text', range: { kind: 'any' }, empty: 'may-be' };

export function oneOf(words: readonly string[]): Measure {
  return { unit: 'id', range: { kind: 'one-of', words }, empty: 'never' };
}

/** Empty where there is nothing to tell of. */
export function orEmpty(measure: Measure): Measure {
  return { ...measure, empty: 'may-be' };
}
