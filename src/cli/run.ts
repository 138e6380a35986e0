/**
 * From the words of a command line to a verb and an exit code.
 * Invariant: bad input never ends in a stack trace. A bug of ours is said in one sentence, with its message.
 */
import { nearestWord } from '../scenario/index.ts';
import { COMMON_OPTIONS, parseArguments } from './arguments.ts';
import type { ExitCode } from './complaint.ts';
import type { Console } from './console.ts';
import { helpOf, helpOnAll } from './help.ts';
import type { Verb } from './verb.ts';
import { analyse } from './verbs/analyse.ts';
import { check } from './verbs/check.ts';
import { prove } from './verbs/later.ts';
import { play } from './verbs/play.ts';
import { show } from './verbs/show.ts';
import { simulate } from './verbs/simulate.ts';
import { verify } from './verbs/verify.ts';

export const VERBS: readonly Verb[] = [play, verify, show, simulate, check, prove, analyse];

export async function runCommandLine(args: readonly string[], terminal: Console): Promise<ExitCode> {
  try {
    return await run(args, terminal);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    terminal.complain({ id: 'cli.bug', values: { message } });
    if (process.env['MUSCAT_TRACE'] !== undefined && error instanceof Error) terminal.err(error.stack ?? '');
    return 2;
  }
}

async function run([name, ...args]: readonly string[], terminal: Console): Promise<ExitCode> {
  if (name === '--help' || name === 'help') {
    terminal.out(helpOnAll(terminal.speaker, VERBS));
    return 0;
  }
  const known = VERBS.map((verb) => verb.name);
  const verb = VERBS.find((each) => each.name === name);
  if (verb === undefined) {
    if (name === undefined) terminal.err(helpOnAll(terminal.speaker, VERBS));
    else terminal.complain({ id: 'cli.misuse.verb', values: { given: name, known: known.join(', ') }, near: nearestWord(name, known) });
    return 2;
  }
  return await runVerb(verb, args, terminal);
}

async function runVerb(verb: Verb, args: readonly string[], terminal: Console): Promise<ExitCode> {
  const parsed = parseArguments(args, { ...verb.options, ...COMMON_OPTIONS });
  if (!parsed.ok) {
    terminal.complain(parsed.error);
    return 2;
  }
  if (parsed.value.flags.has('help')) {
    terminal.out(helpOf(terminal.speaker, verb));
    return 0;
  }
  const { least, most } = verb.operands;
  const count = parsed.value.positionals.length;
  if (count < least || count > most) {
    terminal.complain({ id: 'cli.misuse.operands', values: { usage: verb.usage } });
    return 2;
  }
  return await verb.run(parsed.value, terminal);
}
