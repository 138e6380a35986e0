/**
 * What a side has shown of itself, as far as this seat saw it.
 * Not here: what to make of it (likely-briefs.ts, estimate.ts).
 */
import type { Confidential, IssueId, SeatId, Terms } from '../engine/index.ts';
import type { PolicyInput } from './policy.ts';

export type Evidence = {
  /** Texts that it laid or initialled, or said in confidence that its capital would ratify; newest last. */
  readonly accepted: readonly Terms[];
  /** Texts that its capital refused, or of which it said in confidence that it would. */
  readonly refused: readonly Terms[];
  /** Bridging texts to which it said no, for whatever reason. */
  readonly declined: readonly Terms[];
  /** Lines it drew in public. */
  readonly lines: readonly { readonly issue: IssueId; readonly position: number }[];
  /** What it confided, where this seat was told. */
  readonly confided: readonly Confidential[];
};

export function evidenceOf({ now, past }: Pick<PolicyInput, 'now' | 'past'>, side: SeatId): Evidence {
  const accepted: Terms[] = [];
  const refused: Terms[] = [];
  const declined: Terms[] = [];
  const lines: { issue: IssueId; position: number }[] = [];
  let onTable: Terms = {};
  for (const event of past) {
    switch (event.kind) {
      case 'offered': onTable = event.terms; if (event.seat === side) accepted.push(event.terms); break;
      case 'bridge-laid': onTable = event.terms; break;
      case 'initialled': if (event.seat === side) accepted.push(event.terms); break;
      case 'bridge-answered': if (event.seat === side) (event.answer === 'refuse' ? declined : accepted).push(onTable); break;
      case 'capital-refused': if (event.seat === side) refused.push(onTable); break;
      case 'sounded-out': if (event.seat === side) (event.wouldRatify ? accepted : refused).push(event.terms); break;
      case 'stated':
        if (event.seat === side && event.statement.kind === 'draw-line') lines.push({ issue: event.statement.issue, position: event.statement.position });
        break;
      default:
    }
  }
  const confided = now.confidences.filter(({ from }) => from === side).map(({ content }) => content);
  return { accepted, refused, declined, lines, confided };
}

/** The middle of the range that it confided for its hurdle last, percent. */
export function confidedHurdle({ confided }: Evidence): number | undefined {
  const told = confided.filter(({ topic }) => topic === 'hurdle').at(-1);
  return told?.topic === 'hurdle' ? Math.trunc((told.leastPercent + told.mostPercent) / 2) : undefined;
}
