/**
 * What the mediator may do between two exchanges, by what its text may be expected to add to its score.
 * Not here: the text and its worth (expert/mediator-text.ts); when to wait and whom to ask (expert/mediator.ts): the adviser
 * ranks as the expert decides.
 */
import { creditGauge, type IssueId, type MediationChoices, type SeatId, type Terms } from '../../engine/index.ts';
import { guessesOf, likeliest } from '../expert/mediator-guesses.ts';
import { bestText } from '../expert/mediator-text.ts';
import { reasonToWait, sideToAsk } from '../expert/mediator.ts';
import { roughPercent } from '../expert/prospects.ts';
import { promisesThatMayBeGuaranteed } from '../guarantee.ts';
import { vouchForStanding } from '../mediator-bridge.ts';
import { lowestCreditCenti } from '../mediator-credit.ts';
import type { PolicyInput, Reason } from '../policy.ts';
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
  const waits = reasonToWait(input, choices);
  const saves: Reason = { kind: 'saves-credit', creditPoints: Math.trunc(lowestCreditCenti(input) / 100) };
  const pass: Option = { command: { kind: 'pass' }, worth: 0, expects: [], why: [text.kind === 'small' ? { kind: 'no-deal-in-reach' } : waits === 'none' ? saves : waits] };
  return byWorth([...guarantees, ...(text.kind === 'none' ? [] : aboutText(input, choices, text)), pass]);
}

type Text =
  | { readonly kind: 'none' }
  /** small: nothing that both might take is in sight, and so it is only asked about. */
  | { readonly kind: 'good' | 'small'; readonly terms: Terms; readonly chances: readonly [number, number]; readonly guarantee: IssueId | 'none'; readonly worth: number };

function textOf(input: PolicyInput, choices: MediationChoices): Text {
  const guesses = guessesOf(input);
  const { text } = bestText(input, choices, guesses);
  if (text !== 'none') {
    const { chances, guarantee, worth } = text;
    return { kind: 'good', terms: termsOf(input, likeliest(guesses[0]), text.positions), chances, guarantee: choices.mayBridge ? guarantee : 'none', worth: Math.round(worth) };
  }
  const terms = smallestText(input, choices.text);
  return terms === 'none' ? { kind: 'none' } : { kind: 'small', terms, chances: [0, 0], guarantee: 'none', worth: -4 * POINT };
}

function aboutText(input: PolicyInput, choices: MediationChoices, text: Exclude<Text, { kind: 'none' }>): readonly Option[] {
  const { rules } = input;
  const { kind, terms, chances, guarantee } = text;
  const { credit } = rules.constants;
  const waits = reasonToWait(input, choices) !== 'none';
  const worth = waits ? Math.min(text.worth, -POINT) : text.worth;
  const agree = rules.principals.map((seat, side): Expectation => ({ kind: 'agrees', seat, percent: roughPercent(chances[side] ?? 0) }));
  const expects = [...agree, ...priceIn(credit.bridgeCenti, rules.principals)];
  const why: readonly Reason[] = [{ kind: 'bridge-in-reach', terms }];
  const bare: Option = { command: { kind: 'bridge', terms }, worth, expects, why };
  const vouched: readonly Option[] = guarantee === 'none' ? [] : [{ command: { kind: 'bridge', terms, guarantee }, worth: worth + 1, expects, why: [...why, { kind: 'guarantees', issue: guarantee }] }];
  const unsureOf = waits || kind === 'small' ? 'none' : sideToAsk(input, choices, text);
  const asks = choices.soundOut.map((seat): Option => {
    const chance = chances[seat === rules.principals[0] ? 0 : 1];
    return {
      command: { kind: 'sound-out', seat, terms }, worth: seat === unsureOf ? worth + POINT : Math.min(worth, 0) - POINT,
      expects: [...(kind === 'small' ? [] : [{ kind: 'agrees' as const, seat, percent: roughPercent(chance) }]), ...priceIn(credit.soundingCenti, [seat])],
      why: [{ kind: 'sounds-out', seat }],
    };
  });
  if (!choices.mayBridge || kind === 'small') return asks;
  const vouchable = guarantee === 'none' ? promisesThatMayBeGuaranteed(input, terms) : [];
  const idle = vouchable.map((issue): Option => ({ ...bare, command: { kind: 'bridge', terms, guarantee: issue }, worth: Math.min(worth, 0) - 2 * POINT, why: [...why, { kind: 'guarantees', issue }] }));
  return [...asks, ...vouched, bare, ...idle];
}

function priceIn(byCenti: number, seats: readonly SeatId[]): readonly Expectation[] {
  return byCenti === 0 ? [] : seats.map((seat) => ({ kind: 'moves', gauge: creditGauge(seat), byCenti }));
}

function receiverOf({ rules }: PolicyInput, issue: IssueId): SeatId {
  return rules.issues.find(({ id }) => id === issue)?.receiver ?? rules.mediator;
}
