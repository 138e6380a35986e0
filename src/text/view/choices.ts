/**
 * What a seat may do now, line by line: the choices of the engine in words.
 * Not here: any rule of what is allowed.
 */
import type { ActionChoice, AgendaChoices, Choices, DispatchChoices, IssueChoice, MediationChoices, SeatId, StatementChoice } from '../../engine/index.ts';
import { actionNames } from '../sentences/command.ts';
import type { Words } from '../words.ts';

/** @param role of the seat whose choices they are */
export function describeChoices(words: Words, choices: Choices, role: 'principal' | 'mediator'): readonly string[] {
  const { say } = words;
  switch (choices.kind) {
    case 'over': return [say('choices.over')];
    case 'wait': return [say('choices.wait', { seats: seatList(words, choices.for) })];
    case 'sealed': return [choices.for.length === 0 ? say('choices.sealed.nobody') : say('choices.sealed', { seats: seatList(words, choices.for) })];
    case 'dispatch': return dispatchLines(words, choices);
    case 'agenda': return agendaLines(words, choices);
    case 'floor': return [
      ...(choices.initial.kind === 'none' ? [] : [say('choices.initial', { seat: words.seatInSentence(choices.initial.by), terms: words.terms(choices.initial.terms) })]),
      say('choices.offer'),
      ...choices.offer.map((issue) => issueLine(words, issue)),
      say('choices.pass'),
      say('choices.walk-out'),
    ];
    case 'mediation': return mediationLines(words, choices);
    case 'answer-bridge': return [say('choices.answer-bridge', { terms: words.terms(choices.terms) }), say('choices.answer-bridge.answers')];
    case 'statement': return choices.statements.flatMap((statement) => statementLines(words, { choice: statement, role }));
  }
}

function dispatchLines(words: Words, choices: DispatchChoices): readonly string[] {
  const { say } = words;
  const { accord } = choices;
  const issueLineOf = (id: string, issues: readonly string[]): readonly string[] => (issues.length === 0 ? [] : [say(id, { issues: issueList(words, issues) })]);
  return [
    say('choices.dispatch.points', { points: choices.pointsLeft }),
    ...choices.actions.map((choice) => actionLine(words, choice)),
    ...choices.questions.map(({ event, responses }) => say('choices.question', {
      question: words.question(event) || words.headline(event), answers: words.list(responses.map((id) => words.response(event, id))),
    })),
    ...issueLineOf('choices.commitments', choices.commitments),
    ...issueLineOf('choices.accord.snap-back', accord.snapBack),
    ...issueLineOf('choices.accord.roll-back', accord.rollBack),
    ...(accord.leave ? [say('choices.accord.leave')] : []),
    ...(choices.confidencesLeft > 0 ? [say('choices.confidences', { count: choices.confidencesLeft })] : []),
    ...(choices.families.length > 0 ? [say('choices.request', { families: familyList(words, choices.families), formats: formatList(words, choices.formats) })] : []),
  ];
}

function actionLine(words: Words, { action, points, open, closed, issues, irreversible }: ActionChoice): string {
  const name = words.action(action);
  if (!open) return words.say(`choices.closed.${closed}`, { action: name });
  const line = issues.length === 0
    ? words.say('choices.action', { action: name, points })
    : words.say('choices.action.on-issue', { action: name, points, issues: issueList(words, issues) });
  return irreversible ? `${line} ${words.say('choices.action.irreversible')}` : line;
}

function agendaLines(words: Words, choices: AgendaChoices): readonly string[] {
  const { say } = words;
  return [
    say('choices.agenda.core', { families: familyList(words, choices.coreFamilies) }),
    ...(choices.wideFamilies.length === 0 ? [] : [say('choices.agenda.wide', { families: familyList(words, choices.wideFamilies) })]),
    say('choices.agenda.formats', { formats: formatList(words, choices.formats) }),
    ...(choices.carry.length === 0 ? [] : [say('choices.agenda.carry', { count: choices.carry.length, most: choices.mostCarried })]),
  ];
}

function mediationLines(words: Words, choices: MediationChoices): readonly string[] {
  const { say } = words;
  return [
    ...(choices.soundOut.length === 0 ? [] : [say('choices.sound-out', { seats: seatList(words, choices.soundOut) })]),
    ...(choices.guaranteeStanding.length === 0 ? [] : [say('choices.guarantee', { issues: issueList(words, choices.guaranteeStanding) })]),
    ...(choices.mayBridge ? [say('choices.bridge'), ...choices.text.map((issue) => issueLine(words, issue))] : [say('choices.bridge.none')]),
    say('choices.go-on'),
  ];
}

function issueLine(words: Words, { issue, giver, positions, inForce }: IssueChoice): string {
  return words.say('choices.issue', {
    issue: words.issue(issue), seat: words.seatInSentence(giver), positions: positionList(words, issue, positions), inForce: words.label(issue, inForce),
  });
}

function statementLines(words: Words, { choice, role }: { readonly choice: StatementChoice; readonly role: 'principal' | 'mediator' }): readonly string[] {
  const { say } = words;
  const values = { name: say(`statement.name.${choice.kind}`), about: say(`statement.about.${choice.kind}`, { role }) };
  switch (choice.kind) {
    case 'threaten': return [say('choices.statement.actions', { ...values, actions: actionNames(words, choice.actions.map((action) => ({ action }))) })];
    case 'draw-line': return choice.issues.map(({ issue, positions }) =>
      say('choices.statement.line', { ...values, issue: words.issue(issue), positions: positionList(words, issue, positions) }));
    case 'set-deadline': case 'extend-deadline': return [say('choices.statement.rounds', { ...values, rounds: words.list(choice.rounds.map((round) => words.number(round))) })];
    default: return [say('choices.statement', values)];
  }
}

function positionList(words: Words, issue: string, positions: readonly number[]): string {
  return words.list(positions.map((position) => words.say('position.with-label', { position: words.number(position), label: words.label(issue, position) })));
}

const issueList = (words: Words, ids: readonly string[]): string => words.list(ids.map((id) => words.issue(id)));
const familyList = (words: Words, ids: readonly string[]): string => words.list(ids.map((id) => words.family(id)));
const formatList = (words: Words, ids: DispatchChoices['formats']): string => words.list(ids.map((id) => words.format(id)));
const seatList = (words: Words, ids: readonly SeatId[]): string => words.list(ids.map((id) => words.seatInSentence(id)));
