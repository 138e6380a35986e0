/**
 * How large a scenario file may be in every direction.
 * Why: a foreign file must never freeze the page; these bounds keep reading well under two seconds.
 */
export const LIMITS = {
  /** UTF-8 bytes of the whole file. */
  bytes: 512 * 1024,
  /** Lists and maps within each other. */
  depth: 32,
  /** Keys of one map. */
  keys: 2000,
  /** Items of one list. */
  items: 2000,
  /** Single values of the whole file: numbers, texts, names of fields. */
  values: 30_000,
  /** UTF-8 bytes of one text. */
  textBytes: 16 * 1024,
} as const;

/** Length in UTF-8 bytes; stops counting beyond `most`. */
export function utf8Length(text: string, most: number): number {
  let bytes = text.length;
  for (let index = 0; index < text.length && bytes <= most; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    // Each half of a surrogate pair carries two of its four bytes.
    bytes += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}
