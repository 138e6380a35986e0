/**
 * What can still be told of a game that was played under rules nobody knows any more.
 * Not here: reading the file (record/), the words (text/).
 * Invariant: nothing in its outcome is believed before it has been looked at; what has another shape is left out.
 */
import { type Ending, ENDINGS, SEATS, type SeatId } from '../engine/index.ts';
import type { GameRecord } from '../record/index.ts';

export type OlderEnding = { readonly ending: Ending; readonly scores: Readonly<Record<SeatId, number>> };

export function endingOf({ outcome }: Pick<GameRecord, 'outcome'>): OlderEnding | undefined {
  if (outcome.kind === 'unfinished') return undefined;
  const told: { readonly ending?: unknown; readonly scores?: unknown } = outcome.outcome;
  const ending = ENDINGS.find((each) => each === told.ending);
  const scores = told.scores as Readonly<Record<string, unknown>> | undefined;
  if (ending === undefined || typeof scores !== 'object' || !SEATS.every((seat) => Number.isInteger(scores[seat]))) return undefined;
  return { ending, scores: scores as OlderEnding['scores'] };
}
