// Another state that one viewer cannot tell from a given one: all that is secret to the viewer is drawn anew.
// What the viewer may know is decided here a second time, from game.md and the comments of state.ts.
import type { Action, Commitment, GameState, Rules, SealedCommand, SeatId } from '../../src/engine/index.ts';
import { SEATS } from '../../src/engine/index.ts';
import { oneOf, randomCommand, type Dice } from './random-play.ts';

export function scrambled(rules: Rules, state: GameState, { viewer, dice }: { readonly viewer: SeatId | 'audience'; readonly dice: Dice }): GameState {
  return withOtherOrders(rules, withOtherFacts(rules, state, { viewer, dice }), { viewer, dice });
}

function withOtherFacts(rules: Rules, state: GameState, { viewer, dice }: Scramble): GameState {
  const perSeat = <T>(own: Readonly<Record<SeatId, T>>, draw: (seat: SeatId) => T): Record<SeatId, T> => {
    const of = (seat: SeatId): T => (seat === viewer ? own[seat] : draw(seat));
    return { us: of('us'), iran: of('iran'), oman: of('oman') };
  };
  const sees = (seats: readonly SeatId[]): boolean => SEATS.every((seat) => seats.includes(seat)) || seats.some((seat) => seat === viewer);
  const hidden = rules.gauges.map(({ seenBy }) => !sees(seenBy));
  const drawGauge = (index: number): number => {
    const { minCenti = 0, maxCenti = 0 } = rules.gauges[index] ?? {};
    return minCenti + dice.below(maxCenti - minCenti + 1);
  };
  const closes = (row: readonly number[]): number[] => row.map((value, index) => (hidden[index] === true ? drawGauge(index) : value));
  const cable = rules.events.map(({ cableTo }) => cableTo.length > 0 && !sees(cableTo));
  const privy = (action: Action | undefined): boolean => action !== undefined && (action.public || action.seat === viewer);
  const actionOf = (id: string): Action | undefined => rules.actions.find((action) => action.id === id);
  const secretAction = rules.actions.filter((action) => !privy(action));
  const giverOf = (issue: string): SeatId | undefined => rules.issues.find(({ id }) => id === issue)?.giver;
  const conduct = (one: Commitment): Commitment => (giverOf(one.issue) === viewer ? one
    : { ...one, honoured: dice.below(one.due + 1), conduct: one.conduct === 'none' ? 'none' : oneOf(dice, ['comply', 'stall'] as const) });
  return {
    ...state,
    seed: dice.below(2 ** 31),
    briefs: perSeat(state.briefs, (seat) => oneOf(dice, rules.briefs[seat]).id),
    phase: scrambledPhase(rules, state, { viewer, dice }),
    gauges: Object.fromEntries(rules.gauges.map(({ id }, index) => [id, hidden[index] === true ? drawGauge(index) : (state.gauges[id] ?? 0)])),
    closes: { older: closes(state.closes.older), newer: closes(state.closes.newer) },
    flags: Object.fromEntries(rules.flags.map(({ id, public: shown }) => [id, shown ? (state.flags[id] ?? 0) : dice.below(9)])),
    eventRounds: state.eventRounds.map((round, index) => (cable[index] === true ? dice.below(state.round + 1) : round)),
    actionRounds: state.actionRounds.map((round, index) => (privy(rules.actions[index]) ? round : dice.below(state.round + 1))),
    uses: [
      ...state.uses.filter(({ action }) => privy(actionOf(action))),
      ...secretAction.filter(() => dice.below(2) === 0).map(({ id }) => ({ action: id, round: state.round })),
    ],
    commitments: state.commitments.map(conduct),
    pastPromises: { due: dice.below(9), honoured: dice.below(9) },
    highestCostOffered: perSeat(state.highestCostOffered, () => dice.below(40)),
    widened: perSeat(state.widened, (seat) => (oneOf(dice, rules.briefs[seat]).redLines.filter(() => dice.below(2) === 0).map(({ id }) => id))),
    hurdleEase: perSeat(state.hurdleEase, () => ({ byPercent: -dice.below(20), untilRound: dice.below(9) })),
    confidences: scrambledConfidences(rules, state, { viewer, dice }),
    lowCloses: perSeat(state.lowCloses, () => dice.below(2)),
    // The audience hears nothing from the table and of no request.
    ...(viewer === 'audience' ? audienceFields(rules, state, dice) : {}),
  };
}

type Scramble = { readonly viewer: SeatId | 'audience'; readonly dice: Dice };

function scrambledPhase(rules: Rules, { phase }: GameState, { viewer, dice }: Scramble): GameState['phase'] {
  const table = 'table' in phase ? {
    ...phase.table,
    soundedOut: viewer === rules.mediator ? phase.table.soundedOut
      : rules.principals.filter((seat) => (seat === viewer ? phase.table.soundedOut.includes(seat) : dice.below(2) === 0)),
    standing: viewer === 'audience' ? { kind: 'none' as const } : phase.table.standing,
  } : undefined;
  switch (phase.kind) {
    case 'bridge': return { ...phase, ...(table === undefined ? {} : { table }), ...(viewer === 'audience' ? { terms: {}, guaranteed: [] } : {}) };
    case 'floor': case 'mediation': return { ...phase, ...(table === undefined ? {} : { table }) };
    case 'capitals': case 'statements': case 'agenda': case 'over': return phase;
  }
}

/** Other seats have sealed something else that they may send. */
function withOtherOrders(rules: Rules, state: GameState, { viewer, dice }: Scramble): GameState {
  const { phase } = state;
  if (!('sealed' in phase)) return state;
  const unsent: GameState = { ...state, phase: { ...phase, sealed: [] } };
  return { ...state, phase: { ...phase, sealed: phase.sealed.map((sent) => (sent.seat === viewer ? sent : { ...sent, command: drawSealed(rules, { state: unsent, seat: sent.seat }, dice) })) } };
}

function drawSealed(rules: Rules, who: { readonly state: GameState; readonly seat: SeatId }, dice: Dice): SealedCommand {
  const drawn = randomCommand(rules, who, dice);
  if (drawn.kind !== 'dispatch' && drawn.kind !== 'answer-bridge' && drawn.kind !== 'statement') throw new Error(`${drawn.kind} is not sealed`);
  return drawn;
}

/** What was entrusted and not carried is for confider and mediator: more, fewer and other ones. */
function scrambledConfidences(rules: Rules, state: GameState, { viewer, dice }: Scramble): GameState['confidences'] {
  if (viewer === rules.mediator) return state.confidences;
  const strangers = rules.principals.filter((seat) => seat !== viewer);
  const drawn = (): GameState['confidences'] => (dice.below(2) === 0 ? [] : [{
    from: oneOf(dice, strangers), round: state.round, mayPassOn: dice.below(2) === 0, carried: viewer === 'audience' && dice.below(2) === 0,
    content: { topic: 'first-priority', issue: oneOf(dice, rules.issues).id },
  }]);
  const known = state.confidences.filter(({ from, carried }) => viewer !== 'audience' && (from === viewer || carried));
  return [...drawn(), ...known.flatMap((one) => [one, ...drawn()])];
}

function audienceFields(rules: Rules, state: GameState, dice: Dice): Partial<GameState> {
  const [first, second] = rules.principals;
  const terms = { [rules.issues[0]?.id ?? '']: dice.below(2) };
  return {
    pending: dice.below(2) === 0 ? { kind: 'none' } : { kind: 'initialled', terms, guaranteed: [], source: 'offer', by: first, adReferendum: [] },
    lastOffers: { ...state.lastOffers, [first]: terms },
    gaveGround: dice.below(2) === 0 ? [] : [first],
    requests: { ...state.requests, [second]: { families: [], format: 'direct' } },
  };
}
