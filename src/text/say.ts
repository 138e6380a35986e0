/**
 * Says a message of the catalog: Lingui's runtime with explicit ids and our reader of ICU messages.
 * Not here: the messages (en/) and the names that go into them (words.ts).
 * Invariant: never throws and never drops a value in silence. An unknown id is said as itself, a missing value
 * stands as {name}.
 */
import { type I18n, setupI18n } from '@lingui/core';
import { type Catalog, catalogOf } from './catalog.ts';
import { type Message, parseMessage, valuesOf } from './icu.ts';
import { primary } from './language.ts';

export type Values = Readonly<Record<string, string | number>>;
export type Say = {
  (id: string, values?: Values): string;
  /** Whether the catalog has the id. */
  readonly knows: (id: string) => boolean;
  /** Names of the values that the message of the id takes. */
  readonly needs: (id: string) => readonly string[];
};

export function createSay(language: string): Say {
  const { i18n, catalog } = voiceOf(primary(language));
  const say = (id: string, values: Values = {}): string => {
    const source = Object.hasOwn(catalog, id) ? catalog[id] : undefined;
    if (source === undefined) return id;
    return unguarded(i18n._(id, { ...gaps(source, values), ...guarded(values) }));
  };
  const knows = (id: string): boolean => Object.hasOwn(catalog, id);
  return Object.assign(say, { knows, needs: (id: string) => (knows(id) ? valuesOf(compiled(catalog[id] ?? '')) : []) });
}

type Voice = { readonly i18n: I18n; readonly catalog: Catalog };
const voices = new Map<string, Voice>();

function voiceOf(language: string): Voice {
  const known = voices.get(language);
  if (known !== undefined) return known;
  const catalog = catalogOf(language);
  const i18n = setupI18n({ locale: language, messages: { [language]: { ...catalog } } });
  i18n.setMessagesCompiler(compiled);
  const made = { i18n, catalog };
  voices.set(language, made);
  return made;
}

const messages = new Map<string, Message>();

/** Each message is read once; a malformed one (a test refuses it) is said as it is written. */
function compiled(source: string): Message {
  const known = messages.get(source);
  if (known !== undefined) return known;
  const parsed = parseMessage(source);
  const message = parsed.ok ? parsed.value : [source];
  messages.set(source, message);
  return message;
}

function gaps(source: string, values: Values): Values {
  const missing = valuesOf(compiled(source)).filter((name) => values[name] === undefined);
  return Object.fromEntries(missing.map((name) => [name, `{${name}}`]));
}

/** Lingui reads \\u202E in a finished sentence as an escape; what a file or a player wrote must stay as written. */
const STAND_IN = '\uE000';
const guarded = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value.replaceAll('\\', STAND_IN) : value]));
const unguarded = (text: string): string => text.replaceAll(STAND_IN, '\\');
