// The page without a browser: playing, resuming, handing over, taking back, files, replays.
import { describe, expect, test, vi } from 'vitest';
import type { Decision } from '../../src/agents/index.ts';
import { type Annex, parseRecord, verifyRecord } from '../../src/record/index.ts';
import { firstDraft } from '../../src/store/draft.ts';
import { createMemoryStorage, fileName, type PageState, thinkHere } from '../../src/store/index.ts';
import { ALONE, AT_ONE_DEVICE, createTestPage, FIRST_CONTACT, moveOn, openPage, playOut, seated } from './a-page.ts';

describe('alone with two agents', () => {
  test('a game is played from the brief to its scores', async () => {
    const page = await openPage();
    await page.actions.begin(ALONE);
    expect(seated(page)).toMatchObject({ seat: 'us', paper: 'brief', choices: { kind: 'dispatch' } });
    page.actions.readBrief();
    expect(seated(page).paper).toBe('round');
    await playOut(page);
    const { game, saved } = page.state.getState();
    expect(game?.sitting).toMatchObject({ kind: 'over', now: { viewer: 'all', phase: { kind: 'over' } } });
    expect(saved).toEqual([]);
    await page.actions.goTo('saved-games');
    expect(page.state.getState().saved).toMatchObject([{ name: 'Alone', over: true }]);
  });

  test('a refused command changes nothing and says why', async () => {
    const page = await openPage();
    await page.actions.begin(ALONE);
    const { now } = seated(page);
    await page.actions.send({ kind: 'pass' });
    expect(seated(page).rejection).toMatchObject({ code: 'turn/wrong-command' });
    expect(seated(page).now).toEqual(now);
  });

  test('the seed is nowhere in the state before the ending, and then offered for the same world again', async () => {
    const page = await openPage();
    await page.actions.begin({ ...ALONE, seed: 987_654_321 });
    expect(JSON.stringify(page.state.getState())).not.toContain('987654321');
    await playOut(page);
    expect(page.state.getState().suggestion).toEqual({ scenario: 'first-contact', seats: ALONE.seats, length: 'full', seed: 987_654_321 });
  });

  test('a game that is left while its agents think does not come back by itself', async () => {
    const waiting: (() => void)[] = [];
    const pause = (): Promise<void> => new Promise((resolve) => waiting.push(resolve));
    const page = createTestPage(createMemoryStorage(), { agents: { think: thinkHere, askAgain: () => undefined, pause } });
    await page.actions.open();
    const begun = page.actions.begin({ ...ALONE, seats: { ...ALONE.seats, us: ALONE.seats.iran, oman: { kind: 'human' } } });
    await vi.waitUntil(() => waiting.length > 0);
    await page.actions.goTo('title');
    const timer = setInterval(() => waiting.splice(0).forEach((goOn) => goOn()), 0);
    await begun;
    clearInterval(timer);
    expect(page.state.getState()).toMatchObject({ screen: 'title', game: undefined, broken: '', busy: 'no' });
  });

  test('a thought says whose it is, and one that was asked again is told of until the next command', async () => {
    const seen: (PageState['thinking'])[] = [];
    const page = createTestPage();
    await page.actions.open();
    page.state.subscribe(({ thinking }) => { if (seen.at(-1) !== thinking) seen.push(thinking); });
    await page.actions.begin(ALONE);
    await moveOn(page);
    expect(new Set(seen.map((thinking) => thinking?.seat))).toEqual(new Set(['iran', 'oman', undefined]));
    expect(page.state.getState()).toMatchObject({ thinking: undefined, askedAgain: 'no' });
    page.actions.reportBrokeOff('broke');
    expect(page.state.getState().askedAgain).toBe('broke');
    await moveOn(page);
    expect(page.state.getState().askedAgain).toBe('no');
  });

  test('an agent whose order is refused breaks the page without giving the order away', async () => {
    const think = async (): Promise<Decision> => ({ command: { kind: 'guarantee', issue: 'canary-issue' }, reasons: [], steps: 0 });
    const page = createTestPage(createMemoryStorage(), { agents: { think, askAgain: () => undefined, pause: async () => undefined } });
    await page.actions.open();
    await page.actions.begin(ALONE);
    const { screen, broken } = page.state.getState();
    expect(screen).toBe('broken');
    expect(broken).toContain('turn/wrong-command');
    expect(broken).not.toContain('canary-issue');
  });

  test('a draft is undone step by step', async () => {
    const page = await openPage();
    await page.actions.begin(ALONE);
    const { draft } = seated(page);
    if (draft?.kind !== 'dispatch') throw new Error('no dispatch');
    page.actions.draft({ ...draft, actions: [{ action: 'us-send-ships' }] });
    page.actions.draft({ ...draft, actions: [{ action: 'us-release-medicine' }] });
    expect(seated(page).choices).toMatchObject({ pointsLeft: 1 });
    page.actions.undoDraft();
    expect(seated(page).draft).toMatchObject({ actions: [{ action: 'us-send-ships' }] });
    page.actions.undoDraft();
    expect(seated(page)).toMatchObject({ draft: { actions: [] }, mayUndo: false });
  });

  test('a text that one side was sounded out on stays on the desk, for the other side and to be laid', async () => {
    const page = await openPage();
    await page.actions.begin({ ...ALONE, seats: { us: ALONE.seats.iran, iran: ALONE.seats.iran, oman: { kind: 'human' } } });
    while (seated(page).choices.kind !== 'mediation') await moveOn(page);
    const terms = { inspections: 1, 'released-funds': 1 };
    await page.actions.send({ kind: 'sound-out', seat: 'us', terms });
    expect(seated(page)).toMatchObject({ choices: { kind: 'mediation', soundOut: ['iran'] }, draft: { kind: 'bridge', terms }, rejection: undefined });
    page.actions.draft({ kind: 'bridge', terms, guarantee: 'inspections' });
    await page.actions.send({ kind: 'sound-out', seat: 'iran', terms });
    expect(seated(page).draft).toEqual({ kind: 'bridge', terms, guarantee: 'inspections' });
    await page.actions.send({ kind: 'pass' });
    expect(seated(page).draft).not.toMatchObject({ kind: 'bridge', terms });
  });

  test.each([
    { us: 'direct', iran: 'direct', last: 'expert', begins: 'direct' },
    { us: 'direct', iran: 'indirect', last: 'indirect', begins: 'indirect' },
    { us: 'direct', iran: 'indirect', last: 'expert', begins: 'direct' },
  ] as const)('asked for $us and $iran after $last, the mediator begins with $begins', async ({ us, iran, last, begins }) => {
    const page = await openPage();
    await page.actions.begin({ ...ALONE, seats: { us: ALONE.seats.iran, iran: ALONE.seats.iran, oman: { kind: 'human' } } });
    while (seated(page).choices.kind !== 'agenda') await moveOn(page);
    const { now, choices } = seated(page);
    const asked = { ...now.requests, us: { ...now.requests.us, format: us }, iran: { ...now.requests.iran, format: iran } };
    const open = { ...choices, formats: ['direct', 'indirect', 'expert'] } as typeof choices;
    const seen = { ...now, requests: asked, agenda: { ...now.agenda, format: last } };
    expect(firstDraft(open, { rules: FIRST_CONTACT.rules, now: seen, seat: 'oman' })).toMatchObject({ kind: 'agenda', format: begins });
  });

  test.each([
    { asked: 'direct', formats: ['direct', 'indirect', 'expert'], begins: 'direct' },
    { asked: 'expert', formats: ['direct', 'indirect'], begins: 'indirect' },
    { asked: 'direct', formats: ['expert'], begins: 'expert' },
  ] as const)('asked for $asked talks last, a seat asks for $begins talks where there are $formats', async ({ asked, formats, begins }) => {
    const page = await openPage();
    await page.actions.begin(ALONE);
    const { now, choices } = seated(page);
    const { rules } = FIRST_CONTACT;
    const briefs = { ...rules.briefs, us: rules.briefs.us.map((brief) => ({ ...brief, request: { ...brief.request, format: 'indirect' as const } })) };
    const held = { ...rules, briefs, full: { ...rules.full, meetings: rules.full.meetings.map((meeting) => ({ ...meeting, formats })) } };
    const seen = { ...now, requests: { ...now.requests, us: { ...now.requests.us, format: asked } } };
    expect(firstDraft(choices, { rules: held, now: seen, seat: 'us' })).toMatchObject({ kind: 'dispatch', request: { format: begins } });
  });

  test('a package is assessed for the own capital alone', async () => {
    const page = await openPage();
    await page.actions.begin(ALONE);
    while (seated(page).choices.kind !== 'floor') await moveOn(page);
    const terms = { 'enrichment-level': 2, inspections: 1, 'released-funds': 2 };
    expect(page.actions.assess(terms)).toMatchObject({ accord: 'framework', bothGive: true });
    expect(page.actions.positionValues('released-funds', terms).map(({ points }) => points)).toHaveLength(4);
  });
});

describe('a page that is closed and opened again', () => {
  test('resumes at the last acknowledged command, with the unsent draft', async () => {
    const storage = createMemoryStorage();
    const page = await openPage(storage);
    await page.actions.begin(ALONE);
    await moveOn(page);
    while (seated(page).choices.kind !== 'floor') await moveOn(page);
    page.actions.draft({ kind: 'offer', terms: { inspections: 1, 'released-funds': 1 } });
    const before = seated(page);

    const again = await openPage(storage);
    const [latest] = again.state.getState().saved;
    await again.actions.resume(latest?.id ?? '');
    expect(again.state.getState().screen).toBe('game');
    expect(seated(again)).toMatchObject({ now: before.now, draft: before.draft, past: before.past });
  });

  test('plays on to the same end as one that stayed open', async () => {
    const storage = createMemoryStorage();
    const page = await openPage(storage);
    await page.actions.begin(ALONE);
    for (let move = 0; move < 4; move += 1) await moveOn(page);
    const id = page.state.getState().game?.id ?? '';
    const again = await openPage(storage);
    await again.actions.resume(id);
    await playOut(page);
    await playOut(again);
    const digest = (which: typeof page): unknown => verifyRecord(which.actions.fileOfGame()?.text ?? '');
    expect(digest(again)).toEqual(digest(page));
    expect(digest(again)).toMatchObject({ verdict: 'ok' });
    const reasons = (which: typeof page): unknown => annexOf(which.actions.fileOfGame()?.text).reasons;
    expect(reasons(again)).toEqual(reasons(page));
    expect(reasons(page)).toBeDefined();
  });

  test('an unknown game is simply not there', async () => {
    const page = await openPage();
    await page.actions.resume('gone');
    expect(page.state.getState()).toMatchObject({ screen: 'title', game: undefined, broken: '' });
  });
});

describe('two people at one device', () => {
  test('the curtain falls between them, and nobody’s papers are in the state behind it', async () => {
    const page = await openPage();
    await page.actions.begin(AT_ONE_DEVICE);
    const curtain = page.state.getState().game?.sitting;
    expect(curtain).toEqual({ kind: 'curtain', awaited: ['us', 'iran'], lastSent: undefined });
    page.actions.takeSeat('us');
    const secret = seated(page).now.own;
    expect(secret).toMatchObject({ kind: 'seat', seat: 'us' });
    await moveOn(page);
    expect(page.state.getState().game?.sitting).toEqual({ kind: 'curtain', awaited: ['iran'], lastSent: 'us' });
    expect(JSON.stringify({ ...page.state.getState().game, rules: '', texts: '' })).not.toContain('brief');
  });

  test('what was sent is taken back until the other has sent, and lies there as a draft', async () => {
    const page = await openPage();
    await page.actions.begin(AT_ONE_DEVICE);
    page.actions.takeSeat('us');
    const { draft } = seated(page);
    if (draft?.kind !== 'dispatch') throw new Error('no dispatch');
    await page.actions.send({ ...draft, actions: [{ action: 'us-send-ships' }] });
    page.actions.takeSeat('us');
    expect(seated(page).choices.kind).toBe('sealed');
    await page.actions.takeBack();
    expect(seated(page)).toMatchObject({ choices: { kind: 'dispatch' }, draft: { actions: [{ action: 'us-send-ships' }] } });
    expect(verifyRecord(page.actions.fileOfGame()?.text ?? '')).toMatchObject({ verdict: 'ok', steps: 0 });
  });

  test('a reopened game lands on the curtain, with what was sealed still sealed', async () => {
    const storage = createMemoryStorage();
    const page = await openPage(storage);
    await page.actions.begin(AT_ONE_DEVICE);
    page.actions.takeSeat('us');
    await moveOn(page);
    const again = await openPage(storage);
    await again.actions.resume(page.state.getState().game?.id ?? '');
    expect(again.state.getState().game?.sitting).toMatchObject({ kind: 'curtain', awaited: ['iran'] });
    again.actions.takeSeat('us');
    expect(seated(again).choices.kind).toBe('sealed');
  });

  test('a seat nobody plays here cannot be taken', async () => {
    const page = await openPage();
    await page.actions.begin(AT_ONE_DEVICE);
    page.actions.takeSeat('oman');
    expect(page.state.getState().game?.sitting.kind).toBe('curtain');
  });

  test('the whole game is played', async () => {
    const page = await openPage();
    await page.actions.begin(AT_ONE_DEVICE);
    await playOut(page);
    expect(page.state.getState().game?.sitting.kind).toBe('over');
  });
});

describe('saved games', () => {
  test('are named, tagged, removed and brought back', async () => {
    const page = await openPage();
    await page.actions.begin(ALONE);
    await page.actions.goTo('saved-games');
    const [{ id } = { id: '' }] = page.state.getState().saved;
    await page.actions.rename(id, 'Tuesday', ['class 4b']);
    expect(page.state.getState().saved).toMatchObject([{ name: 'Tuesday', tags: ['class 4b'] }]);
    await page.actions.remove(id);
    expect(page.state.getState()).toMatchObject({ saved: [], removed: { name: 'Tuesday' } });
    await page.actions.restore();
    expect(page.state.getState()).toMatchObject({ saved: [{ name: 'Tuesday' }], removed: undefined });
  });

  test('go out as files and come back as the same game, with name and tags', async () => {
    const page = await openPage();
    await page.actions.begin(ALONE);
    await playOut(page);
    const { id } = page.state.getState().game ?? { id: '' };
    await page.actions.rename(id, 'Tuesday: talks!', ['class 4b']);
    const file = await page.actions.fileOf(id);
    expect(file?.name).toBe('tuesday-talks.muscat.json');
    expect(verifyRecord(file?.text ?? '')).toMatchObject({ verdict: 'ok' });

    const other = await openPage();
    await other.actions.importFile('whatever.json', file?.text ?? '');
    expect(other.state.getState()).toMatchObject({ screen: 'replay', saved: [{ name: 'Tuesday: talks!', tags: ['class 4b'], over: true }] });
  });

  test('a game named on the shelf has that name in its file when it is played on', async () => {
    const page = await openPage();
    await page.actions.begin(ALONE);
    const { id } = page.state.getState().game ?? { id: '' };
    await page.actions.goTo('saved-games');
    await page.actions.rename(id, 'Tuesday', ['class 4b']);
    await page.actions.resume(id);
    expect(annexOf(page.actions.fileOfGame()?.text)).toMatchObject({ name: 'Tuesday', tags: ['class 4b'] });
    await page.actions.goTo('saved-games');
    await page.actions.rename(id, 'Tuesday', []);
    expect(annexOf((await page.actions.fileOf(id))?.text)).not.toHaveProperty('tags');
  });

  test('a file holds what was sealed and waits, and it is still sealed where the file is played on', async () => {
    const page = await openPage();
    await page.actions.begin(AT_ONE_DEVICE);
    page.actions.takeSeat('us');
    await moveOn(page);
    const { id } = page.state.getState().game ?? { id: '' };
    for (const file of [page.actions.fileOfGame(), await page.actions.fileOf(id)]) {
      expect(verifyRecord(file?.text ?? '')).toMatchObject({ verdict: 'ok', steps: 0 });
      const other = await openPage();
      await other.actions.importFile('mine.json', file?.text ?? '');
      other.actions.takeSeat('us');
      expect(seated(other).choices.kind).toBe('sealed');
      other.actions.takeSeat('iran');
      await moveOn(other);
      expect(annexOf(other.actions.fileOfGame()?.text)).not.toHaveProperty('pending');
      expect(other.state.getState().game?.step).toBeGreaterThan(0);
    }
  });

  test('an unfinished file is played on', async () => {
    const page = await openPage();
    await page.actions.begin(ALONE);
    await moveOn(page);
    const other = await openPage();
    await other.actions.importFile('mine.json', page.actions.fileOfGame()?.text ?? '');
    expect(other.state.getState().screen).toBe('game');
    expect(seated(other).now).toEqual(seated(page).now);
  });

  test('what a seat saw goes out without anybody else’s papers, and is watched', async () => {
    const page = await openPage();
    await page.actions.begin(ALONE);
    await moveOn(page);
    const file = page.actions.fileOfSeat();
    expect(verifyRecord(file?.text ?? '').verdict).toBe('seat-copy');
    const other = await openPage();
    await other.actions.importFile('copy.json', file?.text ?? '');
    expect(other.state.getState()).toMatchObject({ screen: 'replay', replay: { viewer: 'us', viewers: ['us'], entries: [] } });
  });

  test.each([
    ['no JSON', 'hello', 'unreadable'],
    ['JSON of something else', '{"format":"other"}', 'unreadable'],
    ['a game with a changed byte', 'changed', 'unreadable'],
  ])('a file that is %s is refused and changes nothing', async (_, text, kind) => {
    const page = await openPage();
    await page.actions.begin(ALONE);
    const game = page.actions.fileOfGame()?.text ?? '';
    await page.actions.goTo('saved-games');
    const before = page.state.getState().saved;
    await page.actions.importFile('bad.json', text === 'changed' ? game.replace('"seed":7', '"seed":8') : text);
    expect(page.state.getState()).toMatchObject({ screen: 'saved-games', refused: { file: 'bad.json', kind }, saved: before, busy: 'no' });
  });

  test.each([
    ['First contact, 24 Nov', 'first-contact-24-nov.muscat.json'],
    ['مسقط', 'مسقط.muscat.json'],
    ['../..', 'game.muscat.json'],
  ])('a file for “%s” is called %s', (name, expected) => {
    expect(fileName(name)).toBe(expected);
  });
});

describe('a replay', () => {
  test('of a finished game shows any step as anybody saw it', async () => {
    const page = await openPage();
    await page.actions.begin(ALONE);
    await playOut(page);
    page.actions.watchGame();
    const { replay } = page.state.getState();
    expect(replay).toMatchObject({ step: 0, viewer: 'all', viewers: ['all', 'us', 'iran', 'oman', 'audience'] });
    page.actions.seek(9999);
    expect(page.state.getState().replay).toMatchObject({ step: replay?.lastStep, now: { phase: { kind: 'over' } } });
    page.actions.seek(2);
    page.actions.lookAs('iran');
    expect(page.state.getState().replay).toMatchObject({ step: 2, viewer: 'iran', now: { viewer: 'iran', own: { seat: 'iran' } } });
    await page.actions.closeReplay();
    expect(page.state.getState()).toMatchObject({ screen: 'game', replay: undefined });
  });

  test('of an unfinished game is for the eyes of the seat alone, and gives no orders away', async () => {
    const page = await openPage();
    await page.actions.begin(ALONE);
    await moveOn(page);
    page.actions.watchGame();
    page.actions.lookAs('iran');
    expect(page.state.getState().replay).toMatchObject({ viewer: 'us', viewers: ['us'], entries: [], reasons: undefined });
  });

  test('behind the curtain there is none', async () => {
    const page = await openPage();
    await page.actions.begin(AT_ONE_DEVICE);
    page.actions.watchGame();
    expect(page.state.getState().screen).toBe('game');
  });
});

function annexOf(text = ''): Annex {
  const parsed = parseRecord(text);
  if (!parsed.ok || !('annex' in parsed.value)) throw new Error('no record');
  return parsed.value.annex;
}

test('the content note is shown once', async () => {
  const storage = createMemoryStorage();
  const page = await openPage(storage);
  page.actions.newGame();
  expect(page.state.getState().screen).toBe('content-note');
  await page.actions.readContentNote();
  const again = await openPage(storage);
  again.actions.newGame();
  expect(again.state.getState().screen).toBe('new-game');
});

test('what breaks inside is shown, and the game can still be saved', async () => {
  const page = createTestPage(createMemoryStorage(), { agents: { think: () => Promise.reject(new Error('a bug of ours')), askAgain: () => undefined, pause: async () => undefined } });
  await page.actions.open();
  await page.actions.begin(ALONE);
  expect(page.state.getState()).toMatchObject({ screen: 'broken', busy: 'no' });
  expect(page.state.getState().broken).toContain('a bug of ours');
  expect(verifyRecord(page.actions.fileOfGame()?.text ?? '').verdict).toBe('ok');
});

describe('a game that is over', () => {
  test('is opened at its ending, and keeps its place on the shelf', async () => {
    const storage = createMemoryStorage();
    const page = await openPage(storage);
    await page.actions.begin(ALONE);
    await playOut(page);
    await page.actions.goTo('saved-games');
    const [before] = page.state.getState().saved;
    expect(before).toMatchObject({ over: true, ending: expect.stringMatching(/^(framework|interim|suspended|war)$/) as string });
    expect(before).not.toHaveProperty('venue');
    const again = await openPage(storage);
    await again.actions.resume(before?.id ?? '');
    expect(again.state.getState()).toMatchObject({ screen: 'game', game: { sitting: { kind: 'over' } }, suggestion: { scenario: 'first-contact', seed: 7 } });
    await again.actions.goTo('saved-games');
    expect(again.state.getState().saved).toEqual([before]);
  });

  test('is a file like any other; one that is not over says that it is to resume from', async () => {
    const page = await openPage();
    await page.actions.begin(ALONE);
    expect(page.state.getState().saved).toEqual([]);
    expect(page.actions.fileOfGame()?.name).toBe('alone.resume.muscat.json');
    await page.actions.goTo('saved-games');
    expect(page.state.getState().saved).toMatchObject([{ round: 1, venue: { en: 'A house by the sea, Muscat' } }]);
    await page.actions.resume(page.state.getState().saved[0]?.id ?? '');
    await playOut(page);
    expect(page.actions.fileOfGame()?.name).toBe('alone.muscat.json');
  });
});
