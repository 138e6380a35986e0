/**
 * An expert principal at the table: it takes what is better than what it may still hope for, else asks for what is worth
 * most in view of the chance to get it.
 * Not here: the chances (prospects.ts), what it wants of a text in hand and has against one (objections.ts).
 * Invariant: it initials and offers only what its capital would ratify now.
 */
import { assess, stepsFromLastOffer, type Assessment, type BridgeAnswer, type FloorChoices, type Terms } from '../../engine/index.ts';
import { isLastExchange, isLastTable } from '../aspiration.ts';
import { points } from '../floor.ts';
import { openIssues } from '../open-issues.ts';
import { outlookOf } from '../outlook.ts';
import type { Decision, PolicyInput, Reason } from '../policy.ts';
import { planOf, POINT, roomsOf, termsOf, wholeOf } from '../principal-plan.ts';
import { bridgingText, hasLaid, standingOffer, wasSaid } from '../standing-offer.ts';
import { missingVerification } from '../verification.ts';
import { demandOf, meets, objections } from './objections.ts';
import { prospectsOf, roughPercent, type Prospect, type Prospects } from './prospects.ts';
import { beliefOf } from './worlds.ts';

/** Share of the best text's worth from which another one is nearly as good. */
const NEARLY_PERCENT = 90;

export function expertAtTheTable(input: PolicyInput, choices: FloorChoices): Decision {
  const belief = beliefOf(input);
  const [world] = belief.worlds;
  if (world === undefined) return { command: { kind: 'pass' }, reasons: [{ kind: 'no-deal-in-reach' }], steps: 0 };
  const { offer } = choices;
  const standing = standingOffer(input, choices);
  const inHand = standing === 'none' ? [] : wholeOf(input, world.tables, standing.whole);
  const prospects = prospectsOf(input, { belief, rooms: roomsOf(input, world.tables, offer), budget: input.budget, inHand });
  const done = (command: Decision['command'], reasons: readonly Reason[]): Decision => ({ command, reasons, steps: prospects.steps });
  const unseen = standing === 'none' ? 'none' : missingVerification(input, offer, (issue) => standing.whole[issue] ?? 0);
  if (standing !== 'none' && unseen === 'none' && meets(demandOf(input, prospects, standing), standing)) return done({ kind: 'initial' }, [whyTaken(input, standing, prospects)]);
  const wants: readonly Reason[] = unseen === 'none' ? [] : [{ kind: 'wants-verification', issue: unseen }];
  const against: readonly Reason[] = standing === 'none' ? [] : [...wants, ...objections(input, standing, { belief, prospects, offer })];
  if (choices.lastWord) return done({ kind: 'pass' }, [...against, { kind: 'too-late-to-lay' }]);
  for (const { positions, own, chance } of nearestFirst(input, prospects, standing)) {
    const terms = termsOf(input, world.tables, positions);
    if (wasSaid(input, terms) || missingVerification(input, offer, (issue) => terms[issue] ?? input.now.inForce[issue] ?? 0) !== 'none') continue;
    if (assess(input.rules, input.now, terms).ratifies) {
      return done({ kind: 'offer', terms }, [...against, { kind: 'best-bet', textPoints: points(own), chancePercent: roughPercent(chance) }]);
    }
  }
  return prospects.texts.length === 0 ? openPosition(input, offer, { against, done }) : done({ kind: 'pass' }, [...against, { kind: hasLaid(input) ? 'nothing-better' : 'hears-first' }]);
}

/** Texts that are worth laying; of those nearly as good as the best, what changes least of the text in hand comes first: it is easier to answer. */
function nearestFirst({ rules }: PolicyInput, { texts }: Prospects, standing: Assessment | 'none'): readonly Prospect[] {
  const least = ((texts[0]?.bet ?? 0) * NEARLY_PERCENT) / 100;
  if (standing === 'none') return texts;
  const changes = ({ positions }: Prospect): number => rules.issues.filter(({ id }, issue) => (standing.whole[id] ?? 0) !== positions[issue]).length;
  const nearly = texts.filter(({ bet }) => bet >= least).map((text) => ({ text, changed: changes(text) }));
  return [...nearly.sort((a, b) => a.changed - b.changed).map(({ text }) => text), ...texts.slice(nearly.length)];
}

type Hopeless = { readonly against: readonly Reason[]; readonly done: (command: Decision['command'], reasons: readonly Reason[]) => Decision };

/** Where no text seems to have a chance the other side at least hears what would do, once. */
function openPosition(input: PolicyInput, offer: FloorChoices['offer'], { against, done }: Hopeless): Decision {
  const terms = positionToLay(input, offer);
  const reasons: readonly Reason[] = [...against, { kind: 'no-deal-in-reach' }];
  return terms === 'none' ? done({ kind: 'pass' }, reasons) : done({ kind: 'offer', terms }, reasons);
}

/** What the seat holds out for, if it has not said so at this table and goes back on nothing with it. */
export function positionToLay(input: PolicyInput, offer: FloorChoices['offer']): Terms | 'none' {
  const { rules, now, seat } = input;
  const { ask } = planOf(input, outlookOf(input), offer);
  if (ask.kind === 'none' || wasSaid(input, ask.terms)) return 'none';
  return stepsFromLastOffer(rules, now, { seat, terms: ask.terms }).some(({ step }) => step < 0) ? 'none' : ask.terms;
}

export function expertAnswersBridge(input: PolicyInput): Decision {
  const belief = beliefOf(input);
  const [world] = belief.worlds;
  const text = bridgingText(input);
  if (text === 'none' || world === undefined) return { command: { kind: 'answer-bridge', answer: 'refuse' }, reasons: [], steps: 0 };
  const offer = openIssues(input);
  const prospects = prospectsOf(input, { belief, rooms: roomsOf(input, world.tables, offer), budget: input.budget });
  const done = (answer: BridgeAnswer, reasons: readonly Reason[]): Decision => ({ command: { kind: 'answer-bridge', answer }, reasons, steps: prospects.steps });
  const unseen = missingVerification(input, offer, (issue) => text.whole[issue] ?? 0);
  const against = (): readonly Reason[] => objections(input, text, { belief, prospects, offer });
  if (unseen !== 'none') return done('refuse', [{ kind: 'wants-verification', issue: unseen }, ...against()]);
  if (!meets(demandOf(input, prospects, text), text)) return done('refuse', against());
  if (isNarrow(input, text)) return done('ad-referendum', [{ kind: 'narrow', marginPoints: points(text.margin) }]);
  return done('initial', [whyTaken(input, text, prospects)]);
}

/** Whether too little is left over to put prestige on it. */
export function isNarrow({ temper }: PolicyInput, { margin }: Assessment): boolean {
  return margin < (temper.marginPoints + 1) * POINT;
}

/** At the very end a text counts against nothing at all, otherwise against what may still be had. */
export function whyTaken(input: PolicyInput, text: Assessment, prospects: Prospects): Reason {
  const { margin } = text;
  const marginPoints = points(margin);
  const { hope } = demandOf(input, prospects, text);
  const end = isLastTable(input.rules, input.now) && isLastExchange(input.rules, input.now);
  return end && margin < prospects.value ? { kind: 'last-exchange', marginPoints } : { kind: 'beats-waiting', marginPoints, hopePoints: points(hope) };
}
