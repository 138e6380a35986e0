/**
 * Building blocks of the scenario schema: texts, ids, amounts, percents.
 * Not here: what an id refers to (references.ts), conversion to engine units (compile/).
 * Invariant: no transforms, so that the published JSON Schema says exactly what is checked.
 */
import * as z from 'zod';

/** No generated code: the page's Content Security Policy forbids it. Here, because it must be said before the first schema is made. */
z.config({ jitless: true });

export const ID_PATTERN = /^[a-z][a-z0-9-]*$/;
export const LONGEST_ID = 48;
const LANGUAGE_PATTERN = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const DATE_PATTERN = /^\d{4}-\d{2}-\d{2}$/;
const SOURCE_PATTERN = /^[A-Za-z0-9][A-Za-z0-9-]*$/;

/** Unions carry this label as their error, so that problems can be told from the branch the author meant. */
export const oneOf = (name: string): string => `one-of:${name}`;

const language = z.string().regex(LANGUAGE_PATTERN).max(35);

/** A text: plain (in the file's own language), or one text per language. */
export const localised = z.union([z.string().min(1), z.record(language, z.string().min(1))], { error: oneOf('text') }).meta({
  id: 'Text',
  description: 'A text in the file\'s own language, or a map per language: {en: "…", fa: "…", ar: "…"}. Plain text only; {us}, {iran}, {oman} and {third-party} stand for the short names; [source-id] cites a source.',
});

export const text = (description: string) => localised.describe(description);
export const languageTag = (description: string) => language.describe(description);

/** The id that a thing is given. */
export const newId = (description: string) => z.string().regex(ID_PATTERN).max(LONGEST_ID).describe(description);
/** The id of a thing defined elsewhere in the file. */
export const idOf = (thing: string, description = `Id of ${thing}.`) => z.string().regex(ID_PATTERN).max(LONGEST_ID).describe(description);
export const anyId = z.string().regex(ID_PATTERN).max(LONGEST_ID);

/** A place of the theatre; whether there is such a place is asked later (lint/places.ts). */
export const place = idOf('a place of the map', 'Where on the map it belongs: natanz, hormuz, muscat, …. When left out: what its id, its family and its seat speak of.').optional();

export const sourceId = z.string().regex(SOURCE_PATTERN).max(LONGEST_ID);
export const sourceList = z.array(sourceId).max(40).optional().describe('Ids of the sources that this rests on.');

export const date = (description: string) => z.string().regex(DATE_PATTERN, { error: 'scenario/bad-date' }).describe(description);
export const seat = (description: string) => z.enum(['us', 'iran', 'oman']).describe(description);
export const format = z.enum(['direct', 'indirect', 'expert']);

/** At most two decimals: the game counts in hundredths. */
const isHundredths = (value: number): boolean => Math.abs(Math.round(value * 100) - value * 100) < 1e-6;

/** A number with up to two decimals. */
export const amount = (description: string, least = -1000, most = 1000) =>
  z.number().min(least).max(most).refine(isHundredths, { error: 'scenario/too-many-decimals' }).describe(description);
export const whole = (description: string, least: number, most: number) => z.int().min(least).max(most).describe(description);
export const percent = (description: string, least = 0, most = 100) => z.int().min(least).max(most).describe(description);
