/**
 * A state as a seat may imagine it: what it observed, and a hypothesis about what it did not.
 * Not here: where hypotheses come from (agents).
 * Invariant: nothing of the real state but the observation enters, so an imagined game can teach nobody a secret;
 * its luck comes from the hypothesis, never from the game's own seed.
 */
import type { DealState } from './deal-tables.ts';
import type { BriefId, GaugeId, SeatId } from './ids.ts';
import { invariant, perSeat, SEATS } from './ids.ts';
import { lookup, standingGauge } from './lookup.ts';
import type { CommitmentView, Observation, OwnSealed, OwnView, PhaseView } from './observation.ts';
import type { Brief, Rules } from './ruleset.ts';
import type { Commitment, GameState, Phase, Sealed } from './state.ts';

export type Hypothesis = {
  /** A guess for every seat; the viewer's own is known and not read. */
  readonly briefs: Readonly<Record<SeatId, BriefId>>;
  /** Luck of the imagined world. */
  readonly seed: number;
};

/** Hidden gauges stand at their start (standing at the guessed brief's base), hidden conduct complies, nothing else is sealed. */
export function imagine(rules: Rules, observation: Observation, hypothesis: Hypothesis): GameState {
  const { own } = observation;
  const deal = imagineDeal(rules, observation, hypothesis.briefs);
  return {
    scenario: observation.scenario,
    rulesVersion: observation.rulesVersion,
    seed: hypothesis.seed,
    length: observation.length,
    briefs: deal.briefs,
    round: observation.round,
    stage: observation.stage,
    implementationFrom: observation.implementationFrom,
    phase: imaginePhase(observation.phase, own.kind === 'seat' ? own.seat : 'nobody'),
    gauges: deal.gauges,
    closes: deal.closes,
    flags: Object.fromEntries(rules.flags.map(({ id }) => [id, observation.flags[id] ?? 0])),
    eventRounds: rules.events.map(({ id }) => observation.eventRounds[id] ?? 0),
    actionRounds: rules.actions.map(({ id }) => observation.actionRounds[id] ?? 0),
    uses: observation.uses,
    lapses: observation.lapses,
    questions: observation.questions,
    inForce: observation.inForce,
    guaranteed: observation.guaranteed,
    commitments: observation.commitments.map((one) => imagineCommitment(observation, one)),
    pastPromises: { due: 0, honoured: 0 },
    rights: observation.rights,
    pending: observation.pending,
    agenda: observation.agenda,
    lastOffers: observation.lastOffers,
    highestCostOffered: ofSeats(own, (seat) => seat.highestCostOffered, () => 0),
    widened: deal.widened,
    hurdleEase: deal.hurdleEase,
    requests: observation.requests,
    confidences: observation.confidences.map(({ index: _, ...confidence }) => confidence),
    words: observation.words,
    deadline: observation.deadline,
    lowCloses: ofSeats(own, (seat) => seat.lowCloses, () => 0),
    walkOuts: observation.walkOuts,
    topRungCloses: observation.topRungCloses,
    peakEscalationCenti: observation.peakEscalationCenti,
    lastStrikeRound: observation.lastStrikeRound,
    gaveGround: observation.gaveGround,
    widenings: observation.widenings,
  };
}

/** As much of the same state as the tables of bargaining/ depend on, which is found sooner than the whole. */
export function imagineDeal(rules: Rules, observation: Observation, guessed: Hypothesis['briefs']): DealState {
  const { own, round, inForce, guaranteed, commitments, agenda } = observation;
  const briefs = ofSeats(own, ({ brief }) => brief, (seat) => guessed[seat]);
  const read = (seen: Readonly<Record<GaugeId, number>>) => (id: GaugeId): number => seen[id] ?? hiddenGauge(rules, briefs, id);
  const ids = rules.gauges.map(({ id }) => id);
  const now = read(observation.gauges);
  const gauges: Record<GaugeId, number> = {};
  for (const id of ids) gauges[id] = now(id);
  return {
    briefs,
    round,
    gauges,
    closes: { older: ids.map(read(observation.closes.older)), newer: ids.map(read(observation.closes.newer)) },
    inForce,
    guaranteed,
    commitments,
    agenda,
    widened: ofSeats(own, (seat) => seat.widened, () => []),
    hurdleEase: ofSeats(own, (seat) => seat.hurdleEase, () => ({ byPercent: 0, untilRound: 0 })),
  };
}

type OwnSeat = Extract<OwnView, { kind: 'seat' }>;

/** The viewer's own as it knows it, every other seat's as guessed. */
function ofSeats<T>(own: OwnView, known: (own: OwnSeat) => T, guess: (seat: SeatId) => T): Record<SeatId, T> {
  return perSeat((seat) => (own.kind === 'seat' && own.seat === seat ? known(own) : guess(seat)));
}

function hiddenGauge(rules: Rules, briefs: Readonly<Record<SeatId, BriefId>>, id: GaugeId): number {
  const seat = SEATS.find((one) => standingGauge(one) === id);
  if (seat !== undefined) return briefIn(rules, briefs[seat]).standingCenti;
  return lookup(rules).gauge.get(id)?.startCenti ?? 0;
}

function briefIn(rules: Rules, id: BriefId): Brief {
  const found = lookup(rules).brief.get(id);
  invariant(found !== undefined, `unknown brief ${id}`);
  return found;
}

function imaginePhase(phase: PhaseView, viewer: SeatId | 'nobody'): Phase {
  switch (phase.kind) {
    case 'capitals': case 'statements': return { kind: phase.kind, sealed: sealedOf(phase.own, viewer) };
    case 'bridge': {
      const { terms, guaranteed, table, own } = phase;
      return { kind: 'bridge', terms, guaranteed, sealed: sealedOf(own, viewer), table };
    }
    case 'agenda': case 'floor': case 'mediation': case 'over': return phase;
  }
}

function sealedOf(own: OwnSealed, viewer: SeatId | 'nobody'): Sealed {
  return own.kind === 'sent' && viewer !== 'nobody' ? [{ seat: viewer, command: own.command }] : [];
}

/** Hidden conduct was ordered once the capitals have spoken, for what was in force by then. */
function imagineCommitment({ phase, round }: Observation, { own, ...seen }: CommitmentView): Commitment {
  const { issue, position, since, due, looked, report } = seen;
  const ordered = phase.kind !== 'capitals' && since < round;
  const { honoured, conduct } = own.kind === 'known' ? own : { honoured: looked, conduct: ordered ? 'comply' as const : 'none' as const };
  return { issue, position, since, due, honoured, looked, conduct, report };
}
