/**
 * From a state to what one viewer may know of it.
 * Invariant: an allow-list. FIELDS decides for every field of the state; a new field does not compile without a decision.
 */
import { hurdleOf, noDealCentipoints, readState } from './home.ts';
import type { ActionId, GaugeId, SeatId, Viewer } from './ids.ts';
import { actionOf, briefOf, isPrincipal, issueOf, lookup } from './lookup.ts';
import type { CommitmentView, ConfidenceView, Observation, OwnSealed, OwnView, PhaseView, TableView } from './observation.ts';
import type { Action, Rules } from './ruleset.ts';
import type { Commitment, GameState, Phase, Sealed, StandingOffer, Table } from './state.ts';
import { seesEvent, seesGauge } from './visibility.ts';

/** shown: as it is; filtered: in part, or only to some; secret: in no form before the game is over. */
export const FIELDS: { readonly [Field in keyof GameState]: 'shown' | 'filtered' | 'secret' } = {
  scenario: 'shown', rulesVersion: 'shown', seed: 'secret', length: 'shown', briefs: 'filtered', round: 'shown', stage: 'shown',
  implementationFrom: 'shown', phase: 'filtered', gauges: 'filtered', closes: 'filtered', flags: 'filtered', eventRounds: 'filtered',
  actionRounds: 'filtered', uses: 'filtered', lapses: 'filtered', questions: 'filtered', inForce: 'shown', guaranteed: 'shown',
  commitments: 'filtered', pastPromises: 'secret', rights: 'shown', pending: 'filtered', agenda: 'shown', lastOffers: 'filtered',
  highestCostOffered: 'filtered', widened: 'filtered', hurdleEase: 'filtered', requests: 'filtered', confidences: 'filtered', words: 'shown', deadline: 'shown',
  lowCloses: 'filtered', walkOuts: 'shown', topRungCloses: 'shown', peakEscalationCenti: 'shown', lastStrikeRound: 'shown',
  gaveGround: 'filtered', widenings: 'shown',
};

/** What the viewer may know. `all` is for a finished game: everything that has a shape in an observation, and no seat. */
export function observe(rules: Rules, state: GameState, viewer: Viewer): Observation {
  const gauges = rules.gauges.filter(({ id }) => seesGauge(rules, id, viewer)).map(({ id }) => id);
  const atTable = viewer !== 'audience';
  const seesAction = (id: ActionId): boolean => sees(viewer, actionOf(rules, id));
  return {
    viewer,
    scenario: state.scenario,
    rulesVersion: state.rulesVersion,
    length: state.length,
    round: state.round,
    stage: state.stage,
    implementationFrom: state.implementationFrom,
    phase: phaseView(rules, state.phase, viewer),
    gauges: pick(gauges, (id) => state.gauges[id] ?? 0),
    closes: { older: closesOf(rules, state.closes.older, gauges), newer: closesOf(rules, state.closes.newer, gauges) },
    flags: pick(rules.flags.filter((flag) => flag.public).map(({ id }) => id), (id) => state.flags[id] ?? 0),
    eventRounds: byId(rules.events, state.eventRounds, (id) => seesEvent(rules, id, viewer)),
    actionRounds: byId(rules.actions, state.actionRounds, seesAction),
    uses: state.uses.filter(({ action }) => seesAction(action)),
    lapses: state.lapses.filter(({ action, gauge }) => seesAction(action) && gauges.includes(gauge)),
    questions: state.questions.filter(({ event, seat }) => viewer === seat || seesEvent(rules, event, viewer)),
    inForce: state.inForce,
    guaranteed: state.guaranteed,
    commitments: state.commitments.map((one) => commitmentView(rules, one, viewer)),
    rights: state.rights,
    pending: atTable ? state.pending : { kind: 'none' },
    agenda: state.agenda,
    lastOffers: atTable ? state.lastOffers : { us: {}, iran: {}, oman: {} },
    requests: atTable ? state.requests : NO_REQUESTS,
    confidences: confidencesFor(rules, state, viewer),
    words: state.words,
    deadline: state.deadline,
    walkOuts: state.walkOuts,
    topRungCloses: state.topRungCloses,
    peakEscalationCenti: state.peakEscalationCenti,
    lastStrikeRound: state.lastStrikeRound,
    gaveGround: atTable ? state.gaveGround : [],
    widenings: state.widenings,
    own: viewer === 'audience' || viewer === 'all' ? { kind: 'none' } : ownView(rules, state, viewer),
  };
}

const NO_REQUEST = { families: [], format: 'indirect' } as const;
const NO_REQUESTS = { us: NO_REQUEST, iran: NO_REQUEST, oman: NO_REQUEST } as const;

function ownView(rules: Rules, state: GameState, seat: SeatId): OwnView {
  const principal = isPrincipal(rules, seat);
  return {
    kind: 'seat',
    seat,
    brief: state.briefs[seat],
    widened: state.widened[seat],
    hurdleEase: state.hurdleEase[seat],
    highestCostOffered: state.highestCostOffered[seat],
    lowCloses: state.lowCloses[seat],
    hurdlePercent: principal ? hurdleOf(rules, state, seat) : 0,
    noDealCentipoints: principal ? noDealCentipoints(briefOf(rules, state, seat), readState(rules, state)) : 0,
  };
}

function phaseView(rules: Rules, phase: Phase, viewer: Viewer): PhaseView {
  switch (phase.kind) {
    case 'capitals': case 'statements': return { kind: phase.kind, own: ownSealed(phase.sealed, viewer) };
    case 'agenda': return { kind: 'agenda' };
    case 'floor': return { kind: 'floor', seat: phase.seat, table: tableView(rules, phase.table, viewer) };
    case 'mediation': return { kind: 'mediation', table: tableView(rules, phase.table, viewer) };
    case 'bridge': {
      const { terms, guaranteed } = viewer === 'audience' ? { terms: {}, guaranteed: [] } : phase;
      return { kind: 'bridge', terms, guaranteed, own: ownSealed(phase.sealed, viewer), table: tableView(rules, phase.table, viewer) };
    }
    case 'over': return { kind: 'over', outcome: phase.outcome };
  }
}

function ownSealed(sealed: Sealed, viewer: Viewer): OwnSealed {
  const own = sealed.find(({ seat }) => seat === viewer);
  return own === undefined ? { kind: 'open' } : { kind: 'sent', command: own.command };
}

function tableView(rules: Rules, table: Table, viewer: Viewer): TableView {
  const standing: StandingOffer = viewer === 'audience' ? { kind: 'none' } : table.standing;
  const soundedOut = table.soundedOut.filter((seat) => viewer === seat || viewer === rules.mediator || viewer === 'all');
  const { opener, exchange, turns, passes, bridged, offers } = table;
  return { opener, exchange, turns, passes, standing, bridged, soundedOut, offers };
}

function commitmentView(rules: Rules, commitment: Commitment, viewer: Viewer): CommitmentView {
  const { issue, position, since, due, looked, report, honoured, conduct } = commitment;
  const knows = viewer === 'all' || issueOf(rules, issue).giver === viewer;
  return { issue, position, since, due, looked, report, own: knows ? { kind: 'known', honoured, conduct } : { kind: 'hidden' } };
}

function confidencesFor(rules: Rules, state: GameState, viewer: Viewer): readonly ConfidenceView[] {
  if (viewer === 'audience') return [];
  return state.confidences
    .filter(({ from, carried }) => viewer === 'all' || viewer === rules.mediator || viewer === from || carried)
    .map((confidence, index): ConfidenceView => ({ ...confidence, index }));
}

function sees(viewer: Viewer, action: Action): boolean {
  return action.public || viewer === 'all' || action.seat === viewer;
}

function closesOf(rules: Rules, closes: readonly number[], gauges: readonly GaugeId[]): Record<GaugeId, number> {
  return pick(gauges, (id) => closes[lookup(rules).gaugeIndex.get(id) ?? -1] ?? 0);
}

function pick(ids: readonly string[], read: (id: string) => number): Record<string, number> {
  const picked: Record<string, number> = {};
  for (const id of ids) picked[id] = read(id);
  return picked;
}

/** Rounds above 0 of the entries that may be shown, by id, in the rules' order. */
function byId(list: readonly { readonly id: string }[], rounds: readonly number[], shows: (id: string) => boolean): Record<string, number> {
  const shown: Record<string, number> = {};
  list.forEach(({ id }, index) => {
    const round = rounds[index] ?? 0;
    if (round > 0 && shows(id)) shown[id] = round;
  });
  return shown;
}
