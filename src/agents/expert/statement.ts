/**
 * What an expert principal says in public: what its temper would, but no threat beyond what it may well carry out.
 * Not here: when it speaks and what it says otherwise (../statement.ts).
 */
import { actionOf, NO_REPEAT, type StatementChoice } from '../../engine/index.ts';
import { escalationRiseCenti } from '../gauge-stakes.ts';
import type { Decision, PolicyInput } from '../policy.ts';
import { speakInPublic } from '../statement.ts';

export function expertSpeaks(input: PolicyInput, statements: readonly StatementChoice[]): Decision {
  return speakInPublic(input, statements.map((choice) => mildest(input, choice)));
}

/** Of all threats the one that raises escalation least. */
function mildest({ rules }: PolicyInput, choice: StatementChoice): StatementChoice {
  if (choice.kind !== 'threaten') return choice;
  const rise = (id: string): number => escalationRiseCenti(actionOf(rules, id).effects, NO_REPEAT);
  return { ...choice, actions: choice.actions.toSorted((a, b) => rise(a) - rise(b)).slice(0, 1) };
}
