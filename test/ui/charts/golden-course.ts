// A golden game as the charts take it.
import { readFileSync } from 'node:fs';
import { dealCourse, type DealStep, doorsOf, type Door, type LaidText, laidTexts } from '../../../src/analysis/index.ts';
import type { Rules } from '../../../src/engine/index.ts';
import { openFile, type Step } from '../../../src/record/index.ts';
import type { StepEvent } from '../../../src/session/index.ts';
import { createSpeaker, type Speaker } from '../../../src/text/index.ts';
import type { RoundSpan } from '../../../src/ui/debrief/charts/step-plot.ts';

export type GoldenCourse = {
  readonly rules: Rules;
  readonly steps: readonly Step[];
  readonly whole: readonly StepEvent[];
  readonly course: readonly DealStep[];
  readonly doors: readonly Door[];
  readonly laid: readonly LaidText[];
  readonly rounds: readonly RoundSpan[];
  readonly speaker: Speaker;
};

const known = new Map<string, GoldenCourse>();

export function goldenCourse(name: string): GoldenCourse {
  const found = known.get(name) ?? open(name);
  known.set(name, found);
  return found;
}

function open(name: string): GoldenCourse {
  const file = openFile(readFileSync(new URL(`../../golden/${name}.muscat.json`, import.meta.url), 'utf8'));
  if (file.kind !== 'game') throw new Error(`${name} is no game`);
  const { scenario: { texts }, rerun: { rules, steps } } = file;
  const course = [...dealCourse(rules, steps.map(({ state }) => state))];
  const openings = course.filter(({ round }, nth) => round !== course[nth - 1]?.round);
  const rounds = openings.map(({ round, step }, nth) => ({ round, from: step, to: openings[nth + 1]?.step ?? steps.length - 1 }));
  const whole = steps.flatMap(({ events }, step) => events.map((event) => ({ step, event })));
  return { rules, steps, whole, course, doors: doorsOf(rules, course, steps), laid: laidTexts(rules, steps), rounds, speaker: createSpeaker({ language: 'en', rules, texts }) };
}
