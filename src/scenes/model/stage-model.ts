/**
 * What the pictured world shows now, as plain data made from what the present viewer may see.
 * Not here: how it is drawn. No Phaser: tests read this in Node.
 * Invariant: with the same page state it is the same model, so that redrawing it is always right.
 */
import type { GameEvent, Observation, Rules } from '../../engine/index.ts';
import type { ScenarioTexts } from '../../scenario/index.ts';
import type { GameView, PageState, Pointed, SeatSitting, StagePlace } from '../../store/index.ts';

export type StageModel = {
  /** Whose eyes on which game: when it changes, the stage is redrawn, nothing is moved. */
  readonly key: string;
  readonly step: number;
  readonly view: StagePlace;
  readonly rules: Rules;
  readonly texts: ScenarioTexts;
  readonly language: string;
  readonly now: Observation;
  readonly past: readonly { readonly step: number; readonly event: GameEvent }[];
  /** The person who may act in the scenes; nobody in a replay. */
  readonly sitting: SeatSitting | undefined;
  readonly pointed: Pointed;
};

/** Nothing while a curtain hangs, no game is open or the player wants papers only. */
export function stageModel(state: PageState): StageModel | undefined {
  const { stage: { view, pointed }, language, screen, preferences } = state;
  if (preferences.textView) return undefined;
  if (screen === 'replay' && state.replay !== undefined) {
    const { name, viewer, step, rules, texts, now, past } = state.replay;
    return { key: `replay ${name} ${viewer}`, step, view, rules, texts, language, now, past, sitting: undefined, pointed };
  }
  if (screen !== 'game' || state.game === undefined) return undefined;
  return modelOfGame(state.game, { view, language, pointed });
}

function modelOfGame(game: GameView, rest: Pick<StageModel, 'view' | 'language' | 'pointed'>): StageModel | undefined {
  const { id, rules, texts, step, sitting } = game;
  switch (sitting.kind) {
    case 'curtain': return undefined;
    case 'seat': return sitting.paper === 'brief' ? undefined : { key: `${id} ${sitting.seat}`, step, rules, texts, now: sitting.now, past: sitting.past, sitting, ...rest };
    case 'over': return { key: `${id} over`, step, rules, texts, now: sitting.now, past: sitting.past, sitting: undefined, ...rest };
  }
}

/** What happened after a step, as far as the viewer saw it. */
export function eventsSince({ past }: StageModel, step: number): readonly GameEvent[] {
  return past.filter((each) => each.step > step).map(({ event }) => event);
}
