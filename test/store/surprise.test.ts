// A temper that is a surprise: drawn when the game begins, in the record at once, on the page only after the ending.
import { TEMPER_IDS } from '../../src/agents/index.ts';
import { describe, expect, test } from 'vitest';
import type { Seating } from '../../src/record/index.ts';
import { createMemoryStorage, type NewGame, type PageStore, SURPRISE } from '../../src/store/index.ts';
import { ALONE, createTestPage, moveOn, openPage, playOut } from './a-page.ts';

const hidden: Seating = { kind: 'agent', level: 'random', temper: SURPRISE };
const known: Seating = { kind: 'agent', level: 'random', temper: 'conciliatory' };
const WISH: NewGame = { ...ALONE, seats: { us: { kind: 'human' }, iran: hidden, oman: known } };

/** What is written about that seat in the game's own record, which is more than the page tells. */
function inRecord(page: PageStore): unknown {
  const { seats } = JSON.parse(page.actions.fileOfGame()?.text ?? '{}') as { seats?: Record<string, unknown> };
  return seats?.['iran'];
}

/** A page whose draws give that temper: 0 hawkish, 2 conciliatory. */
async function pageDrawing(at: number, storage = createMemoryStorage()): Promise<PageStore> {
  const asked: number[] = [];
  const page = createTestPage(storage, { draw: (count) => { asked.push(count); return at; } });
  await page.actions.open();
  await page.actions.begin(WISH);
  expect(asked).toEqual([TEMPER_IDS.length]);
  return page;
}

describe('a temper that is a surprise', () => {
  test.each([[0, 'hawkish'], [1, 'pragmatic'], [2, 'conciliatory']] as const)('is drawn: %i is %s', async (at, temper) => {
    expect(inRecord(await pageDrawing(at))).toEqual({ ...hidden, temper });
  });

  test('is nowhere on the page before the ending, and told then; one that was chosen is always told', async () => {
    const page = await pageDrawing(0);
    for (let moves = 0; moves < 4; moves += 1) await moveOn(page);
    await page.actions.goTo('saved-games');
    expect(JSON.stringify(page.state.getState())).not.toContain('hawkish');
    expect(page.state.getState().saved).toMatchObject([{ seats: { iran: hidden, oman: known }, surprises: ['iran'] }]);

    await page.actions.resume(page.state.getState().saved[0]?.id ?? '');
    page.actions.watchGame();
    expect(JSON.stringify(page.state.getState())).not.toContain('hawkish');
    await page.actions.closeReplay();
    expect(page.state.getState().game?.seats).toMatchObject({ iran: hidden, oman: known });

    await playOut(page);
    expect(page.state.getState().game).toMatchObject({ seats: { iran: { temper: 'hawkish' }, oman: known }, surprises: ['iran'] });
    await page.actions.goTo('saved-games');
    expect(page.state.getState().saved).toMatchObject([{ over: true, seats: { iran: { temper: 'hawkish' } } }]);
  });

  test('is not in what is handed round in mid-game', async () => {
    const page = await pageDrawing(0);
    await moveOn(page);
    expect(page.actions.fileOfSeat()?.text).not.toContain('hawkish');
  });

  test('stays one when the page is opened again, and plays on as it was drawn', async () => {
    const storage = createMemoryStorage();
    const page = await pageDrawing(2, storage);
    const id = page.state.getState().game?.id ?? '';
    const again = await openPage(storage);
    await again.actions.resume(id);
    expect(again.state.getState().game?.seats.iran).toEqual(hidden);
    expect(inRecord(again)).toEqual({ ...hidden, temper: 'conciliatory' });
  });
});

test('of an unfinished game out of a file no temper is told before its ending', async () => {
  const page = await pageDrawing(0);
  await moveOn(page);
  const file = page.actions.fileOfGame();
  const other = await openPage();
  await other.actions.importFile('brought.muscat.json', file?.text ?? '');
  expect(other.state.getState().game?.seats).toMatchObject({ iran: hidden, oman: hidden });
  await other.actions.goTo('saved-games');
  expect(other.state.getState().saved).toMatchObject([{ seats: { iran: hidden, oman: hidden } }]);
});
