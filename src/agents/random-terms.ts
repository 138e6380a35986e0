/** A package at random: changes something, and leaves at least one promise of each principal in force. */
import { bothGive, combineTerms, sameTerms, type IssueChoice, type IssueId, type Rules, type Terms } from '../engine/index.ts';
import { oneOf, someOf, type Dice } from './dice.ts';

/** Gives up after a few draws: then there is most likely nothing to offer. */
const DRAWS = 12;

export function randomTerms(rules: Rules, issues: readonly IssueChoice[], draw: { readonly inForce: Terms; readonly dice: Dice }): Terms | 'none' {
  for (let nth = 0; nth < DRAWS; nth += 1) {
    const terms = drawnTerms(issues, draw.dice);
    const whole = combineTerms(rules, draw.inForce, terms);
    if (!sameTerms(rules, whole, draw.inForce) && bothGive(rules, whole)) return terms;
  }
  return 'none';
}

function drawnTerms(issues: readonly IssueChoice[], dice: Dice): Terms {
  const terms: Record<IssueId, number> = {};
  for (const { issue, positions } of someOf(dice, issues, 50)) terms[issue] = oneOf(dice, positions, 0);
  return terms;
}
