// Short words for playing a scene by hand: what nobody orders is silence. Every command must be accepted.
import type {
  AgendaCommand, BridgeAnswer, Command, Commitment, Dispatch, GameEvent, GameState, GaugeId, Rules, SeatId, Statement, Terms,
} from '../../src/engine/index.ts';
import { apply, SEATS, seatsToMove, startGame } from '../../src/engine/index.ts';

/** A game under way, and the events of the last scene. */
export type Scene = { readonly rules: Rules; readonly state: GameState; readonly events: readonly GameEvent[] };

/** Round 1 at the capitals, with the same briefs always and whatever is changed. */
export function opened(rules: Rules, change: Partial<GameState> = {}): Scene {
  const briefs = { us: 'canary-us-firm', iran: 'canary-iran-proud', oman: 'canary-oman-host' };
  const { state, events } = startGame(rules, { seed: 1, length: 'full', briefs });
  return { rules, state: { ...state, ...change }, events };
}

export function withGauges(scene: Scene, gauges: Readonly<Record<GaugeId, number>>): Scene {
  return { ...scene, state: { ...scene.state, gauges: { ...scene.state.gauges, ...gauges } } };
}

/** The parts of a state that say which promises are in force. */
export function inForce(terms: Terms, change: Partial<Commitment> = {}): Pick<GameState, 'inForce' | 'commitments'> {
  const commitments = Object.entries(terms).map(([issue, position]): Commitment => (
    { issue, position, since: 1, due: 0, honoured: 0, looked: 0, conduct: 'none', report: 'none', ...change }));
  return { inForce: terms, commitments };
}

export function sent({ rules, state }: Scene, seat: SeatId, command: Command): Scene {
  const result = apply(rules, state, seat, command);
  if (!result.ok) throw new Error(`${seat} ${JSON.stringify(command)}: ${JSON.stringify(result.error)}`);
  return { rules, ...result.value };
}

/** Several commands one after the other; the events of all of them. */
export function sentAll(scene: Scene, commands: readonly (readonly [SeatId, Command])[]): Scene {
  return commands.reduce((now: Scene, [seat, command]): Scene => {
    const next = sent(now, seat, command);
    return { ...next, events: [...now.events, ...next.events] };
  }, { ...scene, events: [] });
}

const nothing: Dispatch = {
  kind: 'dispatch', actions: [], stall: [], confidences: [], responses: [], accord: { kind: 'keep' },
  request: { families: ['enrichment', 'sanctions'], format: 'indirect' },
};

export type Orders = Partial<Readonly<Record<SeatId, Partial<Dispatch>>>>;

/** All three capitals send their dispatch. */
export function dispatched(scene: Scene, orders: Orders = {}): Scene {
  const silent = (seat: SeatId): Dispatch => (seat === scene.rules.mediator ? { ...nothing, request: { families: [], format: 'indirect' } } : nothing);
  return sentAll(scene, SEATS.map((seat) => [seat, { ...silent(seat), ...orders[seat] }]));
}

export function tabled(scene: Scene, agenda: Partial<AgendaCommand> = {}): Scene {
  return sent(scene, 'oman', { kind: 'agenda', families: ['enrichment', 'sanctions'], format: 'direct', carry: [], ...agenda });
}

/** Whoever has the floor passes, until the table is over. */
export function passedOut(scene: Scene): Scene {
  let now: Scene = scene;
  const events: GameEvent[] = [];
  while (now.state.phase.kind === 'floor' || now.state.phase.kind === 'mediation') {
    const [seat] = seatsToMove(now.rules, now.state);
    if (seat === undefined) throw new Error('nobody to move');
    now = sent(now, seat, { kind: 'pass' });
    events.push(...now.events);
  }
  return { ...now, events };
}

export function answered(scene: Scene, answers: { readonly us: BridgeAnswer; readonly iran: BridgeAnswer }): Scene {
  return sentAll(scene, [['us', { kind: 'answer-bridge', answer: answers.us }], ['iran', { kind: 'answer-bridge', answer: answers.iran }]]);
}

/** The public statements; the round closes and, unless the game is over, the next one opens. */
export function closed(scene: Scene, statements: Partial<Readonly<Record<SeatId, Statement>>> = {}): Scene {
  return sentAll(scene, SEATS.map((seat) => [seat, { kind: 'statement', statement: statements[seat] ?? { kind: 'silent' } }]));
}

/** A round in which nothing is said at the table. */
export function quietRound(scene: Scene, orders: Orders = {}, statements: Partial<Readonly<Record<SeatId, Statement>>> = {}): Scene {
  const ordered = dispatched(scene, orders);
  const spoken = ordered.state.phase.kind === 'agenda' ? passedOut(tabled(ordered)) : ordered;
  const end = spoken.state.phase.kind === 'statements' ? closed(spoken, statements) : spoken;
  return { ...end, events: [...ordered.events, ...(spoken === ordered ? [] : spoken.events), ...(end === spoken ? [] : end.events)] };
}

/** By how much a gauge moved in the scene, hundredths, and by which cause each time. */
export function movesOf({ events }: Scene, gauge: GaugeId): (readonly [string, number])[] {
  return events.flatMap((event) => (event.kind === 'gauge-moved' && event.gauge === gauge ? [[causeOf(event), event.byCenti] as const] : []));
}

function causeOf({ cause }: Extract<GameEvent, { kind: 'gauge-moved' }>): string {
  if ('rule' in cause) return cause.rule;
  if (cause.kind === 'action' || cause.kind === 'lapsed') return `${cause.kind} ${cause.action}`;
  return cause.kind === 'statement' ? `statement ${cause.statement}` : `${cause.kind} ${cause.event}`;
}

export function kindsOf({ events }: Scene): string[] {
  return events.map(({ kind }) => kind);
}

/** The first event of a kind; throws where there is none. */
export function eventOf<Kind extends GameEvent['kind']>({ events }: Scene, kind: Kind): Extract<GameEvent, { kind: Kind }> {
  const found = events.find((event): event is Extract<GameEvent, { kind: Kind }> => event.kind === kind);
  if (found === undefined) throw new Error(`no event ${kind} among ${events.map((event) => event.kind).join(', ')}`);
  return found;
}

export function outcomeOf({ state }: Scene): Extract<GameState['phase'], { kind: 'over' }>['outcome'] {
  if (state.phase.kind !== 'over') throw new Error(`not over: ${state.phase.kind}`);
  return state.phase.outcome;
}
