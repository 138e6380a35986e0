/**
 * What a principal may do at the table, by what each is worth: take the text that lies there, lay one, pass, leave.
 * Not here: the chances (expert/prospects.ts), whose measure this is, so that the adviser ranks as the expert decides.
 * Invariant: a text that it ranks above passing is one that the own capital would ratify now.
 */
import { assess, ESCALATION, otherOf, sameTerms, standingGauge, trustGauge, type Assessment, type FloorChoices, type Terms } from '../../engine/index.ts';
import { isLastExchange, isLastTable } from '../aspiration.ts';
import { positionToLay, whyTaken } from '../expert/floor.ts';
import { HOLDS_PERCENT, INTERIM_FORGOES, objections } from '../expert/objections.ts';
import { leastMargin, patiencePercent, prospectsOf, roughPercent, type Prospect, type Prospects } from '../expert/prospects.ts';
import { beliefOf, type Belief } from '../expert/worlds.ts';
import { points } from '../floor.ts';
import type { PolicyInput, Reason } from '../policy.ts';
import { POINT, roomsOf, sharePercent, termsOf, wholeOf } from '../principal-plan.ts';
import { hasLaid, standingOffer, wasSaid } from '../standing-offer.ts';
import { missingVerification } from '../verification.ts';
import type { Expectation, Note, Option } from './advice.ts';
import { byWorth } from './by-worth.ts';
import { expectedMoves } from './declared-moves.ts';
import { areUnlikely, farApart } from './far-apart.ts';
import { whatItLoses } from './what-it-loses.ts';

export function floorProposals(input: PolicyInput, choices: FloorChoices): { readonly options: readonly Option[]; readonly notes: readonly Note[] } {
  const belief = beliefOf(input);
  const tables = belief.worlds[0]?.tables;
  const standing = standingOffer(input, choices);
  const prospects: Prospects = tables === undefined
    ? { texts: [], value: 0, steps: 0 }
    : prospectsOf(input, { belief, rooms: roomsOf(input, tables, choices.offer), budget: input.budget, inHand: standing === 'none' ? [] : wholeOf(input, tables, standing.whole) });
  const open = tables === undefined ? [] : prospects.texts
    .map((text): Text => ({ ...text, terms: termsOf(input, tables, text.positions) }))
    .filter(({ terms }) => !wasSaid(input, terms) && assess(input.rules, input.now, terms).ratifies
      && missingVerification(input, choices.offer, (issue) => terms[issue] ?? input.now.inForce[issue] ?? 0) === 'none');
  const scene: Scene = { input, choices, belief, prospects, hope: hopeOf(input, prospects), standing };
  const always = [...initialOption(scene), passOption(scene), walkOutOption(scene)];
  const shown = twoTexts(open);
  if (choices.lastWord || !areUnlikely(shown)) return { options: byWorth([...shown.map((text) => layOption(scene, text)), ...always]), notes: [] };
  const position = positionToLay(input, choices.offer);
  const [best] = open;
  const options = byWorth([...open.slice(0, 1).map((text) => layToBeHeard(scene, text)), ...(position === 'none' ? [] : [layPosition(scene, position, open)]), ...always]);
  // Where there is a text to take, nobody asks how likely others are.
  const far = options[0]?.command.kind === 'initial' ? [] : [farApart(input, { belief, prospects, texts: shown, terms: best?.terms ?? position })];
  return { options, notes: far };
}

type Text = Prospect & { readonly terms: Terms };
type Scene = {
  readonly input: PolicyInput;
  readonly choices: FloorChoices;
  readonly belief: Belief;
  readonly prospects: Prospects;
  /** What may still be had by going on, worth units: nothing at the last turn of all. */
  readonly hope: number;
  readonly standing: Assessment | 'none';
};

/** What a text in hand that both delegations want is worth, with what may still grow out of an interim accord: not every text that is initialled is ratified. */
export function worthInHand(input: PolicyInput, { margin, ratifies, accord }: Assessment, hope: number): number {
  const end = isLastTable(input.rules, input.now) && isLastExchange(input.rules, input.now);
  if (!ratifies) return Math.min(margin, 0) - 2 * POINT;
  const grows = accord === 'interim' ? (1 - INTERIM_FORGOES) * hope : 0;
  const sure = (margin * HOLDS_PERCENT) / 100 + grows;
  return !end && margin < leastMargin(input.temper) ? Math.min(sure, hope - POINT) : sure;
}

export function hopeOf({ rules, now }: PolicyInput, { value }: Prospects): number {
  return (value * patiencePercent(rules, now)) / 100;
}

/** The text of the greatest worth, and one that the other side takes more readily; else the next best. */
function twoTexts(texts: readonly Text[]): readonly Text[] {
  const [best, next] = texts;
  if (best === undefined || next === undefined) return texts.slice(0, 1);
  const easier = texts.filter(({ chance }) => chance >= best.chance + 0.1).reduce<Text | undefined>((found, one) => (found === undefined || one.chance > found.chance ? one : found), undefined);
  return [best, easier ?? next];
}

function initialOption(scene: Scene): readonly Option[] {
  const { input, prospects, hope, standing } = scene;
  if (standing === 'none') return [];
  const worth = worthInHand(input, standing, hope);
  const expects: readonly Expectation[] = [...(standing.ratifies ? [] : [{ kind: 'own-capital-refuses' } as const]), { kind: 'own-margin', points: points(standing.margin) }];
  return [{ command: { kind: 'initial' }, worth, expects, why: standing.ratifies && worth >= hope ? [whyTaken(input, standing, prospects)] : against(scene) }];
}

/** What speaks against the text that lies on the table; nothing where none does. */
function against({ input, choices, belief, prospects, standing }: Scene): readonly Reason[] {
  return standing === 'none' ? [] : objections(input, standing, { belief, prospects, offer: choices.offer });
}

/** The answer to a text comes a turn later: what it may bring counts with patience. */
function layOption({ input, choices, prospects, hope }: Scene, { terms, own, chance }: Text): Option {
  const patience = patiencePercent(input.rules, input.now) / 100;
  const answered = patience * (chance * own + (1 - chance) * hope);
  const lost = whatItLoses(assess(input.rules, input.now, terms));
  return {
    command: { kind: 'offer', terms },
    worth: choices.lastWord ? patience * hope - POINT : answered,
    expects: [{ kind: 'own-margin', points: points(own) }, choices.lastWord ? { kind: 'unanswered' } : agrees(input, chance)],
    why: lost.length > 0 ? lost : [{ kind: 'asks', sharePercent: Math.min(100, sharePercent(own, prospects.value)), wantedPercent: 100 }],
  };
}

/** Of a text that is hardly ever taken the chance is not told each time. */
function layToBeHeard(scene: Scene, text: Text): Option {
  const option = layOption(scene, text);
  return { ...option, expects: option.expects.filter(({ kind }) => kind !== 'agrees') };
}

/** What the seat holds out for; with no text in sight it is better than to say nothing. */
function layPosition(scene: Scene, terms: Terms, open: readonly Text[]): Option {
  const { input: { rules, now }, prospects } = scene;
  const known = open.find((text) => sameTerms(rules, text.terms, terms));
  const own = assess(rules, now, terms).margin;
  const { worth, ...option } = layToBeHeard(scene, known ?? { positions: [], own, chance: 0, bet: 0, terms });
  return { ...option, worth: prospects.texts.length === 0 ? worth + 1 : worth, why: [{ kind: 'shows-position' }] };
}

function agrees({ rules, seat }: PolicyInput, chance: number): Expectation {
  return { kind: 'agrees', seat: otherOf(rules, seat), percent: roughPercent(chance) };
}

function passOption(scene: Scene): Option {
  const { input, hope } = scene;
  const patience = patiencePercent(input.rules, input.now) / 100;
  return {
    command: { kind: 'pass' }, worth: patience * hope,
    expects: [{ kind: 'still-hoped', points: points(hope) }],
    why: [...against(scene), whyPass(scene)],
  };
}

function whyPass({ input, choices, prospects }: Scene): Reason {
  if (choices.lastWord) return { kind: 'too-late-to-lay' };
  if (prospects.texts.length === 0) return { kind: 'no-deal-in-reach' };
  return { kind: hasLaid(input) ? 'nothing-better' : 'hears-first' };
}

function walkOutOption(scene: Scene): Option {
  const { input, input: { rules, seat } } = scene;
  const why = against(scene);
  const { trust, standing: home, escalation } = rules.constants;
  return {
    command: { kind: 'walk-out' }, worth: -20 * POINT,
    expects: expectedMoves(input, [
      { gauge: trustGauge(otherOf(rules, seat)), byCenti: trust.walkOutCenti }, { gauge: standingGauge(seat), byCenti: home.walkOutCenti },
      { gauge: ESCALATION, byCenti: escalation.walkOutCenti },
    ]),
    why: scene.standing === 'none' ? [{ kind: 'no-deal-in-reach' }] : why.length > 0 ? why : [whyTaken(input, scene.standing, scene.prospects)],
  };
}
