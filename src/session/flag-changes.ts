/**
 * Which flags' events tell of a change: a rule may lower a flag that does not stand, or raise one that stands as long already,
 * and of that nobody should be told.
 * Not here: the rule (engine), whose events are part of every record and stay as they are.
 */
import { type FlagId, FOREVER, type GameEvent } from '../engine/index.ts';

type Happened = { readonly event: GameEvent };

/** The events without those; `before` is what the same viewer was told before. */
export function withoutIdleFlags<T extends Happened>(past: readonly T[], before: readonly Happened[]): readonly T[] {
  const changes = followFlags();
  for (const { event } of before) changes(event);
  return past.filter(({ event }) => changes(event));
}

/** Asked about each event in turn, tells whether it changed anything. */
function followFlags(): (event: GameEvent) => boolean {
  const until = new Map<FlagId, number>();
  let round = 0;
  return (event) => {
    if (event.kind === 'round-opened') ({ round } = event);
    if (event.kind !== 'flag-set') return true;
    const { flag, rounds } = event;
    const last = rounds === 0 ? 0 : rounds >= FOREVER ? Infinity : round + rounds;
    const stood = until.get(flag) ?? 0;
    until.set(flag, last);
    return last !== (stood >= round ? stood : 0);
  };
}
