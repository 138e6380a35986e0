// What an ending says of an accord that came to be less than what was ratified, written to text.
import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../src/engine/index.ts';
import { AccordUndone } from '../../src/ui/ending/accord-undone.tsx';
import { steps, written } from './written.tsx';

const RATIFIED: readonly GameEvent[] = [
  { kind: 'round-opened', round: 3, stage: 'talks', venue: 'muscat', date: '2026-02-20' },
  { kind: 'accord-in-force', accord: 'framework', terms: { inspections: 1, 'released-funds': 1 }, guaranteed: [] },
];
const UNDONE: readonly GameEvent[] = [
  ...RATIFIED,
  { kind: 'round-opened', round: 4, stage: 'talks', venue: 'muscat', date: '2026-02-27' },
  { kind: 'commitment-reported', issue: 'inspections', giver: 'iran', report: 'violation-found' },
  { kind: 'terms-set-back', seat: 'us', issues: ['released-funds'], how: 'snap-back' },
];

async function told(events: readonly GameEvent[]): Promise<string> {
  return await written(<AccordUndone past={steps(events)} />);
}

describe('what undid an accord', () => {
  test('is told round by round', async () => {
    expect(await told(UNDONE)).toMatch(/Round 3: A framework comes into force\..*Round 4: A violation was found: Iran.*Round 4: After the violation, the United States takes its own terms back/s);
  });
  test('of one that stands as it was ratified nothing is told', async () => {
    expect(await told(RATIFIED)).not.toContain('accord-undone');
  });
});
