/**
 * Dispatches sent in an imagined world: own orders, nothing from the others, for sealed orders answer nobody.
 * Not here: which orders are tried, and what comes of them (orders.ts, conduct.ts).
 */
import { apply, choicesFor, SEATS, type Dispatch, type GameState } from '../../engine/index.ts';
import type { PolicyInput } from '../policy.ts';

/** What of a dispatch is imagined; the rest stays empty or as it was. */
export type Tried = Pick<Dispatch, 'actions' | 'stall' | 'accord'>;

const NOTHING: Tried = { actions: [], stall: [], accord: { kind: 'keep' } };

/** The state after everybody's dispatches; none where they do not go together. */
export function dispatchesIn({ rules, now, seat }: PolicyInput, imagined: GameState, tried: Tried): GameState | 'none' {
  let state = imagined;
  for (const each of SEATS) {
    const choices = choicesFor(rules, state, each);
    if (choices.kind !== 'dispatch') return 'none';
    const { families, ...request } = now.requests[each];
    const result = apply(rules, state, each, {
      kind: 'dispatch', ...(each === seat ? tried : NOTHING), confidences: [],
      responses: choices.questions.map(({ event, responses }) => ({ event, response: responses[0] ?? '' })),
      request: { ...request, families: families.filter((family) => choices.families.includes(family)) },
    });
    if (!result.ok) return 'none';
    ({ state } = result.value);
  }
  return state;
}
