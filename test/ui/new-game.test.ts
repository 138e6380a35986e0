// What a new game is offered with: minutes, the scenario to begin with, who sits where.
import { describe, expect, test } from 'vitest';
import type { Seating } from '../../src/record/index.ts';
import { minutesOf, shortest } from '../../src/ui/start/scenario-cards.ts';
import { firstSeats, ownSeat, seatsOn, takeSeat, type Seats } from '../../src/ui/start/seats.ts';
import { FIRST_CONTACT } from '../store/a-page.ts';

const { card } = FIRST_CONTACT;
const person: Seating = { kind: 'human' };
const agent: Seating = { kind: 'agent', level: 'standard', temper: 'pragmatic' };
const hawk: Seating = { kind: 'agent', level: 'random', temper: 'hawkish' };

describe('minutes', () => {
  test.each([
    [45, { full: 8, class: 5 }, { full: 4, class: 2 }, 20],
    [10, { full: 3, class: 3 }, { full: 3, class: 2 }, 8],
    [1, { full: 9, class: 1 }, { full: 9, class: 1 }, 1],
  ])('%i for the whole', (minutes, rounds, exchanges, inClass) => {
    expect(minutesOf({ minutes, rounds, exchanges }, 'full')).toBe(minutes);
    expect(minutesOf({ minutes, rounds, exchanges }, 'class')).toBe(inClass);
  });
});

test('one begins with the shortest scenario', () => {
  const longer = { ...card, id: 'longer', minutes: 45 };
  expect(shortest([longer, card, { ...card, id: 'as-short' }])).toBe(card);
  expect(shortest([])).toBeUndefined();
});

describe('chairs', () => {
  const alone: Seats = { us: person, iran: agent, oman: agent };
  const together: Seats = { us: person, iran: person, oman: hawk };

  test('one person sits down first, the rest are agents as the scenario suggests', () => {
    expect(firstSeats(card)).toEqual(alone);
    expect(ownSeat(alone)).toBe('us');
    expect(ownSeat({ us: agent, iran: agent, oman: person })).toBe('oman');
  });

  test.each<[string, Seats, { from: 'us'; to: 'us' | 'iran' | 'oman' }, Seats]>([
    ['to the chair where they sit: nothing changes', together, { from: 'us', to: 'us' }, together],
    ['to an agent’s chair: an agent takes theirs', alone, { from: 'us', to: 'oman' }, { us: agent, iran: agent, oman: person }],
    ['to another person’s chair: both stay people', together, { from: 'us', to: 'iran' }, together],
  ])('a person moves %s', (_, seats, move, expected) => {
    expect(takeSeat(card, seats, move)).toEqual(expected);
  });

  test('people stay when the scenario changes, agents become those that it suggests', () => {
    expect(seatsOn(card, together)).toEqual({ us: person, iran: person, oman: agent });
  });
});
