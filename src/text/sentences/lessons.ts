/**
 * What to see in the tables of a debrief: a few plain sentences above each.
 * Not here: the tables (ui/), how their numbers were found (analysis/).
 * Invariant: only what the table itself shows; where there is nothing to show, that is said.
 */
import type { Credibility, Ledger, Opinion, Pressure, PromiseStory, SideLedger } from '../../analysis/index.ts';
import type { SeatId } from '../../engine/index.ts';
import type { Words } from '../words.ts';
import { capitalised, tidy } from './prose.ts';

/** "The United States moved first, in round 1, on Sanctions and Security." "Never offered by …: Missiles." */
export function ledgerLesson(words: Words, ledger: Ledger): readonly string[] {
  return [...moveSentences(words, ledger), ...untouchedSentence(words, ledger), ...balanceSentence(words, ledger)].map(tidy);
}

function moveSentences(words: Words, { sides, families }: Ledger): readonly string[] {
  const places = families.flatMap(({ place }) => (place === undefined ? [] : [place])).sort((one, other) => one.step - other.step);
  const [start] = places;
  if (start === undefined) return [words.say('ledger.nobody')];
  const opening = families.filter(({ place }) => place?.step === start.step);
  const openers = [...new Set(opening.flatMap(({ first }) => first))];
  const named = words.list(opening.map(({ family }) => words.family(family)));
  const [opener] = openers;
  if (opener === undefined || openers.length > 1) return [words.say('ledger.first.both', { round: start.round, families: named })];
  const first = words.say('ledger.first', { seat: words.seatInSentence(opener), round: start.round, families: named });
  return [first, ...sides.filter(({ seat }) => seat !== opener).map((side) => followedSentence(words, side))];
}

function followedSentence(words: Words, { seat, issues }: SideLedger): string {
  const moved = issues.flatMap(({ family, firstMove }) => (firstMove === undefined ? [] : [{ family, ...firstMove }])).sort((one, other) => one.step - other.step);
  const [first] = moved;
  if (first === undefined) return words.say('ledger.never', { seat: words.seatInSentence(seat) });
  const families = [...new Set(moved.filter(({ step }) => step === first.step).map(({ family }) => words.family(family)))];
  return words.say('ledger.followed', { seat: words.seatInSentence(seat), round: first.round, families: words.list(families) });
}

function untouchedSentence(words: Words, { sides }: Ledger): readonly string[] {
  const untouched = sides.flatMap(({ issues }) => issues).filter(({ farthest }) => farthest === 0).map(({ issue }) => `“${words.issue(issue)}”`);
  return untouched.length === 0 ? [] : [words.say('ledger.untouched', { issues: words.list(untouched) })];
}

function balanceSentence(words: Words, { sides: [one, two] }: Ledger): readonly string[] {
  if (one === undefined || two === undefined || one.offered + two.offered === 0) return [];
  const seats = { seat: words.seatInSentence(one.seat), other: words.seatInSentence(two.seat) };
  if (one.given + two.given > 0) return [words.say('ledger.accord', { ...seats, given: one.given, got: one.got, otherGiven: two.given, otherGot: two.got })];
  return [words.say('ledger.no-accord', { ...seats, offered: one.offered, wasOffered: one.wasOffered, otherOffered: two.offered, otherWasOffered: two.wasOffered })];
}

export function promisesLesson(words: Words, promises: readonly PromiseStory[]): readonly string[] {
  if (promises.length === 0) return [words.say('promises.none')];
  const due = promises.reduce((sum, one) => sum + one.due, 0);
  const broken = promises.reduce((sum, one) => sum + one.stalled, 0);
  if (due === 0) return [words.say('promises.not-due', { count: promises.length })];
  if (broken === 0) return [words.say('promises.all-kept', { due })];
  const told = [...new Set(promises.map(({ giver }) => giver))].flatMap((giver) => giverSentence(words, giver, promises));
  const counted = promises.some(({ stalled, end }) => stalled > 0 && end === 'stands') ? [words.say('promises.share')] : [];
  return [...told, ...counted].map(tidy);
}

function giverSentence(words: Words, giver: SeatId, promises: readonly PromiseStory[]): readonly string[] {
  const sum = (of: (one: PromiseStory) => number): number => promises.reduce((total, one) => (one.giver === giver ? total + of(one) : total), 0);
  const values = { seat: words.seatInSentence(giver), due: sum(({ due }) => due), stalled: sum(({ stalled }) => stalled), found: sum(({ found }) => found) };
  if (values.due === 0) return [];
  return [words.say(values.stalled === 0 ? 'promises.kept-by' : 'promises.broken', values)];
}

/** What earned most and what cost most, drift aside, one sentence each way. */
export function credibilityLesson(words: Words, { trust }: Credibility): readonly string[] {
  return trust.map((opinion) => {
    const told = opinion.sums.filter(({ group }) => group !== 'drift');
    const most = (sign: 1 | -1): string | undefined => told.filter(({ byCenti }) => byCenti * sign > 0).sort((one, other) => (other.byCenti - one.byCenti) * sign)[0]?.group;
    const [rise, fall] = [most(1), most(-1)];
    const id = rise !== undefined && fall !== undefined ? 'credibility.trust.both' : rise !== undefined ? 'credibility.trust.gained' : fall !== undefined ? 'credibility.trust.lost' : 'credibility.trust';
    return capitalised(words.say(id, {
      ...opinionValues(words, opinion),
      ...(rise !== undefined && { rise: words.say(`credibility.group.${rise}`) }), ...(fall !== undefined && { fall: words.say(`credibility.group.${fall}`) }),
    }));
  });
}

function opinionValues(words: Words, { of, about, startCenti, endCenti }: Opinion): { readonly of: string; readonly about: string; readonly start: string; readonly end: string } {
  const points = (centi: number): string => words.number(centi / 100);
  return { of: words.seatInSentence(of), about: words.seatInSentence(about), start: points(startCenti), end: points(endCenti) };
}

export function pressureLesson(words: Words, { acts, afterPressure, afterGestures }: Pressure): readonly string[] {
  if (acts.length === 0) return [words.say('pressure.none')];
  const sums = [...new Set(acts.map(({ seat }) => seat))].map((seat) => pressedSentence(words, seat, acts.filter((act) => act.seat === seat)));
  if (afterPressure.acts === 0) return [...sums, words.say('pressure.untold')];
  const values = { gave: afterPressure.gave, acts: afterPressure.acts, gestureGave: afterGestures.gave, gestureActs: afterGestures.acts };
  return [...sums, words.say(afterGestures.acts === 0 ? 'pressure.bought.no-gestures' : 'pressure.bought', values)];
}

function pressedSentence(words: Words, seat: SeatId, acts: Pressure['acts']): string {
  const sum = (of: (act: Pressure['acts'][number]) => number): string => {
    const centi = acts.reduce((total, act) => total + of(act), 0);
    return `${centi > 0 ? '+' : ''}${words.number(centi / 100, 1)}`;
  };
  const values = { seat: words.seatInSentence(seat), acts: acts.length, escalation: sum(({ escalationCenti }) => escalationCenti), trust: sum(({ trustCenti }) => trustCenti) };
  return tidy(words.say('pressure.sum', values));
}
