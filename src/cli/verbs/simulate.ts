/** `simulate`: many games between agents, and what came of them. */
import { availableParallelism } from 'node:os';
import { addTallies, distributionOf, emptyTally, type Distribution } from '../../analysis/index.ts';
import { err, ok, SEATS, type Result } from '../../engine/index.ts';
import { selfPlay, type Seeds, type SelfPlay } from '../../workers/index.node.ts';
import { wholeNumber, type Arguments } from '../arguments.ts';
import { complain, type Complaint } from '../complaint.ts';
import type { Console } from '../console.ts';
import { distributionLines } from '../distribution-lines.ts';
import { LENGTH_OPTION, MOST_SEED, parseLength } from '../game-options.ts';
import { progressOn } from '../progress.ts';
import { complainAbout, loadScenario } from '../scenario-file.ts';
import { formatSeating, SEAT_OPTIONS, seatsFrom } from '../seating.ts';
import type { Verb } from '../verb.ts';

export type SimulationReport = { readonly scenario: string; readonly games: number; readonly seed: number; readonly agents: Readonly<Record<string, string>> }
  & Distribution & { readonly gamesPerSecond: number };

const MOST_GAMES = 1_000_000;
const MOST_WORKERS = 64;
/** Games that one worker plays before it reports: small enough to show progress, large enough to be cheap. */
const GAMES_A_RUN = 10;

export const simulate: Verb = {
  name: 'simulate',
  usage: 'simulate SCENARIO --games N',
  options: {
    games: { kind: 'value', placeholder: 'N' },
    seed: { kind: 'value', placeholder: 'N' },
    ...SEAT_OPTIONS,
    ...LENGTH_OPTION,
    workers: { kind: 'value', placeholder: 'N' },
  },
  operands: { least: 1, most: 1 },
  run: async (args, terminal) => {
    const asked = askedFor(args);
    if (!asked.ok) return complain(terminal, asked.error);
    const scenario = await loadScenario(args.positionals[0] ?? '');
    if (!scenario.ok) return complainAbout(terminal, scenario.error);
    const { rules, texts, digest, source } = scenario.value;
    const seats = seatsFrom(args, texts);
    if (!seats.ok) return complain(terminal, seats.error);
    const human = SEATS.find((seat) => seats.value[seat].kind === 'human');
    if (human !== undefined) return complain(terminal, { id: 'cli.misuse.human-simulation', values: { option: `--${human}` } });

    const { games, seed, workers, length } = asked.value;
    const task: SelfPlay = { rules, scenario: { id: rules.scenario, digest, source }, seats: seats.value, length };
    const result = await run(task, asked.value, terminal);
    const report: SimulationReport = {
      scenario: rules.scenario, games, seed,
      agents: Object.fromEntries(SEATS.map((seat) => [seat, formatSeating(seats.value[seat])])),
      ...result,
    };
    if (args.flags.has('json')) terminal.json(report);
    else for (const line of distributionLines({ report, scenario: scenario.value, workers })) terminal.out(line);
    return 0;
  },
};

type Asked = { readonly games: number; readonly seed: number; readonly workers: number; readonly length: SelfPlay['length'] };

function askedFor(args: Arguments): Result<Asked, Complaint> {
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

async function run(task: SelfPlay, { games, seed, workers }: Asked, terminal: Console): Promise<Distribution & { readonly gamesPerSecond: number }> {
  const progress = progressOn(terminal);
  const began = performance.now();
  let done = 0;
  const tallies = await selfPlay(task, runsOf(seed, games), {
    workers,
    onDone: (count) => {
      done += count;
      progress.show(terminal.speaker.say('cli.simulate.progress', { done, games }));
    },
  });
  progress.clear();
  const seconds = (performance.now() - began) / 1000;
  return { ...distributionOf(tallies.reduce(addTallies, emptyTally(task.rules))), gamesPerSecond: Math.round((games / seconds) * 100) / 100 };
}

function runsOf(seed: number, games: number): readonly Seeds[] {
  const runs = Math.ceil(games / GAMES_A_RUN);
  return Array.from({ length: runs }, (_, nth) => ({ first: seed + nth * GAMES_A_RUN, count: Math.min(GAMES_A_RUN, games - nth * GAMES_A_RUN) }));
}
