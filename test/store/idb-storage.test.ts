// The adapter over IndexedDB: what it keeps, and how it names what goes wrong.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createIdbStorage, FIRST_PREFERENCES, type SavedGame } from '../../src/store/index.ts';

const GAME: SavedGame = {
  info: {
    id: 'g1', name: 'First', tags: ['class 4b'], scenario: 'first-contact', scenarioTitle: { en: 'First Contact' },
    seats: { us: { kind: 'human' }, iran: { kind: 'agent', level: 'standard', temper: 'hawkish' }, oman: { kind: 'human' } },
    length: 'full', step: 3, round: 1, over: false, savedAt: 1000,
  },
  record: '{"format":"muscat-record/1"}\n',
  pending: [{ seat: 'us', command: { kind: 'pass' } }],
  drafts: { oman: { step: 3, command: { kind: 'pass' } } },
};

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const open = (patienceMilliseconds = 2000): ReturnType<typeof createIdbStorage> => createIdbStorage({ name: 'test', patienceMilliseconds });

describe('keeps', () => {
  test('a whole game, for another page too', async () => {
    expect(await open().write(GAME)).toEqual({ ok: true, value: true });
    expect(await open().read('g1')).toEqual({ ok: true, value: GAME });
    expect(await open().list()).toEqual({ ok: true, value: [GAME.info] });
  });

  test('label and drafts apart from the game', async () => {
    const storage = open();
    await storage.write(GAME);
    await storage.writeInfo({ ...GAME.info, name: 'Renamed' });
    await storage.writeDrafts('g1', {});
    expect(await storage.read('g1')).toEqual({ ok: true, value: { ...GAME, info: { ...GAME.info, name: 'Renamed' }, drafts: {} } });
  });

  test('nothing of a removed game', async () => {
    const storage = open();
    await storage.write(GAME);
    await storage.remove('g1');
    expect(await storage.read('g1')).toEqual({ ok: true, value: undefined });
    expect(await storage.list()).toEqual({ ok: true, value: [] });
  });

  test('preferences', async () => {
    const storage = open();
    expect(await storage.readPreferences()).toEqual({ ok: true, value: undefined });
    await storage.writePreferences({ ...FIRST_PREFERENCES, contentNoteRead: true });
    expect(await open().readPreferences()).toEqual({ ok: true, value: { ...FIRST_PREFERENCES, contentNoteRead: true } });
  });
});

test('a handle that died is opened anew', async () => {
  const opened: IDBDatabase[] = [];
  const real = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    const request = real(name, version);
    request.addEventListener('success', () => opened.push(request.result));
    return request;
  });
  const storage = open();
  await storage.write(GAME);
  for (const database of opened) database.close();
  expect(await storage.read('g1')).toEqual({ ok: true, value: GAME });
  expect(opened).toHaveLength(2);
});

describe('says', () => {
  test('unavailable, where there is no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await open().list()).toEqual({ ok: false, error: 'unavailable' });
  });

  test('unavailable, where it may not be opened', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(await open().list()).toEqual({ ok: false, error: 'unavailable' });
  });

  test('blocked, where opening never ends', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => Object.assign(Object.create(IDBOpenDBRequest.prototype) as IDBOpenDBRequest, { addEventListener: () => undefined }));
    expect(await open(20).list()).toEqual({ ok: false, error: 'blocked' });
  });

  test('full, where the quota is used up, and the game that was there before stays', async () => {
    const storage = open();
    await storage.write(GAME);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError');
    });
    expect(await storage.write({ ...GAME, record: 'other' })).toEqual({ ok: false, error: 'full' });
    vi.restoreAllMocks();
    expect(await open().read('g1')).toEqual({ ok: true, value: GAME });
  });
});
