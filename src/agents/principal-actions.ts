/**
 * Which actions a principal takes this round: calm when the ladder gets steep, ask its capital for room that it needs,
 * answer kindness and pressure in kind, look after its standing.
 * Not here: what an action is worth (action-value.ts).
 * Invariant: pragmatic and conciliatory seats never raise escalation to the top rung by their own orders.
 */
import { ESCALATION, standingGauge, type DispatchChoices } from '../engine/index.ts';
import { emptyBasket, takeFirst, type Basket } from './action-basket.ts';
import { calmingActions, valuedActions, type Valued } from './action-value.ts';
import { climateOf, type Climate } from './climate.ts';
import { neededMandate } from './mandate-need.ts';
import type { PolicyInput, Reason } from './policy.ts';
import { feelsLike } from './whim.ts';

type Thinking = { readonly input: PolicyInput; readonly climate: Climate; readonly actions: readonly Valued[]; readonly basket: Basket };

export function principalActions(input: PolicyInput, choices: DispatchChoices): Basket {
  const thinking: Thinking = { input, climate: climateOf(input), actions: valuedActions(input, choices), basket: emptyBasket(choices.pointsLeft) };
  const struckBack = thinking.climate.struck && isAngry(input, thinking.climate) && press(thinking);
  calm(thinking);
  consult(thinking);
  const pressed = struckBack || press(thinking);
  if (!pressed || input.temper.whilePressing === 'gives') give(thinking);
  lookHome(thinking);
  return thinking.basket;
}

const escalationOf = ({ now }: PolicyInput): number => now.gauges[ESCALATION] ?? 0;
const topOf = ({ rules }: PolicyInput): number => rules.ladder.at(-1)?.fromCenti ?? 10_000;
const isOf = (...kinds: readonly string[]) => ({ action }: Valued): boolean => kinds.includes(action.kind);

/** How often a seat of ordinary caution calms things where a third party may strike. */
const WARY_PERCENT = 85;

/** Near the top rung, and often where a third party may strike, whatever lowers escalation comes first. */
function calm({ input, climate, actions, basket }: Thinking): void {
  const { now, temper } = input;
  const escalation = escalationOf(input);
  const because = (): readonly Reason[] => [{ kind: 'calms', escalationPoints: Math.trunc(escalation / 100) }];
  const steepest = calmingActions(input, actions);
  if (now.topRungCloses > 0 && feelsLike(input, 'step back', temper.cautionPercent)) {
    while (takeFirst(basket, steepest, { because })) { /* at the edge of war everything goes into calm */ }
  } else if (topOf(input) - escalation < 4 * temper.cautionPercent) {
    takeFirst(basket, steepest, { because });
  } else if (climate.strikeNear && feelsLike(input, 'keep the peace', (WARY_PERCENT * temper.cautionPercent) / 100)) {
    takeFirst(basket, actions.filter((one) => steepest.includes(one)), { because });
  }
}

/** A consultation for the line that stands in the way; else now and then one that eases the hurdle. */
function consult({ input, actions, basket }: Thinking): void {
  const mandates = actions.filter(isOf('mandate'));
  const aimed = mandates.filter(({ action, choice }) => action.target === 'issue' && choice.points <= basket.pointsLeft);
  const issues = aimed.flatMap(({ choice }) => choice.issues);
  const issue = issues.length > 0 && feelsLike(input, 'consult', 80) ? neededMandate(input, issues) : 'none';
  if (issue !== 'none') {
    takeFirst(basket, aimed.filter(({ choice }) => choice.issues.includes(issue)), { because: () => [{ kind: 'needs-mandate', issue }], aim: issue });
    return;
  }
  const signing = input.now.pending.kind === 'initialled';
  if (feelsLike(input, 'speak at home', signing ? 50 : 15)) {
    const standingPoints = Math.trunc((input.now.gauges[standingGauge(input.seat)] ?? 0) / 100);
    takeFirst(basket, mandates.filter(({ action }) => action.target === 'none'), { because: () => [{ kind: 'at-home', standingPoints }] });
  }
}

/** @returns whether pressure was taken */
function press({ input, climate, actions, basket }: Thinking): boolean {
  const threatened = threatOwed(input);
  const carriesOut = threatened !== 'none' && feelsLike(input, 'carry out', input.temper.carryOutPercent);
  if (!carriesOut && !feelsLike(input, 'press', pressureWill(input, climate))) return false;
  const limit = pressureLimitCenti(input, climate);
  const affordable = actions.filter(isOf('pressure')).filter(({ escalationRiseCenti }) => escalationOf(input) + escalationRiseCenti < limit);
  const open = isAngry(input, climate) ? [...affordable].sort((a, b) => b.escalationRiseCenti - a.escalationRiseCenti) : affordable;
  const first = carriesOut ? open.filter(({ action }) => action.id === threatened) : open;
  return takeFirst(basket, first.length > 0 ? first : open, {
    because: ({ action }) => [pressureReason(climate, { action: action.id, escalationPoints: Math.trunc(escalationOf(input) / 100) })],
  });
}

/** Escalation that pressure may not reach; some tempers know none under fire. */
function pressureLimitCenti(input: PolicyInput, { struck }: Climate): number {
  const { brinkCenti, brinkUnderFire } = input.temper;
  return struck && brinkUnderFire === 'forgets' ? Infinity : topOf(input) - brinkCenti;
}

/** In anger the hardest answer comes first. */
function isAngry(input: PolicyInput, { struck, pressed, violated }: Climate): boolean {
  return feelsLike(input, 'anger', struck ? input.temper.pressurePercent / 2 : pressed || violated ? input.temper.pressurePercent / 18 : 0);
}

function pressureReason({ pressed, violated }: Climate, press: { readonly action: string; readonly escalationPoints: number }): Reason {
  if (violated) return { kind: 'reciprocates', what: 'violation' };
  return pressed ? { kind: 'reciprocates', what: 'pressure' } : { kind: 'presses', ...press };
}

/** Percent. Less while something waits for ratification, an accord stands, or one's word is owed. */
function pressureWill(input: PolicyInput, { pressed, gestured, violated, strikeNear, fruitless }: Climate): number {
  const { now, seat, temper } = input;
  const answer = temper.reciprocityPercent / 3;
  const wary = strikeNear ? temper.cautionPercent / 5 : 0;
  const owed = now.words.some((word) => word.seat === seat && word.statement.kind === 'reassure');
  return temper.pressurePercent
    + (pressed ? answer : 0) + (violated ? answer : 0) - (gestured ? answer : 0)
    + Math.min(4, fruitless) * (temper.pressurePercent / 12)
    - (now.pending.kind === 'initialled' ? 60 : 0) - (now.commitments.length > 0 ? 20 : 0) - (owed ? 60 : 0) - wary;
}

function threatOwed({ now, seat }: PolicyInput): string {
  const word = now.words.find((one) => one.seat === seat && one.statement.kind === 'threaten');
  return word?.statement.kind === 'threaten' ? word.statement.action : 'none';
}

/** One gesture after another while it feels like it; none that costs it more than it tells. */
function give({ input, climate, actions, basket }: Thinking): void {
  const answer = input.temper.reciprocityPercent / 3;
  const will = input.temper.gesturePercent + (climate.gestured ? answer : 0) - (climate.pressed ? answer : 0) - (climate.violated ? 2 * answer : 0);
  const because = (): readonly Reason[] => (climate.gestured ? [{ kind: 'reciprocates', what: 'gesture' }] : []);
  const gestures = actions.filter(isOf('gesture')).filter(({ worth }) => worth > 0);
  for (let nth = 1; feelsLike(input, `give ${String(nth)}`, will) && takeFirst(basket, gestures, { because });) nth += 1;
}

/** What is left goes home: to low standing first, else now and then. */
function lookHome({ input, actions, basket }: Thinking): void {
  const standing = input.now.gauges[standingGauge(input.seat)] ?? 0;
  if (!feelsLike(input, 'look home', standing < 3500 ? 80 : 30)) return;
  const home = actions.filter(isOf('home', 'channel')).filter(({ value }) => value > 0);
  takeFirst(basket, home, { because: () => [{ kind: 'at-home', standingPoints: Math.trunc(standing / 100) }] });
}
