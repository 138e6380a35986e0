/**
 * An expert mediator between two exchanges: over all pairs of briefs that it believes possible it looks for the text that
 * both sides would most probably take and that serves them best, asks the side that it is least sure of, and lays it.
 * Not here: vouching for a standing offer, agenda and orders, which stay the standard agent's.
 * Invariant: depends on the mediator's observation, past and own number alone.
 */
import { ratification, type DealTables, type Side } from '../../bargaining/index.ts';
import { dealTables, imagine, issueIndex, type BriefId, type IssueId, type MediationChoices, type Terms } from '../../engine/index.ts';
import { isLastExchange, progressPercent } from '../aspiration.ts';
import { evidenceOf } from '../evidence.ts';
import { promisesThatMayBeGuaranteed } from '../guarantee.ts';
import { likelihoods, type Candidate } from '../likely-briefs.ts';
import { affords, lowestCreditCenti } from '../mediator-credit.ts';
import { vouchForStanding } from '../mediator-bridge.ts';
import { roomsOn } from '../open-issues.ts';
import { searchPackages } from '../package-search.ts';
import type { Decision, PolicyInput, Reason } from '../policy.ts';
import { POINT, termsOf, wholeOf } from '../principal-plan.ts';
import { willingness } from './prospects.ts';
import { withConfided } from './worlds.ts';

/** One side as it may be: its brief's tables, with the weight of that brief. */
type Guess = { readonly weight: number; readonly tables: DealTables };
type Guesses = readonly [readonly Guess[], readonly Guess[]];
type Text = { readonly positions: readonly number[]; readonly chances: readonly [number, number]; readonly worth: number };

/** Briefs of each side that texts are looked for with, the likeliest first. */
const LOOKED_AT = 2;
/** The chance that both take it, from which a text is laid: at any time, and when it is now or never. */
export const GOOD_CHANCE = 0.45;
export const LAST_CHANCE = 0.1;
/** Between these a side is asked before the text is laid. */
export const UNSURE = [0.15, 0.85] as const;

export function expertMediates(input: PolicyInput, choices: MediationChoices): Decision {
  const vouched = vouchForStanding(input, choices);
  if (vouched !== 'none') return { command: { kind: 'guarantee', issue: vouched }, reasons: [{ kind: 'guarantees', issue: vouched }], steps: 1 };
  const savesCredit: Reason = { kind: 'saves-credit', creditPoints: Math.trunc(lowestCreditCenti(input) / 100) };
  if (!choices.mayBridge || !affords(input, input.rules.constants.credit.bridgeCenti)) return { command: { kind: 'pass' }, reasons: [savesCredit], steps: 1 };
  const guesses = guessesOf(input);
  const { text, steps } = bestText(input, choices, guesses);
  const pass = (reason: Reason): Decision => ({ command: { kind: 'pass' }, reasons: [reason], steps });
  if (text === 'none') return pass({ kind: 'no-deal-in-reach' });
  const { rules, now } = input;
  const lastMoment = now.phase.kind === 'mediation' && (now.phase.table.passes >= 2 || isLastExchange(rules, now));
  const chance = text.chances[0] * text.chances[1];
  if (chance < (lastMoment ? LAST_CHANCE : GOOD_CHANCE)) {
    return pass(lastMoment ? savesCredit : { kind: 'lets-them-talk', exchange: 'table' in now.phase ? now.phase.table.exchange : 1 });
  }
  const terms = termsOf(input, likeliest(guesses[0]), text.positions);
  const less: Side = text.chances[0] <= text.chances[1] ? 0 : 1;
  const asked = rules.principals[less];
  const spare = affords(input, rules.constants.credit.soundingCenti + rules.constants.credit.bridgeCenti);
  if (spare && choices.soundOut.includes(asked) && text.chances[less] > UNSURE[0] && text.chances[less] < UNSURE[1]) {
    return { command: { kind: 'sound-out', seat: asked, terms }, reasons: [{ kind: 'sounds-out', seat: asked }], steps };
  }
  const guarantee = promiseWorthVouching(input, guesses, terms);
  const reasons: readonly Reason[] = [{ kind: 'bridge-in-reach', terms }, ...(guarantee === 'none' ? [] : [{ kind: 'guarantees' as const, issue: guarantee }])];
  return { command: guarantee === 'none' ? { kind: 'bridge', terms } : { kind: 'bridge', terms, guarantee }, reasons, steps };
}

export function guessesOf(input: PolicyInput): Guesses {
  const { rules, now, luck } = input;
  const count = Math.max(...rules.principals.map((seat) => rules.briefs[seat].length));
  const brief = (seat: 'us' | 'iran' | 'oman', nth: number): BriefId => (rules.briefs[seat][nth] ?? rules.briefs[seat][0])?.id ?? '';
  const worlds = Array.from({ length: count }, (_, nth) =>
    dealTables(rules, imagine(rules, now, { briefs: { us: brief('us', nth), iran: brief('iran', nth), oman: brief('oman', nth) }, seed: luck })));
  const of = (side: Side): readonly Guess[] => {
    const evidence = evidenceOf(input, rules.principals[side]);
    const candidates = rules.briefs[rules.principals[side]].flatMap((each, nth): readonly Candidate[] => {
      const tables = worlds[nth];
      return tables === undefined ? [] : [{ brief: each, tables: withConfided(tables, side, evidence) }];
    });
    const weights = likelihoods(rules, candidates, { side, evidence });
    return candidates.map(({ tables }, nth) => ({ weight: weights[nth] ?? 0, tables })).sort((a, b) => b.weight - a.weight);
  };
  return [of(0), of(1)];
}

export function likeliest(guesses: readonly Guess[]): DealTables {
  const [first] = guesses;
  if (first === undefined) throw new RangeError('a scenario without briefs');
  return first.tables;
}

export function bestText(input: PolicyInput, { text: open }: Pick<MediationChoices, 'text'>, guesses: Guesses): { readonly text: Text | 'none'; readonly steps: number } {
  const pool = new Map<string, readonly number[]>();
  let steps = 0;
  for (const one of guesses[0].slice(0, LOOKED_AT)) {
    for (const other of guesses[1].slice(0, LOOKED_AT)) {
      const tables = pairOf(one.tables, other.tables);
      const found = searchPackages(tables, roomsOn(input, tables, open), Math.trunc(input.budget / (LOOKED_AT * LOOKED_AT)));
      steps += found.steps;
      for (const { positions } of found.packages) pool.set(positions.join(' '), positions);
    }
  }
  const progress = progressPercent(input.rules, input.now);
  let best: Text | 'none' = 'none';
  for (const positions of pool.values()) {
    const text = weigh(guesses, positions, progress);
    if (best === 'none' || text.worth > best.worth) best = text;
  }
  return { text: best === 'none' || best.worth <= 0 ? 'none' : best, steps };
}

/** The chance that both take it, times what it brings them together and the one that gains less once more. */
function weigh(guesses: Guesses, positions: readonly number[], progress: number): Text {
  const of = (side: Side): { readonly chance: number; readonly gain: number } => guesses[side].reduce((sum, { weight, tables }) => {
    const { margin, crossed, changes, bothGive } = ratification(tables, side, positions);
    // A text of the mediator's costs less prestige than the other side's: half of what would be asked for at the floor is enough.
    const chance = crossed.length > 0 || !changes || !bothGive ? 0 : willingness(margin * 2, progress);
    return { chance: sum.chance + weight * chance, gain: sum.gain + weight * Math.max(0, margin) };
  }, { chance: 0, gain: 0 });
  const [one, other] = [of(0), of(1)];
  return { positions, chances: [one.chance, other.chance], worth: one.chance * other.chance * (10 * POINT + one.gain + other.gain + 2 * Math.min(one.gain, other.gain)) };
}

/** The first side's values, lines and hurdle from the one, the second's from the other. */
function pairOf(one: DealTables, other: DealTables): DealTables {
  return {
    ...one,
    value: [one.value[0] ?? [], other.value[1] ?? []],
    noDeal: [one.noDeal[0], other.noDeal[1]],
    hurdle: [one.hurdle[0], other.hurdle[1]],
    redLines: [one.redLines[0] ?? [], other.redLines[1] ?? []],
  };
}

/** The promise by which, if it were vouched for, the chance that both take the text would rise most; worth a tenth at least. */
export function promiseWorthVouching(input: PolicyInput, guesses: Guesses, terms: Terms): IssueId | 'none' {
  const { rules } = input;
  if (!affords(input, rules.constants.credit.guaranteeCenti + rules.constants.credit.bridgeCenti)) return 'none';
  const positions = wholeOf(input, likeliest(guesses[0]), terms);
  const progress = progressPercent(rules, input.now);
  const chanceWith = (issue: number): number => {
    const vouched = (tables: DealTables): DealTables => ({ ...tables, guaranteed: tables.guaranteed.map((percent, nth) => (nth === issue ? rules.constants.guaranteePercent : percent)) });
    const [one, other] = guesses.map((side) => side.map((guess) => ({ ...guess, tables: vouched(guess.tables) })));
    const { chances } = weigh([one ?? [], other ?? []], positions, progress);
    return chances[0] * chances[1];
  };
  let best: IssueId | 'none' = 'none';
  let most = chanceWith(-1) + 0.1;
  for (const id of promisesThatMayBeGuaranteed(input, terms)) {
    const chance = chanceWith(issueIndex(rules, id));
    if (chance > most) [best, most] = [id, chance];
  }
  return best;
}
