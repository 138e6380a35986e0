/**
 * What a principal may do at the table, by what each is worth: take the text that lies there, lay one, pass, leave.
 * Not here: the chances (expert/prospects.ts), whose measure this is, so that the adviser ranks as the expert decides.
 * Invariant: a text that it ranks above passing is one that the own capital would ratify now.
 */
import { assess, ESCALATION, otherOf, standingGauge, trustGauge, type Assessment, type FloorChoices, type Terms } from '../../engine/index.ts';
import { isLastExchange, isLastTable } from '../aspiration.ts';
import { whyTaken } from '../expert/floor.ts';
import { HOLDS_PERCENT, objections } from '../expert/objections.ts';
import { patiencePercent, prospectsOf, roughPercent, type Prospect, type Prospects } from '../expert/prospects.ts';
import { beliefOf, type Belief } from '../expert/worlds.ts';
import { points } from '../floor.ts';
import type { PolicyInput, Reason } from '../policy.ts';
import { POINT, roomsOf, sharePercent, termsOf } from '../principal-plan.ts';
import { hasLaid, standingOffer, wasSaid } from '../standing-offer.ts';
import { missingVerification } from '../verification.ts';
import type { Expectation, Option } from './advice.ts';
import { byWorth } from './by-worth.ts';
import { expectedMoves } from './declared-moves.ts';
import { smallestText } from './smallest-text.ts';

export function floorOptions(input: PolicyInput, choices: FloorChoices): readonly Option[] {
  const belief = beliefOf(input);
  const tables = belief.worlds[0]?.tables;
  const prospects: Prospects = tables === undefined
    ? { texts: [], value: 0, steps: 0 }
    : prospectsOf(input, { belief, rooms: roomsOf(input, tables, choices.offer), budget: input.budget });
  const open = tables === undefined ? [] : prospects.texts
    .map((text): Text => ({ ...text, terms: termsOf(input, tables, text.positions) }))
    .filter(({ terms }) => !wasSaid(input, terms) && assess(input.rules, input.now, terms).ratifies
      && missingVerification(input, choices.offer, (issue) => terms[issue] ?? input.now.inForce[issue] ?? 0) === 'none');
  const scene: Scene = { input, choices, belief, prospects, hope: hopeOf(input, prospects), standing: standingOffer(input, choices) };
  return [...byWorth([...initialOption(scene), ...twoTexts(open).map((text) => layOption(scene, text)), passOption(scene), walkOutOption(scene)]), ...lastResort(scene)];
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

/** What a text in hand that both delegations want is worth: not every text that is initialled is ratified. */
export function worthInHand(input: PolicyInput, { margin, ratifies }: Assessment, hope: number): number {
  const end = isLastTable(input.rules, input.now) && isLastExchange(input.rules, input.now);
  if (!ratifies) return Math.min(margin, 0) - 2 * POINT;
  const sure = (margin * HOLDS_PERCENT) / 100;
  return !end && margin < input.temper.marginPoints * POINT ? Math.min(sure, hope - POINT) : sure;
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

/** What mistrust and the hurdle at home take off a text, to the nearest point. */
function whatItLoses({ terms, hurdle, hurdlePercent }: Assessment): readonly Reason[] {
  const mistrust = Math.round(terms.reduce((sum, { points: full, centipoints }) => sum + (full > 0 ? full - centipoints / 100 : 0), 0));
  const atHome = Math.round(hurdle / POINT);
  return [...(mistrust > 0 ? [{ kind: 'credibility-lost' as const, points: mistrust }] : []), ...(atHome > 0 ? [{ kind: 'hurdle' as const, percent: hurdlePercent, points: atHome }] : [])];
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

/** Something to say when there is nothing good to say. */
function lastResort({ input, choices }: Scene): readonly Option[] {
  const terms = smallestText(input, choices.offer);
  if (terms === 'none') return [];
  const { margin, ratifies } = assess(input.rules, input.now, terms);
  const refused: readonly Expectation[] = ratifies ? [] : [{ kind: 'own-capital-refuses' }];
  return [{ command: { kind: 'offer', terms }, worth: -30 * POINT, expects: [...refused, { kind: 'own-margin', points: points(margin) }], why: [{ kind: 'no-deal-in-reach' }] }];
}
