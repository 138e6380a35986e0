// Shipped scenarios: fetched compiled, taken only with the source that they were compiled from.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { shippedFiles } from '../../src/cli/shipped-scenarios.node.ts';
import { createLibrary } from '../../src/store/index.ts';

const folder = join(import.meta.dirname, '..', '..', 'public', 'scenarios');
const files = await shippedFiles(folder);

/** Answers as a plain file server does, with some files replaced. */
function serve(replaced: Readonly<Record<string, string>> = {}): void {
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.replace('https://school.example/game/', '');
    const text = replaced[path] ?? files.get(path) ?? await readFile(join(folder, '..', path), 'utf8').catch(() => undefined);
    return text === undefined ? new Response('', { status: 404 }) : new Response(text);
  });
}

afterEach(() => vi.unstubAllGlobals());

const library = (): ReturnType<typeof createLibrary> => createLibrary('https://school.example/game/scenarios/');

describe('the library', () => {
  test('lists every shipped scenario, the shortest first', async () => {
    serve();
    const cards = await library().cards();
    expect(cards.ok && cards.value.map(({ id }) => id)).toContain('first-contact');
    expect(cards.ok && cards.value[0]?.minutes).toBe(Math.min(...(cards.ok ? cards.value.map(({ minutes }) => minutes) : [])));
  });

  test('gives rules, texts and the source with its digest', async () => {
    serve();
    const loaded = await library().load('first-contact');
    expect(loaded).toMatchObject({ ok: true, value: { rules: { scenario: 'first-contact' }, texts: { id: 'first-contact' } } });
    expect(loaded.ok && loaded.value.scenario.source).toBe(await readFile(join(folder, 'first-contact.scenario.yaml'), 'utf8'));
  });

  test('takes a source that a server gave Windows line ends', async () => {
    const source = await readFile(join(folder, 'first-contact.scenario.yaml'), 'utf8');
    serve({ 'scenarios/first-contact.scenario.yaml': source.replaceAll('\n', '\r\n') });
    expect((await library().load('first-contact')).ok).toBe(true);
  });

  test.each([
    ['a source of another version', { 'scenarios/first-contact.scenario.yaml': 'id: other\n' }, 'mixed'],
    ['rules that are no JSON', { 'scenarios/first-contact.json': '<html>' }, 'missing'],
  ])('refuses %s', async (_, replaced, error) => {
    serve(replaced);
    expect(await library().load('first-contact')).toEqual({ ok: false, error });
  });

  test('says what is missing, and asks again the next time', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    const shelf = library();
    expect(await shelf.cards()).toEqual({ ok: false, error: 'missing' });
    serve();
    expect((await shelf.cards()).ok).toBe(true);
  });
});
