// What the stage is given, made of games that are played here: by hand (table-talk.ts) or at random, step by step.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  apply, choicesFor, type Command, type GameEvent, type GameState, observe, type Rules, type SeatId, seatsToMove, startGame, type Viewer, visibleTo,
} from '../../src/engine/index.ts';
import { parseScenario, type ScenarioTexts } from '../../src/scenario/index.ts';
import type { StageModel } from '../../src/scenes/model/stage-model.ts';
import { diceFrom, randomCommand } from './random-play.ts';

export type Told = { readonly rules: Rules; readonly texts: ScenarioTexts };
export type Past = readonly { readonly step: number; readonly event: GameEvent }[];

const shipped = join(import.meta.dirname, '..', '..', 'public', 'scenarios');

export function shippedScenario(name: string): Told {
  const outcome = parseScenario(readFileSync(join(shipped, `${name}.scenario.yaml`), 'utf8'));
  if (!outcome.ok) throw new Error(`${name}: ${JSON.stringify(outcome.problems[0])}`);
  return outcome.scenario;
}

export type ModelWish = {
  readonly told: Told;
  readonly state: GameState;
  readonly past?: Past;
  readonly step?: number;
  readonly viewer: Viewer;
  readonly draft?: Command;
  readonly change?: Partial<StageModel>;
};

/** As the page would give it to the stage. With a draft the viewer is somebody who may act. */
export function modelOf({ told: { rules, texts }, state, past = [], step = 1, viewer, draft, change = {} }: ModelWish): StageModel {
  const now = observe(rules, state, viewer);
  const seen = past.filter(({ event }) => visibleTo(rules, event, viewer));
  return {
    key: `test ${viewer}`, step, view: 'table', rules, texts, language: 'en', now, past: seen, pointed: { kind: 'nothing' },
    sitting: draft === undefined ? undefined : {
      kind: 'seat', seat: viewer as SeatId, paper: 'round', now, choices: choicesFor(rules, state, viewer as SeatId), past: seen, seenTo: step, draft, mayUndo: false, why: '', guesses: [], rejection: undefined,
    },
    ...change,
  };
}

/** The models of one viewer through a game that is played at random, one a step. */
export function gameModels(told: Told, seed: number, viewer: Viewer): readonly StageModel[] {
  const { rules } = told;
  const dice = diceFrom(seed);
  const started = startGame(rules, { seed, length: 'full' });
  let state = started.state;
  let past: Past = started.events.map((event) => ({ step: 0, event }));
  const models = [modelOf({ told, state, past, step: 0, viewer })];
  for (let step = 1; state.phase.kind !== 'over'; step += 1) {
    const [seat] = seatsToMove(rules, state);
    if (seat === undefined) throw new Error('nobody to move');
    const moved = apply(rules, state, seat, randomCommand(rules, { state, seat }, dice));
    if (!moved.ok) throw new Error(JSON.stringify(moved.error));
    state = moved.value.state;
    const at = step;
    past = [...past, ...moved.value.events.map((event) => ({ step: at, event }))];
    models.push(modelOf({ told, state, past, step, viewer }));
  }
  return models;
}
