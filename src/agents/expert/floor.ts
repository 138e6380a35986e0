/**
 * An expert principal at the table: it takes what is better than what it may still hope for, else asks for what is worth
 * most in view of the chance to get it.
 * Not here: the chances (prospects.ts).
 * Invariant: it initials and offers only what its capital would ratify now.
 */
import { assess, type Assessment, type FloorChoices } from '../../engine/index.ts';
import { isLastExchange, isLastTable } from '../aspiration.ts';
import { points } from '../floor.ts';
import { openIssues } from '../open-issues.ts';
import type { Decision, PolicyInput, Reason } from '../policy.ts';
import { POINT, roomsOf, sharePercent, termsOf } from '../principal-plan.ts';
import { bridgingText, standingOffer, wasSaid } from '../standing-offer.ts';
import { missingVerification } from '../verification.ts';
import { patiencePercent, prospectsOf, type Prospects } from './prospects.ts';
import { beliefOf } from './worlds.ts';

/** That what both delegations initial is then ratified by both capitals, as a rule. */
export const HOLDS_PERCENT = 90;

export function expertAtTheTable(input: PolicyInput, choices: FloorChoices): Decision {
  const belief = beliefOf(input);
  const [world] = belief.worlds;
  if (world === undefined) return { command: { kind: 'pass' }, reasons: [{ kind: 'no-deal-in-reach' }], steps: 0 };
  const prospects = prospectsOf(input, { belief, rooms: roomsOf(input, world.tables, choices.offer), budget: input.budget });
  const done = (command: Decision['command'], reasons: readonly Reason[]): Decision => ({ command, reasons, steps: prospects.steps });
  const standing = standingOffer(input, choices);
  const unseen = standing === 'none' ? 'none' : missingVerification(input, choices.offer, (issue) => standing.whole[issue] ?? 0);
  if (standing !== 'none' && unseen === 'none' && isBetter(input, standing, prospects)) {
    const share = sharePercent(standing.margin, prospects.value);
    return done({ kind: 'initial' }, [{ kind: 'good-enough', marginPoints: points(standing.margin), sharePercent: share, wantedPercent: 100 }]);
  }
  const wants: readonly Reason[] = unseen === 'none' ? [] : [{ kind: 'wants-verification', issue: unseen }];
  const against: readonly Reason[] = standing === 'none' ? [] : [...wants, ...objections(standing, prospects)];
  if (choices.lastWord) return done({ kind: 'pass' }, [...against, { kind: 'nothing-better' }]);
  for (const { positions, own } of prospects.texts) {
    const terms = termsOf(input, world.tables, positions);
    if (wasSaid(input, terms) || missingVerification(input, choices.offer, (issue) => terms[issue] ?? input.now.inForce[issue] ?? 0) !== 'none') continue;
    if (assess(input.rules, input.now, terms).ratifies) {
      return done({ kind: 'offer', terms }, [...against, { kind: 'asks', sharePercent: Math.min(100, sharePercent(own, prospects.value)), wantedPercent: 100 }]);
    }
  }
  return done({ kind: 'pass' }, [...against, prospects.texts.length === 0 ? { kind: 'no-deal-in-reach' } : { kind: 'nothing-better' }]);
}

export function expertAnswersBridge(input: PolicyInput): Decision {
  const { temper } = input;
  const refuse = { kind: 'answer-bridge', answer: 'refuse' } as const;
  const belief = beliefOf(input);
  const [world] = belief.worlds;
  const text = bridgingText(input);
  if (text === 'none' || world === undefined) return { command: refuse, reasons: [], steps: 0 };
  const open = openIssues(input);
  const prospects = prospectsOf(input, { belief, rooms: roomsOf(input, world.tables, open), budget: input.budget });
  const unseen = missingVerification(input, open, (issue) => text.whole[issue] ?? 0);
  if (unseen !== 'none') return { command: refuse, reasons: [{ kind: 'wants-verification', issue: unseen }], steps: prospects.steps };
  if (!isBetter(input, text, prospects)) return { command: refuse, reasons: objections(text, prospects), steps: prospects.steps };
  const marginPoints = points(text.margin);
  if (text.margin < (temper.marginPoints + 1) * POINT) return { command: { kind: 'answer-bridge', answer: 'ad-referendum' }, reasons: [{ kind: 'narrow', marginPoints }], steps: prospects.steps };
  const good: Reason = { kind: 'good-enough', marginPoints, sharePercent: sharePercent(text.margin, prospects.value), wantedPercent: 100 };
  return { command: { kind: 'answer-bridge', answer: 'initial' }, reasons: [good], steps: prospects.steps };
}

/** Whether a text in hand is worth more than those that may still come. */
function isBetter(input: PolicyInput, { ratifies, margin }: Assessment, { value }: Prospects): boolean {
  const { rules, now, temper } = input;
  const end = isLastTable(rules, now) && isLastExchange(rules, now);
  if (!ratifies || margin < (end ? 0 : temper.marginPoints * POINT)) return false;
  const hope = end ? 0 : (value * patiencePercent(rules, now)) / 100;
  return (margin * HOLDS_PERCENT) / 100 >= hope;
}

export function objections({ ratifies, margin, crossed, hurdle, hurdlePercent }: Assessment, { value }: Prospects): readonly Reason[] {
  const lines = crossed.map(({ redLine, issue }): Reason => ({ kind: 'red-line', redLine, issue }));
  if (ratifies) return [{ kind: 'below-aspiration', sharePercent: sharePercent(margin, value), wantedPercent: 100 }];
  return [...lines, { kind: 'would-not-ratify', marginPoints: points(margin) }, { kind: 'hurdle', percent: hurdlePercent, points: points(hurdle) }];
}
