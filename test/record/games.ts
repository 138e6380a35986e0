// Games to make records of: the minimal scenario played by agents that pick among legal commands by chance.
import fc from 'fast-check';
import { parseScenario, type CompiledScenario } from '../../src/scenario/index.ts';
import { policyOf } from '../../src/agents/index.ts';
import type { GameLength, Rules } from '../../src/engine/index.ts';
import type { GameRecord, Rerun, Seating } from '../../src/record/index.ts';
import { rerun } from '../../src/record/index.ts';
import { createSession, nextAgentMove, type Session } from '../../src/session/index.ts';
import { MINIMAL_SCENARIO } from '../support/minimal-scenario.ts';
import { tinyRules, trustingRules } from '../support/tiny-rules.ts';

const RANDOM: Seating = { kind: 'agent', level: 'random', temper: 'pragmatic' };
export const THREE_RANDOM: GameRecord['seats'] = { us: RANDOM, iran: RANDOM, oman: RANDOM };
export const HUMAN: Seating = { kind: 'human' };

export const minimal: CompiledScenario = compile(MINIMAL_SCENARIO);

type Played = Pick<CompiledScenario, 'rules' | 'digest' | 'source'>;
/** Rules written by hand, with a source that is none: for all that needs no scenario compiled. */
export const tiny: Played = { rules: tinyRules, digest: '0'.repeat(64), source: 'canary-source' };
export const trusting: Played = { rules: trustingRules, digest: '1'.repeat(64), source: 'canary-source' };
export const anyScenario = fc.constantFrom<Played>(minimal, tiny, trusting);

function compile(source: string): CompiledScenario {
  const parsed = parseScenario(source);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, undefined, 1));
  return parsed.scenario;
}

type Options = { readonly seed: number; readonly seats?: GameRecord['seats']; readonly length?: GameLength; readonly scenario?: Played };

export function newGame({ seed, seats = THREE_RANDOM, length = 'full', scenario = minimal }: Options): Session {
  const { rules, digest, source } = scenario;
  return createSession({ rules, scenario: { id: rules.scenario, digest, source }, setup: { seed, length }, seats });
}

/** Plays agents' moves, one command at a time, until the game is over or has so many steps; looks after every step. */
export function play(session: Session, { steps = Infinity, look = () => {} }: { readonly steps?: number; readonly look?: (session: Session) => void } = {}): Session {
  look(session);
  for (let move = nextAgentMove(session); move.kind === 'move' && session.step() < steps; move = nextAgentMove(session)) {
    const decision = policyOf(move.level)?.(move.input);
    if (decision === undefined) throw new Error(`no agent of level ${move.level}`);
    const submitted = session.submit(move.seat, decision.command, { reasons: decision.reasons });
    if (!submitted.ok) throw new Error(`${move.seat} was refused: ${JSON.stringify(submitted.error)} for ${JSON.stringify(decision.command)}`);
    if (submitted.value.kind === 'stepped') look(session);
  }
  return session;
}

/** The record of a game played by chance. */
export function recordedGame(seed: number, steps = Infinity): GameRecord {
  return play(newGame({ seed }), { steps }).record();
}

export function played(record: GameRecord, rules: Rules = minimal.rules): Rerun {
  const again = rerun(record, rules);
  if (!again.ok) throw new Error(JSON.stringify(again.error));
  return again.value;
}
