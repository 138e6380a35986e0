/**
 * What an expert wants of a text in hand before it takes it, and what it has against one that falls short.
 * Not here: what the bargaining is worth to it (prospects.ts), what it then does (floor.ts).
 * Invariant: each reason is a fact of its own; a text that it would take is not told to bring too little.
 */
import type { Assessment, IssueChoice } from '../../engine/index.ts';
import { isLastExchange, isLastTable } from '../aspiration.ts';
import { points } from '../floor.ts';
import type { PolicyInput, Reason } from '../policy.ts';
import { POINT } from '../principal-plan.ts';
import { reasonsAgainst } from '../reasons-against.ts';
import { whatWouldChange } from '../would-change.ts';
import { leastMargin, patiencePercent, roughPercent, type Prospects } from './prospects.ts';
import type { Belief, World } from './worlds.ts';

/** That what both delegations initial is then ratified by both capitals, as a rule. */
export const HOLDS_PERCENT = 90;

/** Share of what may still be had that an interim accord forgoes: a framework may grow out of it, and trust with it. */
export const INTERIM_FORGOES = 0.5;

/** What a text in hand has to reach, worth units. */
export type Demand = {
  /** The margin that it wants of every text. */
  readonly least: number;
  /** What going on without it is worth, as far as taking it forgoes that; nothing at the last turn of all. */
  readonly hope: number;
};

export function demandOf({ rules, now, temper }: PolicyInput, { value }: Prospects, { accord }: Pick<Assessment, 'accord'>): Demand {
  if (isLastTable(rules, now) && isLastExchange(rules, now)) return { least: 0, hope: 0 };
  return { least: leastMargin(temper), hope: ((value * patiencePercent(rules, now)) / 100) * (accord === 'interim' ? INTERIM_FORGOES : 1) };
}

export function meets({ least, hope }: Demand, { ratifies, margin }: Assessment): boolean {
  return ratifies && margin >= least && (margin * HOLDS_PERCENT) / 100 >= hope;
}

export type Thought = { readonly belief: Belief; readonly prospects: Prospects; readonly offer: readonly IssueChoice[] };

/** What is wrong with the text, and what would mend it. */
export function objections(input: PolicyInput, text: Assessment, { belief, prospects, offer }: Thought): readonly Reason[] {
  const demand = demandOf(input, prospects, text);
  const target = Math.max(demand.least, Math.ceil((demand.hope * 100) / HOLDS_PERCENT));
  const mended = text.crossed.length > 0 || meets(demand, text) ? [] : [likeliestOf(belief)].flatMap((world) =>
    (world === undefined ? [] : whatWouldChange(input, world, { terms: text.whole, target, offer })));
  return [...reasonsAgainst(text, tooLittle(text, demand, prospects)), ...mended];
}

/** The greater of the two things that it lacks: the temper's margin, or what may still be had. */
function tooLittle(text: Assessment, demand: Demand, { texts: [best] }: Prospects): readonly Reason[] {
  if (meets(demand, text)) return [];
  const marginPoints = points(text.margin);
  const asGood = (demand.hope * 100) / HOLDS_PERCENT;
  if (best === undefined || demand.least >= asGood) return [{ kind: 'wants-margin', marginPoints, wantedPoints: Math.ceil(demand.least / POINT) }];
  return [{ kind: 'expects-more', marginPoints, morePoints: Math.ceil((asGood - text.margin) / POINT), textPoints: points(best.own), chancePercent: roughPercent(best.chance) }];
}

/** The first on a tie. */
function likeliestOf({ worlds }: Belief): World | undefined {
  return worlds.reduce<World | undefined>((most, world) => (most === undefined || world.weight > most.weight ? world : most), undefined);
}
