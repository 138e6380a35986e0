/**
 * Sealed commands as the state keeps them: copies, with keys in one fixed order, so that neither the sender's key
 * order nor what the sender does with the object afterwards ever shows in a state or a digest.
 * Not here: whether a command is allowed.
 */
import type { AccordOrder, Dispatch, SealedCommand, Statement } from './command.ts';
import type { IssueId } from './ids.ts';

export function keptCommand(command: SealedCommand): SealedCommand {
  switch (command.kind) {
    case 'dispatch': return keptDispatch(command);
    case 'answer-bridge': return { kind: 'answer-bridge', answer: command.answer };
    case 'statement': return { kind: 'statement', statement: keptStatement(command.statement) };
  }
}

function keptDispatch({ actions, stall, confidences, responses, accord, request }: Dispatch): Dispatch {
  return {
    kind: 'dispatch',
    actions: actions.map(({ action, issue }) => ({ action, ...aimed(issue) })),
    stall: [...stall],
    confidences: confidences.map(({ topic, issue, mayPassOn }) => ({ topic, ...aimed(issue), mayPassOn })),
    responses: responses.map(({ event, response }) => ({ event, response })),
    accord: keptOrder(accord),
    request: { families: [...request.families], format: request.format },
  };
}

const aimed = (issue: IssueId | undefined): { readonly issue?: IssueId } => (issue === undefined ? {} : { issue });

function keptOrder(order: AccordOrder): AccordOrder {
  return 'issues' in order ? { kind: order.kind, issues: [...order.issues] } : { kind: order.kind };
}

function keptStatement(statement: Statement): Statement {
  switch (statement.kind) {
    case 'silent': case 'reassure': case 'praise': return { kind: statement.kind };
    case 'threaten': return { kind: 'threaten', action: statement.action };
    case 'draw-line': return { kind: 'draw-line', issue: statement.issue, position: statement.position };
    case 'set-deadline': case 'extend-deadline': return { kind: statement.kind, round: statement.round };
  }
}
