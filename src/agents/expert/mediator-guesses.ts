/**
 * What an expert mediator believes of the two sides: every brief that each may hold, with its weight.
 * Not here: what to make of it (mediator-text.ts).
 * Invariant: depends on the mediator's observation, past and own number alone; a side's weights are ≥ 0 and add up to 1.
 */
import { ratification, type DealTables, type Side } from '../../bargaining/index.ts';
import { dealTables, imagine, type Brief, type BriefId } from '../../engine/index.ts';
import { withConsultations } from '../consultations.ts';
import { evidenceOf } from '../evidence.ts';
import { likelihoods, type Candidate } from '../likely-briefs.ts';
import type { PolicyInput } from '../policy.ts';
import { wholeOf } from '../principal-plan.ts';
import { normalised, withConfided } from './worlds.ts';

/** One side as it may be: the tables of the present state if it held that brief; their other half is nobody's. */
export type Guess = { readonly brief: BriefId; readonly weight: number; readonly tables: DealTables };
/** By side, the likeliest first. */
export type Guesses = readonly [readonly Guess[], readonly Guess[]];

/** Briefs of each side that are thought about. */
const BELIEVED = 3;
/** What is left of a brief's weight when it contradicts what its side said when it was sounded out. */
const CONTRADICTED = 0.02;

export function guessesOf(input: PolicyInput): Guesses {
  const { rules } = input;
  const count = Math.max(...rules.principals.map((seat) => rules.briefs[seat].length));
  const worlds = Array.from({ length: count }, (_, nth) => worldOf(input, nth));
  const of = (side: Side): readonly Guess[] => {
    const evidence = evidenceOf(input, rules.principals[side]);
    const candidates = rules.briefs[rules.principals[side]].flatMap((brief, nth): readonly Candidate[] => {
      const tables = worlds[nth];
      return tables === undefined ? [] : [{ brief, tables: withConfided(tables, side, evidence) }];
    });
    const weights = likelihoods(rules, candidates, { side, evidence });
    const guesses = candidates.map(({ brief, tables }, nth): Guess => ({ brief: brief.id, weight: (weights[nth] ?? 0) * soundingFits(input, side, tables), tables }));
    return normalised(guesses.sort((a, b) => b.weight - a.weight).slice(0, BELIEVED));
  };
  return [of(0), of(1)];
}

/** The present state in which every seat holds its n-th brief. */
function worldOf(input: PolicyInput, nth: number): DealTables {
  const { rules, now, luck } = input;
  const brief = (briefs: readonly Brief[]): BriefId => (briefs[nth] ?? briefs[0])?.id ?? '';
  const imagined = imagine(rules, now, { briefs: { us: brief(rules.briefs.us), iran: brief(rules.briefs.iran), oman: brief(rules.briefs.oman) }, seed: luck });
  return dealTables(rules, rules.principals.reduce((state, seat) => withConsultations(input, state, seat), imagined));
}

/** What a side says of a text in confidence is true, and at the same table it still holds. */
function soundingFits({ rules, now, past }: PolicyInput, side: Side, tables: DealTables): number {
  const seat = rules.principals[side];
  if (now.phase.kind !== 'mediation' || !now.phase.table.soundedOut.includes(seat)) return 1;
  const heard = past.findLast((event) => event.kind === 'sounded-out' && event.seat === seat);
  if (heard?.kind !== 'sounded-out') return 1;
  return ratification(tables, side, wholeOf({ rules }, tables, heard.terms)).ratifies === heard.wouldRatify ? 1 : CONTRADICTED;
}

export function likeliest(guesses: readonly Guess[]): DealTables {
  const [first] = guesses;
  if (first === undefined) throw new RangeError('a scenario without briefs');
  return first.tables;
}

/** The first side's values, lines and hurdle from the one, the second's from the other. */
export function pairOf(one: DealTables, other: DealTables): DealTables {
  return {
    ...one,
    value: [one.value[0] ?? [], other.value[1] ?? []],
    noDeal: [one.noDeal[0], other.noDeal[1]],
    hurdle: [one.hurdle[0], other.hurdle[1]],
    redLines: [one.redLines[0] ?? [], other.redLines[1] ?? []],
  };
}
