// What sounds all the time: more escalation is never softer, more trust never has fewer notes, and a curtain is silent.
import { describe, expect, test } from 'vitest';
import { ambienceOf, notesAt, placeTone, weather } from '../../src/audio/ambience.ts';
import { LAYERS, NOTES } from '../../src/audio/sounds.ts';
import { ALONE, AT_ONE_DEVICE, moveOn, openPage } from '../store/a-page.ts';

const shares = Array.from({ length: 101 }, (_, index) => index / 100);

describe('the weather of the talks', () => {
  test.each(LAYERS)('%s never softens as the ladder climbs', (layer) => {
    const loudness = shares.map((share) => weather(share)[layer] ?? 0);
    expect(loudness).toEqual([...loudness].sort((one, other) => one - other));
    expect(loudness[0]).toBe(0);
    expect(loudness.at(-1)).toBeGreaterThan(0);
    expect(loudness.at(-1)).toBeLessThanOrEqual(1);
  });

  test.each([
    [0, []], [0.2, ['haze-wind']], [1 / 3, ['haze-wind']], [0.6, ['haze-wind', 'sand-wind', 'thunder-far']],
    [0.8, ['haze-wind', 'sand-wind', 'thunder-far', 'siren-far']], [1, ['haze-wind', 'sand-wind', 'thunder-far', 'siren-far']],
  ])('at %d of the ladder there is %j', (share, layers) => {
    expect(Object.keys(weather(share))).toEqual(layers);
  });
});

describe('the motif of trust', () => {
  test('never loses a note as trust grows, and has all of them at its height', () => {
    const notes = Array.from({ length: 101 }, (_, trust) => notesAt(trust * 100));
    expect(notes).toEqual([...notes].sort((one, other) => one - other));
    expect([...new Set(notes)]).toEqual(NOTES.map((_, index) => index + 1));
  });

  test.each([[0, 1], [2250, 2], [5000, 4], [10_000, 7]])('trust of %d hundredths has %d notes', (trust, notes) => {
    expect(notesAt(trust)).toBe(notes);
  });
});

describe('the place', () => {
  test.each([
    ['night', 'muscat-night'], ['day', 'rome-day'], ['dusk', 'rome-day'], ['rain', 'geneva-rain'],
  ] as const)('by %s sounds like %s; at work the workroom lies over it', (light, tone) => {
    expect(Object.keys(placeTone(light, { atWork: false }))).toEqual([tone]);
    const work = placeTone(light, { atWork: true });
    expect(Object.keys(work).sort()).toEqual([tone, 'workroom'].sort());
    expect(work['workroom']).toBeGreaterThan(work[tone] ?? 1);
  });

  test('is the house before a game, the workroom over orders, the venue at the table', async () => {
    const page = await openPage();
    const loops = (): readonly string[] => Object.keys(ambienceOf(page.state.getState()));
    expect(loops()).toEqual(['muscat-night']);
    await page.actions.begin(ALONE);
    expect(loops()).toContain('workroom');
    page.actions.readBrief();
    await moveOn(page);
    expect(loops()).not.toContain('workroom');
    expect(loops()).toContain('muscat-night');
  });

  test('is silence behind the curtain', async () => {
    const page = await openPage();
    await page.actions.begin(AT_ONE_DEVICE);
    expect(page.state.getState().game?.sitting.kind).toBe('curtain');
    expect(ambienceOf(page.state.getState())).toEqual({});
    page.actions.takeSeat('us');
    expect(ambienceOf(page.state.getState())).not.toEqual({});
    page.actions.leaveSeat();
    expect(ambienceOf(page.state.getState())).toEqual({});
  });
});
