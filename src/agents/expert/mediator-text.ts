/**
 * The text, and the promise in it to vouch for, by which an expert mediator may expect to gain most of its own score: over
 * all pairs of briefs that it believes possible, what the accord would make of the score where both capitals would ratify it.
 * Not here: when it is laid (mediator.ts); what a delegation holds out for beyond ratification, which changed next to no
 * choice.
 * Invariant: depends on the mediator's observation, past and own number alone.
 */
import { efficiencyPercent, fairnessPercent, ratification, type DealTables, type Ratification, type Side } from '../../bargaining/index.ts';
import { issueIndex, type IssueChoice, type IssueId, type MediationChoices } from '../../engine/index.ts';
import { promisesThatMayBeGuaranteed } from '../guarantee.ts';
import { affords, meanCreditCenti } from '../mediator-credit.ts';
import { roomsOn } from '../open-issues.ts';
import { searchPackages } from '../package-search.ts';
import type { PolicyInput } from '../policy.ts';
import { POINT, termsOf } from '../principal-plan.ts';
import { likeliest, pairOf, type Guess, type Guesses } from './mediator-guesses.ts';

export type Text = {
  readonly positions: readonly number[];
  /** The promise that it would vouch for. */
  readonly guarantee: IssueId | 'none';
  /** That each side's capital would ratify it, 0 to 1. */
  readonly chances: readonly [number, number];
  /** By how much it may expect its own score to rise, score points × 10,000. */
  readonly worth: number;
};

/** Briefs of each side that texts are looked for with, the likeliest first. */
const LOOKED_AT = 2;
/** Texts kept of each pair of briefs, by the smaller margin: of all, and of frameworks alone. */
const KEPT = 80;
const FRAMEWORKS_KEPT = 40;
/** A text that a capital is likelier to refuse than to ratify is not thought of: it would cost credit with nothing to show for it. */
const LEAST_CHANCE = 0.5;

/** @param open issues that the text may name */
export function bestText(input: PolicyInput, { text: open }: Pick<MediationChoices, 'text'>, guesses: Guesses): { readonly text: Text | 'none'; readonly steps: number } {
  const { rules } = input;
  const { texts, steps } = textsOn(input, open, guesses);
  const thought: Thought = { input, pairs: pairsOf(input, guesses) };
  const { inForce } = likeliest(guesses[0]);
  let best: Text | 'none' = 'none';
  for (const guarantee of ['none', ...promisesToVouchFor(input, open, guesses)] as const) {
    const issue = guarantee === 'none' ? -1 : issueIndex(rules, guarantee);
    const vouched: Guesses = [vouchedFor(input, guesses[0], issue), vouchedFor(input, guesses[1], issue)];
    for (const positions of texts) {
      if (guarantee !== 'none' && ((positions[issue] ?? 0) === 0 || positions[issue] === inForce[issue])) continue;
      const text = weigh(thought, vouched, { positions, guarantee });
      if (Math.min(...text.chances) >= LEAST_CHANCE && text.worth > (best === 'none' ? 0 : best.worth)) best = text;
    }
  }
  return { text: best, steps };
}

function textsOn(input: PolicyInput, open: readonly IssueChoice[], guesses: Guesses): { readonly texts: readonly (readonly number[])[]; readonly steps: number } {
  const texts = new Map<string, readonly number[]>();
  let steps = 0;
  for (const one of guesses[0].slice(0, LOOKED_AT)) {
    for (const other of guesses[1].slice(0, LOOKED_AT)) {
      const tables = pairOf(one.tables, other.tables);
      const found = searchPackages(tables, roomsOn(input, tables, open), Math.trunc(input.budget / (LOOKED_AT * LOOKED_AT)));
      steps += found.steps;
      const fairFirst = [...found.packages].sort((a, b) => Math.min(...b.margin) - Math.min(...a.margin));
      const kept = [...fairFirst.slice(0, KEPT), ...fairFirst.filter(({ kind }) => kind === 'framework').slice(0, FRAMEWORKS_KEPT)];
      for (const { positions } of kept) texts.set(positions.join(' '), positions);
    }
  }
  return { texts: [...texts.values()], steps };
}

/** Every promise that a text on these issues could name and its credit would bear. */
function promisesToVouchFor(input: PolicyInput, open: readonly IssueChoice[], guesses: Guesses): readonly IssueId[] {
  const { guaranteeCenti, bridgeCenti } = input.rules.constants.credit;
  if (!affords(input, guaranteeCenti + bridgeCenti)) return [];
  const tables = likeliest(guesses[0]);
  const most = roomsOn(input, tables, open).map((room) => Math.max(...room));
  return promisesThatMayBeGuaranteed(input, termsOf(input, tables, most));
}

function vouchedFor({ rules }: PolicyInput, guesses: readonly Guess[], vouched: number): readonly Guess[] {
  if (vouched < 0) return guesses;
  const withGuarantee = (tables: DealTables): DealTables =>
    ({ ...tables, guaranteed: tables.guaranteed.map((percent, issue) => (issue === vouched ? rules.constants.guaranteePercent : percent)) });
  return guesses.map((guess) => ({ ...guess, tables: withGuarantee(guess.tables) }));
}

type Scale = PolicyInput['rules']['scales'][number];
/** Which guess of each side, how likely both are, and what the score would be with what is in force. */
type Pair = { readonly nth: readonly [number, number]; readonly weight: number; readonly scale: Scale; readonly before: number };
type Thought = { readonly input: PolicyInput; readonly pairs: readonly Pair[] };

function pairsOf(input: PolicyInput, guesses: Guesses): readonly Pair[] {
  return guesses[0].flatMap((one, first) => guesses[1].flatMap((other, second): readonly Pair[] => {
    const scale = input.rules.scales.find(({ briefs }) => briefs[0] === one.brief && briefs[1] === other.brief);
    if (scale === undefined) return [];
    const now = ([{ tables }, side]: readonly [Guess, Side]): number => ratification(tables, side, tables.inForce).worth;
    const before = scoreOf(input, scale, { realised: [now([one, 0]), now([other, 1])], creditCenti: meanCreditCenti(input) });
    return [{ nth: [first, second], weight: one.weight * other.weight, scale, before }];
  }));
}

function weigh({ input, pairs }: Thought, guesses: Guesses, { positions, guarantee }: Pick<Text, 'positions' | 'guarantee'>): Text {
  const of = (side: Side): readonly Ratification[] => guesses[side].map(({ tables }) => ratification(tables, side, positions));
  const verdicts = [of(0), of(1)] as const;
  const chance = (side: Side): number => guesses[side].reduce((sum, { weight }, nth) => sum + (verdicts[side][nth]?.ratifies === true ? weight : 0), 0);
  const { bridgeCenti, guaranteeCenti } = input.rules.constants.credit;
  const creditCenti = meanCreditCenti(input) + bridgeCenti + (guarantee === 'none' ? 0 : guaranteeCenti / 2);
  const worth = pairs.reduce((sum, { nth, weight, scale, before }) => {
    const [one, other] = [verdicts[0][nth[0]], verdicts[1][nth[1]]];
    if (one?.ratifies !== true || other?.ratifies !== true) return sum;
    return sum + weight * (scoreOf(input, scale, { realised: [one.worth, other.worth], creditCenti }) - before);
  }, 0);
  return { positions, guarantee, chances: [chance(0), chance(1)], worth };
}

/** The mediator's own score but for calm, which no text decides, score points × 10,000. Not rounded: small gains count too. */
function scoreOf({ rules }: PolicyInput, { startCentipoints: start, topCentipoints: top, jointGainCentipoints: jointGain }: Scale, { realised, creditCenti }: { readonly realised: readonly [number, number]; readonly creditCenti: number }): number {
  const { efficiency, fairness, credit } = rules.constants.mediatorScore;
  const efficient = efficiencyPercent({ realised, start, jointGain });
  const fair = fairnessPercent({ realised, start, top });
  return ((efficiency * efficient + fairness * fair + (credit * efficient * creditCenti) / 10_000) * POINT) / 100;
}
