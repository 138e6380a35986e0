/**
 * The adviser of a person's own seat: what it would put before the delegation for the choice at hand.
 * Not here: any of its thoughts; this only says which one a choice calls for. Warnings come with a draft (warnings.ts).
 * Invariant: from that seat's observation, past and own number alone; the same input gives the same advice.
 */
import { isPrincipal, type Choices } from '../../engine/index.ts';
import type { PolicyInput } from '../policy.ts';
import type { Advice, Option } from './advice.ts';
import { agendaOptions } from './agenda-options.ts';
import { answerOptions } from './answer-options.ts';
import { beforeCapitals } from './before-capitals.ts';
import { byWorth } from './by-worth.ts';
import { craftOptions } from './craft-options.ts';
import { estimatesOf } from './estimate-of-others.ts';
import { floorProposals } from './floor-options.ts';
import { mediationOptions } from './mediation-options.ts';
import { orderOptions } from './order-options.ts';
import { statementOptions } from './statement-options.ts';

export function advise(input: PolicyInput): Advice {
  const { options, notes } = input.choices.kind === 'floor' ? floorProposals(input, input.choices) : { options: optionsFor(input, input.choices), notes: [] };
  return { notes: [...beforeCapitals(input), ...notes], options: bestThree(options), estimates: estimatesOf(input) };
}

/** In the order in which they deserve one of the three places; the one of the greatest worth is always among the first three. */
function optionsFor(input: PolicyInput, choices: Exclude<Choices, { kind: 'floor' }>): readonly Option[] {
  switch (choices.kind) {
    case 'dispatch': return isPrincipal(input.rules, input.seat) ? orderOptions(input, choices) : craftOptions(input, choices);
    case 'agenda': return agendaOptions(input, choices);
    case 'mediation': return mediationOptions(input, choices);
    case 'answer-bridge': return answerOptions(input, choices.answers);
    case 'statement': return statementOptions(input, choices.statements);
    case 'wait': case 'sealed': case 'over': return [];
  }
}

/** The first three that differ, best first; in the given order on a tie. */
function bestThree(options: readonly Option[]): readonly Option[] {
  const [best] = byWorth(options);
  const different = new Map<string, Option>();
  for (const option of options) {
    const name = JSON.stringify(option.command);
    if (different.size < 3 && !different.has(name) && (option === best || !isLastResort(option))) different.set(name, option);
  }
  return byWorth([...different.values()]);
}

/** Nothing to put before a delegation that has anything better. */
function isLastResort({ command, expects }: Option): boolean {
  return command.kind === 'walk-out' || expects.some(({ kind }) => kind === 'own-capital-refuses');
}
