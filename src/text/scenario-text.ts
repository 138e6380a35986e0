/**
 * Texts of scenarios: which language, short names filled in, sources that they cite.
 * Not here: messages of our own (en/).
 */
import type { Localised, ScenarioTexts } from '../scenario/index.ts';
import { primary } from './language.ts';

/** The first of the languages that the text has, with or without its region; else whatever it has. */
export function inLanguage(text: Localised, languages: readonly string[]): string {
  const tags = Object.keys(text);
  for (const wanted of languages) {
    const tag = [wanted, primary(wanted)].find((one) => tags.includes(one)) ?? tags.find((one) => primary(one) === primary(wanted));
    if (tag !== undefined) return text[tag] ?? '';
  }
  return Object.values(text)[0] ?? '';
}

/** `{us} offers` → `United States offers`; a placeholder that is not in the list stays as it is. */
export function fillIn(text: string, places: Readonly<Record<string, string>>): string {
  return text.replace(/\{([a-z][a-z-]*)\}/g, (whole, name: string) => (Object.hasOwn(places, name) ? places[name] : undefined) ?? whole);
}

/** `5 % freeze` → a space between the number and its percent sign that no line breaks at. */
export function tieUnits(text: string): string {
  return text.replace(/(\d) %/g, '$1\u00A0%');
}

export type Source = ScenarioTexts['sources'][number];
export type TextPart =
  | { readonly kind: 'text'; readonly text: string }
  /** `[6h]` in the text, where the scenario has a source of that id. */
  | { readonly kind: 'source'; readonly text: string; readonly source: Source };

/** A text split at its citations, in order; brackets that cite nothing stay text. */
export function splitCitations(text: string, sources: readonly Source[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  let plain = '';
  for (const piece of text.split(/(\[[A-Za-z0-9][A-Za-z0-9-]*\])/)) {
    const source = sources.find(({ id }) => piece === `[${id}]`);
    if (source === undefined) {
      plain += piece;
      continue;
    }
    if (plain !== '') parts.push({ kind: 'text', text: plain });
    plain = '';
    parts.push({ kind: 'source', text: piece, source });
  }
  return plain === '' ? parts : [...parts, { kind: 'text', text: plain }];
}
