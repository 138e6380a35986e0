// What an ending says of the mediator's texts that lacked one initial, written to text.
import { expect, test } from 'vitest';
import type { BridgeAnswer, GameEvent } from '../../src/engine/index.ts';
import { NearMisses } from '../../src/ui/ending/near-misses.tsx';
import { steps, written } from './written.tsx';

async function told(us: BridgeAnswer, iran: BridgeAnswer): Promise<string> {
  const events: readonly GameEvent[] = [
    { kind: 'round-opened', round: 2, stage: 'talks', venue: 'muscat', date: '2026-02-14' },
    { kind: 'bridge-laid', terms: { inspections: 1, 'released-funds': 1 }, guaranteed: [] },
    { kind: 'bridge-answered', seat: 'us', answer: us },
    { kind: 'bridge-answered', seat: 'iran', answer: iran },
  ];
  return await written(<NearMisses past={steps(events)} />);
}

test.each([
  ['refuse', 'ad-referendum', 'the United States'],
  ['initial', 'refuse', 'Iran'],
] as const)('%s and %s: it names who refused', async (us, iran, named) => {
  const text = await told(us, iran);
  expect(text).toContain(`round 2 lacked one initial: that of ${named}.`);
  expect(text).toMatch(/Inspections: .*cameras.*Released funds: .*food and medicine/s);
});

test.each([['refuse', 'refuse'], ['initial', 'ad-referendum']] as const)('%s and %s: nothing is told', async (us, iran) => {
  expect(await told(us, iran)).toBe('');
});
