/**
 * From YAML's nodes to plain data, with the place of every part, and the exact limits of maps, lists and texts.
 * Not here: what fields there are (shape/).
 * Invariant: keys are texts and none of them is a trap of JavaScript objects; no value is shared or cyclic.
 */
import { isMap as isMapNode, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { LineCounter } from 'yaml';
import type { Problem } from '../problem.ts';
import { oddCharacters } from './characters.ts';
import { type Place, problemAt, type Remark } from './document.ts';
import { LIMITS, utf8Length } from './limits.ts';
import { formatPath, type Path } from './path.ts';

export type Data = { readonly data: unknown; readonly places: ReadonlyMap<string, Place>; readonly problems: readonly Problem[] };

type Work = { readonly lines: LineCounter; readonly places: Map<string, Place>; readonly problems: Problem[] };

const TRAPS: readonly string[] = ['__proto__', 'constructor', 'prototype'];
const MOST_ODD_CHARACTERS = 5;

/** The data of a document's contents. */
export function dataOf(contents: unknown, lines: LineCounter): Data {
  const work: Work = { lines, places: new Map(), problems: [] };
  const data = valueOf(work, contents, { path: [], key: 0, value: startOf(contents, 0) });
  return { data, places: work.places, problems: work.problems };
}

type Spot = Place & { readonly path: Path };

function valueOf(work: Work, node: unknown, spot: Spot): unknown {
  work.places.set(formatPath(spot.path), { key: spot.key, value: spot.value });
  if (isMapNode(node)) return isTooDeep(work, spot) ? {} : mapOf(work, node, spot);
  if (isSeq(node)) return isTooDeep(work, spot) ? [] : listOf(work, node, spot);
  if (!isScalar(node)) return undefined;
  if (typeof node.value === 'string') checkText(work, node.value, spot);
  return node.value === 0 ? 0 : node.value;
}

function isTooDeep(work: Work, spot: Spot): boolean {
  const tooDeep = spot.path.length >= LIMITS.depth;
  if (tooDeep) report(work, spot.value, { code: 'yaml/too-deep', path: spot.path, values: { most: LIMITS.depth } });
  return tooDeep;
}

function mapOf(work: Work, node: YAMLMap, spot: Spot): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  const first = new Map<string, number>();
  if (node.items.length > LIMITS.keys) {
    report(work, spot.value, { code: 'yaml/too-many-keys', path: spot.path, values: { most: LIMITS.keys, found: node.items.length } });
    return map;
  }
  for (const pair of node.items) {
    const key = startOf(pair.key, spot.value);
    const name = nameOf(work, pair, { path: spot.path, offset: key });
    if (name === undefined) continue;
    const path = [...spot.path, name];
    const earlier = first.get(name);
    if (earlier !== undefined) {
      report(work, key, { code: 'yaml/duplicate-key', path, values: { found: name, line: work.lines.linePos(earlier).line } });
      continue;
    }
    first.set(name, key);
    map[name] = valueOf(work, pair.value, { path, key, value: startOf(pair.value, key) });
  }
  return map;
}

/** The name of a field, unless it is none that a file may have. */
function nameOf(work: Work, pair: Pair, { path, offset }: { readonly path: Path; readonly offset: number }): string | undefined {
  const { key } = pair;
  if (!isScalar(key) || key.value === null) {
    report(work, offset, { code: 'yaml/odd-key', path });
    return undefined;
  }
  const name = typeof key.value === 'string' ? key.value : (key.source ?? '');
  checkText(work, name, { path: [...path, name.slice(0, 60)], key: offset, value: offset });
  if (!TRAPS.includes(name)) return name;
  report(work, offset, { code: 'yaml/forbidden-key', path, values: { found: name } });
  return undefined;
}

function listOf(work: Work, node: YAMLSeq, spot: Spot): unknown[] {
  if (node.items.length > LIMITS.items) {
    report(work, spot.value, { code: 'yaml/too-many-items', path: spot.path, values: { most: LIMITS.items, found: node.items.length } });
    return [];
  }
  return node.items.map((item, index) => {
    const start = startOf(item, spot.value);
    return valueOf(work, item, { path: [...spot.path, index], key: start, value: start });
  });
}

/** Length, and characters that came in by escapes: "\u202e". */
function checkText(work: Work, text: string, spot: Spot): void {
  const length = utf8Length(text, LIMITS.textBytes);
  if (length > LIMITS.textBytes) report(work, spot.value, { code: 'yaml/text-too-long', path: spot.path, values: { most: LIMITS.textBytes } });
  for (const odd of oddCharacters(text, MOST_ODD_CHARACTERS)) {
    report(work, spot.value, { code: odd.code, path: spot.path, values: { found: odd.name } });
  }
}

function startOf(node: unknown, otherwise: number): number {
  const range = isScalar(node) || isMapNode(node) || isSeq(node) ? node.range : undefined;
  return range?.[0] ?? otherwise;
}

function report(work: Work, offset: number, remark: Remark): void {
  work.problems.push(problemAt(work.lines, offset, remark));
}
