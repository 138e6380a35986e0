/**
 * The schema in the form that editors read: completion and checks while an author writes.
 * Not here: writing the file (cli/schema.node.ts).
 */
import * as z from 'zod';
import { scenarioSchema } from './schema.ts';

/** JSON Schema, draft 7, of a scenario as it may be written. */
export function scenarioJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(scenarioSchema, { target: 'draft-7', io: 'input' });
}
