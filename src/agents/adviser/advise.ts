/**
 * The adviser of a person's own seat: what it would put before the delegation for the choice at hand.
 * Not here: any of its thoughts; this only says which one a choice calls for. Warnings come with a draft (warnings.ts).
 * Invariant: from that seat's observation, past and own number alone; the same input gives the same advice.
 */
import { isPrincipal } from '../../engine/index.ts';
import type { PolicyInput } from '../policy.ts';
import type { Advice, Option } from './advice.ts';
import { agendaOptions } from './agenda-options.ts';
import { answerOptions } from './answer-options.ts';
import { byWorth } from './by-worth.ts';
import { craftOptions } from './craft-options.ts';
import { estimatesOf } from './estimate-of-others.ts';
import { floorOptions } from './floor-options.ts';
import { mediationOptions } from './mediation-options.ts';
import { orderOptions } from './order-options.ts';
import { statementOptions } from './statement-options.ts';

export function advise(input: PolicyInput): Advice {
  return { options: bestThree(optionsFor(input)), estimates: estimatesOf(input) };
}

/** In the order in which they deserve one of the three places; the one of the greatest worth is always among the first three. */
function optionsFor(input: PolicyInput): readonly Option[] {
  const { choices } = input;
  switch (choices.kind) {
    case 'dispatch': return isPrincipal(input.rules, input.seat) ? orderOptions(input, choices) : craftOptions(input, choices);
    case 'agenda': return agendaOptions(input, choices);
    case 'floor': return floorOptions(input, choices);
    case 'mediation': return mediationOptions(input, choices);
    case 'answer-bridge': return answerOptions(input, choices.answers);
    case 'statement': return statementOptions(input, choices.statements);
    case 'wait': case 'sealed': case 'over': return [];
  }
}

/** The first three that differ, best first; in the given order on a tie. */
function bestThree(options: readonly Option[]): readonly Option[] {
  const different = new Map<string, Option>();
  for (const option of options) {
    const name = JSON.stringify(option.command);
    if (different.size < 3 && !different.has(name)) different.set(name, option);
  }
  return byWorth([...different.values()]);
}
