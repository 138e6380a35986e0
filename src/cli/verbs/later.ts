/** A verb whose name is promised and whose work is not built yet: it says so. */
import type { Verb } from '../verb.ts';

export const prove = notYet('prove', 'prove SCENARIO');

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
