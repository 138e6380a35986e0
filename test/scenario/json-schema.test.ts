// The published JSON Schema: up to date, and complete enough for an editor.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SCHEMA_FILE, schemaText } from '../../src/cli/schema.node.ts';
import { scenarioJsonSchema } from '../../src/scenario/index.ts';

test('the file is not stale (mend: node src/cli/schema.node.ts)', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8').replaceAll('\r\n', '\n')).toBe(schemaText());
});

test('it is draft 7, and every reference in it leads somewhere', () => {
  const schema = scenarioJsonSchema();
  expect(schema['$schema']).toBe('http://json-schema.org/draft-07/schema#');
  const references = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/definitions\/([^"]+)"/g)].map(([, name]) => name ?? '');
  expect(references).toContain('Condition');
  expect(Object.keys(schema['definitions'] ?? {})).toEqual(expect.arrayContaining([...new Set(references)]));
});

test('every field is described', () => {
  const { properties } = scenarioJsonSchema() as { readonly properties: Readonly<Record<string, { readonly description?: string }>> };
  expect(Object.entries(properties).filter(([, { description }]) => description === undefined).map(([name]) => name)).toEqual([]);
});
