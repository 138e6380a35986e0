/**
 * The mediator between two exchanges: sounds out, bridges, vouches for a promise, or lets the sides talk.
 * Not here: finding the text (mediator-text.ts).
 * Invariant: it lays nothing that it reckons either capital would refuse.
 */
import { credibilityPercent, ratification, type DealTables, type Side } from '../bargaining/index.ts';
import { issueIndex, SEATS, type IssueId, type MediationChoices, type Terms } from '../engine/index.ts';
import { isLastExchange } from './aspiration.ts';
import { promisesThatMayBeGuaranteed } from './guarantee.ts';
import { affords, lowestCreditCenti } from './mediator-credit.ts';
import { bestTexts } from './mediator-text.ts';
import { outlookOf, type Outlook } from './outlook.ts';
import type { Package } from './package-search.ts';
import type { Decision, PolicyInput, Reason } from './policy.ts';
import { POINT, termsOf, wholeOf } from './principal-plan.ts';
import { feelsLike } from './whim.ts';

export function mediate(input: PolicyInput, choices: MediationChoices): Decision {
  const vouched = vouchForStanding(input, choices);
  if (vouched !== 'none') return { command: { kind: 'guarantee', issue: vouched }, reasons: [{ kind: 'guarantees', issue: vouched }], steps: 1 };
  const waits = reasonToWait(input, choices);
  if (waits.length > 0) return { command: { kind: 'pass' }, reasons: waits, steps: 1 };
  const outlook = outlookOf(input);
  const { texts, steps } = bestTexts(input, outlook, choices.text);
  const [text] = texts;
  if (text === undefined) return { command: { kind: 'pass' }, reasons: [{ kind: 'no-deal-in-reach' }], steps };
  return { ...layOrAsk(input, choices, { outlook, text }), steps };
}

/** What the table tells the mediator between two exchanges. */
export function mediationTable({ now }: Pick<PolicyInput, 'now'>): { readonly exchange: number; readonly passes: number; readonly bridged: boolean } {
  return now.phase.kind === 'mediation' ? now.phase.table : { exchange: 1, passes: 0, bridged: false };
}

/** Why it says nothing yet; empty when it is time to bridge. */
function reasonToWait(input: PolicyInput, { mayBridge }: MediationChoices): readonly Reason[] {
  const { rules, now, temper } = input;
  const { exchange, passes, bridged } = mediationTable(input);
  if (bridged) return [{ kind: 'lets-them-talk', exchange }];
  const lastMoment = passes >= 2 || isLastExchange(rules, now);
  const creditPoints = Math.trunc(lowestCreditCenti(input) / 100);
  if (!mayBridge || !affords(input, rules.constants.credit.bridgeCenti)) return [{ kind: 'saves-credit', creditPoints }];
  if (exchange < temper.bridgeAfterExchange && !lastMoment) return [{ kind: 'lets-them-talk', exchange }];
  return feelsLike(input, `bridge ${exchange}`, 25 + temper.widenPercent) ? [] : [{ kind: 'lets-them-talk', exchange }];
}

/** The less sure side is asked first, while that is to be had; a text that both may take is laid. */
function layOrAsk(input: PolicyInput, choices: MediationChoices, { outlook, text }: { readonly outlook: Outlook; readonly text: Package }): Omit<Decision, 'steps'> {
  const { rules } = input;
  const terms = termsOf(input, outlook.tables, text.positions);
  const less: Side = text.margin[0] <= text.margin[1] ? 0 : 1;
  const asks = SEATS.find((seat) => seat === rules.principals[less] && choices.soundOut.includes(seat));
  const spare = affords(input, rules.constants.credit.soundingCenti + rules.constants.credit.bridgeCenti);
  const unsure = text.margin[less] < 8 * POINT && text.margin[less] > -6 * POINT;
  if (asks !== undefined && spare && unsure) return { command: { kind: 'sound-out', seat: asks, terms }, reasons: [{ kind: 'sounds-out', seat: asks }] };
  const guarantee = promiseToVouchFor(input, { outlook, terms, open: () => promisesThatMayBeGuaranteed(input, terms) });
  const lifted = guarantee === 'none' ? text.margin : marginsWith(input, outlook, { terms, guarantee });
  if (Math.min(...lifted) < 0) return { command: { kind: 'pass' }, reasons: [{ kind: 'no-deal-in-reach' }] };
  const bridges: Reason = { kind: 'bridge-in-reach', terms };
  if (guarantee === 'none') return { command: { kind: 'bridge', terms }, reasons: [bridges] };
  return { command: { kind: 'bridge', terms, guarantee }, reasons: [bridges, { kind: 'guarantees', issue: guarantee }] };
}

type Vouching = { readonly outlook: Outlook; readonly terms: Terms; readonly open: () => readonly IssueId[] };

/** The promise on which most is lost to mistrust; only where a side would gain a point or more by it. */
function promiseToVouchFor(input: PolicyInput, { outlook, terms, open }: Vouching): IssueId | 'none' {
  if (!affords(input, input.rules.constants.credit.guaranteeCenti + input.rules.constants.credit.bridgeCenti)) return 'none';
  const { tables } = outlook;
  const positions = wholeOf(input, tables, terms);
  let best: IssueId | 'none' = 'none';
  let most = 100;
  for (const id of open()) {
    const gain = gainedBy(input, tables, { issue: issueIndex(input.rules, id), positions });
    if (gain > most) [best, most] = [id, gain];
  }
  return best;
}

/** Centipoints that a guarantee of the promise would add for its receiver. */
function gainedBy({ rules }: PolicyInput, tables: DealTables, { issue, positions }: { readonly issue: number; readonly positions: readonly number[] }): number {
  const receiver: Side = tables.giver[issue] === 0 ? 1 : 0;
  const room = 100 - credibilityPercent(tables, receiver, issue, positions);
  return Math.min(room, rules.constants.guaranteePercent) * (tables.value[receiver]?.[issue]?.[positions[issue] ?? 0] ?? 0);
}

function marginsWith(input: PolicyInput, { tables, leaning }: Outlook, { terms, guarantee }: { readonly terms: Terms; readonly guarantee: IssueId }): readonly [number, number] {
  const index = issueIndex(input.rules, guarantee);
  const guaranteed = tables.guaranteed.map((percent, issue) => (issue === index ? input.rules.constants.guaranteePercent : percent));
  const positions = wholeOf(input, tables, terms);
  const margin = (side: Side): number => ratification({ ...tables, guaranteed }, side, positions).margin + leaning[side];
  return [margin(0), margin(1)];
}

/** Vouches for a promise of the standing offer when that would win over a side that now would refuse it. */
export function vouchForStanding(input: PolicyInput, { guaranteeStanding }: MediationChoices): IssueId | 'none' {
  const { now } = input;
  if (guaranteeStanding.length === 0 || now.phase.kind !== 'mediation' || now.phase.table.standing.kind === 'none') return 'none';
  const { terms } = now.phase.table.standing;
  if (!feelsLike(input, `vouch ${now.phase.table.exchange}`, 20 + input.temper.widenPercent / 2)) return 'none';
  const outlook = outlookOf(input);
  const issue = promiseToVouchFor(input, { outlook, terms, open: () => guaranteeStanding });
  if (issue === 'none') return 'none';
  const positions = wholeOf(input, outlook.tables, terms);
  const before = ([0, 1] as const).map((side) => ratification(outlook.tables, side, positions).margin + outlook.leaning[side]);
  const after = marginsWith(input, outlook, { terms, guarantee: issue });
  return Math.min(...before) < 0 && Math.min(...after) >= -POINT ? issue : 'none';
}
