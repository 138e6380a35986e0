// What stands beside the mediator's brief and on its desk, written to text.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Confidential, SeatId, Terms } from '../../src/engine/index.ts';
import { HostBounds } from '../../src/ui/papers/host-bounds.tsx';
import { ScenarioVoice } from '../../src/ui/frame/speaker-context.tsx';
import { HeardConfidences } from '../../src/ui/tasks/heard-confidences.tsx';
import { nearFramework } from '../../src/ui/tasks/short-of-framework.ts';
import { FIRST_CONTACT } from '../store/a-page.ts';

const { rules, texts } = FIRST_CONTACT;
const { credit, mediatorScore } = rules.constants;

test('a host is told how it is judged, and what its means take', () => {
  const paper = renderToStaticMarkup(<ScenarioVoice rules={rules} texts={texts}><HostBounds rules={rules} /></ScenarioVoice>);
  expect(paper).toContain(`${mediatorScore.efficiency} percent: what both sides gain together`);
  expect(paper).toContain(`Sounding a side out on a text: ${-credit.soundingCenti / 100} with it.`);
  expect(paper).toContain(`${-credit.brokenGuaranteeCenti / 100} with each if it is broken`);
});

describe('confidences on the desk', () => {
  const heard = (...all: readonly Confidential[]): string => renderToStaticMarkup(
    <ScenarioVoice rules={rules} texts={texts}>
      <HeardConfidences now={{ confidences: all.map((content, index) => ({ index, from: 'iran' satisfies SeatId, round: 1, content, mayPassOn: false, carried: false })) }} />
    </ScenarioVoice>,
  );
  test('are told with who confided them', () => {
    expect(heard({ topic: 'first-priority', issue: 'inspections' })).toContain('Iran: what matters most is “Inspections”.');
  });
  test('are no heading without one', () => {
    expect(heard()).toBe('');
  });
});

describe('what is wanting for a framework', () => {
  const minimum = ['a', 'b', 'c', 'd', 'e'].map((issue) => ({ issue, position: 1 }));
  test.each<[Terms, Terms | undefined]>([
    [{}, undefined],
    [{ a: 1 }, { b: 1, c: 1, d: 1, e: 1 }],
    [{ a: 1, b: 1, c: 1, d: 1, e: 1 }, undefined],
  ])('is told when it is near: beside %j', (whole, told) => {
    expect(nearFramework({ frameworkMinimum: minimum }, whole)).toEqual(told);
  });
});
