// S1: the n-th storage operation fails, for every n. The game goes on, the player sees it, a file is offered, and
// nothing that was acknowledged is lost.
import { describe, expect, test } from 'vitest';
import { err } from '../../src/engine/index.ts';
import { verifyRecord } from '../../src/record/index.ts';
import { createKeeper, createMemoryStorage, type PageStore, type StorageFault } from '../../src/store/index.ts';
import { ALONE, createTestPage, moveOn, openPage, seated } from './a-page.ts';
import { createFaultyStorage, type Failure } from './faulty-storage.ts';

const MOVES = 6;
const FAULTS: readonly StorageFault[] = ['unavailable', 'blocked', 'full', 'failed', 'differs'];

/** Six commands with a draft between them, on a storage that fails so. */
async function playUnder(failure: Failure): Promise<{ page: PageStore; storage: ReturnType<typeof createFaultyStorage> }> {
  const storage = createFaultyStorage(failure);
  const page = createTestPage(storage);
  await page.actions.open();
  await page.actions.begin(ALONE);
  for (let move = 0; move < MOVES; move += 1) {
    await moveOn(page);
    const { draft } = seated(page);
    if (draft !== undefined) page.actions.draft(draft);
  }
  // The list goes through the keeper's queue, so that the last draft has been dealt with.
  await page.actions.fileOf('');
  return { page, storage };
}

const { page: undisturbed, storage: counted } = await playUnder({ at: Infinity, lasts: 'once', fault: 'failed' });
const operations = counted.operations();
const every = Array.from({ length: operations }, (_, index) => index + 1);

test('the undisturbed game uses the storage at every command', () => {
  expect(operations).toBeGreaterThan(MOVES * 3);
  expect(undisturbed.state.getState().storage).toEqual({ kind: 'fine' });
});

describe.each(['once', 'twice', 'for-good'] as const)('failing %s', (lasts) => {
  test.each(every)('from operation %i on, the game goes on and is whole', async (at) => {
    const { page, storage } = await playUnder({ at, lasts, fault: FAULTS[at % FAULTS.length] ?? 'failed' });
    const { game, broken } = page.state.getState();
    expect(broken).toBe('');
    expect(game?.step).toBe(undisturbed.state.getState().game?.step);

    const file = page.actions.fileOfGame();
    expect(verifyRecord(file?.text ?? '')).toMatchObject({ verdict: 'ok', steps: game?.step });

    const stored = await storage.inner.read(game?.id ?? '');
    const storedStep = stored.ok ? stored.value?.info.step ?? -1 : -1;
    if (page.state.getState().storage.kind === 'fine') expect(storedStep).toBe(game?.step);
    else expect(storedStep).toBeLessThanOrEqual(game?.step ?? 0);
  });
});

test.each(every.filter((at) => at > 4 && at < operations))('failing for good from operation %i on is shown, with the fault', async (at) => {
  const { page } = await playUnder({ at, lasts: 'for-good', fault: 'full' });
  expect(page.state.getState().storage).toEqual({ kind: 'in-memory', fault: 'full' });
});

test('what could not be stored is stored with the next command, and the notice goes', async () => {
  const storage = createFaultyStorage({ at: 5, lasts: 'twice', fault: 'full' });
  const page = createTestPage(storage);
  await page.actions.open();
  await page.actions.begin(ALONE);
  await moveOn(page);
  expect(page.state.getState().storage).toEqual({ kind: 'fine' });
  const id = page.state.getState().game?.id ?? '';
  const stored = await storage.inner.read(id);
  expect(stored.ok && stored.value?.info.step).toBe(page.state.getState().game?.step);
});

test('a game that could not be stored is told of until it is, whatever else is stored meanwhile', async () => {
  const inner = createMemoryStorage();
  let isFull = true;
  const page = await openPage({ ...inner, write: async (game) => (isFull ? err('full') : inner.write(game)) });
  await page.actions.begin(ALONE);
  const { id, step } = page.state.getState().game ?? { id: '', step: -1 };
  await page.actions.readContentNote();
  expect(page.state.getState().storage).toEqual({ kind: 'in-memory', fault: 'full' });

  isFull = false;
  await page.actions.goTo('saved-games');
  await page.actions.remove('another');
  expect(page.state.getState().storage).toEqual({ kind: 'fine' });
  const stored = await inner.read(id);
  expect(stored.ok && stored.value?.info.step).toBe(step);
});

test('a part of a removed game does not come back', async () => {
  const storage = createMemoryStorage();
  const keeper = createKeeper({ ...storage, writeDrafts: async () => err('failed') });
  await keeper.remove('gone');
  expect(await keeper.writeDrafts('gone', {})).toEqual({ kind: 'stored' });
});

test('a game that was stored before the storage failed resumes from there in another page', async () => {
  const storage = createFaultyStorage({ at: Infinity, lasts: 'once', fault: 'failed' });
  const page = createTestPage(storage);
  await page.actions.open();
  await page.actions.begin(ALONE);
  await moveOn(page);
  const { game } = page.state.getState();
  const reopened = await openPage(storage.inner);
  await reopened.actions.resume(game?.id ?? '');
  expect(reopened.state.getState().game?.step).toBe(game?.step);
  expect(seated(reopened).now).toEqual(seated(page).now);
});
