/**
 * The debrief of a game as one Markdown text: who played, how it ended, when a deal was possible and what moved that
 * door, where the game turned, key numbers round by round, and what players wrote.
 * Not here: how it was found (analysis/), escaping (markdown.ts).
 * Invariant: the same game gives the same text; hindsight, so only for a game whose secrets are open.
 */
import { bestStep, type DealStep, type Door } from '../../analysis/index.ts';
import { type Rules, SEATS, type SeatId, termsOf } from '../../engine/index.ts';
import { type GameRecord, type Rerun, type TurningPoint, whysFor } from '../../record/index.ts';
import type { Localised } from '../../scenario/index.ts';
import { type Block, heading, type Item, list, paper, paragraph, table } from '../markdown.ts';
import { commandSentence } from '../sentences/command.ts';
import { doorStory } from '../sentences/door.ts';
import { capitalised } from '../sentences/prose.ts';
import { turningPointStory } from '../sentences/turning-point.ts';
import type { Words } from '../words.ts';
import { describeOutcome } from './outcome.ts';
import { roundsTable } from './round-table.ts';

/** Turning points, whys and notes are those of the record's annex. */
export type Debriefed = Pick<Rerun, 'rules' | 'record' | 'steps'> & {
  /** Of the scenario. */
  readonly title: Localised;
  readonly course: readonly DealStep[];
  readonly doors: readonly Door[];
};

export function debriefMarkdown(words: Words, game: Debriefed): string {
  return paper([
    ...opening(words, game), ...seats(words, game), ...ending(words, game), ...doors(words, game), ...turningPoints(words, game.record),
    ...rounds(words, game), ...written(words, game.record),
  ]);
}

function opening(words: Words, { record: { annex, setup, entries }, title }: Debriefed): readonly Block[] {
  const { say } = words;
  const name = words.scenario(title);
  const when = annex.meta?.playedAt ?? '';
  return [
    heading(1, say('export.paper.title', { title: annex.name ?? name })),
    paragraph(say('export.paper.scenario', { scenario: name, length: setup.length, seed: setup.seed, steps: entries.length })),
    when === '' ? '' : paragraph(say('export.paper.played-at', { when })),
    paragraph(say('export.paper.hindsight')),
  ];
}

function seats(words: Words, { record }: Debriefed): readonly Block[] {
  const { say } = words;
  const outcome = record.outcome.kind === 'finished' ? record.outcome.outcome : undefined;
  const head = ['seat', 'player', 'brief', 'score'].map((each) => say(`export.paper.${each}`));
  const rows = SEATS.map((seat) => [
    capitalised(words.seat(seat)), playerOf(words, record, seat), outcome === undefined ? '' : words.brief(outcome.briefs[seat]),
    outcome === undefined ? '' : words.number(outcome.scores[seat]),
  ]);
  return [heading(2, say('export.paper.seats')), table(head, rows, [3])];
}

function playerOf(words: Words, { seats: seating, annex }: GameRecord, seat: SeatId): string {
  const { say } = words;
  const player = seating[seat];
  const name = annex.meta?.players?.[seat] ?? '';
  if (player.kind === 'agent') return say('export.paper.agent', { level: player.level, temper: words.temper(player.temper) });
  return name === '' ? say('export.paper.person') : say('export.paper.person.named', { name });
}

function ending(words: Words, { rules, record: { outcome } }: Debriefed): readonly Block[] {
  const lines = outcome.kind === 'finished' ? describeOutcome(words, rules, outcome.outcome) : [words.say('export.paper.unfinished')];
  return [heading(2, words.say('export.paper.ending')), list(lines.map((text) => ({ text })))];
}

function doors(words: Words, { rules, course, doors: found }: Debriefed): readonly Block[] {
  const { say } = words;
  const head = heading(2, say('export.paper.doors'));
  if (course.every(({ dealZone }) => dealZone === 0)) return [head, paragraph(say('export.paper.never'))];
  const items = found.map((door): Item => {
    const { headline, because } = doorStory(words, rules, door);
    return { text: headline, under: because.map(({ part, moves }) => ({ text: part, under: moves.map((text) => ({ text })) })) };
  });
  return [head, list(items), ...best(words, rules, course)];
}

/** What both would have signed at the step at which it left them most. */
function best(words: Words, rules: Rules, course: readonly DealStep[]): readonly Block[] {
  const most = bestStep(course);
  if (most?.signable.kind !== 'point') return [];
  const terms = words.terms(termsOf(rules, most.signable.positions));
  return [paragraph(words.say('export.paper.best', { step: most.step, round: most.round, terms }))];
}

function turningPoints(words: Words, record: GameRecord): readonly Block[] {
  const { say } = words;
  const { turningPoints: found } = record.annex;
  const head = heading(2, say('export.paper.turning-points'));
  if (found === undefined) return [head, paragraph(say('export.paper.no-search'))];
  const decisions = record.entries.flat().length;
  const stopped = found.judged < decisions ? [paragraph(say('export.paper.search-stopped', { judged: found.judged, decisions }))] : [];
  if (found.points.length > 0) return [head, ...stopped, list(found.points.map((point) => pointItem(words, record, point)))];
  return [head, ...(stopped.length > 0 ? stopped : [paragraph(say('export.paper.no-points'))])];
}

function pointItem(words: Words, { entries }: GameRecord, point: TurningPoint): Item {
  const { step, seat } = point;
  const { sign, name, sum, instead, accords } = turningPointStory(words, point);
  const sent = entries[step - 1]?.find((each) => each.seat === seat);
  const lines = [...(sent === undefined ? [] : [words.say('export.paper.sent', { command: commandSentence(words, seat, sent.command) })]), sum, instead, accords];
  return { text: words.say('export.paper.point', { step, seat: words.seatInSentence(seat), sign, name }), under: lines.map((text) => ({ text })) };
}

function rounds(words: Words, game: Debriefed): readonly Block[] {
  const { head, rows } = roundsTable(words, game);
  const about = words.say('export.paper.rounds.about', { packages: game.course[0]?.packages ?? 0 });
  return [heading(2, words.say('export.paper.rounds')), paragraph(about), table(head, rows, head.map((_, nth) => nth))];
}

function written(words: Words, record: GameRecord): readonly Block[] {
  const { say } = words;
  const whys = whysFor(record, 'all').map(({ step, seat, text }) => ({ text: say('export.paper.why', { step, seat: words.seatInSentence(seat), text }) }));
  const notes = (record.annex.notes ?? []).map(({ step, text }) => ({ text: say('export.paper.note', { step, text }) }));
  return [
    ...(whys.length === 0 ? [] : [heading(2, say('export.paper.whys')), list(whys)]),
    ...(notes.length === 0 ? [] : [heading(2, say('export.paper.notes')), list(notes)]),
  ];
}
