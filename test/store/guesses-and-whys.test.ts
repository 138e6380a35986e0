// What a player leaves for the debrief, on the page: kept with the game, shown to its own seat alone, opened at the ending.
import { describe, expect, test } from 'vitest';
import { type Annex, parseRecord } from '../../src/record/index.ts';
import { createMemoryStorage, type PageState, type PageStore } from '../../src/store/index.ts';
import { ALONE, AT_ONE_DEVICE, moveOn, openPage, playOut, seated } from './a-page.ts';

const GUESS = { about: 'iran', issue: 'inspections', hurdlePercent: 44 } as const;

function annexOf(text = ''): Annex {
  const parsed = parseRecord(text);
  if (!parsed.ok || !('annex' in parsed.value)) throw new Error('no record');
  return parsed.value.annex;
}

const annexIn = ({ actions }: PageStore): Annex => annexOf(actions.fileOfGame()?.text);

describe('alone', () => {
  test('a why is written beside the draft, goes with the command, and the next begins empty', async () => {
    const page = await openPage();
    await page.actions.begin(ALONE);
    const { draft } = seated(page);
    page.actions.sayWhy('To see what they do. ');
    expect(seated(page)).toMatchObject({ why: 'To see what they do. ', draft });
    await moveOn(page);
    expect(seated(page).why).toBe('');
    expect(annexIn(page).whys).toEqual([{ step: 1, seat: 'us', text: 'To see what they do.' }]);
    await moveOn(page);
    expect(annexIn(page).whys).toHaveLength(1);
  });

  test('it outlives changes of the draft, their undoing, and a refusal', async () => {
    const page = await openPage();
    await page.actions.begin(ALONE);
    const { draft } = seated(page);
    if (draft?.kind !== 'dispatch') throw new Error('no dispatch');
    page.actions.sayWhy('A gesture first');
    page.actions.draft({ ...draft, actions: [{ action: 'us-release-medicine' }] });
    page.actions.undoDraft();
    await page.actions.send({ kind: 'pass' });
    expect(seated(page)).toMatchObject({ why: 'A gesture first', rejection: { code: 'turn/wrong-command' } });
    expect(annexIn(page)).not.toHaveProperty('whys');
  });

  test('a page that is opened again has the unsent why, and the guesses', async () => {
    const storage = createMemoryStorage();
    const page = await openPage(storage);
    await page.actions.begin(ALONE);
    await page.actions.guess(GUESS);
    page.actions.sayWhy('Not sent yet');
    const again = await openPage(storage);
    await again.actions.resume(page.state.getState().game?.id ?? '');
    expect(seated(again)).toMatchObject({ why: 'Not sent yet', guesses: [{ ...GUESS, seat: 'us', round: 1, step: 0 }] });
  });

  test('a guess may be changed while the round lasts, and the next round keeps it as its beginning', async () => {
    const page = await openPage();
    await page.actions.begin(ALONE);
    await page.actions.guess(GUESS);
    await page.actions.guess({ ...GUESS, hurdlePercent: 50 });
    await page.actions.guess({ ...GUESS, issue: 'no-such-issue' });
    while (seated(page).now.round === 1) await moveOn(page);
    expect(seated(page).guesses).toEqual([{ ...GUESS, step: 0, round: 1, seat: 'us', hurdlePercent: 50 }]);
    await page.actions.guess(GUESS);
    expect(seated(page).guesses.map(({ round }) => round)).toEqual([1, 2]);
    await playOut(page);
    expect(annexIn(page).guesses).toHaveLength(2);
  });

  test('the replay tells whys after the ending, and none before', async () => {
    const page = await openPage();
    await page.actions.begin(ALONE);
    page.actions.sayWhy('canary-why');
    await moveOn(page);
    page.actions.watchGame();
    expect(page.state.getState().replay).toMatchObject({ whys: [] });
    await page.actions.closeReplay();
    await playOut(page);
    page.actions.watchGame();
    expect(page.state.getState().replay).toMatchObject({ whys: [{ step: 1, seat: 'us', text: 'canary-why' }] });
  });
});

describe('two people at one device', () => {
  /** All that the page has published, but for the scenario. */
  const shown = ({ game, ...state }: PageState): string => JSON.stringify({ ...state, catalog: '', game: { ...game, rules: '', texts: '' } });

  test('neither a why nor a guess of one is ever in the state of another, behind the curtain, or in what goes out', async () => {
    const page = await openPage();
    const states: { readonly seat: string; readonly all: string }[] = [];
    page.state.subscribe((state) => states.push({ seat: state.game?.sitting.kind === 'seat' ? state.game.sitting.seat : 'nobody', all: shown(state) }));
    await page.actions.begin(AT_ONE_DEVICE);
    for (let moves = 0; moves < 14; moves += 1) {
      if (page.state.getState().game?.sitting.kind === 'curtain') await moveOn(page);
      if (seated(page).seat === 'us') {
        page.actions.sayWhy('canary-why');
        await page.actions.guess({ ...GUESS, hurdlePercent: 137 });
      } else expect(page.actions.fileOfSeat()?.text).not.toMatch(/canary-why|:137\b/);
      expect(page.actions.fileOfSeat()?.text).not.toMatch(/canary-why|"guesses"/);
      if (moves === 6) {
        page.actions.watchGame();
        await page.actions.closeReplay();
      }
      await moveOn(page);
    }
    expect(annexIn(page)).toMatchObject({ whys: expect.arrayContaining([{ step: 1, seat: 'us', text: 'canary-why' }]) as unknown });
    const others = states.filter(({ seat }) => seat !== 'us');
    expect(new Set(others.map(({ seat }) => seat))).toEqual(new Set(['nobody', 'iran']));
    for (const { all } of others) expect(all).not.toMatch(/canary-why|"hurdlePercent":137\b/);
    expect(states.some(({ seat, all }) => seat === 'us' && all.includes('canary-why'))).toBe(true);
  });

  test('a why that was taken back lies beside the draft again, and nowhere else', async () => {
    const page = await openPage();
    await page.actions.begin(AT_ONE_DEVICE);
    page.actions.takeSeat('us');
    page.actions.sayWhy('On second thoughts');
    await moveOn(page);
    page.actions.takeSeat('us');
    expect(seated(page)).toMatchObject({ choices: { kind: 'sealed' }, why: 'On second thoughts' });
    expect(annexIn(page).pending?.find(({ seat }) => seat === 'us')).toMatchObject({ why: 'On second thoughts' });
    await page.actions.takeBack();
    expect(seated(page)).toMatchObject({ choices: { kind: 'dispatch' }, why: 'On second thoughts' });
    expect(JSON.stringify(annexIn(page))).not.toContain('second thoughts');
    page.actions.sayWhy('');
    await moveOn(page);
    expect(JSON.stringify(annexIn(page))).not.toContain('second thoughts');
  });

  test('what waits with its why goes into the file, and is played on from there', async () => {
    const page = await openPage();
    await page.actions.begin(AT_ONE_DEVICE);
    page.actions.takeSeat('us');
    page.actions.sayWhy('Sealed with it');
    await moveOn(page);
    for (const file of [page.actions.fileOfGame(), await page.actions.fileOf(page.state.getState().game?.id ?? '')]) {
      const other = await openPage();
      await other.actions.importFile('mine.json', file?.text ?? '');
      other.actions.takeSeat('iran');
      await moveOn(other);
      expect(annexIn(other).whys).toEqual([{ step: 1, seat: 'us', text: 'Sealed with it' }]);
    }
  });
});
