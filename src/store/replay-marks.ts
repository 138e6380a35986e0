/**
 * The film strip of a replay: where its rounds begin, and in which steps something happened that one looks for.
 * Not here: how a mark is drawn, and what it says in words (the chronicle tells the same events).
 * Invariant: made from nothing but the events that the viewer saw.
 */
import { actionOf, type GameEvent, type Rules } from '../engine/index.ts';
import type { StepEvent } from '../session/index.ts';

/**
 * paper: an offer or a bridging text is laid; deal: something is initialled, ratified or in force; break: a refusal, a
 * walk-out, a broken word; force: pressure, a strike, a step up the ladder; news: the world moves; end: the ending.
 */
export type MarkKind = 'paper' | 'deal' | 'break' | 'force' | 'news' | 'end';
export const MARK_KINDS: readonly MarkKind[] = ['paper', 'deal', 'break', 'force', 'news', 'end'];

export type Mark = { readonly step: number; readonly kind: MarkKind };

/** From its first step up to the first of the next round, or to the end. */
export type RoundSpan = { readonly round: number; readonly from: number; readonly to: number };

export type ReplayMarks = { readonly rounds: readonly RoundSpan[]; readonly marks: readonly Mark[] };

/** `whole` is all that the viewer saw in the whole game, oldest first. A kind is marked once a step. */
export function marksOf(rules: Rules, whole: readonly StepEvent[], lastStep: number): ReplayMarks {
  return { rounds: roundsOf(whole, lastStep), marks: ticksOf(rules, whole) };
}

function roundsOf(whole: readonly StepEvent[], lastStep: number): readonly RoundSpan[] {
  const openings = whole.flatMap(({ step, event }) => (event.kind === 'round-opened' ? [{ round: event.round, from: step }] : []));
  return openings.map((opening, index) => ({ ...opening, to: openings[index + 1]?.from ?? lastStep }));
}

function ticksOf(rules: Rules, whole: readonly StepEvent[]): readonly Mark[] {
  const seen = new Set<string>();
  return whole.flatMap(({ step, event }) => {
    const kind = kindOf(rules, event);
    if (kind === undefined || seen.has(`${step} ${kind}`)) return [];
    seen.add(`${step} ${kind}`);
    return [{ step, kind }];
  });
}

/** Exhaustive, so that a new kind of event does not compile before somebody has decided whether one looks for it. */
function kindOf(rules: Rules, event: GameEvent): MarkKind | undefined {
  switch (event.kind) {
    case 'offered': case 'bridge-laid': return 'paper';
    case 'initialled': case 'capital-ratified': case 'accord-in-force': return 'deal';
    case 'walked-out': case 'capital-refused': case 'accord-left': case 'terms-set-back': case 'deadline-expired': return 'break';
    case 'commitment-reported': return event.report === 'violation-found' ? 'break' : undefined;
    case 'word-tested': return event.result === 'broken' ? 'break' : undefined;
    case 'third-party-struck': case 'retaliated': case 'war-near': return 'force';
    case 'rung-entered': return event.direction === 'up' ? 'force' : undefined;
    case 'action-taken': return actionOf(rules, event.action).kind === 'pressure' ? 'force' : undefined;
    case 'happened': case 'leaked': return 'news';
    case 'ended': return 'end';
    case 'round-opened': case 'question-put': case 'question-answered': case 'answer-attributed': case 'gauge-moved': case 'conduct-ordered':
    case 'confidence-entrusted': case 'confidence-carried': case 'mandate-widened': case 'hurdle-eased': case 'requested': case 'agenda-set':
    case 'passed': case 'sounded-out': case 'guaranteed': case 'bridge-answered': case 'table-ended': case 'stated': case 'deadline-moved':
    case 'flag-set': case 'recall-near':
      return undefined;
  }
}
