/**
 * The voice of the game in one language: names, amounts and sentences.
 * Not here: the sentences (sentences/), how a situation is told line by line (view/).
 */
import type { Cause, Command, Confidential, GameEvent, Outcome, Rejection, SeatId, Statement } from '../engine/index.ts';
import type { Problem } from '../scenario/index.ts';
import type { Expectation, Note, Reason, Warning } from '../agents/index.ts';
import { direction, type Direction } from './language.ts';
import { splitCitations, type TextPart } from './scenario-text.ts';
import { expectedRow, type ExpectedRow, noteSentences, proposalOf, type Proposal, warningSentence } from './sentences/advice.ts';
import { causeClause } from './sentences/cause.ts';
import { commandSentence } from './sentences/command.ts';
import { confidenceClause } from './sentences/confidence.ts';
import { endingSentence } from './sentences/ending.ts';
import { eventSentence, newsSentence } from './sentences/event.ts';
import { problemHint, problemSentence } from './sentences/problem.ts';
import { answerSentence, type SaidAloud } from './sentences/public-answer.ts';
import { reasonSentence, reasonSentences } from './sentences/reason.ts';
import { rejectionSentence } from './sentences/rejection.ts';
import { ownStatement, statementPhrase } from './sentences/statement.ts';
import { type SpeakerOptions, type Words, wordsIn } from './words.ts';

export type Speaker = Words & {
  readonly direction: Direction;
  /** One or two whole sentences. */
  event(event: GameEvent): string;
  /** What a seat confides, as a clause. */
  confidence(content: Confidential): string;
  /** The same for somebody who has the papers before her: a package that lies on the table is only counted. */
  news(event: GameEvent): string;
  /** A clause that follows "because". */
  cause(cause: Cause): string;
  rejection(rejection: Rejection): string;
  /** What is wrong, without its place and hint. */
  problem(problem: Problem): string;
  /** What to do about it; empty where there is nothing to say. */
  problemHint(problem: Problem): string;
  reason(reason: Reason): string;
  /** All that is said of one decision. */
  reasons(reasons: readonly Reason[]): readonly string[];
  /** What a delegation says to the table; how often it has said the like chooses among the wordings. */
  said(said: SaidAloud): string;
  /** What an adviser proposes: a heading, and what it is about. */
  proposal(command: Command): Proposal;
  /** What it says of all proposals, in whole sentences. */
  note(note: Note): readonly string[];
  /** What it expects of that, as a short row. */
  expectation(expected: Expectation): ExpectedRow;
  /** What a command may cost: one or two whole sentences. */
  warning(warning: Warning): string;
  command(seat: SeatId, command: Command): string;
  /** A noun phrase: "a deadline at the end of round 5". */
  statement(statement: Statement): string;
  /** What the button of the seat itself says: "Praise the talks in public". */
  ownStatement(statement: Statement): string;
  ending(outcome: Pick<Outcome, 'ending' | 'reason' | 'round'>): string;
  /** A text of the scenario split at the sources that it cites. */
  citations(text: string): readonly TextPart[];
};

export function createSpeaker(options: SpeakerOptions): Speaker {
  const words = wordsIn(options);
  const sources = options.texts?.sources ?? [];
  return {
    ...words,
    direction: direction(options.language),
    event: (event) => eventSentence(words, event),
    confidence: (content) => confidenceClause(words, content),
    news: (event) => newsSentence(words, event),
    cause: (cause) => causeClause(words, cause),
    rejection: (rejection) => rejectionSentence(words, rejection),
    problem: (problem) => problemSentence(words, problem),
    problemHint: (problem) => problemHint(words, problem),
    reason: (reason) => reasonSentence(words, reason),
    reasons: (reasons) => reasonSentences(words, reasons),
    said: (said) => answerSentence(words, said),
    proposal: (command) => proposalOf(words, command),
    note: (note) => noteSentences(words, note),
    expectation: (expected) => expectedRow(words, expected),
    warning: (warning) => warningSentence(words, warning),
    command: (seat, command) => commandSentence(words, seat, command),
    statement: (statement) => statementPhrase(words, statement),
    ownStatement: (statement) => ownStatement(words, statement),
    ending: (outcome) => endingSentence(words, outcome),
    citations: (text) => splitCitations(text, sources),
  };
}
