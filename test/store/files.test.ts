// Files brought to the page: a scenario is played at once or its problems are told; what hangs, breaks or is called off
// changes nothing; games of such a scenario find it again.
import { describe, expect, test } from 'vitest';
import { err, ok } from '../../src/engine/index.ts';
import { verifyRecord } from '../../src/record/index.ts';
import { createMemoryStorage, type GameStorage, type PageStore, type World } from '../../src/store/index.ts';
import { filesHere, type FileFault } from '../../src/workers/index.ts';
import { ALONE, createTestPage, FIRST_CONTACT, moveOn, openPage, playOut, seated } from './a-page.ts';

const { source } = FIRST_CONTACT.scenario;
/** The same scenario with another title: another text, and so another scenario of the same id. */
const own = source.replace(/^title: .*$/m, 'title: Our Own Contact');
const broken = source.replace(/^minutes: .*$/m, 'minutes: many').replace(/^language: .*$/m, 'langage: en');

const cardsOf = ({ state }: PageStore): readonly { readonly id: string; readonly origin?: string }[] => {
  const { catalog } = state.getState();
  return catalog.kind === 'ready' ? catalog.cards : [];
};

async function withOwn(storage?: GameStorage): Promise<PageStore> {
  const page = await openPage(storage);
  await page.actions.readContentNote();
  await page.actions.importFile('own.scenario.yaml', own);
  return page;
}

async function pageWith(world: Partial<World>): Promise<PageStore> {
  const page = createTestPage(createMemoryStorage(), world);
  await page.actions.open();
  return page;
}

describe('a scenario file', () => {
  test('stands among the scenarios, marked, and is chosen to be played', async () => {
    expect(own).not.toBe(source);
    const page = await withOwn();
    const { screen, added } = page.state.getState();
    expect(screen).toBe('new-game');
    expect(cardsOf(page)).toMatchObject([{ id: added?.card, origin: 'file', title: { en: 'Our Own Contact' } }, { id: 'first-contact' }]);
    expect(added).toMatchObject({ file: 'own.scenario.yaml', warnings: [] });
  });

  test('of a page whose note was not read yet comes after the note', async () => {
    const page = await openPage();
    await page.actions.importFile('own.yml', own);
    expect(page.state.getState().screen).toBe('content-note');
    await page.actions.readContentNote();
    expect(page.state.getState()).toMatchObject({ screen: 'new-game', added: { file: 'own.yml' } });
  });

  test('stands there once however often it is brought, and not at all where it came with the page', async () => {
    const page = await withOwn();
    await page.actions.importFile('again.yaml', own);
    await page.actions.importFile('shipped.yaml', source);
    expect(cardsOf(page)).toHaveLength(2);
    expect(page.state.getState().added?.card).toBe('first-contact');
  });

  test('is played to its end, and played again from its own card', async () => {
    const page = await withOwn();
    const { card = '' } = page.state.getState().added ?? {};
    await page.actions.begin({ ...ALONE, scenario: card });
    expect(page.state.getState()).toMatchObject({ screen: 'game', added: undefined });
    await playOut(page);
    expect(verifyRecord(page.actions.fileOfGame()?.text ?? '')).toMatchObject({ verdict: 'ok' });
    expect(page.state.getState().suggestion?.scenario).toBe(card);
  });

  test('is found again by its saved game on a page that never saw the file', async () => {
    const storage = createMemoryStorage();
    const page = await withOwn(storage);
    await page.actions.begin({ ...ALONE, scenario: page.state.getState().added?.card ?? '' });
    await moveOn(page);
    const { game } = page.state.getState();
    const before = seated(page).now;
    const again = await openPage(storage);
    expect(cardsOf(again)).toHaveLength(1);
    await again.actions.resume(game?.id ?? '');
    expect(seated(again).now).toEqual(before);
    expect(cardsOf(again).map(({ origin }) => origin)).toEqual(['file', undefined]);
    await playOut(again);
    expect(cardsOf(again).map(({ id }) => id)).toContain(again.state.getState().suggestion?.scenario);
  });

  test('brought by a saved game lets a seat’s copy of it be watched', async () => {
    const page = await withOwn();
    await page.actions.begin({ ...ALONE, scenario: page.state.getState().added?.card ?? '' });
    await moveOn(page);
    const [game, copy] = [page.actions.fileOfGame()?.text ?? '', page.actions.fileOfSeat()?.text ?? ''];
    const other = await openPage();
    await other.actions.importFile('copy.json', copy);
    expect(other.state.getState().refused).toMatchObject({ kind: 'unknown-scenario' });
    await other.actions.importFile('game.json', game);
    await other.actions.goTo('title');
    await other.actions.importFile('copy.json', copy);
    expect(other.state.getState()).toMatchObject({ screen: 'replay', replay: { viewer: 'us', linked: undefined } });
  });

  test('with errors is refused with all of them and where they are, and nothing changes', async () => {
    const page = await openPage();
    await page.actions.importFile('broken.yaml', broken);
    const { refused, catalog, screen, added } = page.state.getState();
    expect({ screen, added, cards: catalog.kind === 'ready' ? catalog.cards.length : 0 }).toEqual({ screen: 'title', added: undefined, cards: 1 });
    expect(refused).toMatchObject({ file: 'broken.yaml', kind: 'scenario' });
    if (refused?.kind !== 'scenario') throw new Error('not refused');
    expect(refused.problems.length).toBeGreaterThan(1);
    expect(refused.problems.every(({ line, column }) => line > 0 && column > 0)).toBe(true);
    page.actions.dismissRefusal();
    expect(page.state.getState().refused).toBeUndefined();
  });
});

describe('a file', () => {
  test.each<[FileFault, object | undefined]>([
    ['too-long', { file: 'a.json', kind: 'too-long' }], ['broken', { file: 'a.json', kind: 'broken' }], ['cancelled', undefined],
  ])('whose reading ends with %s changes nothing', async (fault, refused) => {
    const page = await pageWith({ files: { openFile: async () => err(fault), parseScenario: async () => err(fault) } });
    await page.actions.importFile('a.json', '{}');
    expect(page.state.getState()).toMatchObject({ screen: 'title', busy: 'no' });
    expect(page.state.getState().refused).toEqual(refused);
  });

  test('that is too large is not even read', async () => {
    const page = await openPage();
    await page.actions.takeFile({ name: 'large.yaml', size: 2 ** 40, text: () => Promise.reject(new Error('it was read')) });
    expect(page.state.getState().refused).toEqual({ file: 'large.yaml', kind: 'too-large' });
  });

  test('that is a folder is told from one that is wrong', async () => {
    const page = await openPage();
    await page.actions.takeFile({ name: 'folder', size: 0, text: () => Promise.reject(new DOMException('gone', 'NotFoundError')) });
    expect(page.state.getState().refused).toEqual({ file: 'folder', kind: 'not-a-file' });
  });

  test.each<[string, (page: PageStore) => void | Promise<void>]>([
    ['called off', ({ actions }) => actions.cancelFile()],
    ['overtaken by another screen', ({ actions }) => actions.goTo('saved-games')],
    ['overtaken by a game', ({ actions }) => actions.begin(ALONE)],
  ])('that was %s does not come back', async (_, leave) => {
    let answer = (): void => undefined;
    const waits = new Promise<void>((resolve) => { answer = resolve; });
    const page = await pageWith({
      files: { ...filesHere, parseScenario: async (text, signal) => {
        await waits;
        return filesHere.parseScenario(text, signal);
      } },
    });
    const reading = page.actions.importFile('own.yaml', own);
    await leave(page);
    const { screen } = page.state.getState();
    answer();
    await reading;
    expect(page.state.getState()).toMatchObject({ screen, added: undefined, refused: undefined });
    expect(cardsOf(page)).toHaveLength(1);
  });

  test('is told apart by its name: YAML is a scenario, everything else a saved game', async () => {
    const asked: string[] = [];
    const page = await pageWith({
      files: {
        openFile: async () => { asked.push('game'); return ok({ kind: 'unreadable', problems: [] }); },
        parseScenario: async () => { asked.push('scenario'); return ok({ ok: false, problems: [] }); },
      },
    });
    for (const name of ['a.yaml', 'B.YML', 'a.json', 'a.yaml.json', 'yaml', '']) await page.actions.importFile(name, '');
    expect(asked).toEqual(['scenario', 'scenario', 'game', 'game', 'game', 'game']);
  });
});

test.each<[string, unknown, unknown]>([
  ['tells how it ended', { kind: 'finished', outcome: { ending: 'interim', scores: { us: 40, iran: 35, oman: 50 }, honours: 3 } }, { ending: 'interim', scores: { us: 40, iran: 35, oman: 50 } }],
  ['tells nothing of an ending that nobody knows', { kind: 'finished', outcome: { ending: 'glory', scores: { us: 40, iran: 35, oman: 50 } } }, undefined],
  ['tells nothing of scores of another shape', { kind: 'finished', outcome: { ending: 'war', scores: { us: 'low' } } }, undefined],
  ['tells nothing of a game that was not over', { kind: 'unfinished' }, undefined],
])('a game under older rules %s', async (_, outcome, ended) => {
  const page = await pageWith({ files: { ...filesHere, openFile: async () => ok({ kind: 'older-rules', record: { outcome } as never }) } });
  await page.actions.importFile('old.muscat.json', '');
  expect(page.state.getState().refused).toEqual({ file: 'old.muscat.json', kind: 'older-rules', ended });
});

test('that there is no worker is told once and for all', async () => {
  const page = await openPage();
  page.actions.reportWorkerGone();
  await page.actions.goTo('saved-games');
  expect(page.state.getState().worker).toBe('gone');
});
