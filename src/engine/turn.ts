/**
 * The work in progress of one command: a copy of the state that rules write to, and the events they log.
 * Not here: any rule. A turn never leaves `apply`; what leaves is a finished readonly state.
 * Invariant: the input state is never written to; containers shared with it are replaced, not changed.
 */
import type { GameEvent } from './event.ts';
import type { FlagId, GaugeId } from './ids.ts';
import type { Rules } from './ruleset.ts';
import type { GameState } from './state.ts';

export type Turn = {
  readonly rules: Rules;
  readonly state: WorkingState;
  readonly events: GameEvent[];
};

export type WorkingState = { -readonly [Key in keyof GameState]: GameState[Key] } & {
  gauges: Record<GaugeId, number>;
  flags: Record<FlagId, number>;
};

export function openTurn(rules: Rules, state: GameState): Turn {
  return { rules, state: { ...state, gauges: { ...state.gauges }, flags: { ...state.flags } }, events: [] };
}

export function closeTurn({ state, events }: Turn): { readonly state: GameState; readonly events: readonly GameEvent[] } {
  return { state, events };
}

export function log({ events }: Turn, event: GameEvent): void {
  events.push(event);
}
