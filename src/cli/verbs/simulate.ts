/** `simulate`: many games between agents, and what came of them. */
import { distributionOf, intervalFactor, shiftOf, type Distribution, type Shift } from '../../analysis/index.ts';
import { err, ok, SEATS, type Result } from '../../engine/index.ts';
import { type CompiledScenario, nearestWord, SWITCHABLE, type Switchable, withoutRule } from '../../scenario/index.ts';
import type { Arguments } from '../arguments.ts';
import { complain, type Complaint, type ExitCode } from '../complaint.ts';
import type { Console } from '../console.ts';
import { distributionLines } from '../distribution-lines.ts';
import { LENGTH_OPTION } from '../game-options.ts';
import { complainAbout, loadScenario } from '../scenario-file.ts';
import { formatSeating, SEAT_OPTIONS, seatsFrom, type Seats } from '../seating.ts';
import { exploitLineUps, exploitsOf } from '../simulation/exploits.ts';
import { type Extent, extentFrom, playLineUps } from '../simulation/games.ts';
import { exploitLines, matrixLines, shiftLines, targetLines } from '../simulation/lines.ts';
import { matrixLineUps, matrixOf } from '../simulation/matrix.ts';
import { sized, targetLineUps, targetsOf } from '../simulation/targets.ts';
import type { Verb } from '../verb.ts';

export type SimulationReport = { readonly scenario: string; readonly games: number; readonly seed: number; readonly agents: Readonly<Record<string, string>> }
  & Distribution & {
    /** With a rule switched off: which, and how the games differ from those with it, paired by seed. */
    readonly without?: Switchable;
    readonly shift?: Shift;
    readonly gamesPerSecond: number;
  };

export const simulate: Verb = {
  name: 'simulate',
  usage: 'simulate SCENARIO --games N',
  options: {
    games: { kind: 'value', placeholder: 'N' },
    seed: { kind: 'value', placeholder: 'N' },
    ...SEAT_OPTIONS,
    ...LENGTH_OPTION,
    workers: { kind: 'value', placeholder: 'N' },
    without: { kind: 'value', placeholder: 'RULE' },
    matrix: { kind: 'flag' },
    exploits: { kind: 'flag' },
    targets: { kind: 'flag' },
  },
  operands: { least: 1, most: 1 },
  run: async (args, terminal) => {
    const extent = extentFrom(args);
    if (!extent.ok) return complain(terminal, extent.error);
    const kind = kindFrom(args);
    if (!kind.ok) return complain(terminal, kind.error);
    const loaded = await loadScenario(args.positionals[0] ?? '');
    if (!loaded.ok) return complainAbout(terminal, loaded.error);
    const seats = seatsFrom(args, loaded.value);
    if (!seats.ok) return complain(terminal, seats.error);
    const human = SEATS.find((seat) => seats.value[seat].kind === 'human');
    if (human !== undefined) return complain(terminal, { id: 'cli.misuse.human-simulation', values: { option: `--${human}` } });
    return report({ scenario: loaded.value, seats: seats.value, extent: extent.value, terminal, asJson: args.flags.has('json') }, kind.value);
  },
};

type Kind = { readonly kind: 'distribution' | Comparison } | { readonly kind: 'without'; readonly rule: Switchable };

/** Reports over several line-ups. */
const COMPARISONS = ['matrix', 'exploits', 'targets'] as const;
type Comparison = (typeof COMPARISONS)[number];

function kindFrom({ flags, values }: Arguments): Result<Kind, Complaint> {
  const asked = [...COMPARISONS.filter((flag) => flags.has(flag)), ...(values['without'] === undefined ? [] : ['without'])];
  const [one, another] = asked;
  if (one !== undefined && another !== undefined) return err({ id: 'cli.misuse.one-report', values: { one: `--${one}`, another: `--${another}` } });
  if (one !== 'without') return ok({ kind: COMPARISONS.find((each) => each === one) ?? 'distribution' });
  const given = values['without'] ?? '';
  const rule = SWITCHABLE.find((known) => known === given);
  if (rule === undefined) return err({ id: 'cli.misuse.rule', values: { given, known: SWITCHABLE.join(', ') }, near: nearestWord(given, SWITCHABLE) });
  return ok({ kind: 'without', rule });
}

type Task = { readonly scenario: CompiledScenario; readonly seats: Seats; readonly extent: Extent; readonly terminal: Console; readonly asJson: boolean };

async function report(task: Task, asked: Kind): Promise<ExitCode> {
  const { scenario: { rules, digest, source }, seats, extent, terminal, asJson } = task;
  const simulation = { ...extent, scenario: { id: rules.scenario, digest, source } };
  const lineUp = { rules, seats };
  const speaker = terminal.speaker;
  if (asked.kind === 'matrix') {
    const matrix = matrixOf(await playLineUps(matrixLineUps(lineUp), simulation, terminal));
    return show(terminal, asJson, { matrix }, () => matrixLines(speaker, matrix));
  }
  if (asked.kind === 'exploits') {
    const exploits = exploitsOf(lineUp, await playLineUps(exploitLineUps(lineUp), simulation, terminal));
    return show(terminal, asJson, { exploits }, () => exploitLines(speaker, exploits));
  }
  if (asked.kind === 'targets') {
    const planned = targetLineUps(rules);
    const targets = targetsOf(rules, planned, await playLineUps(sized(planned, extent.games), simulation, terminal));
    return show(terminal, asJson, { targets }, () => targetLines(speaker, targets));
  }
  const began = performance.now();
  const lineUps = asked.kind === 'without' ? [{ rules: withoutRule(rules, asked.rule), seats }, lineUp] : [lineUp];
  const [played, whole] = await playLineUps(lineUps, simulation, terminal);
  if (played === undefined) return 1;
  const seconds = (performance.now() - began) / 1000;
  const shift = whole === undefined ? undefined : shiftOf(whole.results, played.results, intervalFactor(0.95, 1));
  const document: SimulationReport = {
    scenario: rules.scenario, games: extent.games, seed: extent.seed,
    agents: Object.fromEntries(SEATS.map((seat) => [seat, formatSeating(seats[seat])])),
    ...distributionOf(played.tally),
    ...(asked.kind === 'without' && shift !== undefined ? { without: asked.rule, shift } : {}),
    gamesPerSecond: Math.round((extent.games * lineUps.length * 100) / seconds) / 100,
  };
  return show(terminal, asJson, document, () => [
    ...distributionLines({ report: document, scenario: task.scenario, workers: extent.workers }),
    ...(shift === undefined ? [] : shiftLines(speaker, shift)),
  ]);
}

function show(terminal: Console, asJson: boolean, document: unknown, lines: () => readonly string[]): ExitCode {
  if (asJson) terminal.json(document);
  else for (const line of lines()) terminal.out(line);
  return 0;
}
