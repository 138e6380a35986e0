/**
 * What is expected of a text that both delegations have initialled, while it lies before the capitals.
 * Not here: what orders would do to it (expert/orders.ts plays them through to the capitals' answer).
 * Invariant: the own capital's answer is exact as things stand; another's is a chance.
 */
import { ratification, type DealTables, type Side } from '../../bargaining/index.ts';
import { assess, isPrincipal, issueIndex, sameTerms, type Pending } from '../../engine/index.ts';
import { HOLDS_PERCENT } from '../expert/objections.ts';
import { guessesOf } from '../expert/mediator-guesses.ts';
import { roughPercent } from '../expert/prospects.ts';
import { beliefOf } from '../expert/worlds.ts';
import { points } from '../floor.ts';
import type { PolicyInput } from '../policy.ts';
import { wholeOf } from '../principal-plan.ts';
import type { Note } from './advice.ts';

export function beforeCapitals(input: PolicyInput): readonly Note[] {
  const { rules, now: { pending }, seat } = input;
  if (pending.kind === 'none') return [];
  const others = rules.principals.flatMap((each, side) => (each === seat ? [] : [{ seat: each, percent: roughPercent(chanceOf(input, pending, side === 0 ? 0 : 1)) }]));
  if (!isPrincipal(rules, seat)) return [{ kind: 'before-capitals', own: 'none', others }];
  const { ratifies, margin } = assess(rules, input.now, pending.terms, pending.guaranteed);
  return [{ kind: 'before-capitals', own: ratifies ? 'ratifies' : 'refuses', points: Math.abs(points(margin)), others }];
}

type Initialled = Extract<Pending, { kind: 'initialled' }>;

function chanceOf(input: PolicyInput, pending: Initialled, side: Side): number {
  const guesses = isPrincipal(input.rules, input.seat) ? beliefOf(input).worlds : guessesOf(input)[side];
  const guessed = guesses.reduce((sum, { weight, tables }) => sum + (ratifies(input, pending, { side, tables }) ? weight : 0), 0);
  // A delegation knows its own capital: what it laid itself at this table it could have ratified then.
  const isItsOwn = sameTerms(input.rules, input.now.lastOffers[input.rules.principals[side]], pending.terms);
  return isItsOwn ? Math.max(guessed, HOLDS_PERCENT / 100) : guessed;
}

function ratifies({ rules }: PolicyInput, { terms, guaranteed }: Initialled, { side, tables }: { readonly side: Side; readonly tables: DealTables }): boolean {
  const vouched = new Set(guaranteed.map((issue) => issueIndex(rules, issue)));
  const percents = tables.guaranteed.map((percent, issue) => (vouched.has(issue) ? rules.constants.guaranteePercent : percent));
  return ratification({ ...tables, guaranteed: percents }, side, wholeOf({ rules }, tables, terms)).ratifies;
}
