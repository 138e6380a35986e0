/** Verbs whose names are promised and whose work is not built yet: they say so. */
import type { Verb } from '../verb.ts';

export const prove = notYet('prove', 'prove SCENARIO');
export const analyse = notYet('analyse', 'analyse FILE');

function notYet(name: string, usage: string): Verb {
  return {
    name,
    usage,
    options: {},
    operands: { least: 0, most: Number.POSITIVE_INFINITY },
    run: async (_args, terminal) => {
      terminal.complain({ id: 'cli.misuse.later', values: { verb: name } });
      return 2;
    },
  };
}
