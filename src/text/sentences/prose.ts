/**
 * Joining what scenarios and catalogs give into whole sentences.
 * Not here: any words.
 */

/** First letter large: "the United States offers …" → "The United States offers …". */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** With a full stop unless it has an end of its own (a closing mark or a source in brackets may follow it). */
export function ended(text: string): string {
  return text === '' || /[.!?…。؟:]["'”’)]?(\s*\[[A-Za-z0-9-]+\])*$/u.test(text) ? text : `${text}.`;
}

/** Sentences in a row; empty ones are left out. */
export function inARow(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').map((sentence) => ended(sentence)).join(' ');
}

/** A catalog's sentence whose last value brought its own full stop: "… is: Stop here.." → "… is: Stop here." */
export function tidy(text: string): string {
  return capitalised(text.replace(/([.!?…؟])\.$/u, '$1'));
}
