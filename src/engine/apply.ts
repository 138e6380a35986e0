/**
 * One command of one seat: checked against the seat's choices, then carried out.
 * Not here: any rule (rules/), any check (within-choices.ts).
 * Invariant: never writes to its input, never throws on anything that came from outside; a refused command changes nothing.
 */
import { choicesFor } from './choices-for.ts';
import type { AnswerBridge, Command, Dispatch, SealedCommand, StatementCommand } from './command.ts';
import { isCommand } from './command-shape.ts';
import type { GameEvent } from './event.ts';
import { err, ok, SEATS, type Result, type SeatId } from './ids.ts';
import type { Rejection } from './rejection.ts';
import { setAgenda } from './rules/agenda.ts';
import { resolveBridge } from './rules/bridge.ts';
import { resolveDispatches } from './rules/capitals.ts';
import { endRound } from './rules/close.ts';
import { initialStandingOffer, layOffer, passFloor, walkOut } from './rules/floor.ts';
import { guaranteeStanding, layBridge, soundOut } from './rules/mediation.ts';
import { resolveStatements } from './rules/statements.ts';
import { afterMediation } from './rules/table.ts';
import type { Rules } from './ruleset.ts';
import { keptCommand } from './sealed-command.ts';
import type { GameState, Phase, Sealed } from './state.ts';
import { COMMANDS, seatsToMove } from './to-move.ts';
import { closeTurn, openTurn, type Turn } from './turn.ts';
import { checkCommand } from './within-choices.ts';

export type Applied = { readonly state: GameState; readonly events: readonly GameEvent[] };

/** @example apply(rules, state, 'oman', { kind: 'agenda', families: ['enrichment', 'sanctions'], format: 'indirect', carry: [] }) */
export function apply(rules: Rules, state: GameState, seat: SeatId, command: Command): Result<Applied, Rejection> {
  if (!SEATS.includes(seat)) return err({ code: 'command/unknown-seat', allowed: SEATS });
  if (!isCommand(command)) return err({ code: 'command/malformed' });
  const verdict = checkCommand({
    rules,
    choices: choicesFor(rules, state, seat),
    expected: COMMANDS[state.phase.kind],
    withPackage: (terms) => choicesFor(rules, state, seat, { kind: 'package', terms }),
  }, command);
  if (verdict !== 'allowed') return err(verdict);
  const turn = openTurn(rules, state);
  carryOut(turn, seat, command);
  return ok(closeTurn(turn));
}

function carryOut(turn: Turn, seat: SeatId, command: Command): void {
  const { phase } = turn.state;
  switch (phase.kind) {
    case 'agenda': return command.kind === 'agenda' ? setAgenda(turn, command) : undefined;
    case 'floor': return onFloor(turn, phase, command);
    case 'mediation': return inMediation(turn, phase, command);
    case 'capitals': case 'bridge': case 'statements': return seal(turn, phase, { seat, command: keptCommand(command as SealedCommand) });
    case 'over': return;
  }
}

function onFloor(turn: Turn, phase: Extract<Phase, { kind: 'floor' }>, command: Command): void {
  switch (command.kind) {
    case 'offer': return layOffer(turn, phase, command);
    case 'initial': return initialStandingOffer(turn, phase);
    case 'walk-out': return walkOut(turn, phase);
    default: return passFloor(turn, phase);
  }
}

function inMediation(turn: Turn, { table }: Extract<Phase, { kind: 'mediation' }>, command: Command): void {
  switch (command.kind) {
    case 'sound-out': return soundOut(turn, table, command);
    case 'guarantee': return guaranteeStanding(turn, table, command);
    case 'bridge': return layBridge(turn, table, command);
    default: return afterMediation(turn, table);
  }
}

type SealedPhase = Extract<Phase, { sealed: Sealed }>;

/** Keeps a sealed command; the last one of a set brings all of them into effect. */
function seal(turn: Turn, phase: SealedPhase, sent: Sealed[number]): void {
  const { state, rules } = turn;
  const sealed = SEATS.flatMap((seat) => (seat === sent.seat ? [sent] : phase.sealed.filter((one) => one.seat === seat)));
  state.phase = { ...phase, sealed };
  if (seatsToMove(rules, state).length > 0) return;
  switch (phase.kind) {
    case 'capitals': return resolveDispatches(turn, bySeat(sealed, (command) => command as Dispatch));
    case 'bridge': return resolveBridge(turn, phase, bySeat(sealed, (command) => (command as AnswerBridge).answer));
    case 'statements':
      resolveStatements(turn, bySeat(sealed, (command) => (command as StatementCommand).statement));
      return endRound(turn);
  }
}

function bySeat<T>(sealed: Sealed, read: (command: SealedCommand) => T): ReadonlyMap<SeatId, T> {
  return new Map(sealed.map(({ seat, command }) => [seat, read(command)]));
}
