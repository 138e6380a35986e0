// What an ending says of the mediator's texts that lacked one initial, written to text.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { BridgeAnswer, GameEvent } from '../../src/engine/index.ts';
import { NearMisses } from '../../src/ui/ending/near-misses.tsx';
import { ScenarioVoice } from '../../src/ui/frame/speaker-context.tsx';
import { PageProvider } from '../../src/ui/frame/page-context.tsx';
import { ALONE, openPage } from '../store/a-page.ts';

async function written(us: BridgeAnswer, iran: BridgeAnswer): Promise<string> {
  const events: readonly GameEvent[] = [
    { kind: 'round-opened', round: 2, stage: 'talks', venue: 'muscat', date: '2026-02-14' },
    { kind: 'bridge-laid', terms: { inspections: 1, 'released-funds': 1 }, guaranteed: [] },
    { kind: 'bridge-answered', seat: 'us', answer: us },
    { kind: 'bridge-answered', seat: 'iran', answer: iran },
  ];
  const page = await openPage();
  await page.actions.begin(ALONE);
  const { game } = page.state.getState();
  if (game === undefined) throw new Error('no game lies open');
  return renderToStaticMarkup(
    <PageProvider store={page}>
      <ScenarioVoice rules={game.rules} texts={game.texts}><NearMisses past={events.map((event, step) => ({ step, event }))} /></ScenarioVoice>
    </PageProvider>,
  );
}

test.each([
  ['refuse', 'ad-referendum', 'the United States'],
  ['initial', 'refuse', 'Iran'],
] as const)('%s and %s: it names who refused', async (us, iran, named) => {
  expect(await written(us, iran)).toContain(`round 2 lacked one initial, that of ${named}: Inspections: cameras; Released funds: food and medicine.`);
});

test.each([['refuse', 'refuse'], ['initial', 'ad-referendum']] as const)('%s and %s: nothing is told', async (us, iran) => {
  expect(await written(us, iran)).toBe('');
});
