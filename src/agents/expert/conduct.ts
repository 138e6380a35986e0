/**
 * What an expert principal does about its promises at the very end: where nobody can be taught any more, it stalls or takes
 * back only what pays in imagined worlds.
 * Not here: its conduct until then, which stays its temper's (conduct-order.ts).
 */
import type { DispatchChoices } from '../../engine/index.ts';
import { withReasons, type ConductOrder } from '../conduct-order.ts';
import type { PolicyInput } from '../policy.ts';
import { dispatchesIn, type Tried } from './imagined-round.ts';
import type { Belief } from './worlds.ts';

const HONEST: Tried = { actions: [], stall: [], accord: { kind: 'keep' } };

/** @param conduct what its temper would do */
export function expertConduct(input: PolicyInput, choices: DispatchChoices, { conduct, belief }: { readonly conduct: ConductOrder; readonly belief: Belief }): ConductOrder {
  const { stall, accord } = conduct;
  if (stall.length === 0 && accord.kind === 'keep') return conduct;
  const tempers = realisedAfter(input, belief, { actions: [], stall, accord });
  const honest = realisedAfter(input, belief, HONEST);
  if (tempers === 'goes-on' || honest === 'goes-on') return conduct;
  return tempers > honest ? conduct : withReasons(choices, { stall: [], accord: { kind: 'keep' } });
}

/** The worth that the seat would end with, units × weights, where the game ends with these orders in every world: no close follows the last implementation round. */
function realisedAfter(input: PolicyInput, { worlds }: Belief, tried: Tried): number | 'goes-on' {
  let sum = 0;
  for (const { weight, state } of worlds) {
    const end = dispatchesIn(input, state, tried);
    if (end === 'none' || end.phase.kind !== 'over') return 'goes-on';
    sum += weight * end.phase.outcome.realised[input.seat];
  }
  return sum;
}
