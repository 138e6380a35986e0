// What is new since a seat's own last move, written to text.
import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../src/engine/index.ts';
import { News } from '../../src/ui/papers/news.tsx';
import { steps, written } from './written.tsx';

async function told(events: readonly GameEvent[]): Promise<string> {
  return await written(<News seat="us" inFull={false} seenTo={0} past={steps(events)} />);
}

describe('news', () => {
  test('tells what a side is seen to honour in one line, and a violation in one of its own', async () => {
    const news = await told([
      { kind: 'commitment-reported', issue: 'enrichment-level', giver: 'iran', report: 'looks-honoured' },
      { kind: 'commitment-reported', issue: 'released-funds', giver: 'us', report: 'looks-honoured' },
      { kind: 'commitment-reported', issue: 'inspections', giver: 'iran', report: 'looks-honoured' },
      { kind: 'commitment-reported', issue: 'inspections', giver: 'iran', report: 'violation-found' },
    ]);
    expect(news).toContain('The commitments of Iran look honoured: “Enrichment level” and “Inspections”.');
    expect(news).toContain('The commitment of the United States on “Released funds” looks honoured.');
    expect(news).toMatch(/\(3\).*violation/is);
  });

  test('tells what a violation took', async () => {
    const cause = { kind: 'issue', rule: 'violation', issue: 'inspections' } as const;
    const news = await told([
      { kind: 'commitment-reported', issue: 'inspections', giver: 'iran', report: 'violation-found' },
      { kind: 'gauge-moved', gauge: 'trust-us', byCenti: -1800, cause },
      { kind: 'gauge-moved', gauge: 'trust-us', byCenti: -100, cause: { ...cause, issue: 'released-funds' } },
    ]);
    expect(news).toContain('Trust of the United States in Iran: −18.');
    expect(news).not.toContain('−1.');
  });

  test('tells an accord term by term', async () => {
    const news = await told([{ kind: 'accord-in-force', accord: 'interim', terms: { inspections: 1, 'released-funds': 1 }, guaranteed: ['inspections'] }]);
    expect(news).toMatch(/An interim accord is in force:.*<li>Inspections: <b>[^<]+<\/b> <span class="mark" data-kind="guaranteed">.*<li>Released funds: <b>[^<]+<\/b><\/li>/s);
  });

  test('tells what another initials term by term, only counts what has leaked, and not what the seat itself has just initialled', async () => {
    const terms = { inspections: 1, 'released-funds': 1 };
    expect(await told([{ kind: 'initialled', seat: 'iran', terms }])).toMatch(/<b>Iran initials the text on the table: 2 terms\.<\/b><ul><li>Inspections: <b>/);
    const leaked = await told([{ kind: 'leaked', seat: 'iran', terms }]);
    expect(leaked).toContain(': 2 terms.');
    expect(leaked).not.toContain('Inspections');
    expect(await told([{ kind: 'initialled', seat: 'us', terms }])).toBe('');
  });

  test.each([[1, true], [2, false]] as const)('does not repeat the bridging text where it was sounded out on: position %i', async (position, isSame) => {
    const news = await told([
      { kind: 'sounded-out', seat: 'us', terms: { inspections: 1, 'released-funds': 1 }, wouldRatify: true },
      { kind: 'bridge-laid', terms: { inspections: position, 'released-funds': 1 }, guaranteed: [] },
    ]);
    expect(news.includes('Oman sounded you out on this text before: as things stood, your capital would ratify it.')).toBe(isSame);
    expect(news.includes('Inspections: ')).toBe(!isSame);
  });

  test.each([['direct', true], ['indirect', false]] as const)('says of an agenda of indirect talks whether %s ones were asked for', async (format, isOther) => {
    const news = await told([
      { kind: 'requested', seat: 'us', families: ['enrichment'], format },
      { kind: 'requested', seat: 'iran', families: ['enrichment'], format: 'expert' },
      { kind: 'agenda-set', families: ['enrichment'], format: 'indirect', wide: false },
    ]);
    expect(news).toContain('Oman sets the agenda: indirect talks');
    expect(news.includes('You had asked for direct talks.')).toBe(isOther);
  });

  test('names subjects that were asked for and are not on the agenda', async () => {
    const news = await told([
      { kind: 'requested', seat: 'us', families: ['enrichment', 'sanctions'], format: 'direct' },
      { kind: 'agenda-set', families: ['enrichment'], format: 'direct', wide: false },
    ]);
    expect(news).toContain('You had asked for “Sanctions”.');
  });

  test('tells with promises honoured the trust that they earned', async () => {
    const news = await told([
      { kind: 'commitment-reported', issue: 'inspections', giver: 'iran', report: 'looks-honoured' },
      { kind: 'gauge-moved', gauge: 'trust-us', byCenti: 900, cause: { kind: 'seat', rule: 'honoured', seat: 'iran' } },
      { kind: 'gauge-moved', gauge: 'trust-us', byCenti: 450, cause: { kind: 'seat', rule: 'honoured', seat: 'iran' } },
      { kind: 'gauge-moved', gauge: 'trust-iran', byCenti: 300, cause: { kind: 'seat', rule: 'honoured', seat: 'us' } },
    ]);
    expect(news).toContain('looks honoured. <b>Trust of the United States in Iran: +13.5.</b>');
    expect(news).not.toContain('Trust of Iran');
  });

  test('says which confidence was passed on', async () => {
    const news = await told([{ kind: 'confidence-carried', from: 'us', to: 'iran', content: { topic: 'first-priority', issue: 'inspections' } }]);
    expect(news).toContain('The mediator has passed on to Iran what you confided: what matters most is “Inspections”.');
  });

  test('makes a table that ends with an initialled text stand out', async () => {
    expect(await told([{ kind: 'table-ended', how: 'initialled' }])).toContain('data-great="true"');
    expect(await told([{ kind: 'table-ended', how: 'two-passes' }])).toContain('data-great="false"');
  });

  test('leaves out what the seat itself did and confided', async () => {
    expect(await told([
      { kind: 'passed', seat: 'us' },
      { kind: 'confidence-entrusted', seat: 'us', content: { topic: 'first-priority', issue: 'inspections' }, mayPassOn: true },
    ])).toBe('');
  });
});
