/**
 * Writes the JSON Schema of scenario files for editors: node src/cli/schema.node.ts
 * Not here: the schema itself (scenario/). A test says when the file is stale.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scenarioJsonSchema } from '../scenario/index.ts';

export const SCHEMA_FILE = join(import.meta.dirname, '..', '..', 'public', 'schema', 'scenario.schema.json');

/** The text of the file. */
export function schemaText(): string {
  return `${JSON.stringify(scenarioJsonSchema(), undefined, 2)}\n`;
}

function writeSchema(): void {
  mkdirSync(dirname(SCHEMA_FILE), { recursive: true });
  writeFileSync(SCHEMA_FILE, schemaText());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeSchema();
