/**
 * The expert: it weighs every text by what it brings and by the chance to get it, over the briefs that the other side
 * may hold, and looks ahead over its own orders.
 * Not here: any of its thoughts; this only says which one a choice calls for. What it has no better thought about it
 * does as the standard agent.
 */
import { isPrincipal } from '../engine/index.ts';
import { expertConduct } from './expert/conduct.ts';
import { expertAnswersBridge, expertAtTheTable } from './expert/floor.ts';
import { expertMediates } from './expert/mediator.ts';
import { expertOrders } from './expert/orders.ts';
import { expertSpeaks } from './expert/statement.ts';
import { beliefOf } from './expert/worlds.ts';
import type { Policy } from './policy.ts';
import { principalDispatch } from './principal-dispatch.ts';
import { standardAgent } from './standard-agent.ts';

export const expertAgent: Policy = (input) => {
  const { choices } = input;
  if (!isPrincipal(input.rules, input.seat)) return choices.kind === 'mediation' ? expertMediates(input, choices) : standardAgent(input);
  switch (choices.kind) {
    case 'dispatch': {
      const belief = beliefOf(input);
      return principalDispatch(input, choices, {
        order: () => expertOrders(input, choices, belief),
        conduct: (conduct) => expertConduct(input, choices, { conduct, belief }),
      });
    }
    case 'floor': return expertAtTheTable(input, choices);
    case 'answer-bridge': return expertAnswersBridge(input);
    case 'statement': return expertSpeaks(input, choices.statements);
    default: return standardAgent(input);
  }
};
