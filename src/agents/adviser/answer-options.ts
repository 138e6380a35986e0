/**
 * The answers to a bridging text, by what each is worth.
 * Not here: the chances (expert/prospects.ts).
 */
import type { BridgeAnswer } from '../../engine/index.ts';
import { isNarrow, whyTaken } from '../expert/floor.ts';
import { objections } from '../expert/objections.ts';
import { prospectsOf } from '../expert/prospects.ts';
import { beliefOf } from '../expert/worlds.ts';
import { points } from '../floor.ts';
import { openIssues } from '../open-issues.ts';
import type { PolicyInput, Reason } from '../policy.ts';
import { POINT, roomsOf } from '../principal-plan.ts';
import { bridgingText } from '../standing-offer.ts';
import type { Expectation, Option } from './advice.ts';
import { byWorth } from './by-worth.ts';
import { hopeOf, worthInHand } from './floor-options.ts';

export function answerOptions(input: PolicyInput, answers: readonly BridgeAnswer[]): readonly Option[] {
  const belief = beliefOf(input);
  const text = bridgingText(input);
  const tables = belief.worlds[0]?.tables;
  if (text === 'none' || tables === undefined) return [];
  const offer = openIssues(input);
  const prospects = prospectsOf(input, { belief, rooms: roomsOf(input, tables, offer), budget: input.budget });
  const hope = hopeOf(input, prospects);
  const inHand = worthInHand(input, text, hope);
  const marginPoints = points(text.margin);
  const narrow = isNarrow(input, text);
  const against = objections(input, text, { belief, prospects, offer });
  const takes: readonly Reason[] = narrow
    ? [{ kind: 'narrow', marginPoints }]
    : [whyTaken(input, text, prospects)];
  const brings: readonly Expectation[] = [...(text.ratifies ? [] : [{ kind: 'own-capital-refuses' } as const]), { kind: 'own-margin', points: marginPoints }];
  const optionOf = (answer: BridgeAnswer): Option => {
    if (answer === 'refuse') return { command: { kind: 'answer-bridge', answer }, worth: hope, expects: [{ kind: 'still-hoped', points: points(hope) }], why: against.length > 0 ? against : [whyTaken(input, text, prospects)] };
    // Prestige on a text that may fail costs; so does none on one that is good.
    const worth = narrow === (answer === 'ad-referendum') ? inHand : inHand - POINT;
    return { command: { kind: 'answer-bridge', answer }, worth, expects: brings, why: text.ratifies ? takes : against };
  };
  const inOrder: readonly BridgeAnswer[] = ['initial', 'ad-referendum', 'refuse'];
  return byWorth(inOrder.filter((answer) => answers.includes(answer)).map(optionOf));
}
