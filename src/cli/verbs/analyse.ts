/**
 * `analyse FILE`: what a saved game shows afterwards: deal space step by step, doors, turning points, scores.
 * Invariant: hindsight. It knows every brief, so of an unfinished game it tells only whoever asks for spoilers.
 */
import { availableParallelism } from 'node:os';
import { dealCourse, type Door, doorsOf, type DealStep } from '../../analysis/index.ts';
import { err, ok, type Result } from '../../engine/index.ts';
import { formatRecord, openFile, type GameRecord, type OpenedFile, type TurningPoints } from '../../record/index.ts';
import { createSpeaker, describeOutcome, exportText, type Speaker } from '../../text/index.ts';
import { judgeGame } from '../../workers/index.node.ts';
import { type AnalysisDocument, stepDocument } from '../analysis/document.ts';
import { type Form, formFrom } from '../analysis/form.ts';
import { courseLines, doorLines, turningPointLines } from '../analysis/lines.ts';
import { wholeNumber, type Arguments } from '../arguments.ts';
import { complain, type Complaint, type ExitCode } from '../complaint.ts';
import type { Console } from '../console.ts';
import { readText, writeText } from '../files.ts';
import { MOST_SEED } from '../game-options.ts';
import { mismatchLine } from '../mismatch-line.ts';
import { formatProblem } from '../problem-lines.ts';
import { progressOn } from '../progress.ts';
import type { Verb } from '../verb.ts';
import { RECORD_BYTES } from './verify.ts';

/** More finds little more and takes hours. */
const MOST_ROLLOUTS = 10_000;
/** Worlds of a search, unless others are asked for: far from the small seeds that people play on. */
const FIRST_SEED = 4_000_000_000;

export const analyse: Verb = {
  name: 'analyse',
  usage: 'analyse FILE',
  options: {
    rollouts: { kind: 'value', placeholder: 'N' }, seed: { kind: 'value', placeholder: 'N' }, workers: { kind: 'value', placeholder: 'N' },
    csv: { kind: 'value', placeholder: 'TABLE' }, markdown: { kind: 'flag' }, keep: { kind: 'flag' }, full: { kind: 'flag' }, spoil: { kind: 'flag' },
  },
  operands: { least: 1, most: 1 },
  run: async (args, terminal) => {
    const file = args.positionals[0] ?? '';
    const wanted = searchFrom(args);
    if (!wanted.ok) return complain(terminal, wanted.error);
    const form = formFrom(args);
    if (!form.ok) return complain(terminal, form.error);
    const text = await readText(file, RECORD_BYTES);
    if (!text.ok) return complain(terminal, text.error);
    const opened = openFile(text.value);
    if (opened.kind === 'game') return analyseGame(opened, { file, args, terminal, wanted: wanted.value, form: form.value });
    return tellWhatCannot(opened, { file, form: form.value, terminal });
  },
};

/** rollouts 0: no search. */
type Wanted = { readonly rollouts: number; readonly firstSeed: number; readonly workers: number };
type Asked = { readonly file: string; readonly args: Arguments; readonly form: Form; readonly terminal: Console; readonly wanted: Wanted };

function searchFrom(args: Arguments): Result<Wanted, Complaint> {
  const rollouts = wholeNumber(args, 'rollouts', { least: 1, most: MOST_ROLLOUTS, fallback: 0 });
  if (!rollouts.ok) return rollouts;
  const firstSeed = wholeNumber(args, 'seed', { least: 0, most: MOST_SEED - 2 * MOST_ROLLOUTS, fallback: FIRST_SEED });
  if (!firstSeed.ok) return firstSeed;
  const workers = wholeNumber(args, 'workers', { least: 1, most: 64, fallback: availableParallelism() });
  if (!workers.ok) return workers;
  if (args.flags.has('keep') && rollouts.value === 0) return err({ id: 'cli.misuse.keep-without-search' });
  return ok({ rollouts: rollouts.value, firstSeed: firstSeed.value, workers: workers.value });
}

async function analyseGame(game: Extract<OpenedFile, { kind: 'game' }>, asked: Asked): Promise<ExitCode> {
  const { file, args: { flags }, form, terminal } = asked;
  const { rerun: { rules, record, steps }, scenario: { texts } } = game;
  const over = record.outcome.kind === 'finished';
  if (!over && !flags.has('spoil')) return complain(terminal, { id: 'cli.misuse.analyse-unfinished' });
  if (!over && asked.wanted.rollouts > 0) return complain(terminal, { id: 'cli.misuse.search-unfinished' });
  const course = [...dealCourse(rules, steps.map(({ state }) => state))];
  const doors = doorsOf(rules, course, steps);
  const found = over ? await turningPointsOf(game, asked) : undefined;
  const told = found === undefined ? record : { ...record, annex: { ...record.annex, turningPoints: found } };
  if (flags.has('keep') && found !== undefined) {
    const kept = await writeText(file, formatRecord(told));
    if (!kept.ok) return complain(terminal, kept.error);
  }
  const speaker = createSpeaker({ language: 'en', texts, rules });
  if (form.kind === 'json') terminal.json(documentOf(game, { file, course, doors, found, frontier: flags.has('full') ? 'full' : 'thinned' }));
  else if (form.kind === 'lines') for (const line of linesOf(game, { course, doors, found, speaker })) terminal.out(line);
  else terminal.write('out', exportText(speaker, { rules, record: told, steps, title: texts.title, course, doors }, { form: form.form, reader: 'programs' }));
  return 0;
}

async function turningPointsOf({ rerun }: Extract<OpenedFile, { kind: 'game' }>, { wanted, terminal }: Asked): Promise<TurningPoints | undefined> {
  const { workers, ...search } = wanted;
  if (search.rollouts === 0) return rerun.record.annex.turningPoints;
  const progress = progressOn(terminal);
  const decisions = rerun.record.entries.flat().length;
  let done = 0;
  const found = await judgeGame(rerun, search, {
    workers,
    onDone: () => {
      done += 1;
      progress.show(terminal.speaker.say('cli.analyse.progress', { done, decisions }));
    },
  });
  progress.clear();
  return found;
}

type Found = { readonly course: readonly DealStep[]; readonly doors: readonly Door[]; readonly found: TurningPoints | undefined };

function documentOf({ rerun: { rules, record } }: Extract<OpenedFile, { kind: 'game' }>, { file, course, doors, found, frontier }: Found & { readonly file: string; readonly frontier: 'full' | 'thinned' }): AnalysisDocument {
  const outcome = record.outcome.kind === 'finished' ? record.outcome.outcome : null;
  return {
    file, scenario: record.scenario.id,
    steps: course.map((step) => stepDocument(rules, step, frontier)),
    firstDealPossible: course.find(({ dealZone }) => dealZone > 0)?.step ?? null,
    doors, outcome, scores: outcome?.scores ?? null,
    turningPoints: (found?.points ?? []).map((point) => ({ ...point, loss: point.lossCenti.mean / 100 })),
    rollouts: found === undefined ? null : { rollouts: found.rollouts, firstSeed: found.firstSeed, judged: found.judged },
  };
}

function linesOf({ rerun: { rules, record }, scenario }: Extract<OpenedFile, { kind: 'game' }>, { course, doors, found, speaker }: Found & { readonly speaker: Speaker }): readonly string[] {
  const title = speaker.say('cli.analyse.title', { title: speaker.scenario(scenario.texts.title), steps: course.length, packages: course[0]?.packages ?? 0 });
  const end = record.outcome.kind === 'finished' ? describeOutcome(speaker, rules, record.outcome.outcome) : [speaker.say('cli.analyse.unfinished')];
  return [
    title, '', ...courseLines(speaker, { rules, course }), '', ...doorLines(speaker, { rules, course }, doors), '',
    ...(record.outcome.kind === 'finished' ? [...turningPointLines(speaker, found, record.entries.flat().length), ''] : []), ...end,
  ];
}

/** What can be shown is shown; what cannot is said. */
function tellWhatCannot(opened: Exclude<OpenedFile, { kind: 'game' }>, { file, form, terminal }: Pick<Asked, 'file' | 'form' | 'terminal'>): ExitCode {
  const { speaker } = terminal;
  switch (opened.kind) {
    case 'older-rules':
      terminal.err(speaker.say('cli.analyse.older-rules', { file }));
      if (opened.record.outcome.kind === 'finished') tellOutcome(opened.record, { form, terminal });
      return 1;
    case 'seat-copy':
      terminal.err(speaker.say('cli.analyse.seat-copy', { file, seat: opened.copy.seat }));
      return 1;
    case 'differs':
      terminal.err(speaker.say('cli.analyse.differs', { file, mismatch: mismatchLine(speaker, opened.mismatch) }));
      return 1;
    case 'unreadable':
      for (const problem of opened.problems) terminal.err(formatProblem(speaker, file, problem));
      return 1;
  }
}

function tellOutcome({ outcome, scenario }: GameRecord, { form, terminal }: Pick<Asked, 'form' | 'terminal'>): void {
  if (outcome.kind === 'unfinished') return;
  if (form.kind === 'json') terminal.json({ scenario: scenario.id, outcome: outcome.outcome, scores: outcome.outcome.scores });
  else if (form.kind === 'lines') terminal.out(terminal.speaker.ending(outcome.outcome));
}
