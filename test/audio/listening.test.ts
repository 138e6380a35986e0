// What is heard of a change: news once, at most four cues of it, nothing of a jump, a step back, a draft or a curtain.
import { describe, expect, test } from 'vitest';
import { type Ears, FRESH_EARS, type Ground, groundOf, type Heard, listen, loudest, MOST_CUES } from '../../src/audio/listening.ts';
import type { GameEvent } from '../../src/engine/index.ts';
import type { StepEvent } from '../../src/session/index.ts';
import { tinyRules } from '../support/tiny-rules.ts';
import { ALONE, AT_ONE_DEVICE, moveOn, openPage, seated } from '../store/a-page.ts';

const SILENCE: Heard = { cues: [], notes: 0 };
const OFFERED: GameEvent = { kind: 'offered', seat: 'iran', terms: { energy: 1 } };
const OPENED: GameEvent = { kind: 'round-opened', round: 1, stage: 'talks', venue: 'muscat', date: '2026-02-06' };
const past = (...events: readonly (readonly [number, GameEvent])[]): readonly StepEvent[] => events.map(([step, event]) => ({ step, event }));

const ground = (part: Partial<Ground>): Ground => ({
  key: 'game us', step: 3, known: 3, rules: tinyRules, viewer: 'us', company: false, past: [], notes: 2, asked: 'nothing', ...part,
});

/** What is heard of one after the other. */
function heardOf(...grounds: readonly (Ground | undefined)[]): readonly Heard[] {
  let ears: Ears = FRESH_EARS;
  return grounds.map((each) => {
    const listened = listen(ears, each);
    ({ ears } = listened);
    return listened.heard;
  });
}
const lastOf = (...grounds: readonly (Ground | undefined)[]): Heard => heardOf(...grounds).at(-1) ?? SILENCE;

describe('news', () => {
  const after = ground({ step: 4, past: past([2, OPENED], [4, OFFERED]) });

  test('is heard once, and nothing that came before', () => {
    expect(heardOf(ground({}), after, after)).toEqual([SILENCE, { cues: ['paper-lay'], notes: 0 }, SILENCE]);
  });

  test('waits for a seat that sits down again, and is not heard twice', () => {
    const away = ground({ step: 4, known: 3, past: past([4, OFFERED]) });
    expect(heardOf(ground({}), undefined, away, undefined, away).map(({ cues }) => cues)).toEqual([[], [], ['paper-lay'], [], []]);
  });

  test('in company is only what every seat sees', () => {
    const cable: GameEvent = { kind: 'mandate-widened', seat: 'us', redLine: 'line', issue: 'energy' };
    const next = { step: 4, past: past([4, cable], [4, OFFERED]) };
    expect(lastOf(ground({}), ground(next)).cues).toEqual(['telegraph', 'paper-lay']);
    expect(lastOf(ground({ company: true }), ground({ ...next, company: true })).cues).toEqual(['paper-lay']);
  });

  test('of the other seat’s hidden matters is silent, even if it were handed over', () => {
    const hidden: readonly GameEvent[] = [
      { kind: 'action-taken', seat: 'iran', action: 'any', public: false }, { kind: 'conduct-ordered', issue: 'energy', giver: 'iran', conduct: 'stall' },
      { kind: 'confidence-entrusted', seat: 'iran', content: { topic: 'first-priority', issue: 'energy' }, mayPassOn: true },
      { kind: 'sounded-out', seat: 'iran', terms: {}, wouldRatify: false }, { kind: 'mandate-widened', seat: 'iran', redLine: 'line', issue: 'energy' },
      { kind: 'recall-near', seat: 'iran', closesLeft: 1 },
    ];
    expect(lastOf(ground({}), ground({ step: 4, past: hidden.map((event) => ({ step: 4, event })) }))).toEqual(SILENCE);
  });

  test.each([
    ['a jump over many steps', 3, 16, 0], ['the most steps that are a move', 3, 15, 1], ['a step back', 3, 2, 0], ['the same step', 3, 3, 0],
  ])('of %s', (_, from, to, cues) => {
    expect(lastOf(ground({ step: from }), ground({ step: to, past: past([from, OPENED], [to, OFFERED]) })).cues).toHaveLength(cues);
  });

  test('is heard again when a film is wound back and goes on', () => {
    const replay = { key: 'replay', viewer: 'all', past: past([4, OFFERED]) } as const;
    const heard = heardOf(ground({ ...replay, step: 4, known: 4 }), ground({ ...replay, step: 3, known: 3, past: [] }), ground({ ...replay, step: 4, known: 4 }));
    expect(heard.map(({ cues }) => cues)).toEqual([[], [], ['paper-lay']]);
  });
});

describe('own moves', () => {
  const asked = (from: string, to: string): readonly string[] => lastOf(ground({ asked: from }), ground({ step: 4, asked: to, past: past([4, OFFERED]) })).cues;

  test('the bell rings when something new is asked, not for the next of the same', () => {
    expect(asked('nothing', 'floor')).toEqual(['paper-lay', 'bell']);
    expect(asked('agenda', 'floor')).toEqual(['paper-lay', 'bell']);
    expect(asked('floor', 'floor')).toEqual(['paper-lay']);
    expect(asked('floor', 'nothing')).toEqual(['paper-lay']);
  });

  test('it does not ring for who has just sat down', () => {
    expect(lastOf(undefined, ground({ step: 4, known: 3, asked: 'floor', past: past([4, OFFERED]) })).cues).toEqual(['paper-lay']);
  });

  test.each(['dispatch', 'answer-bridge', 'statement'])('a sealed %s is sealed first', (kind) => {
    expect(asked(kind, 'nothing')).toEqual(['seal', 'paper-lay']);
  });
});

describe('the motif', () => {
  const next = (part: Partial<Ground>): number => lastOf(ground({}), ground({ step: 4, past: past([4, OFFERED]), ...part })).notes;

  test.each([
    ['trust has another note', { notes: 3 }, 3], ['trust has one less', { notes: 1 }, 1], ['nothing moved', {}, 0],
    ['a round opens', { past: past([4, OPENED]) }, 2],
  ])('when %s', (_, part, notes) => {
    expect(next(part)).toBe(notes);
  });
});

test('of many cues the heaviest are heard, each once, in the order in which they came', () => {
  expect(loudest(['door', 'paper-turn', 'sting-sea', 'tea-glass', 'door', 'sting-strike', 'storm-nearer'])).toEqual(['door', 'sting-sea', 'sting-strike', 'storm-nearer']);
  expect(loudest(['tea-glass', 'tea-glass'])).toEqual(['tea-glass']);
});

describe('on the page', () => {
  test('a brief and a draft are silent; a whole game is heard, never more than four cues at a time', async () => {
    const page = await openPage();
    await page.actions.begin(ALONE);
    expect(groundOf(page.state.getState())).toBeUndefined();
    page.actions.readBrief();
    let ears = FRESH_EARS;
    const hear = (): Heard => {
      const listened = listen(ears, groundOf(page.state.getState()));
      ({ ears } = listened);
      return listened.heard;
    };
    expect(hear().cues).toContain('door');
    const { choices } = seated(page);
    if (choices.kind === 'dispatch') page.actions.toggleAction(choices.actions.find(({ open, issues }) => open && issues.length === 0)?.action ?? '');
    expect(hear()).toEqual(SILENCE);
    const steps: Heard[] = [];
    while (await moveOn(page)) steps.push(hear());
    steps.push(hear());
    expect(steps.length).toBeGreaterThan(4);
    expect(Math.max(...steps.map(({ cues }) => cues.length))).toBeLessThanOrEqual(MOST_CUES);
    expect(steps.filter(({ cues }) => cues.length > 0).length).toBeGreaterThan(4);
    expect(steps.some(({ notes }) => notes > 0)).toBe(true);
  });

  test('behind the curtain there is nothing to listen to, and the last caption is forgotten', async () => {
    const page = await openPage();
    await page.actions.begin(AT_ONE_DEVICE);
    expect(groundOf(page.state.getState())).toBeUndefined();
    page.actions.takeSeat('us');
    page.actions.readBrief();
    expect(groundOf(page.state.getState())).toMatchObject({ viewer: 'us', company: true });
    page.actions.caption('telegraph');
    page.actions.leaveSeat();
    expect(groundOf(page.state.getState())).toBeUndefined();
    expect(page.state.getState().stage.caption.sound).toBe('');
  });
});
