// Every shipped scenario parses without a warning, and its file is what it says it is.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/index.ts';

const folder = new URL('../../public/scenarios/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.scenario.yaml'));

test('there are some', () => {
  expect(files).toContain('first-contact.scenario.yaml');
});

describe.each(files)('%s', (name) => {
  const source = readFileSync(new URL(name, folder), 'utf8');

  test('has no problem', () => {
    const outcome = parseScenario(source);
    expect(outcome.ok ? outcome.warnings : outcome.problems).toEqual([]);
  });

  test('is named after its id, begins with schema and format, and is stored with plain line ends', () => {
    const [schema, format] = source.split('\n');
    expect(schema).toBe('# yaml-language-server: $schema=../schema/scenario.schema.json');
    expect(format).toBe('format: muscat-scenario/1');
    expect(source).toMatch(new RegExp(`^id: ${name.replace('.scenario.yaml', '')}$`, 'm'));
    expect(source).not.toMatch(/\r|^\uFEFF/);
  });
});
