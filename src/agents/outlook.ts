/**
 * The bargaining as one seat sees it: its own half exact, every other half as it guesses it.
 * Not here: what to offer (package-search.ts, principal-plan.ts, mediator-text.ts).
 * Invariant: depends on the seat's observation, past and own number alone.
 */
import { combine, ratification, type DealTables, type Side } from '../bargaining/index.ts';
import { dealTables, imagineDeal, sideOf, type Brief, type BriefId, type Terms } from '../engine/index.ts';
import { estimate, type Half } from './estimate.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import { namedPositions, type Candidate } from './likely-briefs.ts';
import type { PolicyInput } from './policy.ts';

export type Outlook = {
  readonly tables: DealTables;
  /** By side; the seat's own is empty. */
  readonly evidence: readonly [Evidence, Evidence];
  /** By side, worth units: what past answers say the estimate of its margin is off by. 0 for the own side. */
  readonly leaning: readonly [number, number];
};

export function outlookOf(input: PolicyInput): Outlook {
  const { rules, seat } = input;
  const worlds = worldsOf(input);
  const [first] = worlds;
  if (first === undefined) throw new RangeError('a scenario without briefs');
  const both = <T>(read: (side: Side) => T): [T, T] => [read(0), read(1)];
  const evidence = both((side) => evidenceOf(input, rules.principals[side]));
  const halves = both((side): Half => {
    const of = rules.principals[side];
    if (of === seat) return halfOf(first, side);
    const candidates = rules.briefs[of].map((brief, nth): Candidate => ({ brief, tables: worlds[nth] ?? first }));
    return estimate({ rules, seat: of, side, candidates, evidence: evidence[side], luck: input.luck });
  });
  const tables: DealTables = {
    ...first,
    value: both((side) => halves[side].value),
    noDeal: both((side) => halves[side].noDeal),
    hurdle: both((side) => halves[side].hurdle),
    redLines: both((side) => halves[side].redLines),
  };
  return { tables, evidence, leaning: both((side) => (rules.principals[side] === seat ? 0 : leaningOf(input, tables, { side, evidence: evidence[side] }))) };
}

/** One imagined world for every brief that an unknown side may hold: the n-th of each. */
function worldsOf({ rules, now, seat }: PolicyInput): readonly DealTables[] {
  const unknown = rules.principals.filter((side) => side !== seat);
  const count = Math.max(...unknown.map((side) => rules.briefs[side].length));
  return Array.from({ length: count }, (_, nth) => {
    const briefs = { us: nthBrief(rules.briefs.us, nth), iran: nthBrief(rules.briefs.iran, nth), oman: nthBrief(rules.briefs.oman, nth) };
    return dealTables(rules, imagineDeal(rules, now, briefs));
  });
}

const nthBrief = (briefs: readonly Brief[], nth: number): BriefId => (briefs[nth] ?? briefs[0])?.id ?? '';

function halfOf({ value, noDeal, hurdle, redLines }: DealTables, side: Side): Half {
  return { value: value[side] ?? [], noDeal: noDeal[side], hurdle: hurdle[side], redLines: redLines[side] ?? [] };
}

/** Most that past answers may shift an estimated margin: 8 points. */
const MOST_LEANING = 80_000;
const A_LITTLE = 10_000;

/** A text taken had a margin of at least nothing; one refused had less; one declined did not bring enough. */
function leaningOf(input: PolicyInput, tables: DealTables, { side, evidence }: { readonly side: Side; readonly evidence: Evidence }): number {
  const marginOf = (terms: Terms): number =>
    ratification(tables, side, combine(tables.inForce, namedPositions(input.rules, terms))).margin;
  let leaning = 0;
  for (const terms of evidence.accepted.slice(-2)) leaning = Math.max(leaning, -marginOf(terms));
  for (const terms of evidence.refused.slice(-2)) leaning = Math.min(leaning, -marginOf(terms) - A_LITTLE);
  for (const terms of evidence.declined.slice(-2)) leaning = Math.min(leaning, -marginOf(terms) + A_LITTLE);
  return Math.max(-MOST_LEANING, Math.min(MOST_LEANING, leaning));
}

/** The own side of a principal's outlook. */
export function ownSide({ rules, seat }: Pick<PolicyInput, 'rules' | 'seat'>): Side {
  return sideOf(rules, seat);
}

export function otherSide(input: Pick<PolicyInput, 'rules' | 'seat'>): Side {
  return ownSide(input) === 0 ? 1 : 0;
}
