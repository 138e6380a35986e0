/**
 * What an expert principal believes: one world for each brief that the other side may hold, with its weight (Bayes on
 * what was offered, answered, said and confided).
 * Not here: what to make of it (prospects.ts). Its own half of every world is exact.
 * Invariant: depends on the seat's observation and past alone; the weights are ≥ 0 and add up to 1.
 */
import type { DealTables, Side } from '../../bargaining/index.ts';
import { dealTables, imagine, type BriefId, type GameState } from '../../engine/index.ts';
import { withConsultations } from '../consultations.ts';
import { confidedHurdle, evidenceOf, type Evidence } from '../evidence.ts';
import { likelihoods, type Candidate } from '../likely-briefs.ts';
import { otherSide } from '../outlook.ts';
import type { PolicyInput } from '../policy.ts';

export type World = { readonly weight: number; readonly state: GameState; readonly tables: DealTables };
export type Belief = { readonly worlds: readonly World[]; readonly own: Side; readonly other: Side };

/** Worlds less likely than this are not thought about, unless all are. */
const LEAST_WEIGHT = 0.04;

export function beliefOf(input: PolicyInput): Belief {
  const { rules, now, luck } = input;
  const other = otherSide(input);
  const seat = rules.principals[other];
  const evidence = evidenceOf(input, seat);
  const states = rules.briefs[seat].map(({ id }) => withConsultations(input, imagine(rules, now, { briefs: briefsWith(input, seat, id), seed: luck }), seat));
  const tables = states.map((state) => withConfided(dealTables(rules, state), other, evidence));
  const candidates = rules.briefs[seat].map((brief, nth): Candidate => ({ brief, tables: at(tables, nth) }));
  const weights = likelihoods(rules, candidates, { side: other, evidence });
  const worlds = states.map((state, nth): World => ({ weight: weights[nth] ?? 0, state, tables: at(tables, nth) }));
  const likely = worlds.filter(({ weight }) => weight >= LEAST_WEIGHT);
  return { worlds: normalised(likely.length > 0 ? likely : worlds), own: other === 0 ? 1 : 0, other };
}

/** With weights that add up to 1. */
export function normalised<T extends { readonly weight: number }>(worlds: readonly T[]): readonly T[] {
  const sum = worlds.reduce((total, { weight }) => total + weight, 0);
  return worlds.map((world) => ({ ...world, weight: sum > 0 ? world.weight / sum : 1 / worlds.length }));
}

/** Every unknown seat's first brief but for the one that is asked about; the own brief is known to `imagine`. */
export function briefsWith({ rules }: PolicyInput, seat: string, brief: BriefId): Readonly<Record<'us' | 'iran' | 'oman', BriefId>> {
  const first = (of: 'us' | 'iran' | 'oman'): BriefId => (of === seat ? brief : rules.briefs[of][0]?.id ?? '');
  return { us: first('us'), iran: first('iran'), oman: first('oman') };
}

/** The tables with what a side confided of its hurdle, if it did. */
export function withConfided(tables: DealTables, side: Side, evidence: Evidence): DealTables {
  const hurdle = confidedHurdle(evidence);
  if (hurdle === undefined) return tables;
  return { ...tables, hurdle: side === 0 ? [hurdle, tables.hurdle[1]] : [tables.hurdle[0], hurdle] };
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError('a scenario without briefs');
  return found;
}
