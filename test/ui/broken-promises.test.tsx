// What an ending says of promises that were stalled, written to text.
import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../src/engine/index.ts';
import { BrokenPromises } from '../../src/ui/ending/broken-promises.tsx';
import { steps, written } from './written.tsx';

const order = (issue: string, conduct: 'comply' | 'stall'): GameEvent => ({ kind: 'conduct-ordered', issue, giver: 'iran', conduct });
const report = (issue: string, as: 'looks-honoured' | 'violation-found'): GameEvent => ({ kind: 'commitment-reported', issue, giver: 'iran', report: as });
const opened = (round: number): GameEvent => ({ kind: 'round-opened', round, stage: 'talks', venue: 'muscat', date: '2026-02-20' });

async function told(events: readonly GameEvent[]): Promise<string> {
  return await written(<BrokenPromises past={steps(events)} />);
}

describe('stalled promises', () => {
  test('are told with their round, and whether that was seen', async () => {
    const text = await told([
      opened(3), order('inspections', 'stall'), report('inspections', 'looks-honoured'),
      opened(4), order('inspections', 'stall'), order('enrichment-level', 'comply'), report('inspections', 'violation-found'),
    ]);
    expect(text).toContain('Round 3: Iran stalled on “Inspections”. It was not seen.');
    expect(text).toContain('Round 4: Iran stalled on “Inspections”, and was found out.');
    expect(text).not.toContain('Enrichment');
  });
  test.each<readonly [string, readonly GameEvent[]]>([
    ['the game ended first', []],
    ['the accord was left first', [{ kind: 'accord-left', seat: 'us', issues: ['inspections'] }, opened(4), report('inspections', 'violation-found')]],
    ['conduct was ordered anew before any report', [order('inspections', 'comply'), report('inspections', 'looks-honoured')]],
  ])('are told as never looked at where %s', async (_, after) => {
    expect(await told([opened(3), order('inspections', 'stall'), ...after])).toContain('Round 3: Iran stalled on “Inspections”. Nobody came to look any more.');
  });
  test('are not told where all were kept', async () => {
    expect(await told([opened(3), order('inspections', 'comply'), report('inspections', 'looks-honoured')])).toBe('');
  });
});
