// Papers, scenes and sound say nothing that is not in the catalog, and the catalog holds nothing that they do not say.
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogOf } from '../../src/text/catalog.ts';
import { sourceFiles, walkFile, type Node, placeOf } from '../architecture/source.ts';

const files = ['src/ui', 'src/scenes', 'src/audio'].filter((room) => existsSync(room)).flatMap(sourceFiles);
const written = files.flatMap(({ text }) => [...text.matchAll(/['`](ui\.[^'`]*)['`]/g)].map(([, id]) => id ?? ''));
const known = Object.keys(catalogOf('en')).filter((id) => id.startsWith('ui.'));

/** `ui.storage.${storage.fault}` stands for every id of that form. */
const pattern = (id: string): RegExp => new RegExp(`^${id.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.')).join('[a-z0-9-]+')}$`);
const isWhole = (id: string): boolean => !id.includes('${');

describe('every message that the page asks for is there', () => {
  test.each([...new Set(written.filter(isWhole))])('%s', (id) => {
    expect(known).toContain(id);
  });

  test.each([...new Set(written.filter((id) => !isWhole(id)))])('at least one of %s', (id) => {
    expect(known.filter((each) => pattern(id).test(each))).not.toEqual([]);
  });
});

test('every message is asked for', () => {
  const patterns = [...new Set(written)].map(pattern);
  expect(known.filter((id) => !patterns.some((each) => each.test(id)))).toEqual([]);
});

test.each(files.filter(({ path }) => path.endsWith('.tsx')))('$path writes no words of its own into its markup', (file) => {
  const found: string[] = [];
  walkFile(file, (node) => {
    const text = wordsOf(node);
    if (text !== undefined && /\p{L}/u.test(text)) found.push(`${placeOf(file, node)}: ${text.trim()}`);
  });
  expect(found).toEqual([]);
});

const SPOKEN_ATTRIBUTES = ['aria-label', 'title', 'alt', 'placeholder', 'label'];

function wordsOf(node: Node): string | undefined {
  if (node.type === 'JSXText') return node.value;
  if (node.type !== 'JSXAttribute' || node.name.type !== 'JSXIdentifier' || !SPOKEN_ATTRIBUTES.includes(node.name.name)) return undefined;
  return node.value?.type === 'Literal' && typeof node.value.value === 'string' ? node.value.value : undefined;
}
