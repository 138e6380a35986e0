/**
 * What the mediator may do between two exchanges, by the chance that both sides take its text.
 * Not here: the chances (expert/mediator.ts), by whose thresholds this ranks, so that the adviser ranks as the expert decides.
 */
import { creditGauge, type IssueId, type MediationChoices, type SeatId, type Terms } from '../../engine/index.ts';
import { isLastExchange } from '../aspiration.ts';
import { bestText, GOOD_CHANCE, guessesOf, LAST_CHANCE, likeliest, promiseWorthVouching, UNSURE } from '../expert/mediator.ts';
import { roughPercent } from '../expert/prospects.ts';
import { promisesThatMayBeGuaranteed } from '../guarantee.ts';
import { vouchForStanding } from '../mediator-bridge.ts';
import { affords, lowestCreditCenti } from '../mediator-credit.ts';
import type { PolicyInput } from '../policy.ts';
import { POINT, termsOf } from '../principal-plan.ts';
import type { Expectation, Option } from './advice.ts';
import { byWorth } from './by-worth.ts';
import { smallestText } from './smallest-text.ts';

export function mediationOptions(input: PolicyInput, choices: MediationChoices): readonly Option[] {
  const vouched = vouchForStanding(input, choices);
  const guarantees = choices.guaranteeStanding.map((issue): Option => ({
    command: { kind: 'guarantee', issue }, worth: issue === vouched ? 20 * POINT : -2 * POINT,
    expects: priceIn(input.rules.constants.credit.guaranteeCenti, [receiverOf(input, issue)]), why: [{ kind: 'guarantees', issue }],
  }));
  const text = textOf(input, choices);
  const last = isLastMoment(input);
  const pass: Option = {
    command: { kind: 'pass' }, worth: 0, expects: [],
    why: [text.kind === 'small' ? { kind: 'no-deal-in-reach' } : last ? { kind: 'saves-credit', creditPoints: Math.trunc(lowestCreditCenti(input) / 100) } : { kind: 'lets-them-talk', exchange: 'table' in input.now.phase ? input.now.phase.table.exchange : 1 }],
  };
  return byWorth([...guarantees, ...(text.kind === 'none' ? [] : aboutText(input, choices, text)), pass]);
}

type Text =
  | { readonly kind: 'none' }
  /** small: nothing that both might take is in sight. */
  | { readonly kind: 'good' | 'small'; readonly terms: Terms; readonly chances: readonly [number, number]; readonly guarantee: IssueId | 'none' };

function textOf(input: PolicyInput, choices: MediationChoices): Text {
  const guesses = guessesOf(input);
  const { text } = bestText(input, choices, guesses);
  if (text !== 'none') {
    const terms = termsOf(input, likeliest(guesses[0]), text.positions);
    return { kind: 'good', terms, chances: text.chances, guarantee: choices.mayBridge ? promiseWorthVouching(input, guesses, terms) : 'none' };
  }
  const terms = smallestText(input, choices.text);
  return terms === 'none' ? { kind: 'none' } : { kind: 'small', terms, chances: [0, 0], guarantee: 'none' };
}

function aboutText(input: PolicyInput, choices: MediationChoices, { kind, terms, chances, guarantee }: Exclude<Text, { kind: 'none' }>): readonly Option[] {
  const { rules } = input;
  const { credit } = rules.constants;
  const both = chances[0] * chances[1];
  const enough = both - (isLastMoment(input) ? LAST_CHANCE : GOOD_CHANCE);
  const worth = kind === 'small' || !affords(input, credit.bridgeCenti) ? -4 * POINT : Math.round(10 * POINT * enough) + (enough >= 0 ? POINT : 0);
  const agree: readonly Expectation[] = kind === 'small' ? [] : rules.principals.map((seat, side) => ({ kind: 'agrees', seat, percent: roughPercent(chances[side] ?? 0) }));
  const expects = [...agree, ...priceIn(credit.bridgeCenti, rules.principals)];
  const why = [kind === 'good' ? { kind: 'bridge-in-reach' as const, terms } : { kind: 'no-deal-in-reach' as const }];
  const bare: Option = { command: { kind: 'bridge', terms }, worth, expects, why };
  const vouched: readonly Option[] = guarantee === 'none' ? [] : [{ command: { kind: 'bridge', terms, guarantee }, worth: worth + 1, expects, why: [...why, { kind: 'guarantees', issue: guarantee }] }];
  const less = chances[0] <= chances[1] ? 0 : 1;
  const asks = choices.soundOut.map((seat): Option => {
    const chance = chances[seat === rules.principals[0] ? 0 : 1];
    const tells = seat === rules.principals[less] && chance > UNSURE[0] && chance < UNSURE[1] && affords(input, credit.soundingCenti + credit.bridgeCenti) && choices.mayBridge;
    return {
      command: { kind: 'sound-out', seat, terms }, worth: tells && worth > 0 ? worth + POINT : Math.min(worth, 0) - POINT,
      expects: [...(kind === 'small' ? [] : [{ kind: 'agrees' as const, seat, percent: roughPercent(chance) }]), ...priceIn(credit.soundingCenti, [seat])],
      why: [{ kind: 'sounds-out', seat }],
    };
  });
  if (!choices.mayBridge) return asks;
  const vouchable = guarantee === 'none' ? promisesThatMayBeGuaranteed(input, terms) : [];
  const idle = vouchable.map((issue): Option => ({ ...bare, command: { kind: 'bridge', terms, guarantee: issue }, worth: Math.min(worth, 0) - 2 * POINT, why: [...why, { kind: 'guarantees', issue }] }));
  return [...asks, ...vouched, bare, ...idle];
}

function isLastMoment({ rules, now }: PolicyInput): boolean {
  return now.phase.kind === 'mediation' && (now.phase.table.passes >= 2 || isLastExchange(rules, now));
}

function priceIn(byCenti: number, seats: readonly SeatId[]): readonly Expectation[] {
  return byCenti === 0 ? [] : seats.map((seat) => ({ kind: 'moves', gauge: creditGauge(seat), byCenti }));
}

function receiverOf({ rules }: PolicyInput, issue: IssueId): SeatId {
  return rules.issues.find(({ id }) => id === issue)?.receiver ?? rules.mediator;
}
