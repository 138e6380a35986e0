// The adviser on the page: on or off, asked anew for each choice, stopped when the person moves on, and in no record.
import { expect, test } from 'vitest';
import type { Advice } from '../../src/agents/index.ts';
import { ok } from '../../src/engine/index.ts';
import { adviseHere, asDraft, createMemoryStorage, type NewGame, type PageStore, type World } from '../../src/store/index.ts';
import { ALONE, AT_ONE_DEVICE, createTestPage, FIRST_CONTACT, moveOn, playOut, seated } from './a-page.ts';

const ADVISED: NewGame = { ...ALONE, adviser: 'on' };

async function begin(wanted: NewGame, world: Partial<World> = {}, storage = createMemoryStorage()): Promise<PageStore> {
  const page = createTestPage(storage, world);
  await page.actions.open();
  await page.actions.begin(wanted);
  return page;
}

/** Lets advice that is under way arrive. */
async function advised(page: PageStore): Promise<Advice> {
  for (let turns = 0; turns < 1000; turns += 1) {
    const { advice } = page.state.getState();
    if (advice.kind === 'ready') return advice.advice;
    await new Promise((resolve) => setTimeout(resolve));
  }
  throw new Error(`no advice came: ${JSON.stringify(page.state.getState().advice)}`);
}

/** A world whose adviser answers only when it is told to. */
function slowAdviser(): { readonly world: Partial<World>; readonly signals: AbortSignal[]; readonly answer: (nth: number) => void } {
  const signals: AbortSignal[] = [];
  const answers: (() => void)[] = [];
  const advise: World['advise'] = (_, signal) => new Promise((resolve) => {
    signals.push(signal);
    answers.push(() => resolve(ok({ notes: [], options: [], estimates: [] })));
  });
  return { world: { advise }, signals, answer: (nth) => answers[nth]?.() };
}

test('off: it is not asked, and warns of nothing', async () => {
  const { world, signals } = slowAdviser();
  const page = await begin(ALONE, world);
  await moveOn(page);
  expect(signals).toEqual([]);
  expect(page.state.getState()).toMatchObject({ advice: { kind: 'none' }, game: { adviser: 'off' } });
  expect(page.actions.warnings({ kind: 'offer', terms: { funds: 3 } })).toEqual([]);
});

test('on: three things to do, the first of which becomes a draft and is sent only by the person', async () => {
  const page = await begin(ADVISED);
  const { options, estimates } = await advised(page);
  expect(options).toHaveLength(3);
  expect(estimates.map(({ seat }) => seat)).toEqual(['iran']);
  const draft = asDraft(seated(page), options[1]?.command ?? { kind: 'pass' });
  expect(draft).toEqual(options[1]?.command);
  if (draft !== undefined) page.actions.draft(draft);
  expect(seated(page)).toMatchObject({ draft, choices: { kind: 'dispatch' } });
  expect(page.state.getState().game?.step).toBe(0);
});

test('called in and sent out during the game, and remembered with it', async () => {
  const storage = createMemoryStorage();
  const page = await begin(ALONE, {}, storage);
  await page.actions.setAdviser('on');
  await advised(page);
  const again = createTestPage(storage);
  await again.actions.open();
  await again.actions.resume(again.state.getState().saved[0]?.id ?? '');
  expect(again.state.getState().game?.adviser).toBe('on');
  await again.actions.setAdviser('off');
  expect(again.state.getState()).toMatchObject({ advice: { kind: 'none' }, game: { adviser: 'off' } });
});

test('who moves on is not waited for: the old question is called off, and its answer is not shown', async () => {
  const { world, signals, answer } = slowAdviser();
  const page = await begin(ADVISED, world);
  await moveOn(page);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  answer(0);
  await Promise.resolve();
  expect(page.state.getState().advice).toEqual({ kind: 'thinking' });
  answer(1);
  await new Promise((resolve) => setTimeout(resolve));
  expect(page.state.getState().advice).toMatchObject({ kind: 'ready' });
});

test('a draft that changes asks nothing anew', async () => {
  const { world, signals } = slowAdviser();
  const page = await begin(ADVISED, world);
  const { draft, choices } = seated(page);
  if (draft?.kind !== 'dispatch' || choices.kind !== 'dispatch') throw new Error('no dispatch');
  page.actions.toggleAction(choices.actions[0]?.action ?? '');
  expect(signals).toHaveLength(1);
});

test('an adviser that breaks does not cost the game', async () => {
  const page = await begin(ADVISED, { advise: async () => { throw new Error('lost its papers'); } });
  await new Promise((resolve) => setTimeout(resolve));
  expect(page.state.getState().advice).toMatchObject({ kind: 'failed' });
  await playOut(page);
  expect(page.state.getState().game?.sitting.kind).toBe('over');
});

test('two people at one device: behind the curtain there is no advice, and each is advised for the own seat', async () => {
  const seats: string[] = [];
  const page = await begin({ ...AT_ONE_DEVICE, adviser: 'on' }, { advise: (input, signal) => { seats.push(input.seat); return adviseHere(input, signal); } });
  expect(page.state.getState().advice).toEqual({ kind: 'none' });
  page.actions.takeSeat('us');
  await advised(page);
  page.actions.leaveSeat();
  expect(page.state.getState().advice).toEqual({ kind: 'none' });
  page.actions.takeSeat('iran');
  await advised(page);
  expect(seats).toEqual(['us', 'iran']);
});

test('a scenario may forbid it', async () => {
  const { texts } = FIRST_CONTACT;
  const library: World['library'] = { cards: async () => ok([FIRST_CONTACT.card]), load: async () => ok({ ...FIRST_CONTACT, texts: { ...texts, adviser: 'forbidden' } }) };
  const page = await begin(ADVISED, { library });
  await page.actions.setAdviser('on');
  expect(page.state.getState()).toMatchObject({ advice: { kind: 'none' }, game: { adviser: 'forbidden' } });
});

test('no trace in the record: the same game with and without', async () => {
  const record = async (wanted: NewGame): Promise<string> => {
    const page = await begin(wanted);
    await playOut(page);
    return (page.actions.fileOfGame()?.text ?? '').replace(/"playedAt":"[^"]*"/, '');
  };
  expect(await record(ADVISED)).toBe(await record(ALONE));
});
