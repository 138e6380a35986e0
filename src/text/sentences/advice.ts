/**
 * What the adviser puts before its seat: a proposal, a row of what is expected of it, what holds of all proposals, a warning.
 * Not here: why (reason.ts); what others were seen to do (event.ts).
 */
import type { Expectation, Note, Warning } from '../../agents/index.ts';
import type { Command } from '../../engine/index.ts';
import type { Values } from '../say.ts';
import type { Words } from '../words.ts';
import { actionNames, besidesActions } from './command.ts';
import { tidy } from './prose.ts';
import { statementPhrase } from './statement.ts';

/** A heading, and the text or agenda that it is about; the detail is empty where there is none. */
export type Proposal = { readonly title: string; readonly detail: string };
/** A short row: what, and how much of it. */
export type ExpectedRow = { readonly name: string; readonly amount: string };

export function proposalOf(words: Words, command: Command): Proposal {
  const { say } = words;
  const titled = (id: string, values: Values = {}, detail = ''): Proposal => ({ title: say(`proposal.${id}`, values), detail });
  switch (command.kind) {
    case 'dispatch': {
      return titled(command.actions.length === 0 ? 'dispatch.quiet' : 'dispatch', { actions: actionNames(words, command.actions) }, besidesActions(words, command, 'proposal'));
    }
    case 'agenda': {
      const families = words.list(command.families.map((id) => words.family(id)));
      return { title: capital(say('proposal.agenda', { format: words.format(command.format) })), detail: say('proposal.agenda.detail', { families, carried: command.carry.length }) };
    }
    case 'offer': return titled('offer', {}, words.terms(command.terms));
    case 'initial': case 'pass': case 'walk-out': return titled(command.kind);
    case 'sound-out': return titled('sound-out', { seat: words.seatInSentence(command.seat) }, words.terms(command.terms));
    case 'guarantee': return titled('guarantee', { issue: words.issue(command.issue) });
    case 'bridge': return command.guarantee === undefined
      ? titled('bridge', {}, words.terms(command.terms))
      : titled('bridge.guarantee', { issue: words.issue(command.guarantee) }, words.terms(command.terms));
    case 'answer-bridge': return titled(`answer-bridge.${command.answer}`);
    case 'statement': {
      const { kind } = command.statement;
      return kind === 'silent' || kind === 'reassure' ? titled(`statement.${kind}`) : titled('statement', { statement: statementPhrase(words, command.statement) });
    }
  }
}

export function expectedRow(words: Words, expected: Expectation): ExpectedRow {
  const { say } = words;
  const row = (values: Values = {}, amount = `expects.${expected.kind}.amount`): ExpectedRow =>
    ({ name: capital(say(`expects.${expected.kind}`, values)), amount: say(amount, values) });
  switch (expected.kind) {
    case 'own-margin': case 'gains-ahead': return row({ points: Math.abs(expected.points), shown: withSign(words, expected.points) });
    case 'still-hoped': return row({ points: Math.abs(expected.points), shown: words.number(expected.points) });
    case 'agrees': return row({ seat: words.seatInSentence(expected.seat), shown: words.number(expected.percent) });
    case 'moves': return row({ gauge: words.gauge(expected.gauge), shown: withSign(words, expected.byCenti / 100) });
    case 'owed': return row({}, `expects.owed.${expected.what}`);
    case 'own-capital-refuses': case 'unanswered': return row();
  }
}

/** Whole sentences, what is the case before what may be done. */
export function noteSentences(words: Words, note: Note): readonly string[] {
  const said = (id: string, values: Values = {}): string => tidy(words.say(`note.${note.kind}${id}`, values));
  switch (note.kind) {
    case 'far-apart': return [
      said('', { seat: words.seatInSentence(note.seat), percent: note.percent }),
      ...note.ways.map(({ what, points }) => said(`.${what}`, { points })),
    ];
    case 'before-capitals': return [
      said(`.${note.own}`, note.own === 'none' ? {} : { points: note.points }),
      ...note.others.map(({ seat, percent }) => said('.chance', { seat: words.seatInSentence(seat), percent: words.number(percent) })),
      said(`.${note.own}.may`),
    ];
  }
}

export function warningSentence(words: Words, warning: Warning): string {
  return tidy(words.say(`warning.${warning.kind}`, valuesOf(words, warning)));
}

function valuesOf(words: Words, warning: Warning): Values {
  const trust = (centi: number): string => words.number(Math.abs(centi) / 100, 1);
  switch (warning.kind) {
    case 'crosses-red-line': return { issue: words.issue(warning.issue), redLine: words.redLine(warning.redLine) };
    case 'capital-refuses': return { missing: words.points(warning.missingCentipoints) };
    case 'mistrust-refuses': return { missing: words.points(warning.missingCentipoints), mistrust: warning.mistrustPoints };
    case 'goes-back': return { issue: words.issue(warning.issue), trust: trust(warning.trustCenti) };
    case 'leaves-accord': return {
      issues: words.list(warning.issues.map((issue) => words.issue(issue))), worth: withSign(words, warning.worthPoints), points: Math.abs(warning.worthPoints),
      trust: trust(warning.trustCenti), standing: withSign(words, warning.standingCenti / 100), escalation: withSign(words, warning.escalationCenti / 100),
    };
    case 'top-rung': return { points: words.number(warning.escalationPoints) };
    case 'ends-talks': return {};
    case 'counts-nothing': return { action: words.action(warning.action) };
    case 'breaks-word': return { action: words.action(warning.action), trust: trust(warning.trustCenti) };
    case 'near-recall': return { standing: words.number(warning.standingPoints), line: words.number(warning.linePoints) };
  }
}

function withSign(words: Words, value: number): string {
  const shown = words.number(value, 1);
  return value > 0 ? `+${shown}` : shown;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
