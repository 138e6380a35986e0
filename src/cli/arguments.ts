/**
 * Arguments of a verb: read by node:util, judged here, so that every refusal says what would be right.
 * Invariant: nothing that was typed is silently ignored.
 */
import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../engine/index.ts';
import { nearestWord } from '../scenario/index.ts';
import type { Complaint } from './complaint.ts';

/** flag: --json; value: --seed 7, whose placeholder stands in the help. */
export type Option = { readonly kind: 'flag' } | { readonly kind: 'value'; readonly placeholder: string };
export type Options = Readonly<Record<string, Option>>;

export type Arguments = {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly flags: ReadonlySet<string>;
};

/** Options that every verb takes. */
export const COMMON_OPTIONS: Options = { json: { kind: 'flag' }, help: { kind: 'flag' } };

export function parseArguments(args: readonly string[], options: Options): Result<Arguments, Complaint> {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.entries(options).map(([name, { kind }]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, string> = {};
  const flags = new Set<string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (option === undefined) return err(unknownOption(token.rawName, options));
    if (flags.has(token.name) || Object.hasOwn(values, token.name)) return err({ id: 'cli.misuse.option-twice', values: { option: token.rawName } });
    if (option.kind === 'flag') {
      if (token.value !== undefined) return err({ id: 'cli.misuse.flag-value', values: { option: token.rawName } });
      flags.add(token.name);
    } else {
      if (token.value === undefined || token.value === '') return err({ id: 'cli.misuse.value-missing', values: { option: token.rawName, placeholder: option.placeholder } });
      values[token.name] = token.value;
    }
  }
  return ok({ positionals, values, flags });
}

function unknownOption(option: string, options: Options): Complaint {
  const known = Object.keys(options).map((name) => `--${name}`);
  return { id: 'cli.misuse.unknown-option', values: { option, known: known.join(', ') }, near: nearestWord(option, known) };
}

/** A whole number within bounds, or the complaint. `fallback` where the option was not given. */
export function wholeNumber({ values }: Arguments, name: string, { least, most, fallback }: { readonly least: number; readonly most: number; readonly fallback: number }): Result<number, Complaint> {
  const given = values[name];
  if (given === undefined) return ok(fallback);
  const number = /^\d{1,16}$/.test(given) ? Number(given) : Number.NaN;
  if (number >= least && number <= most) return ok(number);
  return err({ id: 'cli.misuse.number', values: { option: `--${name}`, given, least: String(least), most: String(most) } });
}
