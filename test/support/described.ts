// What the domains of choices.ts describe, written a second time for the law that apply accepts exactly that.
import type { Choices, Command, DispatchChoices, IssueChoice, Rules, Statement, StatementChoice, Terms } from '../../src/engine/index.ts';
import { choicesFor, type GameState, type SeatId } from '../../src/engine/index.ts';

/** Whether the seat's choices describe a well-formed command. */
export function isDescribed(rules: Rules, state: GameState, seat: SeatId, command: Command): boolean {
  const choices = choicesFor(rules, state, seat);
  switch (choices.kind) {
    case 'wait': case 'sealed': case 'over': return false;
    case 'dispatch': return command.kind === 'dispatch' && describesDispatch(choices, command, rules.constants.actionPoints);
    case 'agenda': return command.kind === 'agenda' && describesAgenda(choices, command);
    case 'floor':
      if (command.kind === 'offer') return describesPackage(rules, choices.offer, choices.inForce, command.terms);
      if (command.kind === 'initial') return choices.initial.kind === 'standing';
      return command.kind === 'pass' || command.kind === 'walk-out';
    case 'mediation': return describesMediation(rules, { state, seat, choices }, command);
    case 'answer-bridge': return command.kind === 'answer-bridge' && choices.answers.includes(command.answer);
    case 'statement': return command.kind === 'statement' && choices.statements.some((choice) => describesStatement(choice, command.statement));
  }
}

const distinct = (list: readonly unknown[]): boolean => new Set(list).size === list.length;
const within = <T>(given: readonly T[], allowed: readonly T[]): boolean => distinct(given) && given.every((one) => allowed.includes(one));

function describesDispatch(choices: DispatchChoices, command: Extract<Command, { kind: 'dispatch' }>, points: number): boolean {
  const { actions, confidences, responses, accord, request, stall } = command;
  const chosen = actions.map((order) => ({ order, choice: choices.actions.find(({ action }) => action === order.action) }));
  const actionsFit = distinct(actions.map(({ action }) => action))
    && chosen.reduce((sum, { choice }) => sum + (choice?.points ?? 0), 0) <= points
    && chosen.every(({ order, choice }) => choice?.open === true
      && (choice.issues.length === 0 ? order.issue === undefined : choice.issues.includes(order.issue ?? '')));
  const confidencesFit = confidences.length <= choices.confidencesLeft
    && distinct(confidences.map(({ topic, issue }) => `${topic} ${issue}`))
    && confidences.every(({ topic, issue }) => choices.confidences.some((choice) => choice.topic === topic
      && (choice.issues.length === 0 ? issue === undefined : choice.issues.includes(issue ?? ''))));
  const responsesFit = responses.length === choices.questions.length
    && choices.questions.every(({ event, responses: open }) => responses.some((given) => given.event === event && open.includes(given.response)));
  return actionsFit && confidencesFit && responsesFit && describesAccordOrder(choices.accord, accord) && within(stall, choices.commitments)
    && within(request.families, choices.families) && choices.formats.includes(request.format);
}

function describesAccordOrder(choices: DispatchChoices['accord'], order: Extract<Command, { kind: 'dispatch' }>['accord']): boolean {
  switch (order.kind) {
    case 'keep': return true;
    case 'leave': return choices.leave;
    case 'snap-back': return order.issues.length > 0 && within(order.issues, choices.snapBack);
    case 'roll-back': return order.issues.length > 0 && within(order.issues, choices.rollBack);
  }
}

function describesAgenda(choices: Extract<Choices, { kind: 'agenda' }>, { families, format, carry }: Extract<Command, { kind: 'agenda' }>): boolean {
  return within(families, [...choices.coreFamilies, ...choices.wideFamilies]) && families.some((family) => choices.coreFamilies.includes(family))
    && choices.formats.includes(format) && within(carry, format === 'indirect' ? choices.carry : []) && carry.length <= choices.mostCarried;
}

function describesPackage(rules: Rules, issues: readonly IssueChoice[], inForce: Terms, terms: Terms): boolean {
  const named = Object.entries(terms);
  if (!named.every(([id, position]) => issues.some(({ issue, positions }) => issue === id && positions.includes(position)))) return false;
  const now = (id: string): number => terms[id] ?? inForce[id] ?? 0;
  const gives = (seat: SeatId): boolean => rules.issues.some(({ id, giver }) => giver === seat && now(id) > 0);
  return rules.issues.some(({ id }) => now(id) !== (inForce[id] ?? 0)) && rules.principals.every(gives);
}

type Mediating = { readonly state: GameState; readonly seat: SeatId; readonly choices: Extract<Choices, { kind: 'mediation' }> };

function describesMediation(rules: Rules, { state, seat, choices }: Mediating, command: Command): boolean {
  switch (command.kind) {
    case 'pass': return true;
    case 'guarantee': return choices.guaranteeStanding.includes(command.issue);
    case 'sound-out': return choices.soundOut.includes(command.seat) && describesPackage(rules, choices.text, choices.inForce, command.terms);
    case 'bridge': {
      if (!choices.mayBridge || !describesPackage(rules, choices.text, choices.inForce, command.terms)) return false;
      const drafted = choicesFor(rules, state, seat, { kind: 'package', terms: command.terms });
      return command.guarantee === undefined || (drafted.kind === 'mediation' && drafted.mayGuarantee.includes(command.guarantee));
    }
    default: return false;
  }
}

function describesStatement(choice: StatementChoice, statement: Statement): boolean {
  switch (choice.kind) {
    case 'silent': case 'reassure': case 'praise': return statement.kind === choice.kind;
    case 'threaten': return statement.kind === 'threaten' && choice.actions.includes(statement.action);
    case 'draw-line': return statement.kind === 'draw-line' && choice.issues.some(({ issue, positions }) => issue === statement.issue && positions.includes(statement.position));
    case 'set-deadline': case 'extend-deadline': return statement.kind === choice.kind && choice.rounds.includes(statement.round);
  }
}
