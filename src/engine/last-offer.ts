/**
 * A package beside the last one that its seat laid: where it gives more, where less, and what going back is declared to cost.
 * Not here: what follows from it (rules/concede.ts).
 */
import { share } from './gauges.ts';
import type { IssueId, SeatId, Terms } from './ids.ts';
import { issuesAtTable } from './lookup.ts';
import type { Rules } from './ruleset.ts';
import type { GameState } from './state.ts';

type Table = Pick<GameState, 'agenda' | 'lastOffers' | 'inForce'>;

/** Of each issue that the seat gives and that may be named here, the positions above (below: negative) its last text. */
export function stepsFromLastOffer(rules: Rules, { agenda, lastOffers, inForce }: Table, { seat, terms }: { readonly seat: SeatId; readonly terms: Terms }): readonly { readonly issue: IssueId; readonly step: number }[] {
  const stands = (named: Terms, issue: IssueId): number => named[issue] ?? inForce[issue] ?? 0;
  return issuesAtTable(rules, { agenda }).filter(({ giver }) => giver === seat)
    .map(({ id }) => ({ issue: id, step: stands(terms, id) - stands(lastOffers[seat], id) }));
}

/** What an offer that goes back moves the other side's trust by, hundredths of a point: once, on however many issues. */
export function goingBackTrustCenti({ constants }: Rules, { agenda }: Pick<Table, 'agenda'>): number {
  return share(constants.trust.goingBackCenti, constants.formats[agenda.format].trustPercent);
}
