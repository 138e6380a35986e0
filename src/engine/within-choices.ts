/**
 * Whether a command lies within a seat's choices, and if not, why: the one check that `apply` makes.
 * Not here: what the choices are (choices-for.ts). No rule is stated here a second time.
 */
import type { AgendaChoices, Choices, DispatchChoices, FloorChoices, MediationChoices, StatementChoice } from './choices.ts';
import type { AccordOrder, AgendaCommand, Bridge, Command, Dispatch, SoundOut, Statement } from './command.ts';
import type { SeatId, Terms } from './ids.ts';
import { missingFrom } from './package-checks.ts';
import type { Rejection, RejectionCode } from './rejection.ts';
import type { Rules } from './ruleset.ts';
import { orderTerms } from './terms.ts';

/** Nothing when the command may be given; else the first thing that is wrong with it. */
export type Verdict = Rejection | 'allowed';

/** What is needed besides the choices: rules, and promises of any text that could be guaranteed. */
export type Check = {
  readonly rules: Rules;
  readonly choices: Choices;
  readonly expected: readonly string[];
  /** Choices again with a package as draft. */
  readonly withPackage: (terms: Terms) => Choices;
};

export function checkCommand({ rules, choices, expected, withPackage }: Check, command: Command): Verdict {
  if (choices.kind === 'over') return { code: 'turn/game-over' };
  if (choices.kind === 'sealed') return { code: 'turn/already-sealed', allowed: choices.for };
  if (choices.kind === 'wait') return { code: 'turn/not-your-turn', allowed: choices.for };
  if (!expected.includes(command.kind)) return { code: 'turn/wrong-command', given: command.kind, allowed: expected };
  if (choices.kind === 'dispatch' && command.kind === 'dispatch') return checkDispatch(choices, command, rules.constants.actionPoints);
  if (choices.kind === 'agenda' && command.kind === 'agenda') return checkAgenda(choices, command);
  if (choices.kind === 'floor') return checkFloor(rules, choices, command);
  if (choices.kind === 'mediation') return checkMediation({ rules, choices, withPackage }, command);
  if (choices.kind === 'statement' && command.kind === 'statement') return checkStatement(choices.statements, command.statement);
  return 'allowed';
}

/** The first rejection of a list of checks, made only as far as needed. */
function first(...checks: readonly (() => Verdict)[]): Verdict {
  for (const check of checks) {
    const verdict = check();
    if (verdict !== 'allowed') return verdict;
  }
  return 'allowed';
}

/** The first of the given things that is not among the allowed ones or comes twice. */
function stranger<T extends string | number>(given: readonly T[], allowed: readonly T[], code: RejectionCode): Verdict {
  const odd = given.find((one, index) => !allowed.includes(one) || given.indexOf(one) !== index);
  return odd === undefined ? 'allowed' : { code, given: `${odd}`, allowed: allowed.map(String) };
}

function checkDispatch(choices: DispatchChoices, command: Dispatch, points: number): Verdict {
  return first(
    () => checkActions(choices, command, points),
    () => stranger(command.stall, choices.commitments, 'dispatch/nothing-to-stall'),
    () => checkConfidences(choices, command),
    () => checkResponses(choices, command),
    () => checkAccordOrder(choices.accord, command.accord),
    () => stranger(command.request.families, choices.families, 'dispatch/unknown-family'),
    () => stranger([command.request.format], choices.formats, 'dispatch/unknown-format'),
  );
}

function checkActions(choices: DispatchChoices, { actions }: Dispatch, most: number): Verdict {
  const open = (): readonly string[] => choices.actions.filter((choice) => choice.open).map(({ action }) => action);
  let points = 0;
  for (const [index, { action, issue }] of actions.entries()) {
    const choice = choices.actions.find((one) => one.action === action);
    if (choice === undefined) return { code: 'dispatch/unknown-action', given: action, allowed: open() };
    if (!choice.open && choice.closed !== 'points') return { code: 'dispatch/action-closed', given: action, allowed: open() };
    if (actions.findIndex((one) => one.action === action) !== index) return { code: 'dispatch/action-twice', given: action };
    points += choice.points;
    if (choice.issues.length > 0 && issue === undefined) return { code: 'dispatch/issue-needed', given: action, allowed: choice.issues };
    if (issue !== undefined && !choice.issues.includes(issue)) return { code: 'dispatch/unknown-issue', given: issue, allowed: choice.issues };
  }
  return points > most ? { code: 'dispatch/too-many-points', given: `${points}`, most } : 'allowed';
}

function checkConfidences(choices: DispatchChoices, { confidences }: Dispatch): Verdict {
  const most = choices.confidencesLeft;
  if (confidences.length > most) return { code: 'dispatch/too-many-confidences', given: `${confidences.length}`, most };
  for (const { topic, issue } of confidences) {
    const choice = choices.confidences.find((one) => one.topic === topic);
    const fits = choice !== undefined && (choice.issues.length === 0 ? issue === undefined : issue !== undefined && choice.issues.includes(issue));
    if (!fits) return { code: 'dispatch/unknown-confidence', given: issue ?? topic, allowed: choice?.issues ?? [] };
  }
  if (confidences.length < 2) return 'allowed';
  const names = confidences.map(({ topic, issue }) => `${topic} ${issue ?? ''}`);
  return new Set(names).size === names.length ? 'allowed' : { code: 'dispatch/unknown-confidence', given: names[0] ?? '' };
}

/** Every open question is answered, once, and nothing else is. */
function checkResponses(choices: DispatchChoices, { responses }: Dispatch): Verdict {
  for (const { event, response } of responses) {
    const question = choices.questions.find((one) => one.event === event);
    if (question === undefined) return { code: 'dispatch/unknown-response', given: event, allowed: choices.questions.map((one) => one.event) };
    if (!question.responses.includes(response)) return { code: 'dispatch/unknown-response', given: response, allowed: question.responses };
  }
  const open = choices.questions.find(({ event }) => responses.filter((one) => one.event === event).length !== 1);
  return open === undefined ? 'allowed' : { code: 'dispatch/question-open', given: open.event, allowed: open.responses };
}

function checkAccordOrder(choices: DispatchChoices['accord'], order: AccordOrder): Verdict {
  if (order.kind === 'keep') return 'allowed';
  if (order.kind === 'leave') return choices.leave ? 'allowed' : { code: 'dispatch/accord-closed', given: order.kind };
  const open = order.kind === 'snap-back' ? choices.snapBack : choices.rollBack;
  if (order.issues.length === 0) return { code: 'dispatch/accord-closed', given: order.kind, allowed: open };
  return stranger(order.issues, open, 'dispatch/accord-closed');
}

function checkAgenda(choices: AgendaChoices, { families, format, carry }: AgendaCommand): Verdict {
  return first(
    () => stranger(families, [...choices.coreFamilies, ...choices.wideFamilies], 'agenda/unknown-family'),
    () => (families.some((family) => choices.coreFamilies.includes(family)) ? 'allowed' : { code: 'agenda/no-core-family', allowed: choices.coreFamilies }),
    () => stranger([format], choices.formats, 'agenda/format-closed'),
    () => stranger(carry, format === 'indirect' ? choices.carry : [], 'agenda/cannot-carry'),
    () => (carry.length > choices.mostCarried ? { code: 'agenda/too-little-credit', given: `${carry.length}`, most: choices.mostCarried } : 'allowed'),
  );
}

function checkFloor(rules: Rules, choices: FloorChoices, command: Command): Verdict {
  if (command.kind === 'initial') return choices.initial.kind === 'none' ? { code: 'table/no-standing-offer' } : 'allowed';
  if (command.kind !== 'offer') return 'allowed';
  return missingFrom(rules, { inForce: choices.inForce, issues: choices.offer, terms: command.terms })[0] ?? 'allowed';
}

type MediationCheck = { readonly rules: Rules; readonly choices: MediationChoices; readonly withPackage: Check['withPackage'] };

function checkMediation(check: MediationCheck, command: Command): Verdict {
  const { choices } = check;
  if (command.kind === 'guarantee') return stranger([command.issue], choices.guaranteeStanding, 'table/cannot-guarantee');
  if (command.kind === 'sound-out') return checkSoundOut(check, command);
  if (command.kind === 'bridge') return checkBridge(check, command);
  return 'allowed';
}

function checkSoundOut({ rules, choices }: MediationCheck, { seat, terms }: SoundOut): Verdict {
  return first(
    () => stranger<SeatId>([seat], choices.soundOut, 'table/cannot-sound-out'),
    () => missingFrom(rules, { inForce: choices.inForce, issues: choices.text, terms })[0] ?? 'allowed',
  );
}

function checkBridge({ rules, choices, withPackage }: MediationCheck, { terms, guarantee }: Bridge): Verdict {
  if (!choices.mayBridge) return { code: 'table/cannot-bridge' };
  const missing = missingFrom(rules, { inForce: choices.inForce, issues: choices.text, terms })[0];
  if (missing !== undefined) return missing;
  if (guarantee === undefined) return 'allowed';
  const drafted = withPackage(orderTerms(rules, terms));
  return stranger([guarantee], drafted.kind === 'mediation' ? drafted.mayGuarantee : [], 'table/cannot-guarantee');
}

function checkStatement(choices: readonly StatementChoice[], statement: Statement): Verdict {
  for (const choice of choices) {
    if (choice.kind !== statement.kind) continue;
    if (choice.kind === 'threaten' && statement.kind === 'threaten') return stranger([statement.action], choice.actions, 'statement/unknown-action');
    if (choice.kind === 'draw-line' && statement.kind === 'draw-line') return checkLine(choice.issues, statement);
    if ('rounds' in choice && 'round' in statement) return stranger([statement.round], choice.rounds, 'statement/unknown-round');
    return 'allowed';
  }
  return { code: 'statement/closed', given: statement.kind, allowed: choices.map(({ kind }) => kind) };
}

type Line = { readonly issue: string; readonly position: number };

function checkLine(lines: Extract<StatementChoice, { kind: 'draw-line' }>['issues'], { issue, position }: Line): Verdict {
  const line = lines.find((one) => one.issue === issue);
  if (line === undefined) return { code: 'statement/unknown-issue', given: issue, allowed: lines.map((one) => one.issue) };
  return stranger([position], line.positions, 'statement/unknown-position');
}
