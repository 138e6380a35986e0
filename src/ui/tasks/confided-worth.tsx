/**
 * What a position is worth to another side, where that side has confided it: as if it were believed in full.
 * Not here: what it is worth to the own capital (package-row.tsx); what nobody has told.
 */
import type { ReactNode } from 'react';
import type { IssueId, Observation, SeatId } from '../../engine/index.ts';
import { iconOfSeat } from '../../text/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { signed } from '../papers/signed.ts';
import { Icon } from '../widgets/icon.tsx';

type ConfidedWorthProps = { readonly now: Pick<Observation, 'confidences' | 'viewer'>; readonly issue: IssueId; readonly position: number };

export function ConfidedWorth({ now, issue, position }: ConfidedWorthProps): ReactNode {
  const speaker = useSpeaker();
  if (position === 0) return undefined;
  return [...confidedBy(now, issue)].map(([seat, points]) => (
    <span key={seat} className="confided" data-seat={seat}>
      <Icon name={iconOfSeat(seat)} />
      {speaker.say('ui.package.confided', { seat: speaker.seat(seat), points: signed(speaker, points[position] ?? 0) })}
    </span>
  ));
}

/** What others have told of an issue: who → points a position. */
export function confidedBy({ confidences, viewer }: ConfidedWorthProps['now'], issue: IssueId): ReadonlyMap<SeatId, readonly number[]> {
  return new Map(confidences.flatMap(({ from, content }) => (content.topic === 'price' && content.issue === issue && from !== viewer ? [[from, content.points] as const] : [])));
}
