/**
 * What the adviser reckons of the sides whose briefs the seat does not know, as ranges over every brief that nothing confided
 * contradicts: texts and words make a brief less likely, never impossible.
 * Not here: how believable each is (likely-briefs.ts), which is never told: a range is what can honestly be said.
 * Invariant: only what was confided is exact; nothing else is told as certain.
 */
import { dealTables, imagine, sideOf, type Brief, type GameEvent, type SeatId } from '../../engine/index.ts';
import { evidenceOf, type Evidence } from '../evidence.ts';
import { briefsWith, normalised } from '../expert/worlds.ts';
import { confidencesFit, likelihoods, type Candidate } from '../likely-briefs.ts';
import type { PolicyInput } from '../policy.ts';
import type { Estimate, LikelyLine, Priority, Shown } from './advice.ts';

/** A hurdle follows the standing at home, which others do not see: room on either side, percent. */
const UNSEEN_PERCENT = 10;
/** What it rests on, at most. */
const SHOWN = 8;

export function estimatesOf(input: PolicyInput): readonly Estimate[] {
  return input.rules.principals.filter((seat) => seat !== input.seat).map((seat) => estimateOf(input, seat));
}

type Believed = { readonly brief: Brief; readonly weight: number; readonly hurdlePercent: number };

function estimateOf(input: PolicyInput, seat: SeatId): Estimate {
  const evidence = evidenceOf(input, seat);
  const believed = believedBriefs(input, seat, evidence);
  return {
    seat,
    priorities: prioritiesOf(input, { believed, evidence }),
    hurdle: hurdleOf(input, { believed, evidence }),
    lines: linesOf(believed),
    evidence: shownBy(input, seat),
  };
}

function believedBriefs(input: PolicyInput, seat: SeatId, evidence: Evidence): readonly Believed[] {
  const { rules, now, luck } = input;
  const side = sideOf(rules, seat);
  const candidates = rules.briefs[seat].map((brief): Candidate =>
    ({ brief, tables: dealTables(rules, imagine(rules, now, { briefs: briefsWith(input, seat, brief.id), seed: luck })) }));
  const weights = likelihoods(rules, candidates, { side, evidence });
  const all = candidates.map(({ brief, tables }, nth): Believed => ({ brief, weight: weights[nth] ?? 0, hurdlePercent: tables.hurdle[side] }));
  return normalised(all.filter(({ brief }) => confidencesFit(rules, brief, evidence) === 1));
}

type Grounds = { readonly believed: readonly Believed[]; readonly evidence: Evidence };

function prioritiesOf({ rules }: PolicyInput, { believed, evidence: { confided } }: Grounds): readonly Priority[] {
  const spread = (row: readonly number[]): number => Math.max(...row) - Math.min(...row);
  const priorities = rules.issues.map(({ id }, issue): Priority => {
    const spreads = believed.map(({ brief }) => spread(brief.valuePoints[issue] ?? [0]));
    const shares = believed.map(({ brief }, nth) => Math.round((100 * (spreads[nth] ?? 0)) / Math.max(1, brief.valuePoints.reduce((sum, row) => sum + spread(row), 0))));
    return {
      issue: id, lowPoints: Math.min(...spreads), highPoints: Math.max(...spreads), lowPercent: Math.min(...shares), highPercent: Math.max(...shares),
      confided: confided.some((content) => content.topic === 'price' && content.issue === id),
    };
  });
  return priorities.filter(({ highPoints }) => highPoints > 0).sort((a, b) => b.lowPoints + b.highPoints - a.lowPoints - a.highPoints);
}

function hurdleOf({ rules }: PolicyInput, { believed, evidence: { confided } }: Grounds): Estimate['hurdle'] {
  const told = confided.filter(({ topic }) => topic === 'hurdle').at(-1);
  if (told?.topic === 'hurdle') return { lowPercent: told.leastPercent, highPercent: told.mostPercent, confided: true };
  const hurdles = believed.map(({ hurdlePercent }) => hurdlePercent);
  return {
    lowPercent: Math.max(0, Math.min(...hurdles) - UNSEEN_PERCENT),
    highPercent: Math.min(rules.constants.hurdle.mostPercent, Math.max(...hurdles) + UNSEEN_PERCENT),
    confided: false,
  };
}

function linesOf(believed: readonly Believed[]): readonly LikelyLine[] {
  const lines = new Map<string, LikelyLine & { weight: number }>();
  for (const { brief, weight } of believed) {
    for (const { issue, bound, position, scope } of brief.redLines) {
      const name = `${issue} ${bound} ${position} ${scope}`;
      lines.set(name, { issue, bound, position, scope, percent: 0, weight: (lines.get(name)?.weight ?? 0) + weight });
    }
  }
  return [...lines.values()].sort((a, b) => b.weight - a.weight)
    .map(({ weight, ...line }) => ({ ...line, percent: Math.min(90, Math.max(10, Math.round(weight * 10) * 10)) }));
}

/** What it said, took, refused, confided or broke, with the round, as far as this seat saw it. */
function shownBy({ past }: PolicyInput, seat: SeatId): readonly Shown[] {
  let round = 1;
  const shown: Shown[] = [];
  for (const event of past) {
    if (event.kind === 'round-opened') ({ round } = event);
    if (tells(event, seat)) shown.push({ round, event });
  }
  return shown.slice(-SHOWN);
}

function tells(event: GameEvent, seat: SeatId): boolean {
  switch (event.kind) {
    case 'offered': case 'initialled': case 'bridge-answered': case 'capital-refused': case 'sounded-out': case 'confidence-entrusted': return event.seat === seat;
    case 'confidence-carried': return event.from === seat;
    case 'stated': return event.seat === seat && event.statement.kind === 'draw-line';
    case 'word-tested': return event.seat === seat && event.result === 'broken';
    case 'commitment-reported': return event.giver === seat && event.report === 'violation-found';
    default: return false;
  }
}
