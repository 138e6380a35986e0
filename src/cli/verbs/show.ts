/**
 * `show FILE`: a saved game as one seat, the public or everybody saw it, as text.
 * Invariant: what an unfinished game keeps secret is printed only when that was asked for in so many words.
 */
import type { Observation, Rules, Viewer } from '../../engine/index.ts';
import { SEATS } from '../../engine/index.ts';
import { openCursor, openFile, type GameRecord, type OpenedFile, type SeatCopy, type Why } from '../../record/index.ts';
import type { CompiledScenario } from '../../scenario/index.ts';
import { nearestWord } from '../../scenario/index.ts';
import { answersIn, pastOfCopy, type StepEvent, withAnswers } from '../../session/index.ts';
import { createSpeaker, describeOutcome, describeSituation, type Speaker } from '../../text/index.ts';
import { wholeNumber, type Arguments } from '../arguments.ts';
import { chronicleLines } from '../chronicle.ts';
import { complain, type Complaint, type ExitCode } from '../complaint.ts';
import type { Console } from '../console.ts';
import { readText } from '../files.ts';
import { mismatchLine } from '../mismatch-line.ts';
import { formatProblem } from '../problem-lines.ts';
import { loadScenario } from '../scenario-file.ts';
import { reasonedLines, type Thought, thoughtsUpTo, whysUpTo } from '../thoughts.ts';
import type { Verb } from '../verb.ts';
import { RECORD_BYTES } from './verify.ts';

const VIEWERS: readonly Viewer[] = [...SEATS, 'audience', 'all'];

export const show: Verb = {
  name: 'show',
  usage: 'show FILE',
  options: { step: { kind: 'value', placeholder: 'N' }, as: { kind: 'value', placeholder: 'VIEWER' }, spoil: { kind: 'flag' } },
  operands: { least: 1, most: 1 },
  run: async (args, terminal) => {
    const file = args.positionals[0] ?? '';
    const text = await readText(file, RECORD_BYTES);
    if (!text.ok) return complain(terminal, text.error);
    const opened = openFile(text.value);
    switch (opened.kind) {
      case 'game': return showGame(opened, args, terminal);
      case 'seat-copy': return await showSeatCopy(opened.copy, args, terminal);
      case 'older-rules': return showOlder(opened.record, args, terminal);
      case 'differs':
        terminal.err(terminal.speaker.say('cli.show.differs', { file, mismatch: mismatchLine(terminal.speaker, opened.mismatch) }));
        return 1;
      case 'unreadable':
        for (const problem of opened.problems) terminal.err(formatProblem(terminal.speaker, file, problem));
        return 1;
    }
  },
};

type Shown = {
  readonly scenario: string;
  readonly title: string;
  readonly as: Viewer;
  readonly step: number;
  readonly steps: number;
  readonly observation?: Observation;
  readonly events: readonly StepEvent[];
  /** Why agents did what they did: of a finished game, for everybody. */
  readonly reasons?: readonly Thought[];
  /** Why players did what they did, as far as the viewer may read it. */
  readonly whys?: readonly Why[];
  readonly speaker: Speaker;
  /** Known where the scenario is. */
  readonly rules?: Rules;
};

function showGame({ scenario, rerun }: Extract<OpenedFile, { kind: 'game' }>, args: Arguments, terminal: Console): ExitCode {
  const { record } = rerun;
  const viewer = viewerFor(args, record.outcome.kind);
  if (typeof viewer !== 'string') return complain(terminal, viewer);
  const last = rerun.steps.length - 1;
  const step = wholeNumber(args, 'step', { least: 0, most: last, fallback: last });
  if (!step.ok) return complain(terminal, step.error);
  const cursor = openCursor(rerun, step.value);
  const speaker = speakerOf(scenario);
  const mayReason = viewer === 'all' && record.outcome.kind === 'finished';
  return print({
    scenario: record.scenario.id, title: speaker.scenario(scenario.texts.title), as: viewer, step: step.value, steps: last,
    observation: cursor.observe(viewer), events: withAnswers(answersIn(rerun), cursor.past(viewer)), speaker, rules: scenario.rules,
    ...(mayReason && { reasons: thoughtsUpTo(record, step.value) }),
    ...whysUpTo(record, viewer, step.value),
  }, args, terminal);
}

const speakerOf = ({ texts, rules }: CompiledScenario): Speaker => createSpeaker({ language: 'en', texts, rules });

/** A copy for one seat shows that seat's view and no other; in the scenario's words if that scenario is shipped. */
async function showSeatCopy(copy: SeatCopy, args: Arguments, terminal: Console): Promise<ExitCode> {
  const asked = args.values['as'];
  if (asked !== undefined && asked !== copy.seat) return complain(terminal, { id: 'cli.misuse.seat-copy', values: { seat: copy.seat } });
  const last = copy.steps.length - 1;
  const step = wholeNumber(args, 'step', { least: 0, most: last, fallback: last });
  if (!step.ok) return complain(terminal, step.error);
  const observation = copy.steps[step.value]?.observation;
  const loaded = await loadScenario(copy.scenario.id);
  const scenario = loaded.ok && loaded.value.digest === copy.scenario.digest ? loaded.value : undefined;
  const speaker = scenario === undefined ? terminal.speaker : speakerOf(scenario);
  return print({
    scenario: copy.scenario.id, title: scenario === undefined ? copy.scenario.id : speaker.scenario(scenario.texts.title), as: copy.seat, step: step.value, steps: last,
    ...(observation === undefined ? {} : { observation }),
    events: pastOfCopy(copy, step.value),
    speaker,
    ...(scenario === undefined ? {} : { rules: scenario.rules }),
  }, args, terminal);
}

/** A finished game under rules that are no longer known: its stored events, whole. */
function showOlder(record: GameRecord, args: Arguments, terminal: Console): ExitCode {
  const asked = args.values['as'] ?? 'all';
  if (asked !== 'all' || (record.outcome.kind === 'unfinished' && !args.flags.has('spoil'))) return complain(terminal, { id: 'cli.misuse.older-rules' });
  const last = record.entries.length;
  const step = wholeNumber(args, 'step', { least: 0, most: last, fallback: last });
  if (!step.ok) return complain(terminal, step.error);
  return print({
    scenario: record.scenario.id, title: record.scenario.id, as: 'all', step: step.value, steps: last,
    events: record.events.slice(0, step.value + 1).flatMap((events, nth) => events.map((event) => ({ step: nth, event }))),
    speaker: terminal.speaker,
    ...whysUpTo(record, 'all', step.value),
  }, args, terminal);
}

function viewerFor({ values, flags }: Arguments, outcome: GameRecord['outcome']['kind']): Viewer | Complaint {
  const given = values['as'];
  const viewer = VIEWERS.find((each) => each === given);
  if (given !== undefined && viewer === undefined) return { id: 'cli.misuse.viewer', values: { given, known: VIEWERS.join(', ') }, near: nearestWord(given, VIEWERS) };
  if (outcome === 'unfinished' && viewer !== 'audience' && !flags.has('spoil')) return { id: 'cli.misuse.unfinished' };
  return viewer ?? 'all';
}

function viewerName(speaker: Speaker, viewer: Viewer): string {
  return viewer === 'audience' || viewer === 'all' ? speaker.say(`cli.viewer.${viewer}`) : speaker.seatInSentence(viewer);
}

function print({ speaker, rules, reasons, ...shown }: Shown, { flags }: Arguments, terminal: Console): ExitCode {
  if (flags.has('json')) {
    const events = shown.events.map(({ step, event, said }) => ({ step, event, text: speaker.event(event), ...(said && { said: { ...said, text: speaker.said(said) } }) }));
    const thoughts = reasons?.map((each) => ({ ...each, text: speaker.reasons(each.reasons) }));
    terminal.json({ ...shown, events, ...(thoughts && { reasons: thoughts }) });
    return 0;
  }
  terminal.out(speaker.say('cli.show.title', { title: shown.title, viewer: viewerName(speaker, shown.as), step: shown.step, steps: shown.steps }));
  terminal.out('');
  const past = shown.events;
  const isBare = reasons === undefined && shown.whys === undefined;
  for (const line of isBare ? chronicleLines(speaker, past) : reasonedLines(speaker, { past, thoughts: reasons ?? [], whys: shown.whys ?? [], lastStep: shown.step })) terminal.out(line);
  if (shown.observation === undefined || rules === undefined) return 0;
  terminal.out('');
  const { phase } = shown.observation;
  const lines = phase.kind === 'over' ? describeOutcome(speaker, rules, phase.outcome) : describeSituation(speaker, rules, shown.observation);
  for (const line of lines) terminal.out(line);
  return 0;
}
