// What the adviser of a person's own seat says: legal, different, best first, and from that seat's view alone.
import { describe, expect, test } from 'vitest';
import { advise, TEMPERS, TEMPER_IDS, type Level } from '../../src/agents/index.ts';
import { apply, assess, choicesFor, creditGauge, observe, otherOf, SEATS, startGame, type Confidence, type Confidential, type GameEvent, type GameState } from '../../src/engine/index.ts';
import { deepFreeze } from '../support/deep-freeze.ts';
import { playedScenarios } from '../support/played-scenarios.ts';
import { diceFrom } from '../support/random-play.ts';
import { scrambled } from '../support/scrambled.ts';
import { tinyRules } from '../support/tiny-rules.ts';
import { agentGame, inputFor, seated } from './play.ts';

const LEVELS: readonly Level[] = ['random', 'standard'];

describe.each(playedScenarios)('the adviser in $name', ({ rules }) => {
  const seeds = rules.issues.length > 5 ? [1] : [1, 2, 3, 4];
  const situations = seeds.flatMap((seed) => LEVELS.flatMap((level) => [...agentGame({ rules, seed, table: seated('pragmatic', level) })]));

  test('every option is one that the engine takes', () => {
    for (const { state, input } of situations) {
      for (const { command } of advise(input).options) expect(apply(rules, state, input.seat, command)).toMatchObject({ ok: true });
    }
  });

  test('there are three different ones where three are of use, the one of the greatest worth first', () => {
    for (const { input } of situations) {
      const { options } = advise(input);
      expect(new Set(options.map(({ command }) => JSON.stringify(command))).size).toBe(options.length);
      expect(options.length).toBeGreaterThan(0);
      expect(options.length).toBeLessThanOrEqual(3);
      if (['dispatch', 'agenda', 'statement'].includes(input.choices.kind)) expect(options.length).toBe(3);
      expect(options.map(({ worth }) => worth)).toEqual(options.map(({ worth }) => worth).toSorted((a, b) => b - a));
      expect(options.every(({ why, worth }) => why.length > 0 && Number.isFinite(worth))).toBe(true);
    }
  });

  test('a principal is never told first to lay or initial what its own capital would refuse', () => {
    for (const { input } of situations) {
      const [first] = advise(input).options;
      const { phase } = input.now;
      if (first?.command.kind === 'offer') expect(assess(rules, input.now, first.command.terms)).toMatchObject({ ratifies: true, crossed: [] });
      if (first?.command.kind === 'initial' && phase.kind === 'floor' && phase.table.standing.kind === 'offer') {
        expect(assess(rules, input.now, phase.table.standing.terms, phase.table.standing.guaranteed)).toMatchObject({ ratifies: true, crossed: [] });
      }
    }
  });

  test('what leaves the table, or what the own capital would refuse, is proposed first or not at all', () => {
    for (const { input } of situations) {
      for (const { command, expects } of advise(input).options.slice(1)) {
        expect(command.kind).not.toBe('walk-out');
        expect(expects).not.toContainEqual({ kind: 'own-capital-refuses' });
      }
    }
  });

  test('where no text is likely to be taken that is said once, with what would open more, most first', () => {
    let seen = 0;
    for (const { input } of situations) {
      const { notes, options } = advise(input);
      const chances = options.flatMap(({ expects }) => expects.flatMap((row) => (row.kind === 'agrees' ? [row.percent] : [])));
      const far = notes.find(({ kind }) => kind === 'far-apart');
      if (input.choices.kind === 'floor' && chances.length > 0) expect(Math.max(...chances)).toBeGreaterThan(10);
      if (far?.kind !== 'far-apart') continue;
      seen += 1;
      expect(input.choices.kind).toBe('floor');
      expect(chances).toEqual([]);
      expect(far.percent).toBeLessThanOrEqual(15);
      expect(far.ways.map(({ points }) => points)).toEqual(far.ways.map(({ points }) => points).toSorted((a, b) => b - a));
      expect(far.ways.every(({ points }) => points > 0)).toBe(true);
    }
    if (rules.issues.length > 5) expect(seen).toBeGreaterThan(0);
  });

  test('of a text before both capitals each seat is told what is expected of them, the own one exactly', () => {
    let seen = 0;
    for (const { input } of situations) {
      const { pending } = input.now;
      const note = advise(input).notes.find(({ kind }) => kind === 'before-capitals');
      expect(note !== undefined).toBe(pending.kind === 'initialled');
      if (note?.kind !== 'before-capitals' || pending.kind === 'none') continue;
      seen += 1;
      expect(note.others.map(({ seat }) => seat)).toEqual(rules.principals.filter((seat) => seat !== input.seat));
      if (input.seat === rules.mediator) expect(note.own).toBe('none');
      else expect(note.own).toBe(assess(rules, input.now, pending.terms, pending.guaranteed).ratifies ? 'ratifies' : 'refuses');
    }
    expect(seen).toBeGreaterThan(0);
  });

  test('the mediator opens first of all a table on which both sides can give, wherever it may', () => {
    for (const { input } of situations) {
      if (input.choices.kind !== 'agenda') continue;
      const [first] = advise(input).options;
      const families = first?.command.kind === 'agenda' ? first.command.families : [];
      expect(rules.principals.every((seat) => rules.issues.some(({ giver, family }) => giver === seat && families.includes(family)))).toBe(true);
    }
  });

  test('what carrying is said to move is what it moves', () => {
    for (const { state, input } of situations) {
      if (input.choices.kind !== 'agenda') continue;
      for (const { command, expects } of advise(input).options) {
        if (command.kind !== 'agenda' || command.carry.length === 0) continue;
        const hearers = command.carry.map((index) => otherOf(rules, state.confidences[index]?.from ?? 'us'));
        const credits = expects.flatMap((row) => (row.kind === 'moves' && row.gauge.startsWith('credit-') ? [row.gauge] : []));
        for (const gauge of credits) expect(hearers.map((seat) => creditGauge(seat))).toContain(gauge);
      }
    }
  });

  test('non-interference: it says the same in two states that differ only in what the seat may not see', () => {
    const dice = diceFrom(3);
    for (const { state, input } of situations) {
      const other = scrambled(rules, state, { viewer: input.seat, dice });
      expect(advise({ ...input, now: observe(rules, other, input.seat), choices: choicesFor(rules, other, input.seat) })).toEqual(advise(input));
    }
  });

  test('it says the same again, whatever the temper, and changes nothing that it was given', () => {
    const few = situations.filter((_, nth) => nth % 5 === 0);
    for (const { input } of few) {
      for (const temper of TEMPER_IDS) {
        const asked = { ...input, temper: TEMPERS[temper] };
        expect(advise(deepFreeze(asked))).toEqual(advise(asked));
      }
    }
  });

  test('the other sides are told as ranges around the truth, and never as certain', () => {
    for (const { state, input } of situations) {
      const { estimates } = advise(input);
      expect(estimates.map(({ seat }) => seat)).toEqual(rules.principals.filter((seat) => seat !== input.seat));
      for (const { seat, priorities, hurdle, lines } of estimates) {
        const brief = rules.briefs[seat].find(({ id }) => id === state.briefs[seat]);
        for (const { issue, lowPoints, highPoints, lowPercent, highPercent } of priorities) {
          const row = brief?.valuePoints[rules.issues.findIndex(({ id }) => id === issue)] ?? [];
          const stake = Math.max(...row) - Math.min(...row);
          expect(lowPoints).toBeLessThanOrEqual(stake);
          expect(highPoints).toBeGreaterThanOrEqual(stake);
          expect(lowPercent).toBeLessThanOrEqual(highPercent);
        }
        expect(hurdle.lowPercent).toBeLessThanOrEqual(hurdle.highPercent);
        expect(lines.every(({ percent }) => percent >= 10 && percent <= 90)).toBe(true);
      }
    }
  });
});

describe('what it reckons of the other side', () => {
  const opening = startGame(tinyRules, { seed: 2, length: 'full' }).state;
  const told = (...contents: readonly Confidential[]): GameState =>
    ({ ...opening, confidences: contents.map((content): Confidence => ({ from: 'iran', round: 1, content, mayPassOn: true, carried: true })) });
  const ofIran = (state: GameState, past: readonly GameEvent[] = []) =>
    advise(inputFor({ rules: tinyRules, state, seat: 'us', past, luck: 5 }, { level: 'standard', temper: 'pragmatic' })).estimates[0];

  test('at first everything that the scenario allows, and no evidence', () => {
    expect(ofIran(opening)).toMatchObject({ seat: 'iran', evidence: [] });
    expect(ofIran(opening)?.priorities[0]).toEqual({ issue: 'energy', lowPoints: 26, highPoints: 30, lowPercent: 50, highPercent: 52, confided: false });
  });

  test('a confided price is exact, and rules out the briefs that contradict it', () => {
    const price = ofIran(told({ topic: 'price', issue: 'energy', points: [0, 16, 30] }));
    expect(price?.priorities[0]).toMatchObject({ issue: 'energy', lowPoints: 30, highPoints: 30, confided: true });
    expect(price?.priorities.find(({ issue }) => issue === 'watch')).toMatchObject({ lowPoints: 9, highPoints: 9 });
  });

  test('a confided hurdle is the range that was told', () => {
    expect(ofIran(told({ topic: 'hurdle', leastPercent: 40, mostPercent: 60 }))?.hurdle).toEqual({ lowPercent: 40, highPercent: 60, confided: true });
  });

  test('what was offered, declined and said stands as evidence with its round; ranges stay open', () => {
    const past: readonly GameEvent[] = [
      { kind: 'round-opened', round: 2, stage: 'talks', venue: 'muscat', date: '2026-02-09' },
      { kind: 'offered', seat: 'iran', terms: { level: 3, energy: 2 } },
      { kind: 'offered', seat: 'us', terms: { level: 3, energy: 1 } },
      { kind: 'stated', seat: 'iran', statement: { kind: 'draw-line', issue: 'level', position: 2 } },
    ];
    const idea = ofIran(opening, past);
    expect(idea?.evidence).toEqual([{ round: 2, event: past[1] }, { round: 2, event: past[3] }]);
    expect(idea?.priorities[0]).toMatchObject({ lowPoints: 26, highPoints: 30 });
  });

  test('the mediator reckons both sides, a principal the other one', () => {
    const sidesFor = (seat: 'us' | 'iran' | 'oman') => advise(inputFor({ rules: tinyRules, state: opening, seat, past: [], luck: 5 }, { level: 'standard', temper: 'pragmatic' })).estimates.map((one) => one.seat);
    expect(SEATS.map(sidesFor)).toEqual([['iran'], ['us'], ['us', 'iran']]);
  });
});
