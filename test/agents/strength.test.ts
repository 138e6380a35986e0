// How the levels do against each other, as a table that any change of strength shows up in. A changed table is a reviewed
// decision: look at it, judge it by "simulate --matrix", and only then write it anew (vitest --update).
import { expect, test } from 'vitest';
import { LEVELS, type Level } from '../../src/agents/index.ts';
import { SEATS } from '../../src/engine/index.ts';
import { playedScenarios } from '../support/played-scenarios.ts';
import { finished, seated } from './play.ts';

const SEEDS = Array.from({ length: 12 }, (_, nth) => nth + 1);
const scenario = playedScenarios.find(({ name }) => name === 'first-contact');

test('each level in each seat, the others at standard', async () => {
  if (scenario === undefined) throw new Error('no scenario');
  const { rules } = scenario;
  const lines = SEATS.flatMap((seat) => LEVELS.map((level: Level) => {
    const results = SEEDS.map((seed) => {
      const { phase } = finished({ rules, seed, table: { ...seated('pragmatic'), [seat]: { level, temper: 'pragmatic' } } });
      if (phase.kind !== 'over') throw new Error('not over');
      return phase.outcome;
    });
    const endings = results.map(({ ending }) => ending.charAt(0)).join('');
    const means = SEATS.map((each) => `${each} ${(results.reduce((sum, { scores }) => sum + scores[each], 0) / results.length).toFixed(1)}`);
    return `${level.padEnd(8)} as ${seat.padEnd(4)}  ${endings}  ${means.join('  ')}`;
  }));
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./strength.txt');
});
