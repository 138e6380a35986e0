// Edits of the minimal scenario: what an author may have written instead.
import { MINIMAL_SCENARIO } from './minimal-scenario.ts';

/** The text with one passage replaced; the passage must be there. */
export function edited(find: string, replace: string, source = MINIMAL_SCENARIO): string {
  const at = source.indexOf(find);
  if (at === -1) throw new Error(`the scenario has no passage ${find}`);
  return source.slice(0, at) + replace + source.slice(at + find.length);
}

/** The text with lines added at its end. */
export function extended(lines: string, source = MINIMAL_SCENARIO): string {
  return `${source}${lines}\n`;
}

/** Line and column (1-based) at which a passage first stands. */
export function placeOf(source: string, passage: string): { readonly line: number; readonly column: number } {
  const at = source.indexOf(passage);
  if (at === -1) throw new Error(`the text has no passage ${passage}`);
  const before = source.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
