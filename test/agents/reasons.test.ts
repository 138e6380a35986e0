// Every reason that an agent may give can be said.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Reason } from '../../src/agents/index.ts';
import { TEMPER_IDS } from '../../src/agents/index.ts';
import { reasons } from '../../src/text/en/reasons.ts';
import { playedScenarios } from '../support/played-scenarios.ts';
import { agentGame, seated } from './play.ts';

const declared = [...readFileSync(new URL('../../src/agents/policy.ts', import.meta.url), 'utf8').matchAll(/readonly kind: '([a-z-]+)'/g)].map(([, kind]) => kind ?? '');

test.each(declared)('there are words for the reason %s', (kind) => {
  expect(Object.keys(reasons).some((id) => id === `reason.${kind}` || id.startsWith(`reason.${kind}.`))).toBe(true);
});

test('there are no words for reasons that nobody can give', () => {
  const spoken = Object.keys(reasons).map((id) => id.split('.')[1]);
  expect(spoken.filter((kind) => !declared.includes(kind ?? ''))).toEqual([]);
});

test.each(playedScenarios)('in games on $name every reason given has its words, and brings all that they name', ({ rules }) => {
  for (const temper of TEMPER_IDS) {
    for (let seed = 1; seed <= (rules.issues.length > 5 ? 2 : 10); seed += 1) {
      for (const { decision } of agentGame({ rules, seed, table: seated(temper) })) decision.reasons.forEach(expectSayable);
    }
  }
});

test.each(playedScenarios)('on $name what a mediator orders answers something, and the gauge that it names stands as told', ({ rules }) => {
  let orders = 0;
  for (let seed = 1; seed <= (rules.issues.length > 5 ? 2 : 10); seed += 1) {
    for (const { input, decision: { command, reasons: [...given] } } of agentGame({ rules, seed, table: seated('pragmatic') })) {
      if (input.seat !== rules.mediator || command.kind !== 'dispatch' || command.actions.length === 0) continue;
      orders += 1;
      expect(given.some(({ kind }) => ['tends', 'calms', 'at-home', 'chance'].includes(kind))).toBe(true);
      expect(new Set(given.map((reason) => JSON.stringify(reason))).size).toBe(given.length);
      for (const reason of given) if (reason.kind === 'tends') expect(reason.points).toBe(Math.trunc((input.now.gauges[reason.gauge] ?? NaN) / 100));
    }
  }
  expect(orders).toBeGreaterThan(0);
});

function expectSayable(reason: Reason): void {
  const variant = 'what' in reason ? reason.what : 'because' in reason ? reason.because : 'topic' in reason ? reason.topic : '';
  const message = reasons[`reason.${reason.kind}.${variant}`] ?? reasons[`reason.${reason.kind}`] ?? '';
  expect(message).not.toBe('');
  const named = [...message.matchAll(/\{([a-zA-Z]+)[,}]/g)].map(([, name]) => name ?? '');
  expect(Object.keys(reason)).toEqual(expect.arrayContaining(named));
}
