#!/usr/bin/env node
// The command line. Here: the process. What a verb does is in verbs/, what may be said in text/en/cli.ts.
import { processConsole } from './console.ts';
import { runCommandLine } from './run.ts';

const terminal = processConsole();
process.exitCode = await runCommandLine(process.argv.slice(2), terminal);
terminal.close();
