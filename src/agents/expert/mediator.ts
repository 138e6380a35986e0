/**
 * An expert mediator between two exchanges: it lets the sides talk a little, then lays the text by which its own score may
 * be expected to rise most, having asked the side of which it is least sure.
 * Not here: finding the text (mediator-text.ts); vouching for a standing offer, agenda and orders, which stay the standard agent's.
 */
import type { Side } from '../../bargaining/index.ts';
import type { MediationChoices, SeatId } from '../../engine/index.ts';
import { isLastExchange } from '../aspiration.ts';
import { mediationTable, vouchForStanding } from '../mediator-bridge.ts';
import { affords, lowestCreditCenti } from '../mediator-credit.ts';
import type { Decision, PolicyInput, Reason } from '../policy.ts';
import { termsOf } from '../principal-plan.ts';
import { guessesOf, likeliest } from './mediator-guesses.ts';
import { bestText, type Text } from './mediator-text.ts';

/** With less of a chance than this a side is asked before the text is laid. */
const SURE = 0.85;

export function expertMediates(input: PolicyInput, choices: MediationChoices): Decision {
  const vouched = vouchForStanding(input, choices);
  if (vouched !== 'none') return { command: { kind: 'guarantee', issue: vouched }, reasons: [{ kind: 'guarantees', issue: vouched }], steps: 1 };
  const waits = reasonToWait(input, choices);
  if (waits !== 'none') return { command: { kind: 'pass' }, reasons: [waits], steps: 1 };
  const guesses = guessesOf(input);
  const { text, steps } = bestText(input, choices, guesses);
  if (text === 'none') return { command: { kind: 'pass' }, reasons: [{ kind: 'no-deal-in-reach' }], steps };
  const terms = termsOf(input, likeliest(guesses[0]), text.positions);
  const asks = sideToAsk(input, choices, text);
  if (asks !== 'none') return { command: { kind: 'sound-out', seat: asks, terms }, reasons: [{ kind: 'sounds-out', seat: asks }], steps };
  const { guarantee } = text;
  const bridges: Reason = { kind: 'bridge-in-reach', terms };
  if (guarantee === 'none') return { command: { kind: 'bridge', terms }, reasons: [bridges], steps };
  return { command: { kind: 'bridge', terms, guarantee }, reasons: [bridges, { kind: 'guarantees', issue: guarantee }], steps };
}

/** Why it says nothing yet. The text is laid once a round: later both have shown more of what they would take. */
export function reasonToWait(input: PolicyInput, { mayBridge }: Pick<MediationChoices, 'mayBridge'>): Reason | 'none' {
  const { rules, now, temper } = input;
  const { exchange, passes, bridged } = mediationTable(input);
  if (bridged) return { kind: 'lets-them-talk', exchange };
  if (!mayBridge || !affords(input, rules.constants.credit.bridgeCenti)) return { kind: 'saves-credit', creditPoints: Math.trunc(lowestCreditCenti(input) / 100) };
  return exchange < temper.bridgeAfterExchange && passes < 2 && !isLastExchange(rules, now) ? { kind: 'lets-them-talk', exchange } : 'none';
}

/** The side of which it is less sure, while it may be asked and its answer could change the choice. */
export function sideToAsk(input: PolicyInput, { soundOut }: Pick<MediationChoices, 'soundOut'>, { chances }: Pick<Text, 'chances'>): SeatId | 'none' {
  const { principals, constants: { credit } } = input.rules;
  const less: Side = chances[0] <= chances[1] ? 0 : 1;
  const spare = affords(input, credit.soundingCenti + credit.bridgeCenti);
  return chances[less] < SURE && spare && soundOut.includes(principals[less]) ? principals[less] : 'none';
}
