// The replay as a film: played by a clock that the test drives, its strip, and the links that lead to a step.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type GameEvent, SEATS, visibleTo } from '../../src/engine/index.ts';
import {
  createMemoryStorage, formatStepLink, type GameStorage, type PageStore, parseStepLink, type ReplayView, type World,
} from '../../src/store/index.ts';
import { marksOf } from '../../src/store/replay-marks.ts';
import { ALONE, AT_ONE_DEVICE, createTestPage, FIRST_CONTACT, moveOn, openPage, playOut } from './a-page.ts';

type Clock = Pick<World, 'later'> & {
  /** What waits, by its milliseconds. */
  readonly waiting: () => readonly number[];
  /** Lets the time of everything that waits pass once. */
  readonly strike: () => void;
};

function createClock(): Clock {
  let tasks: { readonly milliseconds: number; readonly run: () => void }[] = [];
  return {
    later(milliseconds, run) {
      const task = { milliseconds, run };
      tasks.push(task);
      return () => { tasks = tasks.filter((each) => each !== task); };
    },
    waiting: () => tasks.map(({ milliseconds }) => milliseconds),
    strike() {
      const due = tasks;
      tasks = [];
      due.forEach(({ run }) => run());
    },
  };
}

function createAddress(fragment = ''): World['address'] & { readonly written: string[] } {
  const written: string[] = [];
  return { read: () => written.at(-1) ?? fragment, write: (next) => void written.push(next), written };
}

/** A storage with a game that is over and one that is not; their ids. */
let shelf: { readonly storage: GameStorage; readonly over: string; readonly running: string };
beforeAll(async () => {
  const storage = createMemoryStorage();
  const page = await openPage(storage);
  await page.actions.begin(ALONE);
  const over = page.state.getState().game?.id ?? '';
  await playOut(page);
  await page.actions.begin({ ...ALONE, name: 'Not over' });
  const running = page.state.getState().game?.id ?? '';
  await moveOn(page);
  await page.actions.goTo('title');
  shelf = { storage, over, running };
});

async function watching(world: Partial<World>): Promise<PageStore> {
  const page = createTestPage(shelf.storage, world);
  await page.actions.open();
  await page.actions.watch(shelf.over);
  return page;
}

const replayOf = ({ state }: PageStore): ReplayView => {
  const { replay } = state.getState();
  if (replay === undefined) throw new Error('no replay');
  return replay;
};

describe('a film', () => {
  test('runs step by step at its speed, stops at its end, and begins anew', async () => {
    const clock = createClock();
    const page = await watching(clock);
    page.actions.playReplay();
    expect(replayOf(page)).toMatchObject({ step: 0, playing: true, speed: 1 });
    clock.strike();
    expect(replayOf(page)).toMatchObject({ step: 1, playing: true });
    const usual = Math.max(...clock.waiting());
    page.actions.setReplaySpeed(8);
    expect(clock.waiting()).toContain(usual / 8);
    for (let beats = 0; replayOf(page).playing; beats += 1) {
      if (beats > 500) throw new Error('it does not stop');
      clock.strike();
    }
    expect(replayOf(page).step).toBe(replayOf(page).lastStep);
    page.actions.playReplay();
    expect(replayOf(page)).toMatchObject({ step: 0, playing: true });
  });

  test.each<[string, (page: PageStore) => void]>([
    ['a pause', ({ actions }) => actions.pauseReplay()],
    ['a step by hand', ({ actions }) => actions.seek(3)],
  ])('is stopped by %s', async (_, stop) => {
    const clock = createClock();
    const page = await watching(clock);
    page.actions.playReplay();
    clock.strike();
    stop(page);
    const { step } = replayOf(page);
    expect(replayOf(page).playing).toBe(false);
    clock.strike();
    clock.strike();
    expect(replayOf(page).step).toBe(step);
  });

  test('goes on when it is seen with other eyes, and its clock runs once', async () => {
    const clock = createClock();
    const page = await watching(clock);
    page.actions.playReplay();
    page.actions.lookAs('oman');
    page.actions.playReplay();
    clock.strike();
    expect(replayOf(page)).toMatchObject({ step: 1, viewer: 'oman', playing: true });
  });

  test('that was put away does not come back', async () => {
    const clock = createClock();
    const page = await watching(clock);
    page.actions.playReplay();
    await page.actions.closeReplay();
    clock.strike();
    expect(page.state.getState()).toMatchObject({ replay: undefined, screen: 'saved-games' });
  });

  test('names the round and the phase in which each step was taken', async () => {
    const page = await watching({});
    const { lastStep } = replayOf(page);
    const places = Array.from({ length: lastStep + 1 }, (_, step) => {
      page.actions.seek(step);
      const { taken, now } = replayOf(page);
      return { taken, now: { round: now.round, phase: now.phase.kind } };
    });
    expect(places[0]?.taken).toEqual(places[0]?.now);
    for (const [step, { taken }] of places.entries()) if (step > 0) expect(taken).toEqual(places[step - 1]?.now);
    expect(places.some(({ taken, now }) => taken.phase !== now.phase)).toBe(true);
  });

  test('takes the stage along: orders over the map, words at the table', async () => {
    const page = await watching({});
    const views = Array.from({ length: replayOf(page).lastStep }, (_, step) => {
      page.actions.seek(step);
      return [replayOf(page).now.phase.kind === 'capitals', page.state.getState().stage.view === 'map'];
    });
    expect(views.every(([capitals, map]) => capitals === map)).toBe(true);
    expect(new Set(views.map(([, map]) => map)).size).toBe(2);
  });
});

test('the film of a seat is put away with its papers when the device changes hands', async () => {
  const page = createTestPage(createMemoryStorage());
  await page.actions.open();
  await page.actions.begin(AT_ONE_DEVICE);
  page.actions.takeSeat('us');
  page.actions.watchGame();
  expect(replayOf(page)).toMatchObject({ viewer: 'us' });
  page.actions.leaveSeat();
  expect(page.state.getState()).toMatchObject({ screen: 'game', replay: undefined, game: { sitting: { kind: 'curtain' } } });
});

describe('what comes next', () => {
  const everyStep = (page: PageStore, look: (view: ReplayView) => void): void => {
    const { lastStep } = replayOf(page);
    for (let step = 0; step <= lastStep; step += 1) {
      page.actions.seek(step);
      look(replayOf(page));
    }
  };

  test('is shown until it is hidden, and shown again', async () => {
    const page = await watching({});
    page.actions.seek(3);
    const before = replayOf(page);
    expect(before.ahead).toBe('shown');
    page.actions.setAhead('hidden');
    expect(replayOf(page).whole.length).toBeLessThan(before.whole.length);
    page.actions.setAhead('shown');
    expect(replayOf(page)).toEqual(before);
  });

  test.each(['all', 'iran', 'audience'] as const)('once hidden is in no part of the view of %s, wherever one goes', async (viewer) => {
    const page = await watching({});
    page.actions.lookAs(viewer);
    page.actions.setAhead('hidden');
    everyStep(page, ({ ahead, step, whole, past, marks, entries, reasons }) => {
      expect(ahead).toBe('hidden');
      expect(whole).toEqual(past);
      const told = [...whole.map((each) => each.step), ...marks.marks.map((mark) => mark.step), ...marks.rounds.map(({ to }) => to), ...(reasons ?? []).map((each) => each.step)];
      expect(Math.max(0, entries.length, ...told)).toBeLessThanOrEqual(step);
    });
  });

  test('is there in full at the end', async () => {
    const page = await watching({});
    page.actions.seek(replayOf(page).lastStep);
    const before = replayOf(page);
    page.actions.setAhead('hidden');
    expect(replayOf(page)).toEqual({ ...before, ahead: 'hidden' });
  });

  test('stays hidden from other eyes and while the film runs', async () => {
    const clock = createClock();
    const page = await watching(clock);
    page.actions.setAhead('hidden');
    page.actions.playReplay();
    clock.strike();
    page.actions.lookAs('oman');
    expect(replayOf(page)).toMatchObject({ ahead: 'hidden', step: 1, viewer: 'oman', playing: true });
    expect(replayOf(page).whole.every(({ step }) => step <= 1)).toBe(true);
  });

  test('is played by the seats that are named', async () => {
    const page = await watching({});
    const { entries } = replayOf(page);
    page.actions.lookAs('audience');
    everyStep(page, ({ step, toMove }) => expect(toMove).toEqual((entries[step] ?? []).map(({ seat }) => seat)));
    expect(entries.some((commands) => commands.length > 1)).toBe(true);
  });
});

describe('the strip', () => {
  test('of a game holds its rounds without gaps and its ending', async () => {
    const page = await watching({});
    const { marks: { rounds, marks }, lastStep } = replayOf(page);
    expect(rounds[0]).toMatchObject({ round: 1, from: 0 });
    expect(rounds.at(-1)?.to).toBe(lastStep);
    expect(rounds.slice(1).map(({ from }) => from)).toEqual(rounds.slice(0, -1).map(({ to }) => to));
    expect(marks).toContainEqual({ step: lastStep, kind: 'end' });
    expect(marks.map(({ kind }) => kind)).toContain('news');
  });

  test('is made of nothing that its viewer did not see', async () => {
    const page = await watching({});
    const everything = replayOf(page).whole;
    for (const viewer of [...SEATS, 'audience'] as const) {
      page.actions.lookAs(viewer);
      const { whole, rules, lastStep, marks } = replayOf(page);
      expect(whole).toEqual(everything.filter(({ event }) => visibleTo(rules, event, viewer)));
      expect(marks).toEqual(marksOf(rules, whole, lastStep));
    }
    expect(replayOf(page).whole.length).toBeLessThan(everything.length);
  });

  const pressure = FIRST_CONTACT.rules.actions.find(({ kind }) => kind === 'pressure')?.id ?? '';
  const gesture = FIRST_CONTACT.rules.actions.find(({ kind }) => kind === 'gesture')?.id ?? '';
  test.each<[GameEvent, string | undefined]>([
    [{ kind: 'offered', seat: 'us', terms: {} }, 'paper'],
    [{ kind: 'initialled', seat: 'us', terms: {} }, 'deal'],
    [{ kind: 'walked-out', seat: 'us' }, 'break'],
    [{ kind: 'word-tested', seat: 'us', statement: { kind: 'reassure' }, result: 'broken' }, 'break'],
    [{ kind: 'word-tested', seat: 'us', statement: { kind: 'reassure' }, result: 'kept' }, undefined],
    [{ kind: 'rung-entered', rung: 'brink', direction: 'up' }, 'force'],
    [{ kind: 'rung-entered', rung: 'calm', direction: 'down' }, undefined],
    [{ kind: 'action-taken', seat: 'us', action: pressure, public: true }, 'force'],
    [{ kind: 'action-taken', seat: 'us', action: gesture, public: true }, undefined],
    [{ kind: 'happened', event: 'red-sea-warning' }, 'news'],
    [{ kind: 'passed', seat: 'us' }, undefined],
  ])('marks %j as %s', (event, kind) => {
    const { marks } = marksOf(FIRST_CONTACT.rules, [{ step: 4, event }, { step: 4, event }], 9);
    expect(marks).toEqual(kind === undefined ? [] : [{ step: 4, kind }]);
  });
});

describe('a link to a step', () => {
  test('law: what is written is read again', () => {
    const ids = fc.stringMatching(/^[\w-]{1,40}$/);
    fc.assert(fc.property(ids, fc.nat(999_999), fc.constantFrom('all', 'audience', ...SEATS), fc.constantFrom('replay', 'debrief'), (game, step, viewer, show) => {
      expect(parseStepLink(formatStepLink({ game, step, viewer, show }))).toEqual({ kind: 'link', link: { game, step, viewer, show } });
    }));
  });

  test('law: nothing in an address makes it throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(['none', 'garbled', 'link']).toContain(parseStepLink(`#replay=${text}`).kind);
    }));
  });

  test.each([
    ['', 'none'], ['#', 'none'], ['#somewhere', 'none'], ['#step=3', 'none'],
    ['#replay=', 'garbled'], ['#replay=g1&step=-1', 'garbled'], ['#replay=g1&step=1e9', 'garbled'], ['#replay=g1&as=nobody', 'garbled'], ['#replay=g1&show=secrets', 'garbled'],
    ['#replay=../x&step=1', 'garbled'], ['#replay=%E0%A4%A&step=1', 'garbled'], ['#replay=g1&step=9999999', 'garbled'],
  ])('%s is %s', (fragment, kind) => {
    expect(parseStepLink(fragment)).toEqual({ kind });
  });

  test('without a step or a viewer leads to the beginning, with all eyes', () => {
    expect(parseStepLink('#replay=g1')).toEqual({ kind: 'link', link: { game: 'g1', step: 0, viewer: 'all', show: 'replay' } });
  });

  test('opens that step with those eyes', async () => {
    const page = createTestPage(shelf.storage, { address: createAddress(formatStepLink({ game: shelf.over, step: 3, viewer: 'iran', show: 'replay' })) });
    await page.actions.open();
    expect(page.state.getState()).toMatchObject({ screen: 'replay', refused: undefined, replay: { step: 3, viewer: 'iran', now: { viewer: 'iran' } } });
  });

  test('opens the debrief where it names it', async () => {
    const page = createTestPage(shelf.storage, { address: createAddress(formatStepLink({ game: shelf.over, step: 3, viewer: 'all', show: 'debrief' })) });
    await page.actions.open();
    expect(page.state.getState()).toMatchObject({ screen: 'debrief', refused: undefined, debrief: { turning: { kind: 'none' } } });
  });

  test('beyond the end leads to the end', async () => {
    const page = createTestPage(shelf.storage, { address: createAddress(`#replay=${shelf.over}&step=99999`) });
    await page.actions.open();
    expect(replayOf(page).step).toBe(replayOf(page).lastStep);
  });

  test.each<[string, () => string, object]>([
    ['to a game that is not here', () => '#replay=gone&step=1', { kind: 'link', fault: 'gone' }],
    ['that is garbled', () => '#replay=&as=x', { kind: 'link', fault: 'garbled' }],
    ['to a game that is not over', () => `#replay=${shelf.running}&step=1&as=iran`, { kind: 'link', fault: 'unfinished', file: 'Not over' }],
  ])('%s ends at the title with words, and leaves the address', async (_, fragment, refused) => {
    const address = createAddress(fragment());
    const page = createTestPage(shelf.storage, { address });
    await page.actions.open();
    expect(page.state.getState()).toMatchObject({ screen: 'title', refused, replay: undefined, game: undefined, busy: 'no' });
    expect(address.read()).toBe('');
  });

  test('that comes while others’ papers lie open puts them away', async () => {
    const address = createAddress();
    const page = createTestPage(createMemoryStorage(), { address });
    await page.actions.open();
    await page.actions.begin(AT_ONE_DEVICE);
    page.actions.takeSeat('us');
    address.write(`#replay=${page.state.getState().game?.id ?? ''}&as=iran`);
    await page.actions.openLink();
    expect(page.state.getState()).toMatchObject({ screen: 'title', game: undefined, replay: undefined, refused: { fault: 'unfinished' } });
  });

  test('stands in the address once the film rests, and leaves it with the replay', async () => {
    const clock = createClock();
    const address = createAddress();
    const page = await watching({ later: clock.later, address });
    page.actions.seek(2);
    page.actions.seek(5);
    page.actions.lookAs('us');
    expect(address.written).toEqual([]);
    clock.strike();
    expect(address.written).toEqual([formatStepLink({ game: shelf.over, step: 5, viewer: 'us', show: 'replay' })]);
    await page.actions.closeReplay();
    expect(address.read()).toBe('');
    clock.strike();
    expect(address.read()).toBe('');
  });

  test('is not made for a game that still runs', async () => {
    const clock = createClock();
    const address = createAddress();
    const page = createTestPage(createMemoryStorage(), { later: clock.later, address });
    await page.actions.open();
    await page.actions.begin(ALONE);
    await moveOn(page);
    page.actions.watchGame();
    page.actions.seek(1);
    clock.strike();
    await page.actions.closeReplay();
    expect({ linked: page.state.getState().replay, written: address.written }).toEqual({ linked: undefined, written: [] });
  });
});
