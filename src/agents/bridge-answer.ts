/**
 * A principal's answer to a bridging text.
 * Not here: laying one (mediator-bridge.ts).
 */
import { isLastTable } from './aspiration.ts';
import { points } from './floor.ts';
import { outlookOf } from './outlook.ts';
import type { Decision, PolicyInput } from './policy.ts';
import { openIssues } from './open-issues.ts';
import { planOf, POINT, sharePercent } from './principal-plan.ts';
import { whatSpeaksAgainst } from './reasons-against.ts';
import { bridgingText } from './standing-offer.ts';
import { missingVerification } from './verification.ts';

/** Initials what brings enough, takes ad referendum what is ratifiable but narrow, refuses the rest. */
export function answerBridge(input: PolicyInput): Decision {
  const { rules, now, temper } = input;
  const text = bridgingText(input);
  if (text === 'none') return { command: { kind: 'answer-bridge', answer: 'refuse' }, reasons: [], steps: 0 };
  const open = openIssues(input);
  const unseen = missingVerification(input, open, (issue) => text.whole[issue] ?? 0);
  const plan = planOf(input, outlookOf(input), open);
  const share = sharePercent(text.margin, plan.idealMargin);
  const marginPoints = points(text.margin);
  // A third party's text costs less prestige than the other side's: half the share will do, and at the end any.
  const enough = isLastTable(rules, now) || share * 2 >= plan.wantedPercent;
  if (unseen !== 'none') return { command: { kind: 'answer-bridge', answer: 'refuse' }, reasons: [{ kind: 'wants-verification', issue: unseen }, ...whatSpeaksAgainst(text, { plan })], steps: plan.steps };
  if (!text.ratifies || !enough) return { command: { kind: 'answer-bridge', answer: 'refuse' }, reasons: whatSpeaksAgainst(text, { plan }), steps: plan.steps };
  if (text.margin < (temper.marginPoints + 1) * POINT) {
    return { command: { kind: 'answer-bridge', answer: 'ad-referendum' }, reasons: [{ kind: 'narrow', marginPoints }], steps: plan.steps };
  }
  const reasons = [{ kind: 'good-enough' as const, marginPoints, sharePercent: share, wantedPercent: plan.wantedPercent }];
  return { command: { kind: 'answer-bridge', answer: 'initial' }, reasons, steps: plan.steps };
}
