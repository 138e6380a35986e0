/**
 * Markdown (CommonMark, tables as on GitHub) from parts of plain text.
 * Not here: what is said.
 * Invariant: every text is escaped on its way in, whoever wrote it: none can become a link, markup, HTML or a block of
 * its own. Structure comes from these functions alone.
 */

/** One block, without the empty line after it. */
export type Block = string;

export function heading(level: 1 | 2 | 3, text: string): Block {
  return `${'#'.repeat(level)} ${escaped(text)}`;
}

export function paragraph(text: string): Block {
  return escaped(text);
}

export type Item = { readonly text: string; readonly under?: readonly Item[] };

export function list(items: readonly Item[]): Block {
  return linesOf(items, '').join('\n');
}

function linesOf(items: readonly Item[], indent: string): readonly string[] {
  return items.flatMap(({ text, under = [] }) => [`${indent}- ${escaped(text)}`, ...linesOf(under, `${indent}  `)]);
}

/** numbers: columns that are set flush right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], numbers: readonly number[] = []): Block {
  const row = (cells: readonly string[]): string => `| ${cells.map((cell) => escaped(cell)).join(' | ')} |`;
  return [row(head), `| ${head.map((_, nth) => (numbers.includes(nth) ? '--:' : '---')).join(' | ')} |`, ...rows.map((cells) => row(cells))].join('\n');
}

export function paper(blocks: readonly Block[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/**
 * Plain text as Markdown: one line, with a backslash before every character that would mean something there.
 * @example escaped('# <b>*so*') is `\# \<b\>\*so\*`
 */
export function escaped(text: string): string {
  const line = text.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
  return line.replace(ANYWHERE, '\\$&').replace(AT_THE_BEGINNING, '$&\\');
}

const ANYWHERE = /[\\`*_{}[\]<>|~&$@^#]|:(?=\/\/)|(?<=\bwww)\./giu;
/** What opens a list, a rule or an underline of a heading: the place before its mark. */
const AT_THE_BEGINNING = /^(?:\d{1,9}(?=[.)](?:\s|$))|(?=[-+=]))/u;
