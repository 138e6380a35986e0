// How fast agents play a whole game on one core, and how fast a saved one is sought through, verified, and its deal space counted.
import { dealCourse } from '../../src/analysis/index.ts';
import { SEATS } from '../../src/engine/index.ts';
import { formatRecord, openCursor, rerun, verifyRecord, type GameRecord } from '../../src/record/index.ts';
import type { CompiledScenario } from '../../src/scenario/index.ts';
import { createSession, playAgents, type SessionOptions } from '../../src/session/index.ts';
import { inTurn, millisecondsOf } from './clock.ts';
import { alone, type Row } from './row.ts';

export async function gameRows(scenario: CompiledScenario): Promise<readonly Row[]> {
  let seed = 0;
  const agents = await millisecondsOf(() => {
    seed += 1;
    playAgents(createSession(optionsOf(scenario, seed)));
  });
  const record = recordOf(scenario, 1);
  const text = formatRecord(record);
  const again = rerun(record, scenario.rules);
  if (!again.ok) throw new Error(`the record differs at step ${again.error.step}`);
  const { value } = again;
  const places = Array.from({ length: value.steps.length }, (_, nth) => (nth * 37) % value.steps.length);
  const seek = await millisecondsOf(inTurn(places, (step) => {
    const cursor = openCursor(value, step);
    for (const seat of SEATS) cursor.observe(seat);
  }));
  const verify = await millisecondsOf(() => {
    if (!verifyRecord(text).ok) throw new Error('the record does not verify');
  });
  const course = await millisecondsOf(() => {
    for (const step of dealCourse(scenario.rules, value.steps.map(({ state }) => state))) if (step.packages < 1) throw new Error('no packages');
  });
  return [
    alone('deal-space/whole-game', course, 'ms'),
    alone('agents-games-per-second/flagship', 1000 / agents, 'games/s'),
    alone('seek/flagship', seek, 'ms'),
    alone('verify/flagship', verify, 'ms'),
  ];
}

function optionsOf({ rules, digest, source }: CompiledScenario, seed: number): SessionOptions {
  const agent = { kind: 'agent', level: 'standard', temper: 'pragmatic' } as const;
  return { rules, scenario: { id: rules.scenario, digest, source }, setup: { seed, length: 'full' }, seats: { us: agent, iran: agent, oman: agent } };
}

function recordOf(scenario: CompiledScenario, seed: number): GameRecord {
  const session = createSession(optionsOf(scenario, seed));
  playAgents(session);
  return session.record();
}
