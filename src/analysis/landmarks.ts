/**
 * What kind of decision a turning point was, where it has a name of its own.
 * Not here: whether it was one (turning-points.ts).
 * Invariant: read off the game as it was played, with both briefs known: hindsight.
 */
import { countDealZone } from '../bargaining/index.ts';
import { actionOf, type Command, type Dispatch, dealTables, type GameState, ratificationOf, type Rules } from '../engine/index.ts';
import type { Step } from '../record/index.ts';

/**
 * deal-missed: a text that both capitals would have ratified was passed over, refused or left standing. needless-escalation: pressure or a
 * threat that cost more than it brought. promise-broken: a promise stalled, or an accord left. door-opened: from no
 * text that both would have signed to some.
 */
export type Landmark = 'deal-missed' | 'needless-escalation' | 'promise-broken' | 'door-opened';
export const LANDMARKS: readonly Landmark[] = ['deal-missed', 'needless-escalation', 'promise-broken', 'door-opened'];

/** @param before the step before the decision, @param after the one that it led to */
export function landmarkOf(rules: Rules, { command, outcome, before, after }: {
  readonly command: Command; readonly outcome: 'lost' | 'gained'; readonly before: Step; readonly after: Step;
}): Landmark | undefined {
  if (outcome === 'gained') return opensDoor(rules, before.state, after.state) ? 'door-opened' : undefined;
  if (passesOver(command, before.state) && wasSignable(rules, before.state)) return 'deal-missed';
  if (command.kind === 'dispatch') return landmarkOfDispatch(rules, command);
  return command.kind === 'statement' && command.statement.kind === 'threaten' ? 'needless-escalation' : undefined;
}

/** The same orders with every promise honoured; nothing where none was broken. */
export function asHonoured(command: Command): Dispatch | undefined {
  return command.kind === 'dispatch' && breaksPromise(command) ? { ...command, stall: [], accord: { kind: 'keep' } } : undefined;
}

function breaksPromise({ stall, accord }: Dispatch): boolean {
  return stall.length > 0 || accord.kind === 'leave';
}

function landmarkOfDispatch(rules: Rules, dispatch: Dispatch): Landmark | undefined {
  const { actions } = dispatch;
  if (breaksPromise(dispatch)) return 'promise-broken';
  return actions.some(({ action }) => actionOf(rules, action).kind === 'pressure') ? 'needless-escalation' : undefined;
}

function opensDoor(rules: Rules, before: GameState, after: GameState): boolean {
  return countDealZone(dealTables(rules, after)) > 0 && countDealZone(dealTables(rules, before)) === 0;
}

/** Commands that leave a text on the table unsigned. Whoever laid it may pass: it is the other's to initial, and stays. */
function passesOver(command: Command, { phase }: GameState): boolean {
  if (command.kind === 'pass') return !(phase.kind === 'floor' && phase.table.standing.kind === 'offer' && phase.table.standing.by === phase.seat);
  return command.kind === 'walk-out' || command.kind === 'offer' || (command.kind === 'answer-bridge' && command.answer === 'refuse');
}

/** Whether a text lies on the table that both capitals would ratify now. */
function wasSignable(rules: Rules, state: GameState): boolean {
  const text = textOnTable(state);
  return text !== undefined && rules.principals.every((seat) => ratificationOf(rules, state, { seat, ...text }).ratifies);
}

function textOnTable({ phase }: GameState): Pick<Extract<GameState['phase'], { kind: 'bridge' }>, 'terms' | 'guaranteed'> | undefined {
  if (phase.kind === 'bridge') return phase;
  if (phase.kind !== 'floor' && phase.kind !== 'mediation') return undefined;
  return phase.table.standing.kind === 'offer' ? phase.table.standing : undefined;
}
