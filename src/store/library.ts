/**
 * The scenarios that come with the game: fetched compiled, so that a shipped game needs neither YAML nor its schema.
 * Not here: scenarios out of files (added-scenarios.ts).
 * Invariant: rules and source that are handed out belong together: the source has the digest that the rules were
 * compiled from.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Result, Rules } from '../engine/index.ts';
import { err, ok } from '../engine/index.ts';
import type { GameRecord } from '../record/index.ts';
import type { ScenarioCard, ScenarioTexts } from '../scenario/index.ts';

/** A card of the scenario shelf; its id is what a new game names. */
export type ShelvedCard = ScenarioCard & {
  /** A scenario that a file brought, not one that comes with the page. */
  readonly origin?: 'file';
};

export type LoadedScenario = {
  readonly rules: Rules;
  readonly texts: ScenarioTexts;
  readonly scenario: GameRecord['scenario'];
};

/** missing: could not be fetched; mixed: the files of two versions lie beside each other. */
export type LibraryFault = 'missing' | 'mixed';

export type Library = {
  cards(): Promise<Result<readonly ScenarioCard[], LibraryFault>>;
  load(id: string): Promise<Result<LoadedScenario, LibraryFault>>;
};

/** What scenarios/ID.json holds. */
type Compiled = { readonly rules: Rules; readonly texts: ScenarioTexts; readonly digest: string };

/** `folder` is the address of scenarios/, with a closing slash. */
export function createLibrary(folder: string): Library {
  let cards: Promise<Result<readonly ScenarioCard[], LibraryFault>> | undefined;
  return {
    async cards() {
      cards ??= fetchJson<readonly ScenarioCard[]>(`${folder}index.json`);
      const found = await cards;
      if (!found.ok) cards = undefined;
      return found;
    },
    load: (id) => load(folder, id),
  };
}

async function load(folder: string, id: string): Promise<Result<LoadedScenario, LibraryFault>> {
  const [compiled, source] = await Promise.all([
    fetchJson<Compiled>(`${folder}${id}.json`),
    fetchText(`${folder}${id}.scenario.yaml`),
  ]);
  if (!compiled.ok) return compiled;
  if (!source.ok) return source;
  const { rules, texts, digest } = compiled.value;
  if (digestOf(source.value) !== digest) return err('mixed');
  return ok({ rules, texts, scenario: { id: texts.id, digest, source: source.value } });
}

/** Hex SHA-256 of a scenario's text. */
export function digestOf(source: string): string {
  return bytesToHex(sha256(utf8ToBytes(source)));
}

async function fetchJson<T>(address: string): Promise<Result<T, LibraryFault>> {
  const text = await fetchText(address);
  if (!text.ok) return text;
  try {
    return ok(JSON.parse(text.value) as T);
  } catch {
    return err('missing');
  }
}

async function fetchText(address: string): Promise<Result<string, LibraryFault>> {
  try {
    const response = await fetch(address, { cache: 'no-cache' });
    return response.ok ? ok((await response.text()).replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')) : err('missing');
  } catch {
    return err('missing');
  }
}
