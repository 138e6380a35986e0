// What an expert does about its promises in the last round of all.
import { expect, test } from 'vitest';
import { withReasons, type Conduct } from '../../src/agents/conduct-order.ts';
import { expertConduct } from '../../src/agents/expert/conduct.ts';
import { dealTables, type DispatchChoices } from '../../src/engine/index.ts';
import { inForce, opened } from '../support/table-talk.ts';
import { tinyRules } from '../support/tiny-rules.ts';
import { inputFor } from './play.ts';

const { meetings, implementationRounds } = tinyRules.full;
const FIRST = meetings.length + 1;
const LAST = meetings.length + implementationRounds;

/** What it orders in that round of the implementation where its temper would order this. */
function conductIn(round: number, tempers: Conduct): Conduct {
  const { state } = opened(tinyRules, { ...inForce({ level: 1, watch: 1, energy: 1 }, { due: 1, honoured: 1 }), stage: 'implementation', implementationFrom: FIRST, round });
  const input = inputFor({ rules: tinyRules, state, seat: 'us', past: [], luck: 1 }, { level: 'expert', temper: 'pragmatic' });
  const choices = input.choices as DispatchChoices;
  const world = { weight: 1, state, tables: dealTables(tinyRules, state) };
  const { stall, accord } = expertConduct(input, choices, { conduct: withReasons(choices, tempers), belief: { worlds: [world], own: 0, other: 1 } });
  return { stall, accord };
}

const leaves: Conduct = { stall: [], accord: { kind: 'leave' } };
const stalls: Conduct = { stall: ['energy'], accord: { kind: 'keep' } };

test('it does not leave an accord that is worth more to it than none', () => {
  expect(conductIn(LAST, leaves)).toEqual({ stall: [], accord: { kind: 'keep' } });
});
test('it stalls where its temper would and stalling pays', () => {
  expect(conductIn(LAST, stalls)).toEqual(stalls);
});
test.each([leaves, stalls])('before the last round it does what its temper would: %o', (tempers) => {
  expect(conductIn(LAST - 1, tempers)).toEqual(tempers);
});
