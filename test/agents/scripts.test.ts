// Tricks stay within the rules in every game, and do what they are named for.
import { describe, expect, test } from 'vitest';
import { MEDIATOR_SCRIPTS, PRINCIPAL_SCRIPTS, SCRIPTS, type Decision, type PolicyInput } from '../../src/agents/index.ts';
import { actionOf, assess, isPrincipal, SEATS, type Command, type Rules, type SeatId } from '../../src/engine/index.ts';
import { playedScenarios } from '../support/played-scenarios.ts';
import { agentGame, seated } from './play.ts';

type Move = { readonly input: PolicyInput; readonly command: Command };

/** All moves of one seat that plays the script among pragmatic agents. */
function movesOf(rules: Rules, { script, seat, seeds = 4 }: { readonly script: string; readonly seat: SeatId; readonly seeds?: number }): readonly Move[] {
  const policy = SCRIPTS.get(script);
  if (policy === undefined) throw new Error(`no script ${script}`);
  const decideAs = (input: PolicyInput): Decision | undefined => (input.seat === seat ? policy(input) : undefined);
  return Array.from({ length: seeds }, (_, nth) => nth + 1).flatMap((seed) =>
    [...agentGame({ rules, seed, table: seated('pragmatic'), decideAs })].filter(({ input }) => input.seat === seat).map(({ input, decision: { command } }) => ({ input, command })));
}

const seatsOf = (rules: Rules, script: string): readonly SeatId[] => SEATS.filter((seat) => (PRINCIPAL_SCRIPTS.includes(script) ? isPrincipal(rules, seat) : seat === rules.mediator));

describe.each(playedScenarios)('tricks in $name', ({ rules }) => {
  test.each([...PRINCIPAL_SCRIPTS, ...MEDIATOR_SCRIPTS])('%s is played by the rules to the end', (script) => {
    for (const seat of seatsOf(rules, script)) expect(movesOf(rules, { script, seat, seeds: rules.issues.length > 5 ? 1 : 4 }).length).toBeGreaterThan(3);
  });

  test('who refuses everything signs nothing', () => {
    for (const { command } of movesOf(rules, { script: 'refuse-everything', seat: 'us' })) {
      expect(['offer', 'initial']).not.toContain(command.kind);
      if (command.kind === 'answer-bridge') expect(command.answer).toBe('refuse');
    }
  });

  test('who never concedes offers the smallest step for everything', () => {
    for (const { input, command } of movesOf(rules, { script: 'never-concede', seat: 'iran' })) {
      if (command.kind !== 'offer') continue;
      const own = rules.issues.filter(({ id, giver }) => giver === 'iran' && command.terms[id] !== undefined);
      expect(own.length).toBeLessThanOrEqual(1);
      expect(assess(rules, input.now, command.terms)).toMatchObject({ changes: true, bothGive: true });
    }
  });

  test('who presses every round orders nothing but pressure', () => {
    for (const { command } of movesOf(rules, { script: 'press-every-round', seat: 'us' })) {
      if (command.kind === 'dispatch') expect(command.actions.filter(({ action }) => actionOf(rules, action).kind !== 'pressure')).toEqual([]);
    }
  });

  test('who stalls all keeps no promise', () => {
    for (const { input: { choices }, command } of movesOf(rules, { script: 'stall-all', seat: 'iran', seeds: 8 })) {
      if (command.kind === 'dispatch' && choices.kind === 'dispatch' && command.accord.kind === 'keep') expect(command.stall).toEqual(choices.commitments);
    }
  });

  test('who repeats one package lays no other', () => {
    const offers = movesOf(rules, { script: 'same-package', seat: 'us', seeds: 1 }).flatMap(({ command }) => (command.kind === 'offer' ? [command.terms] : []));
    const [first = {}] = offers;
    for (const terms of offers) expect(Object.entries(terms).every(([issue, position]) => first[issue] === position)).toBe(true);
  });
});
