/** Help, made from what the verbs declare and the sentences `cli.verb.NAME` and `cli.option.NAME`. */
import type { Speaker } from '../text/index.ts';
import { COMMON_OPTIONS } from './arguments.ts';
import type { Verb } from './verb.ts';

export function helpOnAll(speaker: Speaker, verbs: readonly Verb[]): string {
  const lines = verbs.map(({ name, usage }) => columns(usage, speaker.say(`cli.verb.${name}`)));
  return [speaker.say('cli.help.title'), '', ...lines, '', speaker.say('cli.help.more')].join('\n');
}

export function helpOf(speaker: Speaker, { name, usage, options }: Verb): string {
  const lines = Object.entries({ ...options, ...COMMON_OPTIONS }).map(([option, value]) =>
    columns(value.kind === 'flag' ? `--${option}` : `--${option} ${value.placeholder}`, speaker.say(`cli.option.${option}`)));
  return [`muscat ${usage} [options]`, '', speaker.say(`cli.verb.${name}`), speaker.say(`cli.verb.${name}.more`), '', ...lines].join('\n');
}

const WIDTH = 29;
const columns = (left: string, right: string): string => `  ${left.padEnd(WIDTH)}  ${right}`;
