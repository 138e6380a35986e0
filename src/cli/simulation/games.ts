/** Games for `simulate`: one run of seeds for each line-up that is asked for, with progress over all of them. */
import { availableParallelism } from 'node:os';
import { err, ok, type Result } from '../../engine/index.ts';
import { type Played, selfPlay, type Seeds, type SelfPlay } from '../../workers/index.node.ts';
import { wholeNumber, type Arguments } from '../arguments.ts';
import type { Complaint } from '../complaint.ts';
import type { Console } from '../console.ts';
import { MOST_SEED, parseLength } from '../game-options.ts';
import { progressOn } from '../progress.ts';
import type { Seats } from '../seating.ts';

/** How many games of which seeds, and on how many threads. */
export type Extent = { readonly games: number; readonly seed: number; readonly workers: number; readonly length: SelfPlay['length'] };

const MOST_GAMES = 1_000_000;
const MOST_WORKERS = 64;
/** Games that one worker plays before it reports: small enough to show progress, large enough to be cheap. */
const GAMES_A_RUN = 10;

export function extentFrom(args: Arguments): Result<Extent, Complaint> {
  if (args.values['games'] === undefined) return err({ id: 'cli.misuse.games-missing' });
  const games = wholeNumber(args, 'games', { least: 1, most: MOST_GAMES, fallback: 1 });
  if (!games.ok) return games;
  const seed = wholeNumber(args, 'seed', { least: 0, most: MOST_SEED, fallback: 1 });
  if (!seed.ok) return seed;
  const workers = wholeNumber(args, 'workers', { least: 1, most: MOST_WORKERS, fallback: availableParallelism() });
  if (!workers.ok) return workers;
  const length = parseLength(args);
  if (!length.ok) return length;
  return ok({ games: games.value, seed: seed.value, workers: workers.value, length: length.value });
}

/** Who plays by which rules, which seats follow a script, whether the deal zone is measured; how many games and from which seed on, where it is not as many and the same as of the others. */
export type LineUp = Pick<SelfPlay, 'rules' | 'scripts' | 'zones'> & { readonly seats: Seats; readonly games?: number; readonly seedsOn?: number };

type Simulation = Pick<Extent, 'games' | 'seed' | 'workers' | 'length'> & { readonly scenario: SelfPlay['scenario'] };

/** Plays the same seeds once for every line-up (of those that say so, as many seeds further on); results come in the order of line-ups. */
export async function playLineUps(lineUps: readonly LineUp[], simulation: Simulation, terminal: Console): Promise<readonly Played[]> {
  const { games, seed, workers, length, scenario } = simulation;
  const progress = progressOn(terminal);
  const played: Played[] = [];
  const total = lineUps.reduce((sum, lineUp) => sum + (lineUp.games ?? games), 0);
  let done = 0;
  for (const { games: count = games, seedsOn = 0, ...lineUp } of lineUps) {
    played.push(await selfPlay({ ...lineUp, scenario, length }, runsOf(seed + seedsOn, count), {
      workers,
      onDone: (more) => {
        done += more;
        progress.show(terminal.speaker.say('cli.simulate.progress', { done, games: total }));
      },
    }));
  }
  progress.clear();
  return played;
}

function runsOf(seed: number, games: number): readonly Seeds[] {
  const runs = Math.ceil(games / GAMES_A_RUN);
  return Array.from({ length: runs }, (_, nth) => ({ first: seed + nth * GAMES_A_RUN, count: Math.min(GAMES_A_RUN, games - nth * GAMES_A_RUN) }));
}
