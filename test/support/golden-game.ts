// The golden games of test/golden, played again, with their deal space step by step; each is counted once.
import { readFileSync } from 'node:fs';
import { dealCourse, doorsOf } from '../../src/analysis/index.ts';
import { type GameRecord, openFile } from '../../src/record/index.ts';
import type { Debriefed } from '../../src/text/index.ts';
import type { ScenarioTexts } from '../../src/scenario/index.ts';

export type GoldenGame = Debriefed & { readonly texts: ScenarioTexts };

const known = new Map<string, GoldenGame>();

export function goldenPath(name: string): string {
  return new URL(`../golden/${name}.muscat.json`, import.meta.url).pathname;
}

export function goldenGame(name: string): GoldenGame {
  const game = known.get(name) ?? openGolden(name);
  known.set(name, game);
  return game;
}

/** The same game with something written beside it. */
export function withAnnex(game: GoldenGame, annex: GameRecord['annex']): GoldenGame {
  return { ...game, record: { ...game.record, annex } };
}

function openGolden(name: string): GoldenGame {
  const file = openFile(readFileSync(goldenPath(name), 'utf8'));
  if (file.kind !== 'game') throw new Error(`${name} is ${file.kind}`);
  const { rerun: { rules, record, steps }, scenario: { texts } } = file;
  const course = [...dealCourse(rules, steps.map(({ state }) => state))];
  return { rules, record, steps, course, doors: doorsOf(rules, course, steps), title: texts.title, texts };
}
