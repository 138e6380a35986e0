// What others have confided of their values, beside the positions, written to text.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Viewer } from '../../src/engine/index.ts';
import { ScenarioVoice } from '../../src/ui/frame/speaker-context.tsx';
import { ConfidedWorth } from '../../src/ui/tasks/confided-worth.tsx';
import { FIRST_CONTACT } from '../store/a-page.ts';

const { rules, texts } = FIRST_CONTACT;
const inspections = { topic: 'price', issue: 'inspections', points: [0, -3, -7] } as const;
const funds = { topic: 'price', issue: 'released-funds', points: [0, -2, -5] } as const;
const confidences = [
  { index: 0, from: 'iran', content: inspections, round: 1, mayPassOn: true, carried: true },
  { index: 1, from: 'us', content: funds, round: 1, mayPassOn: true, carried: false },
  { index: 2, from: 'iran', content: { topic: 'first-priority', issue: 'released-funds' }, round: 2, mayPassOn: true, carried: true },
  { index: 3, from: 'iran', content: inspections, round: 3, mayPassOn: true, carried: true },
] as const;

test.each<readonly [Viewer, string, number, string]>([
  ['us', 'inspections', 1, 'Iran: −3'],
  ['us', 'inspections', 2, 'Iran: −7'],
  ['us', 'inspections', 0, ''],
  ['us', 'released-funds', 1, ''],
  ['oman', 'released-funds', 2, 'United States: −5'],
])('%s reads beside %s at %i: %s', (viewer, issue, position, shown) => {
  const written = renderToStaticMarkup(<ScenarioVoice rules={rules} texts={texts}><ConfidedWorth now={{ viewer, confidences }} {...{ issue, position }} /></ScenarioVoice>);
  expect(written.replaceAll(/<[^>]*>/g, '')).toBe(shown);
});
