// Of a flag only its changes are told.
import { describe, expect, test } from 'vitest';
import { type GameEvent, SEATS } from '../../src/engine/index.ts';
import { openCursor } from '../../src/record/index.ts';
import { answersIn, type StepEvent, withAnswers } from '../../src/session/index.ts';
import { newGame, play, played } from '../record/games.ts';
import { shippedScenario } from '../support/shipped-scenario.ts';

const round = (number: number): GameEvent => ({ kind: 'round-opened', round: number, stage: 'talks', venue: 'muscat', date: '2026-02-09' });
const flag = (rounds: number): GameEvent => ({ kind: 'flag-set', flag: 'sea-hot', rounds });
const told = (...events: readonly GameEvent[]): readonly StepEvent[] => withAnswers(() => new Map(), events.map((event, step) => ({ step, event })));

describe('a flag', () => {
  test.each([
    { say: 'that never stood is not told to have ended', events: [round(1), flag(0)], changes: [] },
    { say: 'that had lapsed is not told to have ended', events: [round(1), flag(1), round(2), round(3), flag(0)], changes: [1] },
    { say: 'that is raised and lowered is told twice', events: [round(1), flag(99), round(2), flag(0), flag(0)], changes: [99, 0] },
    { say: 'that stands for good is told once', events: [round(1), flag(99), round(2), flag(99)], changes: [99] },
    { say: 'that is raised twice in a round is told once', events: [round(1), flag(2), flag(2)], changes: [2] },
    { say: 'that is made to stand longer is told again', events: [round(1), flag(1), round(2), flag(1)], changes: [1, 1] },
    { say: 'that is raised again after it lapsed is told again', events: [round(1), flag(1), round(4), flag(1)], changes: [1, 1] },
  ])('$say', ({ events, changes }) => {
    expect(told(...events).flatMap(({ event }) => (event.kind === 'flag-set' ? [event.rounds] : []))).toEqual(changes);
    expect(told(...events).filter(({ event }) => event.kind !== 'flag-set').length).toBe(events.filter(({ kind }) => kind !== 'flag-set').length);
  });
});

test('in whole games a flag is told of where it stands otherwise than in the step before, and nowhere else', () => {
  const scenario = shippedScenario('rome-second-round');
  const agent = { kind: 'agent', level: 'standard', temper: 'hawkish' } as const;
  let tellings = 0;
  for (const seed of [1, 2, 3]) {
    const game = played(play(newGame({ seed, scenario, seats: { us: agent, iran: agent, oman: agent } })).record(), scenario.rules);
    for (const viewer of [...SEATS, 'audience'] as const) {
      for (const { step, event } of withAnswers(answersIn(game), openCursor(game).last().past(viewer))) {
        if (event.kind !== 'flag-set') continue;
        tellings += 1;
        const [before, after] = [game.steps[step - 1]?.state.flags[event.flag] ?? 0, game.steps[step]?.state.flags[event.flag] ?? 0];
        expect(after).not.toBe(before);
      }
    }
  }
  expect(tellings).toBeGreaterThan(0);
});
