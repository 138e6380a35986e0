/**
 * What a seat has prepared and not sent: a draft is a command that was not given yet.
 * Not here: whether it may be sent (the engine says so, session.choices and submit).
 * Invariant: a first draft does nothing at home or abroad that its seat did not choose.
 */
import type { AgendaChoices, Choices, Command, Dispatch, DispatchChoices, Draft, Format, IssueChoice, Observation, Rules, SeatId, Terms } from '../engine/index.ts';
import { FORMATS, meetingOf, SEATS } from '../engine/index.ts';

type Desk = { readonly rules: Rules; readonly now: Observation; readonly seat: SeatId };

/** What a task starts from; undefined where a choice must be made first or nothing is asked. */
export function firstDraft(choices: Choices, { rules, now, seat }: Desk): Command | undefined {
  switch (choices.kind) {
    case 'dispatch':
      return {
        kind: 'dispatch', actions: [], stall: [], confidences: [], responses: [], accord: { kind: 'keep' }, request: requestOf(choices, { rules, now, seat }),
      };
    case 'agenda':
      return { kind: 'agenda', families: choices.coreFamilies, format: likeliestFormat(choices, now, seat), carry: [] };
    case 'floor':
      return { kind: 'offer', terms: withinChoices(now.lastOffers[seat], choices.offer) };
    case 'mediation':
      return { kind: 'bridge', terms: {} };
    case 'statement':
      return { kind: 'statement', statement: { kind: 'silent' } };
    case 'answer-bridge':
    case 'wait':
    case 'sealed':
    case 'over':
      return undefined;
  }
}

/** What most of the others have asked for; on a tie the format of the last table. */
function likeliestFormat({ formats }: AgendaChoices, { agenda, requests }: Observation, seat: SeatId): Format {
  const asked = (format: Format): number => SEATS.filter((other) => other !== seat && requests[other].format === format).length;
  const open = [agenda.format, ...FORMATS].filter((format) => formats.includes(format));
  return [...open].sort((a, b) => asked(b) - asked(a))[0] ?? agenda.format;
}

/** What it asked for last; where the coming meeting has not that format, the one that its brief asks for, else any. The mediator asks nobody, so that its request may name nothing. */
function requestOf({ families }: DispatchChoices, { rules, now, seat }: Desk): Dispatch['request'] {
  const request = now.requests[seat];
  const { formats } = meetingOf(rules, now);
  const briefed = rules.briefs[seat].flatMap(({ id, request: first }) => (now.own.kind === 'seat' && now.own.brief === id ? [first.format] : []));
  const [format = request.format] = [request.format, ...briefed, ...formats].filter((each) => formats.includes(each));
  return { format, families: request.families.filter((id) => families.includes(id)) };
}

/** The part of a package that may still be named and changes something. */
export function withinChoices(terms: Terms, choices: readonly IssueChoice[]): Terms {
  const named = choices.flatMap(({ issue, positions, inForce }) => {
    const position = terms[issue];
    return position !== undefined && position !== inForce && positions.includes(position) ? [[issue, position] as const] : [];
  });
  return Object.fromEntries(named);
}

/** What the engine is asked about a part-built command; nothing for commands that are chosen whole. */
export function asEngineDraft(command: Command | undefined): Draft | undefined {
  switch (command?.kind) {
    case 'dispatch': return { kind: 'dispatch', actions: command.actions, confidences: command.confidences };
    case 'offer':
    case 'bridge': return { kind: 'package', terms: command.terms };
    default: return undefined;
  }
}

/** Whether a kept draft still answers what is asked now. */
export function fits(command: Command, choices: Choices): boolean {
  switch (choices.kind) {
    case 'dispatch':
    case 'agenda':
    case 'statement':
    case 'answer-bridge':
      return command.kind === choices.kind;
    case 'floor':
      return command.kind === 'offer';
    case 'mediation':
      return command.kind === 'bridge';
    case 'wait':
    case 'sealed':
    case 'over':
      return false;
  }
}
