/**
 * Where a game turned: decisions that gained or lost their seat something for certain, and promises that were broken at
 * the other side's cost, found by playing on from them many times with what was sent and with what else could have been.
 * Not here: one rollout (rollout.ts), what a decision could have been instead (rivals.ts), words (text/).
 * Invariant: both arms meet the same worlds; a mark is given on worlds that had no part in choosing what was compared;
 * everything here is worked out again from the record, the number of rollouts and the first seed.
 */
import { type Command, isPrincipal, otherOf, type SeatId } from '../engine/index.ts';
import type { Entry, GameRecord, Rerun, SeatCommand, TurningPoint } from '../record/index.ts';
import { asHonoured, type Landmark, landmarkOf } from './landmarks.ts';
import { gainOf, intervalFactor, type Gain, type GameResult } from './paired.ts';
import { type Rival, rivalsOf } from './rivals.ts';
import { forkAt, type Fork, rollOut } from './rollout.ts';

/** In the manner of chess: only-move !!, strong !, dubious ?!, mistake ?, talks-losing ??. */
export type Mark = 'only-move' | 'strong' | 'dubious' | 'mistake' | 'talks-losing';
export const MARKS: readonly Mark[] = ['only-move', 'strong', 'dubious', 'mistake', 'talks-losing'];

export type Search = {
  /** Rollouts of each arm before a mark is given. */
  readonly rollouts: number;
  /** The worlds' seeds count up from here; the first few choose what is compared, the later ones judge. */
  readonly firstSeed: number;
};

/** A mark needs a loss or a gain above this, in points, with this confidence. */
export const LEAST_POINTS = 3;
export const CONFIDENCE = 0.99;
/** A dubious decision lost at least the least points, a mistake so many. */
const MISTAKE_POINTS = 8;
/** A decision that loses the talks takes this share of accords with it, and leaves fewer than this. */
const TALKS_LOST_SHARE = 0.25;
const TALKS_LEFT_SHARE = 0.5;
/** Worlds that choose what is compared, and how much has to show in them. */
const SCREENED = 12;
const WORTH_JUDGING_POINTS = 1.5;
/** Judging stops early where nothing is left to be found; looked at every so many worlds. */
const BATCH = 30;

export type Decision = { readonly step: number; readonly seat: SeatId };

/** Every command of the game, in order; `step` is the one that it led to. */
export function decisionsOf({ record }: { readonly record: Pick<GameRecord, 'entries'> }): readonly Decision[] {
  return record.entries.flatMap((entry, nth) => entry.map(({ seat }) => ({ step: nth + 1, seat })));
}

/** Judges one decision; nothing where it was no turning point. */
export function judge(rerun: Rerun, decision: Decision, { rollouts, firstSeed }: Search): TurningPoint | undefined {
  const { step, seat } = decision;
  const fork = forkAt(rerun, step - 1);
  const entry = rerun.record.entries[step - 1] ?? [];
  const compare = comparing(fork, { entry, seat });
  const screened = rivalsOf(fork, { entry, seat, number: firstSeed })
    .map((rival) => ({ rival, mean: compare(rival, { from: firstSeed, count: SCREENED }).loss.mean }));
  const judged = (rival: Rival, watched: Watched = 'loss'): Compared => compare(rival, { from: firstSeed + SCREENED, count: rollouts, watched });
  const sent = entry.find((each) => each.seat === seat);
  const found = ownIn(screened, judged) ?? (sent && harmIn(sent.command, judged));
  return found && kept(decision, found, namedAs(rerun, decision, found.mark));
}

type Screened = readonly { readonly rival: Rival; readonly mean: number }[];
type Judged = (rival: Rival, watched?: Watched) => Compared;

function ownIn(screened: Screened, judged: Judged): Found | undefined {
  const [first, ...others] = screened;
  if (first === undefined) return undefined;
  const best = others.reduce((most, next) => (next.mean > most.mean ? next : most), first);
  return best.mean >= WORTH_JUDGING_POINTS ? lossIn(judged(best.rival)) : gainIn(screened, judged);
}

/** A promise that was broken is held against the same orders with every promise honoured: by what it cost its author, or else the other side. */
function harmIn(command: Command, judged: Judged): Found | undefined {
  const honoured = asHonoured(command);
  if (honoured === undefined) return undefined;
  const compared = judged({ command: honoured, from: 'honoured' }, 'harm');
  const harmed = compared.harm !== undefined && compared.harm.loss.low > LEAST_POINTS;
  return lossIn(compared) ?? (harmed ? { mark: 'dubious', ...compared } : undefined);
}

type Found = Compared & { readonly mark: Mark };

/** In whole hundredths and percents, as records have them. */
function kept({ step, seat }: Decision, { mark, loss, rollouts, instead, accords, harm }: Found, landmark: Landmark | undefined): TurningPoint {
  const inCenti = ({ mean, low, high }: Gain): TurningPoint['lossCenti'] => ({ mean: Math.round(mean * 100), low: Math.round(low * 100), high: Math.round(high * 100) });
  const isHarm = harm !== undefined && landmark === 'promise-broken' && harm.loss.low > LEAST_POINTS;
  const percent = (share: number): number => Math.round(share * 100);
  return {
    step, seat, mark, ...(landmark !== undefined && { landmark }), lossCenti: inCenti(loss),
    rollouts, instead, accordsPercent: { played: percent(accords.played), instead: percent(accords.instead) },
    ...(isHarm && { harmedCenti: { seat: harm.seat, ...inCenti(harm.loss) } }),
  };
}

function lossIn(compared: Compared): Found | undefined {
  if (compared.loss.low <= LEAST_POINTS) return undefined;
  const { played, instead } = compared.accords;
  if (instead - played >= TALKS_LOST_SHARE && played < TALKS_LEFT_SHARE) return { mark: 'talks-losing', ...compared };
  return { mark: compared.loss.mean >= MISTAKE_POINTS ? 'mistake' : 'dubious', ...compared };
}

/** Better than a standard agent: strong. Better than everything it was compared with, and there was more than one thing: the only move. */
function gainIn(screened: Screened, judged: Judged): Found | undefined {
  const usual = screened.find(({ rival }) => rival.from === 'standard');
  if (usual === undefined || usual.mean > -WORTH_JUDGING_POINTS) return undefined;
  const compared = judged(usual.rival);
  if (compared.loss.high >= -LEAST_POINTS) return undefined;
  const isOnly = screened.length > 1 && screened.every((each) => each === usual || judged(each.rival).loss.high < -LEAST_POINTS);
  return { mark: isOnly ? 'only-move' : 'strong', ...compared };
}

function namedAs({ rules, record, steps }: Rerun, { step, seat }: Decision, mark: Mark): Landmark | undefined {
  const [before, after] = [steps[step - 1], steps[step]];
  const sent = record.entries[step - 1]?.find((each) => each.seat === seat);
  if (before === undefined || after === undefined || sent === undefined) return undefined;
  return landmarkOf(rules, { command: sent.command, outcome: isGain(mark) ? 'gained' : 'lost', before, after });
}

/** Whether it was better than what it is compared with; a mark of tomorrow counts as none. */
export function isGain(mark: string): boolean {
  return mark === 'strong' || mark === 'only-move';
}

/** Points, and shares of rollouts from 0 to 1. */
type Compared = {
  readonly loss: Gain;
  readonly rollouts: number;
  readonly instead: Command;
  readonly accords: { readonly played: number; readonly instead: number };
  /** The same loss for the other principal; the mediator's decisions have none. */
  readonly harm: { readonly seat: SeatId; readonly loss: Gain } | undefined;
};
/** By which loss it is told that nothing is to be found. */
type Watched = 'loss' | 'harm';
type Worlds = { readonly from: number; readonly count: number; readonly watched?: Watched };

/** Plays what was sent and a rival in the same worlds; what was sent is played once a world, however many rivals it has. */
function comparing(fork: Fork, { entry, seat }: { readonly entry: Entry; readonly seat: SeatId }): (rival: Rival, worlds: Worlds) => Compared {
  const played = new Map<number, GameResult>();
  const asSent = (seed: number): GameResult => {
    const result = played.get(seed) ?? rollOut(fork, entry, seed);
    played.set(seed, result);
    return result;
  };
  const { rules } = fork;
  return (rival, { from, count, watched = 'loss' }) => {
    const other = entry.map((sent): SeatCommand => (sent.seat === seat ? { seat, command: rival.command } : sent));
    const [sent, instead]: [GameResult[], GameResult[]] = [[], []];
    const compared = (): Compared => ({
      loss: lossOf(sent, instead, seat), rollouts: sent.length, instead: rival.command,
      accords: { played: accordShare(sent), instead: accordShare(instead) },
      harm: isPrincipal(rules, seat) ? { seat: otherOf(rules, seat), loss: lossOf(sent, instead, otherOf(rules, seat)) } : undefined,
    });
    for (let seed = from; seed < from + count; seed += 1) {
      sent.push(asSent(seed));
      instead.push(rollOut(fork, other, seed));
      if (sent.length % BATCH !== 0) continue;
      const { loss, harm } = compared();
      if (isFutile(watched === 'harm' && harm !== undefined ? harm.loss : loss)) break;
    }
    return compared();
  };
}

const Z = intervalFactor(CONFIDENCE, 1);

/** Whether no mark is to be expected any more, in either direction. */
function isFutile({ low, high }: Gain): boolean {
  return high < LEAST_POINTS && low > -LEAST_POINTS;
}

/** What the seat has less where it was sent than where something else was. */
function lossOf(sent: readonly GameResult[], instead: readonly GameResult[], seat: SeatId): Gain {
  return gainOf(scoresOf(sent, seat), scoresOf(instead, seat), Z);
}

function scoresOf(results: readonly GameResult[], seat: SeatId): readonly number[] {
  return results.map(({ scores }) => scores[seat]);
}

function accordShare(results: readonly GameResult[]): number {
  const accords = results.filter(({ ending }) => ending === 'framework' || ending === 'interim').length;
  return results.length === 0 ? 0 : accords / results.length;
}
