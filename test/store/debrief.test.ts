// The debrief on the page: only of finished games, read while it is counted, searched, called off, kept and gone on with.
import { describe, expect, test } from 'vitest';
import { type DealStep, decisionsOf } from '../../src/analysis/index.ts';
import { formatRecord, parseRecord, type TurningPoint } from '../../src/record/index.ts';
import { createMemoryStorage, formatStepLink, type PageStore } from '../../src/store/index.ts';
import type { Analyst, Ended } from '../../src/workers/index.ts';
import { ALONE, createTestPage, playOut } from './a-page.ts';

const POINT: Omit<TurningPoint, 'step' | 'seat'> = {
  mark: 'mistake', lossCenti: { mean: 900, low: 500, high: 1300 }, rollouts: 200, instead: { kind: 'pass' }, accordsPercent: { played: 10, instead: 30 },
};

/** Counts nothing and marks the second decision; judges as many as it may before it ends in that way. */
function analyst(most: number, end: Ended): Analyst & { readonly asked: number[] } {
  const asked: number[] = [];
  return {
    asked,
    course: async (_, { onStep }) => {
      onStep({ step: 0, round: 1, dealZone: 0 } as DealStep, undefined);
      return 'whole';
    },
    judge: async (subject, { decisions, onJudged }) => {
      asked.push(decisions.length);
      const all = decisionsOf(subject);
      decisions.slice(0, most).forEach((decision, nth) => {
        const isSecond = decision === all[1] || (decision.step === all[1]?.step && decision.seat === all[1].seat);
        onJudged(nth, isSecond ? { ...decision, ...POINT } : undefined);
      });
      return decisions.length <= most ? 'whole' : end;
    },
  };
}

async function finished(world: Parameters<typeof createTestPage>[1], storage = createMemoryStorage()): Promise<PageStore> {
  const page = createTestPage(storage, world);
  await page.actions.open();
  await page.actions.begin(ALONE);
  await playOut(page);
  return page;
}

const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve); });

describe('opening', () => {
  test('a game that goes on has none', async () => {
    const page = createTestPage(createMemoryStorage(), { analyst: analyst(0, 'whole') });
    await page.actions.open();
    await page.actions.begin(ALONE);
    await page.actions.debriefGame();
    expect(page.state.getState()).toMatchObject({ screen: 'game', debrief: undefined });
    const [saved] = page.state.getState().saved;
    if (saved !== undefined) await page.actions.debrief(saved.id);
    expect(page.state.getState().debrief).toBeUndefined();
  });

  test('of the game that lies open, and from it into the film and back', async () => {
    const page = await finished({ analyst: analyst(0, 'whole') });
    await page.actions.debriefGame();
    await settled();
    const { debrief, replay } = page.state.getState();
    expect(page.state.getState().screen).toBe('debrief');
    expect(debrief).toMatchObject({ counting: 'whole', course: [{ step: 0 }], turning: { kind: 'none', judged: 0 } });
    expect(debrief?.gauges).toHaveLength((replay?.lastStep ?? 0) + 1);
    expect(debrief?.beliefs.length).toBeGreaterThan(0);
    page.actions.watchFromDebrief(3);
    expect(page.state.getState()).toMatchObject({ screen: 'replay', replay: { step: 3 } });
    await page.actions.debriefWatched();
    expect(page.state.getState()).toMatchObject({ screen: 'debrief', debrief: { counting: 'whole' } });
    await page.actions.closeReplay();
    expect(page.state.getState()).toMatchObject({ screen: 'game', debrief: undefined });
  });

  test('a link to the one that lies open, as on the way back from the glossary, opens nothing anew', async () => {
    const storage = createMemoryStorage();
    const played = await finished({ analyst: analyst(0, 'whole') }, storage);
    const game = played.state.getState().game?.id ?? '';
    let counted = 0;
    const counting: Analyst = { ...analyst(0, 'whole'), course: async () => { counted += 1; return 'whole'; } };
    const address = (step: number): string => formatStepLink({ game, step, viewer: 'all', show: 'debrief' });
    let fragment = address(4);
    const page = createTestPage(storage, { analyst: counting, address: { read: () => fragment, write: () => undefined } });
    await page.actions.open();
    expect(page.state.getState()).toMatchObject({ screen: 'debrief', replay: { step: 4 } });
    fragment = '#term-zopa';
    await page.actions.openLink();
    fragment = address(2);
    await page.actions.openLink();
    expect(page.state.getState()).toMatchObject({ screen: 'debrief', replay: { step: 2 } });
    expect(counted).toBe(1);
  });

  test('a text is pointed at', async () => {
    const page = await finished({ analyst: analyst(0, 'whole') });
    await page.actions.debriefGame();
    page.actions.chooseText(0);
    expect(page.state.getState().debrief?.chosen).toBe(0);
  });
});

describe('turning points', () => {
  test('are kept with the saved game, and a search that was stopped goes on where it stopped', async () => {
    const storage = createMemoryStorage();
    const first = analyst(5, 'cancelled');
    const page = await finished({ analyst: first }, storage);
    await page.actions.debriefGame();
    await page.actions.searchTurningPoints();
    expect(page.state.getState().debrief?.turning).toMatchObject({ kind: 'stopped', judged: 5, points: [{ mark: 'mistake' }] });

    const second = analyst(1_000, 'whole');
    const again = createTestPage(storage, { analyst: second });
    await again.actions.open();
    const [saved] = again.state.getState().saved;
    await again.actions.debrief(saved?.id ?? '');
    const before = again.state.getState().debrief?.turning;
    expect(before).toMatchObject({ kind: 'stopped', judged: 5, points: [{ mark: 'mistake' }] });
    await again.actions.searchTurningPoints();
    expect(second.asked).toEqual([(before?.decisions ?? 0) - 5]);
    expect(again.state.getState().debrief?.turning).toMatchObject({ kind: 'whole', judged: before?.decisions, points: [{ mark: 'mistake' }] });
    const file = await again.actions.fileOf(saved?.id ?? '');
    const parsed = parseRecord(file?.text ?? '');
    expect(parsed.ok && parsed.value.format === 'muscat-record/1' && parsed.value.annex.turningPoints).toMatchObject({ rollouts: 120, firstSeed: 4_000_000_000, judged: before?.decisions });
  });

  test('found behind a decision that could not be judged are kept, too', async () => {
    const storage = createMemoryStorage();
    const gap: Analyst = {
      ...analyst(0, 'whole'),
      judge: async (_, { decisions, onJudged }) => {
        decisions.forEach((decision, nth) => { if (nth > 0) onJudged(nth, nth === 3 ? { ...decision, ...POINT } : undefined); });
        return 'broken';
      },
    };
    const page = await finished({ analyst: gap }, storage);
    await page.actions.debriefGame();
    await page.actions.searchTurningPoints();
    const { points } = page.state.getState().debrief?.turning ?? {};
    expect(points).toHaveLength(1);
    const again = createTestPage(storage, { analyst: analyst(0, 'whole') });
    await again.actions.open();
    await again.actions.debrief(again.state.getState().saved[0]?.id ?? '');
    expect(again.state.getState().debrief?.turning).toMatchObject({ kind: 'stopped', points });
  });

  test('that a file names of no decision of the game are left out', async () => {
    const storage = createMemoryStorage();
    const page = await finished({ analyst: analyst(5, 'cancelled') }, storage);
    const file = page.actions.fileOfGame();
    const parsed = parseRecord(file?.text ?? '');
    if (!parsed.ok || parsed.value.format !== 'muscat-record/1') expect.fail('no record');
    const { entries } = parsed.value;
    const first = entries[0]?.[0]?.seat ?? 'us';
    const points = [{ ...POINT, step: 1, seat: first }, { ...POINT, step: 1, seat: first, mark: 'strong' }, { ...POINT, step: entries.length + 7, seat: first }];
    const turningPoints = { rollouts: 120, firstSeed: 1, judged: 5_000, points };
    await page.actions.importFile('game.muscat.json', formatRecord({ ...parsed.value, annex: { ...parsed.value.annex, turningPoints } }));
    await page.actions.debriefWatched();
    const decisions = entries.flat().length;
    expect(page.state.getState().debrief?.turning).toMatchObject({ kind: 'whole', judged: decisions, decisions, points: [{ step: 1, mark: 'mistake' }] });
    expect(page.state.getState().debrief?.turning.points).toHaveLength(1);
  });

  test('go along with all else that was found; before anybody looked for them there are none', async () => {
    const page = await finished({ analyst: analyst(5, 'cancelled') });
    expect(page.actions.debriefFound()).toBeUndefined();
    await page.actions.debriefGame();
    await settled();
    expect(page.actions.debriefFound()).toMatchObject({ course: [{ step: 0 }], record: { outcome: { kind: 'finished' } } });
    expect(page.actions.debriefFound()?.record.annex.turningPoints).toBeUndefined();
    await page.actions.searchTurningPoints();
    expect(page.actions.debriefFound()?.record.annex.turningPoints).toMatchObject({ rollouts: 120, judged: 5, points: [{ mark: 'mistake' }] });
  });

  test('what was found stays when a worker breaks', async () => {
    const page = await finished({ analyst: analyst(3, 'broken') });
    await page.actions.debriefGame();
    await page.actions.searchTurningPoints();
    expect(page.state.getState().debrief?.turning).toMatchObject({ kind: 'broken', judged: 3, points: [{ mark: 'mistake' }] });
    expect(page.state.getState().screen).toBe('debrief');
  });
});
