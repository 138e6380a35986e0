// Who may sit where: unknown words are named together with the known ones.
import { describe, expect, test } from 'vitest';
import { LEVELS, TEMPER_IDS } from '../../src/agents/index.ts';
import { SEATS } from '../../src/engine/index.ts';
import type { Seating } from '../../src/record/index.ts';
import { checkSeats } from '../../src/session/index.ts';
import { tinyRules } from '../support/tiny-rules.ts';
import { HUMAN, THREE_RANDOM } from '../record/games.ts';

describe('checkSeats', () => {
  const known = LEVELS.flatMap((level) => TEMPER_IDS.map((temper) => [level, temper] as const));
  test.each(known)('lets %s agents of temper %s in at every seat', (level, temper) => {
    const agent: Seating = { kind: 'agent', level, temper };
    const seats = { us: agent, iran: agent, oman: agent };
    expect(checkSeats(tinyRules, seats)).toEqual({ ok: true, value: seats });
  });

  test('lets people in', () => {
    expect(checkSeats(tinyRules, { us: HUMAN, iran: HUMAN, oman: HUMAN }).ok).toBe(true);
  });

  test.each(SEATS)('names every unknown word at %s', (seat) => {
    const checked = checkSeats(tinyRules, { ...THREE_RANDOM, [seat]: { kind: 'agent', level: 'oracle', temper: 'sly' } });
    expect(checked.ok ? [] : checked.error).toMatchObject([
      { code: 'seats/unknown-level', path: `seats.${seat}`, values: { given: 'oracle', allowed: LEVELS.join(', ') } },
      { code: 'seats/unknown-temper', path: `seats.${seat}`, values: { given: 'sly', allowed: TEMPER_IDS.join(', ') } },
    ]);
  });

  test('knows the tempers of the scenario', () => {
    const rules = { tempers: [{ id: 'sly', like: 'hawkish', traits: {} }] } as const;
    const seats = { ...THREE_RANDOM, iran: { kind: 'agent', level: 'standard', temper: 'sly' } } as const;
    expect(checkSeats(rules, seats).ok).toBe(true);
    const unknown = checkSeats(rules, { ...THREE_RANDOM, iran: { kind: 'agent', level: 'standard', temper: 'shy' } });
    expect(unknown.ok ? [] : unknown.error).toMatchObject([{ values: { given: 'shy', allowed: [...TEMPER_IDS, 'sly'].join(', ') } }]);
  });
});
