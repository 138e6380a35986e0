// Legal play at random, driven by the choices of a seat alone, for the laws of the engine. Wider and wilder than any
// agent: it takes what can be taken.
import type {
  AccordOrder, Choices, Command, Dispatch, DispatchChoices, GameEvent, GameLength, GameState, IssueChoice, Rules, SeatId, Statement, StatementChoice, Terms,
} from '../../src/engine/index.ts';
import { apply, bothGive, choicesFor, combineTerms, sameTerms, seatsToMove, startGame } from '../../src/engine/index.ts';

/** A stream of numbers below 2³²: mulberry32. */
export type Dice = { readonly below: (bound: number) => number };

export function diceFrom(seed: number): Dice {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return { below: (bound) => next() % bound };
}

export function oneOf<T>(dice: Dice, list: readonly T[]): T {
  const drawn = list[dice.below(Math.max(1, list.length))];
  if (drawn === undefined) throw new Error('nothing to draw from');
  return drawn;
}

export function someOf<T>(dice: Dice, list: readonly T[], percent = 50): T[] {
  return list.filter(() => dice.below(100) < percent);
}

/** A command that the seat's choices allow; throws where it is not to move. */
export function randomCommand(rules: Rules, { state, seat }: { readonly state: GameState; readonly seat: SeatId }, dice: Dice): Command {
  const choices = choicesFor(rules, state, seat);
  switch (choices.kind) {
    case 'dispatch': return randomDispatch(choices, dice);
    case 'agenda': {
      const core = someOf(dice, choices.coreFamilies, 80);
      const format = oneOf(dice, choices.formats);
      const carry = format === 'indirect' ? someOf(dice, choices.carry, 60).slice(0, choices.mostCarried) : [];
      return { kind: 'agenda', families: [...(core.length > 0 ? core : choices.coreFamilies), ...someOf(dice, choices.wideFamilies, 40)], format, carry };
    }
    case 'floor': return randomFloor(rules, choices, dice);
    case 'mediation': {
      const command = randomMediation(rules, choices, dice);
      if (command.kind !== 'bridge') return command;
      const drafted = choicesFor(rules, state, seat, { kind: 'package', terms: command.terms });
      const promises = drafted.kind === 'mediation' ? drafted.mayGuarantee : [];
      return promises.length > 0 && dice.below(2) > 0 ? { ...command, guarantee: oneOf(dice, promises) } : command;
    }
    case 'answer-bridge': return { kind: 'answer-bridge', answer: oneOf(dice, [...choices.answers, 'initial' as const, 'initial' as const]) };
    case 'statement': return { kind: 'statement', statement: randomStatement(choices.statements, dice) };
    case 'wait': case 'sealed': case 'over': throw new Error(`nothing to choose: ${choices.kind}`);
  }
}

function randomDispatch(choices: DispatchChoices, dice: Dice): Dispatch {
  const actions: Dispatch['actions'][number][] = [];
  let left = choices.pointsLeft;
  for (const { action, open, points, issues } of choices.actions) {
    if (!open || points > left || dice.below(100) < 60) continue;
    left -= points;
    actions.push(issues.length > 0 ? { action, issue: oneOf(dice, issues) } : { action });
  }
  const confidences = someOf(dice, choices.confidences, 50).slice(0, choices.confidencesLeft).map(({ topic, issues }) => {
    const mayPassOn = dice.below(3) > 0;
    return issues.length > 0 ? { topic, issue: oneOf(dice, issues), mayPassOn } : { topic, mayPassOn };
  });
  return {
    kind: 'dispatch', actions,
    stall: someOf(dice, choices.commitments, 25),
    confidences,
    responses: choices.questions.map(({ event, responses }) => ({ event, response: oneOf(dice, responses) })),
    accord: randomAccordOrder(choices.accord, dice),
    request: { families: someOf(dice, choices.families, 70), format: oneOf(dice, choices.formats) },
  };
}

function randomAccordOrder({ snapBack, rollBack, leave }: DispatchChoices['accord'], dice: Dice): AccordOrder {
  const some = (issues: readonly string[]): readonly string[] => {
    const drawn = someOf(dice, issues, 60);
    return drawn.length > 0 ? drawn : issues;
  };
  if (snapBack.length > 0 && dice.below(2) > 0) return { kind: 'snap-back', issues: some(snapBack) };
  if (rollBack.length > 0 && dice.below(2) > 0) return { kind: 'roll-back', issues: some(rollBack) };
  return leave && dice.below(12) === 0 ? { kind: 'leave' } : { kind: 'keep' };
}

function randomFloor(rules: Rules, choices: Extract<Choices, { kind: 'floor' }>, dice: Dice): Command {
  const draw = dice.below(100);
  if (choices.initial.kind === 'standing' && draw < 45) return { kind: 'initial' };
  if (draw >= 96) return { kind: 'walk-out' };
  const terms = draw < 88 ? randomTerms(rules, choices, dice) : undefined;
  return terms === undefined ? { kind: 'pass' } : { kind: 'offer', terms };
}

function randomMediation(rules: Rules, choices: Extract<Choices, { kind: 'mediation' }>, dice: Dice): Command {
  const draw = dice.below(100);
  if (draw < 25 && choices.guaranteeStanding.length > 0) return { kind: 'guarantee', issue: oneOf(dice, choices.guaranteeStanding) };
  const terms = draw < 70 ? randomTerms(rules, { offer: choices.text, inForce: choices.inForce }, dice) : undefined;
  if (terms === undefined) return { kind: 'pass' };
  if (draw < 40 && choices.soundOut.length > 0) return { kind: 'sound-out', seat: oneOf(dice, choices.soundOut), terms };
  return choices.mayBridge ? { kind: 'bridge', terms } : { kind: 'pass' };
}

/** A package that may be laid; undefined where a dozen draws found none. */
export function randomTerms(rules: Rules, choices: { readonly offer: readonly IssueChoice[]; readonly inForce: Terms }, dice: Dice): Terms | undefined {
  for (let nth = 0; nth < 12; nth++) {
    const terms: Record<string, number> = {};
    for (const { issue, positions } of someOf(dice, choices.offer, 60)) terms[issue] = oneOf(dice, positions.filter((position) => position < 3));
    const whole = combineTerms(rules, choices.inForce, terms);
    if (bothGive(rules, whole) && !sameTerms(rules, whole, choices.inForce)) return terms;
  }
  return undefined;
}

function randomStatement(choices: readonly StatementChoice[], dice: Dice): Statement {
  const choice = oneOf(dice, choices);
  switch (choice.kind) {
    case 'threaten': return { kind: 'threaten', action: oneOf(dice, choice.actions) };
    case 'draw-line': {
      const { issue, positions } = oneOf(dice, choice.issues);
      return { kind: 'draw-line', issue, position: oneOf(dice, positions) };
    }
    case 'set-deadline': case 'extend-deadline': return { kind: choice.kind, round: oneOf(dice, choice.rounds) };
    case 'silent': case 'reassure': case 'praise': return { kind: choice.kind };
  }
}

export type Move = { readonly seat: SeatId; readonly command: Command };
/** A state and what led to it. */
export type Moment = { readonly state: GameState; readonly events: readonly GameEvent[]; readonly move: Move | 'start' };

/** A whole game, moment by moment. The seat to move is drawn where several are. Throws where a choice is refused or the game never ends. */
export function* randomGame(rules: Rules, game: { readonly seed: number; readonly length?: GameLength }): Generator<Moment> {
  const { seed, length = 'full' } = game;
  const dice = diceFrom(seed * 7919 + 17);
  const started = startGame(rules, { seed, length });
  let { state } = started;
  yield { ...started, move: 'start' };
  for (let nth = 0; nth < 2000; nth++) {
    const waiting = seatsToMove(rules, state);
    if (waiting.length === 0) return;
    const seat = oneOf(dice, waiting);
    const command = randomCommand(rules, { state, seat }, dice);
    const result = apply(rules, state, seat, command);
    if (!result.ok) throw new Error(`refused what the choices allow: ${seat} ${JSON.stringify(command)} ${JSON.stringify(result.error)}`);
    ({ state } = result.value);
    yield { ...result.value, move: { seat, command } };
  }
  throw new Error('the game does not end');
}

/** The moves of a whole game. */
export function randomMoves(rules: Rules, game: { readonly seed: number; readonly length?: GameLength }): Move[] {
  return [...randomGame(rules, game)].flatMap(({ move }) => (move === 'start' ? [] : [move]));
}

/** Most commands that any game of these rules can take: what every random game is held to. */
export function mostCommands(rules: Rules, length: GameLength): number {
  const { meetings, exchanges, implementationRounds } = rules[length];
  const table = 1 + exchanges * (2 + 1 + 1) + 2 + 1 + 2;
  return meetings.length * (3 + table + 3) + implementationRounds * 3;
}
