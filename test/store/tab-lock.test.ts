// One page plays a game at a time: the lock itself over a browser's that the test hands in, and what the page does that may not play.
import { describe, expect, test } from 'vitest';
import { createGameLock, createMemoryStorage } from '../../src/store/index.ts';
import { ALONE, createTestPage, moveOn } from './a-page.ts';

/** What the pages of one browser share. */
function browserLocks(): Pick<LockManager, 'request'> {
  const held = new Set<string>();
  const request = async (name: string, _options: unknown, run: (lock: Lock | null) => unknown): Promise<unknown> => {
    if (held.has(name)) return run(null);
    held.add(name);
    try {
      return await run({ name, mode: 'exclusive' });
    } finally {
      held.delete(name);
    }
  };
  return { request } as Pick<LockManager, 'request'>;
}

describe('the lock', () => {
  test('one page holds a game, another may not, until it is let go', async () => {
    const locks = browserLocks();
    const [one, other] = [createGameLock(locks), createGameLock(locks)];
    expect(await one.hold('a')).toBe(true);
    expect(await one.hold('a')).toBe(true);
    expect(await other.hold('a')).toBe(false);
    expect(await other.hold('b')).toBe(true);
    one.letGo();
    await Promise.resolve();
    expect(await other.hold('a')).toBe(true);
    expect(await one.hold('b')).toBe(true);
  });

  test('without Web Locks every page may play', async () => {
    const [one, other] = [createGameLock(undefined), createGameLock(undefined)];
    expect([await one.hold('a'), await other.hold('a')]).toEqual([true, true]);
  });
});

describe('a game that another page plays', () => {
  const twoPages = (): { readonly first: ReturnType<typeof createTestPage>; readonly second: ReturnType<typeof createTestPage> } => {
    const storage = createMemoryStorage();
    const locks = browserLocks();
    let ids = 0;
    const page = (): ReturnType<typeof createTestPage> => createTestPage(storage, { lock: createGameLock(locks), newId: () => `game-${(ids += 1)}` });
    return { first: page(), second: page() };
  };

  test('is told, can be watched or copied, and is free when it is left there', async () => {
    const { first, second } = twoPages();
    await first.actions.open();
    await first.actions.begin(ALONE);
    await moveOn(first);
    const id = first.state.getState().game?.id ?? '';
    await second.actions.open();
    await second.actions.resume(id);
    expect(second.state.getState()).toMatchObject({ elsewhere: { id, name: 'Alone' }, game: undefined });

    await second.actions.watch(id);
    expect(second.state.getState().screen).toBe('replay');
    await second.actions.resumeCopy(id);
    expect(second.state.getState()).toMatchObject({ elsewhere: undefined, screen: 'game', game: { name: 'Alone (2)' } });
    expect(second.state.getState().game?.id).not.toBe(id);

    await first.actions.goTo('title');
    await second.actions.resume(id);
    expect(second.state.getState()).toMatchObject({ elsewhere: undefined, game: { id } });
  });
});
