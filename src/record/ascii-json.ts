/**
 * JSON text in plain ASCII, the same bytes in every engine and encoding.
 * Not here: key order, which whoever builds a value fixes by construction (shape.ts has the order).
 * Invariant: JSON.parse gives back what went in.
 */

/** JSON without spaces; every character above ~ as \uXXXX in lower case. "é" → "\u00e9". */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\u007f-\uffff]/g, escapeOf);
}

function escapeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Where the first character above ASCII stands; -1 for none. */
export function firstForeignCharacter(text: string): number {
  return text.search(/[\u0080-\uffff]/);
}
