// A text that the adviser proposes, written to text.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Terms } from '../../src/engine/index.ts';
import { ScenarioVoice } from '../../src/ui/frame/speaker-context.tsx';
import { AdviceText } from '../../src/ui/papers/advice-text.tsx';
import { FIRST_CONTACT } from '../store/a-page.ts';

function written(terms: Terms, first?: Terms): string {
  return renderToStaticMarkup(<ScenarioVoice rules={FIRST_CONTACT.rules} texts={FIRST_CONTACT.texts}><AdviceText terms={terms} first={first} /></ScenarioVoice>);
}

const FIRST: Terms = { 'enrichment-level': 2, inspections: 1, 'released-funds': 2 };

describe('a proposed text', () => {
  test('is read term by term', () => {
    expect(written(FIRST)).toMatch(/<li>Enrichment level: .*<li>Inspections: .*<li>Released funds: /s);
  });
  test('that is nearly the first says only where it differs', () => {
    const text = written({ ...FIRST, inspections: 2 }, FIRST);
    expect(text).toMatch(/As the first text.*<li>Inspections: /s);
    expect(text).not.toContain('Released funds');
  });
  test('that leaves out a term of the first says so', () => {
    expect(written({ 'enrichment-level': 2, inspections: 1, energy: 1 }, { 'enrichment-level': 2, inspections: 1, energy: 1, 'released-funds': 2 })).toContain('<li>Released funds: <b>not named</b>');
  });
  test('that is another altogether is read term by term', () => {
    expect(written({ ...FIRST, inspections: 2, 'released-funds': 1 }, FIRST)).toContain('Enrichment level');
  });
});
