/**
 * What is shown of a scenario before it is chosen: its card, out of what was compiled.
 * Not here: where cards are listed (cli/shipped-scenarios.node.ts for those that come with the page, store/ for the rest).
 */
import type { GameLength } from '../engine/index.ts';
import type { CompiledScenario } from './parse.ts';
import type { Localised, ScenarioTexts } from './texts.ts';

export type ScenarioCard = {
  readonly id: string;
  readonly digest: string;
  readonly language: string;
  readonly title: Localised;
  readonly summary: Localised;
  readonly minutes: number;
  readonly difficulty: ScenarioTexts['difficulty'];
  readonly adviser: ScenarioTexts['adviser'];
  readonly asOf: string;
  readonly invented: Localised;
  readonly sources: ScenarioTexts['sources'];
  readonly seats: ScenarioTexts['seats'];
  readonly tempers: ScenarioTexts['tempers'];
  readonly rounds: Readonly<Record<GameLength, number>>;
  /** Of each round. */
  readonly exchanges: Readonly<Record<GameLength, number>>;
};

export function cardOf({ rules, texts, digest }: Pick<CompiledScenario, 'rules' | 'texts' | 'digest'>): ScenarioCard {
  const { id, language, title, summary, minutes, difficulty, adviser, asOf, invented, sources, seats, tempers } = texts;
  const rounds = { full: rules.full.meetings.length, class: rules.class.meetings.length };
  const exchanges = { full: rules.full.exchanges, class: rules.class.exchanges };
  return { id, digest, language, title, summary, minutes, difficulty, adviser, asOf, invented, sources, seats, tempers, rounds, exchanges };
}
