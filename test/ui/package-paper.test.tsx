// A package that lies on the table, written to text.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Terms } from '../../src/engine/index.ts';
import { ScenarioVoice } from '../../src/ui/frame/speaker-context.tsx';
import { PackagePaper } from '../../src/ui/tasks/package-paper.tsx';
import { shortOfFramework } from '../../src/ui/tasks/short-of-framework.ts';
import { FIRST_CONTACT } from '../store/a-page.ts';

const { rules, texts } = FIRST_CONTACT;

function written(terms: Terms, ownLast: Terms | undefined): string {
  return renderToStaticMarkup(
    <ScenarioVoice rules={rules} texts={texts}><PackagePaper title="The offer" inForce={{ inspections: 1 }} guaranteed={[]} {...{ rules, terms, ownLast }} /></ScenarioVoice>,
  );
}

describe('a package beside the own last text', () => {
  test('marks what differs from it, what is in force counted as named', () => {
    const paper = written({ inspections: 2, 'released-funds': 1 }, { 'released-funds': 1 });
    expect(paper).toMatch(/<li>Inspections: .*your last: cameras/s);
    expect(paper.match(/your last/g)).toHaveLength(1);
  });
  test('tells what it leaves out of it', () => {
    expect(written({ inspections: 2 }, { inspections: 2, 'released-funds': 1 })).toContain('Your last text also named: Released funds: food and medicine.');
  });
  test.each([[undefined], [{}]] as const)('has no mark without one: %j', (ownLast) => {
    expect(written({ inspections: 2 }, ownLast)).not.toMatch(/your last/i);
  });
});

describe('what is wanting for a framework', () => {
  test('is each issue below its least position', () => {
    const frameworkMinimum = [{ issue: 'inspections', position: 2 }, { issue: 'energy', position: 1 }];
    expect(shortOfFramework({ frameworkMinimum }, { inspections: 1, energy: 1 })).toEqual({ inspections: 2 });
    expect(shortOfFramework({ frameworkMinimum }, { inspections: 2, energy: 3 })).toEqual({});
  });
});
