/**
 * What a command says besides its kind, as ids in a row: for programs that count.
 * Not here: sentences (text/).
 * Invariant: parted by single spaces, and an id never holds one.
 */
import type { Command, Dispatch, IssueId, Statement, Terms } from '../../engine/index.ts';

/** @example a dispatch: `us-pause-deployments stall:energy`; an offer: `energy:1 stockpile:2`; a statement: `threaten:us-strike` */
export function commandWords(command: Command): string {
  return wordsOf(command).join(' ');
}

function wordsOf(command: Command): readonly string[] {
  switch (command.kind) {
    case 'dispatch': return dispatchWords(command);
    case 'agenda': return [command.format, ...command.families];
    case 'offer': return termWords(command.terms);
    case 'sound-out': return [command.seat, ...termWords(command.terms)];
    case 'bridge': return [...termWords(command.terms), ...(command.guarantee === undefined ? [] : [`guarantee:${command.guarantee}`])];
    case 'guarantee': return [command.issue];
    case 'answer-bridge': return [command.answer];
    case 'statement': return [statementWord(command.statement)];
    case 'initial': case 'pass': case 'walk-out': return [];
  }
}

function dispatchWords({ actions, stall, confidences, responses, accord }: Dispatch): readonly string[] {
  return [
    ...actions.map(({ action, issue }) => aimed(action, issue)),
    ...stall.map((issue) => `stall:${issue}`),
    ...confidences.map(({ topic, issue }) => aimed(`confide:${topic}`, issue)),
    ...responses.map(({ event, response }) => `${event}:${response}`),
    ...(accord.kind === 'keep' ? [] : accord.kind === 'leave' ? ['leave'] : accord.issues.map((issue) => `${accord.kind}:${issue}`)),
  ];
}

function statementWord(statement: Statement): string {
  switch (statement.kind) {
    case 'silent': case 'reassure': case 'praise': return statement.kind;
    case 'threaten': return `threaten:${statement.action}`;
    case 'draw-line': return `draw-line:${statement.issue}:${statement.position}`;
    case 'set-deadline': case 'extend-deadline': return `${statement.kind}:${statement.round}`;
  }
}

export function termWords(terms: Terms): readonly string[] {
  return Object.entries(terms).map(([issue, position]) => `${issue}:${position}`);
}

const aimed = (word: string, issue: IssueId | undefined): string => (issue === undefined ? word : `${word}:${issue}`);
