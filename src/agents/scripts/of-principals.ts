/**
 * Tricks of a principal: never give, give late, take everything, press, flatter, repeat, threaten war, cheat, probe.
 * Not here: how a trick stands in for an honest move (script.ts).
 * Invariant: every command is one that the engine accepts.
 */
import { assess, ESCALATION, type Assessment, type Dispatch, type DispatchChoices, type FloorChoices, type IssueChoice, type Terms } from '../../engine/index.ts';
import { emptyBasket, takeFirst } from '../action-basket.ts';
import { calmingActions, valuedActions, type Valued } from '../action-value.ts';
import { isLastExchange, isLastTable } from '../aspiration.ts';
import type { Decision, PolicyInput } from '../policy.ts';
import { POINT } from '../principal-plan.ts';
import { bridgingText, standingOffer } from '../standing-offer.ts';
import type { Trick, Tricks } from './script.ts';

const pass = { kind: 'pass' } as const;
const refuse = { kind: 'answer-bridge', answer: 'refuse' } as const;

/** Everything from the other side for the smallest step of its own; takes nothing less. */
const demand: Trick<'floor'> = (input, choices) => {
  const terms = demandOf(input, choices.offer);
  return accepts(input, choices, terms) ? { kind: 'initial' } : layOrPass(input, terms);
};

/** Waits for whatever its capital would sign, and signs it. */
const takeWhatComes: Trick<'floor'> = (input, choices) => (standingMargin(input, choices) >= 0 ? { kind: 'initial' } : pass);

const lastMoment = ({ rules, now }: PolicyInput): boolean => isLastTable(rules, now) && isLastExchange(rules, now);

export const PRINCIPAL_TRICKS = {
  'never-concede': { floor: demand, 'answer-bridge': () => refuse },
  'concede-at-the-last': {
    floor: (input, choices, honest) => (lastMoment(input) ? honest.command : demand(input, choices, honest)),
    'answer-bridge': (input, _, honest) => (isLastTable(input.rules, input.now) ? honest.command : refuse),
  },
  'refuse-everything': { floor: () => pass, 'answer-bridge': () => refuse },
  'first-ratifiable': {
    floor: takeWhatComes,
    'answer-bridge': (input) => (bridgeMargin(input) >= 0 ? { kind: 'answer-bridge', answer: 'initial' } : refuse),
  },
  'press-every-round': { dispatch: orders((actions) => actions.filter(({ action }) => action.kind === 'pressure')) },
  'only-gestures': { dispatch: orders((actions) => actions.filter(({ action }) => action.kind === 'gesture')) },
  'same-package': { floor: repeatFirst },
  'below-war': { dispatch: orders(brinkmanship) },
  'stall-all': { dispatch: (_, choices, honest) => withStalls(choices, honest) },
  'sign-and-cheat': { dispatch: (input, choices, honest) => (input.now.round % 2 === 0 ? withStalls(choices, honest) : honest.command) },
  'single-issue-probes': { floor: probe },
} as const satisfies Readonly<Record<string, Tricks>>;

function orders(wanted: (actions: readonly Valued[], input: PolicyInput) => readonly Valued[]): Trick<'dispatch'> {
  return (input, choices, honest) => {
    if (honest.command.kind !== 'dispatch') return honest.command;
    const basket = emptyBasket(choices.pointsLeft);
    const open = valuedActions(input, choices);
    while (takeFirst(basket, wanted(open, input), { because: () => [] })) { /* until the points are spent */ }
    return { ...honest.command, actions: basket.orders };
  };
}

/** Up the ladder as far as the top rung leaves room, and no further. */
function brinkmanship(actions: readonly Valued[], input: PolicyInput): readonly Valued[] {
  const escalation = input.now.gauges[ESCALATION] ?? 0;
  const top = input.rules.ladder.at(-1)?.fromCenti ?? 10_000;
  const pressure = actions.filter(({ action, escalationRiseCenti }) => action.kind === 'pressure' && escalation + 2 * escalationRiseCenti < top - 400);
  return top - escalation < 400 ? calmingActions(input, actions) : pressure;
}

function withStalls({ commitments }: DispatchChoices, { command }: Decision): Decision['command'] {
  if (command.kind !== 'dispatch' || command.accord.kind === 'leave') return command;
  const kept = command.accord.kind === 'keep' ? [] : command.accord.issues;
  return { ...command, stall: commitments.filter((issue) => !kept.includes(issue)) } satisfies Dispatch;
}

/** Its first offer of the game for ever, where it may still be named. */
function repeatFirst(input: PolicyInput, choices: FloorChoices, honest: Decision): Decision['command'] {
  const first = input.past.find((event) => event.kind === 'offered' && event.seat === input.seat);
  if (first?.kind !== 'offered') return honest.command.kind === 'offer' ? honest.command : pass;
  const terms = nameable(choices.offer, first.terms);
  return accepts(input, choices, terms) ? { kind: 'initial' } : layOrPass(input, terms);
}

/** One issue of the other side against the smallest step of its own, a different one each time. */
function probe(input: PolicyInput, choices: FloorChoices): Decision['command'] {
  if (standingMargin(input, choices) >= 3 * POINT) return { kind: 'initial' };
  const asked = choices.offer.filter(({ giver, positions }) => giver !== input.seat && positions.length > 1);
  const one = asked[input.past.filter((event) => event.kind === 'offered' && event.seat === input.seat).length % Math.max(1, asked.length)];
  return one === undefined ? pass : layOrPass(input, { ...smallestStep(input, choices.offer), [one.issue]: one.positions.at(-1) ?? 0 });
}

function demandOf(input: PolicyInput, offer: readonly IssueChoice[]): Terms {
  const theirs = offer.filter(({ giver, positions, inForce }) => giver !== input.seat && (positions.at(-1) ?? 0) > inForce);
  return { ...smallestStep(input, offer), ...Object.fromEntries(theirs.map(({ issue, positions }) => [issue, positions.at(-1) ?? 0])) };
}

/** The first position of the own issue where that costs least; nothing where something of its own is in force already. */
function smallestStep(input: PolicyInput, offer: readonly IssueChoice[]): Terms {
  const own = offer.filter(({ giver, positions }) => giver === input.seat && positions.length > 1);
  if (input.rules.issues.some(({ id, giver }) => giver === input.seat && (input.now.inForce[id] ?? 0) > 0)) return {};
  const costOf = ({ issue }: IssueChoice): number => assess(input.rules, input.now, { [issue]: 1 }).worth;
  const [cheapest] = [...own].sort((a, b) => costOf(b) - costOf(a));
  return cheapest === undefined ? {} : { [cheapest.issue]: 1 };
}

const nameable = (offer: readonly IssueChoice[], terms: Terms): Terms =>
  Object.fromEntries(offer.flatMap(({ issue, positions, inForce }) => {
    const position = terms[issue];
    return position !== undefined && position !== inForce && positions.includes(position) ? [[issue, position] as const] : [];
  }));

function layOrPass({ rules, now }: PolicyInput, terms: Terms): Decision['command'] {
  if (Object.keys(terms).length === 0) return pass;
  const { changes, bothGive } = assess(rules, now, terms);
  return changes && bothGive ? { kind: 'offer', terms } : pass;
}

/** Whether the other side's offer is ratifiable and brings at least as much as the own demand. */
function accepts(input: PolicyInput, choices: FloorChoices, terms: Terms): boolean {
  const margin = standingMargin(input, choices);
  return margin >= 0 && margin >= assess(input.rules, input.now, terms).margin;
}

/** Margin of the standing offer in worth units; −Infinity where there is none that the capital would ratify. */
const standingMargin = (input: PolicyInput, choices: FloorChoices): number => marginOf(standingOffer(input, choices));
const bridgeMargin = (input: PolicyInput): number => marginOf(bridgingText(input));
const marginOf = (text: Assessment | 'none'): number => (text !== 'none' && text.ratifies ? text.margin : -Infinity);
