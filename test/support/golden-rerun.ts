// A saved game of the golden folder, played again.
import { readFileSync } from 'node:fs';
import { openFile, type OpenedFile } from '../../src/record/index.ts';

export type GoldenGame = Extract<OpenedFile, { kind: 'game' }>;

export const GOLDEN_NAMES = ['rome-framework', 'rome-war', 'rome-class', 'first-contact-interim', 'first-contact-random'] as const;
export type GoldenName = (typeof GOLDEN_NAMES)[number];

const known = new Map<GoldenName, GoldenGame>();

export function goldenGame(name: GoldenName): GoldenGame {
  const opened = known.get(name) ?? openFile(readFileSync(new URL(`../golden/${name}.muscat.json`, import.meta.url), 'utf8'));
  if (opened.kind !== 'game') throw new Error(`${name} is no game: ${opened.kind}`);
  known.set(name, opened);
  return opened;
}
