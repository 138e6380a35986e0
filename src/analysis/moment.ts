/**
 * The kinds of moments that the story of a game is told by, with their numbers and causes.
 * Not here: finding them (moments.ts) and choosing among them (story.ts), sentences (text/).
 * Invariant: seats and ids only; whoever says them needs no rules.
 */
import type { AccordKind, ActionId, Cause, Ending, EndReason, IssueId, RungId, SeatId, Terms } from '../engine/index.ts';
import type { DoorCause } from './door-cause.ts';
import type { Ground } from './pressure.ts';
import type { Shortfall } from './shortfall.ts';
import type { Place } from './timeline.ts';

export type Moment = Place & Told;
export type MomentKind = Told['kind'];

type Told =
  /** Trust of each principal in the other in points; texts that both capitals would have signed, and would have had every promise been believed. */
  | { readonly kind: 'began'; readonly trust: readonly { readonly seat: SeatId; readonly points: number }[]; readonly zone: number; readonly zoneBelieved: number }
  | { readonly kind: 'door'; readonly way: 'opened' | 'opened-again' | 'closed'; readonly zone: number; readonly cause?: DoorCause }
  /** The first text of all, and why which capital would not have signed it. */
  | { readonly kind: 'first-offer'; readonly seat: SeatId; readonly terms: Terms; readonly shortfalls: readonly Shortfall[] }
  /** Of the texts that were never initialled the one that came nearest, and how it was answered. */
  | { readonly kind: 'nearest'; readonly by: SeatId; readonly terms: Terms; readonly shortfalls: readonly Shortfall[]; readonly answer?: TextAnswer }
  | { readonly kind: 'initialled'; readonly by: SeatId; readonly terms: Terms }
  | { readonly kind: 'in-force'; readonly accord: AccordKind; readonly terms: Terms; readonly by: SeatId }
  /** By which capitals, and why. */
  | { readonly kind: 'refused'; readonly by: SeatId; readonly shortfalls: readonly Shortfall[] }
  /** What the promise cost its giver in trust when it was found broken, hundredths. */
  | { readonly kind: 'violation'; readonly giver: SeatId; readonly issue: IssueId; readonly trustCenti: number }
  | { readonly kind: 'taken-back'; readonly seat: SeatId; readonly how: 'left' | 'snap-back' | 'roll-back'; readonly issues: readonly IssueId[] }
  | { readonly kind: 'walked-out'; readonly seat: SeatId }
  /** The gravest pressure of a seat: what it did to escalation and to the other side's trust, hundredths, and what the other side then offered. */
  | { readonly kind: 'pressed'; readonly seat: SeatId; readonly action: ActionId; readonly escalationCenti: number; readonly trustCenti: number; readonly ground: Ground }
  /** Escalation before and after, points; the chance of it, whole percent; the escalation below which there would have been none. */
  | { readonly kind: 'struck'; readonly before: number; readonly after: number; readonly chancePercent: number; readonly safeBelow: number }
  | { readonly kind: 'deadline-expired'; readonly author: SeatId; readonly escalationCenti: number }
  /** The greatest move of escalation in that direction since the round opened. */
  | { readonly kind: 'rung'; readonly rung: RungId; readonly way: 'up' | 'down'; readonly cause?: Cause }
  /** Texts that both would still have signed at the last table; what drove the game to its end where it was driven. */
  | { readonly kind: 'ended'; readonly ending: Ending; readonly reason: EndReason; readonly zone: number; readonly causes: readonly Cause[] };

/** What a principal did with a text that it did not initial. */
export type TextAnswer = { readonly seat: SeatId; readonly how: 'offered' | 'passed' | 'walked-out' | 'refused' };

/** Every kind once, in no order that matters. */
export const MOMENT_KINDS: readonly MomentKind[] = [
  'began', 'door', 'first-offer', 'nearest', 'initialled', 'in-force', 'refused', 'violation', 'taken-back', 'walked-out', 'pressed', 'struck',
  'deadline-expired', 'rung', 'ended',
];

export type MomentOf<Kind extends MomentKind> = Extract<Moment, { kind: Kind }>;
