/**
 * What a principal is out for at this table: what it might get, how much of it it holds out for, and the text to ask for.
 * Not here: what it does about it (floor.ts, bridge-answer.ts).
 * Invariant: the text asked for is one that the own capital would ratify now.
 */
import type { DealTables } from '../bargaining/index.ts';
import { combine } from '../bargaining/index.ts';
import { assess, issueIndex, type IssueChoice, type Terms } from '../engine/index.ts';
import { aspirationPercent, progressPercent } from './aspiration.ts';
import { namedPositions } from './likely-briefs.ts';
import { otherSide, ownSide, type Outlook } from './outlook.ts';
import { polish, type Measure } from './package-polish.ts';
import type { Rooms } from './package-rooms.ts';
import { searchPackages, type Package } from './package-search.ts';
import type { PolicyInput } from './policy.ts';
import { missingVerification } from './verification.ts';

export type Plan = {
  /** The best own margin among texts that the other side might take, worth units; 0 when there is none. */
  readonly idealMargin: number;
  readonly wantedPercent: number;
  /** framework or interim: what is in reach; none: nothing that both might ratify. */
  readonly reach: 'framework' | 'interim' | 'none';
  readonly ask: { readonly kind: 'none' } | { readonly kind: 'text'; readonly terms: Terms; readonly margin: number };
  readonly steps: number;
};

/** Points × 10,000: one point. */
export const POINT = 10_000;

export function planOf(input: PolicyInput, outlook: Outlook, offer: readonly IssueChoice[]): Plan {
  const { tables, leaning } = outlook;
  const [own, other] = [ownSide(input), otherSide(input)];
  const rooms = roomsOf(input, tables, offer);
  const { packages, steps } = searchPackages(tables, rooms, input.budget);
  const least = input.temper.marginPoints * POINT;
  const mine = packages.filter((one) => one.margin[own] >= least
    && missingVerification(input, offer, (issue) => one.positions[issueIndex(input.rules, issue)] ?? 0) === 'none');
  const inReach = mine.filter(({ margin }) => margin[other] + leaning[other] >= 0);
  const reach = reachOf(inReach);
  const idealMargin = inReach.reduce((most, { margin }) => Math.max(most, margin[own]), 0);
  const wantedPercent = Math.round((aspirationPercent(input.temper, progressPercent(input.rules, input.now)) * (reach === 'framework' ? 100 : input.temper.interimPercent)) / 100);
  const target = Math.max(least, Math.trunc((idealMargin * wantedPercent) / 100));
  const measure: Measure = (margin0, margin1) => attraction({ mine: own === 0 ? margin0 : margin1, theirs: own === 0 ? margin1 : margin0, target });
  const asked = pick(input, mine, { measure, offer });
  const polished = asked === 'none' ? 'none' : polish(tables, rooms, { from: asked, measure });
  return { idealMargin, wantedPercent, reach, ask: askOf(input, tables, polished === 'none' ? [] : [polished, asked]), steps };
}

/** Most for the other side while the own target is met; short of it, whatever comes nearest. */
function attraction({ mine, theirs, target }: { readonly mine: number; readonly theirs: number; readonly target: number }): number {
  return mine >= target ? theirs : theirs - 1_000_000 - 4 * (target - mine);
}

function reachOf(inReach: readonly Package[]): Plan['reach'] {
  if (inReach.length === 0) return 'none';
  return inReach.some(({ kind }) => kind === 'framework') ? 'framework' : 'interim';
}

type Wanted = { readonly measure: Measure; readonly offer: readonly IssueChoice[] };

/** The best by the measure, less what going back on an earlier offer would cost; the first on a tie. */
function pick(input: PolicyInput, packages: readonly Package[], { measure, offer }: Wanted): Package | 'none' {
  let best: Package | 'none' = 'none';
  let bestScore = -Infinity;
  for (const one of packages) {
    const score = measure(...one.margin) - (goesBack(input, one, offer) ? 2 * POINT : 0);
    if (score > bestScore) [best, bestScore] = [one, score];
  }
  return best;
}

/** Only what may be named at this table can be gone back on. */
function goesBack({ rules, now, seat }: PolicyInput, { positions }: Package, offer: readonly IssueChoice[]): boolean {
  const last = now.lastOffers[seat];
  return offer.some(({ issue, giver, inForce }) => giver === seat && (positions[issueIndex(rules, issue)] ?? 0) < (last[issue] ?? inForce));
}

/** Positions that may be named; of what the seat gives none beyond a line that it drew in public. */
export function roomsOf(input: Pick<PolicyInput, 'rules' | 'now' | 'seat'>, tables: DealTables, offer: readonly IssueChoice[]): Rooms {
  const { rules, now, seat } = input;
  const rooms: (readonly number[])[] = tables.inForce.map((position) => [position]);
  for (const { issue, positions } of offer) {
    const line = now.words.find((word) => word.seat === seat && word.statement.kind === 'draw-line' && word.statement.issue === issue)?.statement;
    const most = line?.kind === 'draw-line' ? line.position : Infinity;
    rooms[issueIndex(rules, issue)] = positions.filter((position) => position <= most || position === now.inForce[issue]);
  }
  return rooms;
}

/** The first of the texts that the own capital would surely ratify. */
function askOf(input: PolicyInput, tables: DealTables, texts: readonly (Package | 'none')[]): Plan['ask'] {
  for (const text of texts) {
    if (text === 'none') continue;
    const terms = termsOf(input, tables, text.positions);
    const { ratifies, margin } = assess(input.rules, input.now, terms);
    if (ratifies) return { kind: 'text', terms, margin };
  }
  return { kind: 'none' };
}

/** The terms that differ from what is in force, in issue order. */
export function termsOf({ rules }: Pick<PolicyInput, 'rules'>, { inForce }: DealTables, positions: readonly number[]): Terms {
  const terms: Record<string, number> = {};
  rules.issues.forEach(({ id }, issue) => {
    const position = positions[issue] ?? 0;
    if (position !== inForce[issue]) terms[id] = position;
  });
  return terms;
}

/** The whole package that terms make over what is in force. */
export function wholeOf({ rules }: Pick<PolicyInput, 'rules'>, { inForce }: DealTables, terms: Terms): readonly number[] {
  return combine(inForce, namedPositions(rules, terms));
}

/** Margin as a share of the ideal, in percent. */
export function sharePercent(margin: number, idealMargin: number): number {
  return idealMargin <= 0 ? 100 : Math.trunc((margin * 100) / idealMargin);
}
