/**
 * Where no text that a principal could lay is likely to be taken: that this is so, what would open more, most first, and the
 * text that at least says what would do for it.
 * Not here: the chances (expert/prospects.ts), the other things that it may do (floor-options.ts).
 */
import { assess, otherOf, type Terms } from '../../engine/index.ts';
import { prospectsOf, roughPercent, type Prospect, type Prospects } from '../expert/prospects.ts';
import type { Belief } from '../expert/worlds.ts';
import { openIssues } from '../open-issues.ts';
import type { PolicyInput } from '../policy.ts';
import { POINT, roomsOf } from '../principal-plan.ts';
import type { Note } from './advice.ts';
import { whatItLoses } from './what-it-loses.ts';

type FarApart = Extract<Note, { kind: 'far-apart' }>;

/** A text that is taken less often than this is laid to be heard, not to be signed. */
const UNLIKELY = 0.125;

export function areUnlikely(texts: readonly Prospect[]): boolean {
  return texts.every(({ chance }) => chance < UNLIKELY);
}

type Sight = { readonly belief: Belief; readonly prospects: Prospects; readonly texts: readonly Prospect[]; readonly terms: Terms | 'none' };

/** @param terms the text from which is seen what stands in the way */
export function farApart(input: PolicyInput, { belief, prospects, texts, terms }: Sight): FarApart {
  const { rules, now, seat } = input;
  const losses = terms === 'none' ? [] : whatItLoses(assess(rules, now, terms));
  const ways: FarApart['ways'] = [
    ...losses.map(({ kind, points }) => ({ what: kind === 'hurdle' ? 'home' as const : 'trust' as const, points })),
    { what: 'agenda', points: Math.round((worthOfWiderAgenda(input, belief) - prospects.value) / POINT) },
  ];
  const best = texts.reduce((most, { chance }) => Math.max(most, chance), 0);
  return {
    kind: 'far-apart', seat: otherOf(rules, seat), percent: texts.length === 0 ? 0 : roughPercent(best),
    ways: ways.filter(({ points }) => points > 0).toSorted((a, b) => b.points - a.points),
  };
}

/** Steps of the search for texts on an agenda that is not open. */
const LOOK = 800;

/** What the bargaining would be worth with every family on the table, worth units. */
function worthOfWiderAgenda(input: PolicyInput, belief: Belief): number {
  const { rules, now } = input;
  const [world] = belief.worlds;
  const all = rules.families.map(({ id }) => id);
  if (world === undefined || all.every((id) => now.agenda.families.includes(id))) return 0;
  return prospectsOf(input, { belief, rooms: roomsOf(input, world.tables, openIssues(input, all)), budget: LOOK }).value;
}
