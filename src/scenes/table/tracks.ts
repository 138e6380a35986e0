/**
 * The issues as tracks: stops, last offers, what is in force, the limits of 2015, the own draft.
 * Not here: what an issue is worth to anybody; the papers say that.
 * Invariant: a row an issue in the rules' order; while nothing is on the agenda all are there, resting.
 */
import { type Issue, type IssueId, issuesAtTable, type Observation, type SeatId, type Terms } from '../../engine/index.ts';
import { createSpeaker } from '../../text/index.ts';
import type { StageModel } from '../model/stage-model.ts';
import type { Sides } from './table-model.ts';

export type Track = {
  readonly issue: IssueId;
  readonly name: string;
  /** One for each stop. */
  readonly labels: readonly string[];
  readonly family: string;
  readonly giver: SeatId;
  /** Stops run from 0, the status quo, to this. */
  readonly highest: number;
  /** Not on the agenda now. */
  readonly isResting: boolean;
  readonly inForce: number;
  readonly isGuaranteed: boolean;
  /** -1 where the agreement of 2015 had no limit. */
  readonly position2015: number;
  /** Last offers, or the text that both have initialled, in seat order. */
  readonly marks: readonly Mark[];
  /** From one side's last offer to the other's, lower stop first; the same twice where they agree. */
  readonly gap: { readonly from: number; readonly to: number } | undefined;
  /** Where the own draft has it. */
  readonly draft: number | undefined;
  readonly isPointed: boolean;
};

/** `isNamed` is false for an offer that leaves this issue as it is. */
export type Mark = { readonly seat: SeatId; readonly position: number; readonly isNamed: boolean };

const TABLE_PHASES: readonly string[] = ['floor', 'mediation', 'bridge', 'statements'];

export function tracksOf(model: StageModel, sides: Sides, draft: Terms | undefined): readonly Track[] {
  const { rules, texts, now, language, pointed } = model;
  const speaker = createSpeaker({ language, rules, texts });
  const atTable = TABLE_PHASES.includes(now.phase.kind) && now.stage === 'talks' ? issuesAtTable(rules, now) : [];
  const offers = offersOf(now, sides);
  return (atTable.length === 0 ? rules.issues : atTable).map((issue): Track => {
    const marks = marksOf(now, offers, { seats: [...sides, rules.mediator], issue });
    return {
      ...issueFacts(issue),
      name: speaker.issue(issue.id),
      labels: Array.from({ length: issue.highest + 1 }, (_, position) => speaker.label(issue.id, position)),
      isResting: atTable.length === 0,
      inForce: now.inForce[issue.id] ?? 0,
      isGuaranteed: now.guaranteed.includes(issue.id),
      marks,
      gap: gapOf(marks, sides),
      draft: draft === undefined || atTable.length === 0 ? undefined : draft[issue.id] ?? now.inForce[issue.id] ?? 0,
      isPointed: pointed.kind === 'issue' && pointed.issue === issue.id,
    };
  });
}

function issueFacts({ id, family, giver, highest, position2015 }: Issue): Pick<Track, 'issue' | 'family' | 'giver' | 'highest' | 'position2015'> {
  return { issue: id, family, giver, highest, position2015 };
}

type Offers = Readonly<Partial<Record<SeatId, Terms>>>;

/** Where everybody stands: with a text that both have initialled, both sides stand there. */
function offersOf({ lastOffers, pending }: Observation, [left, right]: Sides): Offers {
  return pending.kind === 'none' ? lastOffers : { [left]: pending.terms, [right]: pending.terms };
}

type Row = { readonly seats: readonly SeatId[]; readonly issue: Issue };

/** A seat that has offered something stands, on an issue that another offer names, at what is in force. */
function marksOf({ inForce }: Observation, offers: Offers, { seats, issue: { id } }: Row): readonly Mark[] {
  const isNamed = seats.some((seat) => offers[seat]?.[id] !== undefined);
  if (!isNamed) return [];
  return seats.flatMap((seat): readonly Mark[] => {
    const offer = offers[seat] ?? {};
    if (Object.keys(offer).length === 0) return [];
    return [{ seat, position: offer[id] ?? inForce[id] ?? 0, isNamed: offer[id] !== undefined }];
  });
}

function gapOf(marks: readonly Mark[], [left, right]: Sides): Track['gap'] {
  const one = marks.find(({ seat }) => seat === left)?.position;
  const other = marks.find(({ seat }) => seat === right)?.position;
  return one === undefined || other === undefined ? undefined : { from: Math.min(one, other), to: Math.max(one, other) };
}
