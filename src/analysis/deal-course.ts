/**
 * The deal space along a game, step by step: how many texts both capitals would have signed, what the best were worth,
 * and how many there would have been with more trust.
 * Not here: the deal space of one state (bargaining/), who closed the door and with what (doors.ts).
 * Invariant: exact at every step; a step whose tables are those of an earlier one costs nothing.
 */
import {
  bargainingPoints, type BargainingPoints, bestSignable, type BargainingPoint, countDealZone, type DealTables, efficientPackages, type Outcome, packageCount, worth,
} from '../bargaining/index.ts';
import { dealTables, ESCALATION, type GameState, type Rules } from '../engine/index.ts';

/** At which trusts, of both sides in each other, the zone is counted besides the present one. */
export const TRUSTS = [25, 40, 55, 70] as const;
export type AskedTrust = (typeof TRUSTS)[number];

export type DealStep = {
  readonly step: number;
  readonly round: number;
  /** Both capitals' view of every package now; what the numbers below are made from. */
  readonly tables: DealTables;
  /** Points, 0 to 100. */
  readonly escalation: number;
  /** Packages over all issues, and how many of them both capitals would ratify now. */
  readonly packages: number;
  readonly dealZone: number;
  readonly dealZoneAtTrust: Readonly<Record<AskedTrust, number>>;
  /** The same if every promise were believed: what mistrust takes is the difference. */
  readonly dealZoneBelieved: number;
  /** Worths of what is in force, and of having nothing; worth units. */
  readonly inForce: readonly [number, number];
  readonly noDeal: readonly [number, number];
  /** The efficient packages, side 0's worth descending, and the points that bargaining theory singles out on them. */
  readonly frontier: readonly Outcome[];
  readonly points: BargainingPoints;
  /** The text that both would sign now and that leaves them most; its numbers are what it leaves over. */
  readonly signable: BargainingPoint;
};

/** The deal space of each of the states, in their order, one at a time: a caller may show the first before the last is found. */
export function* dealCourse(rules: Rules, states: Iterable<GameState>): Generator<DealStep, void, undefined> {
  const look = openLook();
  let step = 0;
  for (const state of states) {
    yield dealStep(rules, look, { step, state });
    step += 1;
  }
}

/** The step at which the best text that both would sign left them most, by the product of what it left each; the first of them on a tie. */
export function bestStep(course: readonly DealStep[]): DealStep | undefined {
  const product = ({ signable }: DealStep): bigint => (signable.kind === 'none' ? -1n : BigInt(signable.worth[0]) * BigInt(signable.worth[1]));
  return course.reduce<DealStep | undefined>((most, step) => (product(step) > (most === undefined ? -1n : product(most)) ? step : most), undefined);
}

type Look = {
  readonly zone: (tables: DealTables) => number;
  readonly frontier: (tables: DealTables) => readonly Outcome[];
  readonly signable: (tables: DealTables) => BargainingPoint;
};

/** What was found once is not looked for again; a key names all that the answer depends on and a game can change. */
function openLook(): Look {
  const whole = ({ trust, inForce, noDeal, hurdle, redLines, guaranteed, verifying }: DealTables): readonly unknown[] =>
    [trust, inForce, noDeal, hurdle, redLines, guaranteed, verifying.map(({ foundStalled }) => foundStalled)];
  return {
    zone: remembering(countDealZone, whole),
    signable: remembering(bestSignable, whole),
    frontier: remembering(efficientPackages, (tables) => whole({ ...tables, hurdle: [0, 0] })),
  };
}

function remembering<T>(find: (tables: DealTables) => T, keyOf: (tables: DealTables) => readonly unknown[]): (tables: DealTables) => T {
  const known = new Map<string, T>();
  return (tables) => {
    const key = JSON.stringify(keyOf(tables));
    const found = known.get(key) ?? find(tables);
    known.set(key, found);
    return found;
  };
}

function dealStep(rules: Rules, look: Look, { step, state }: { readonly step: number; readonly state: GameState }): DealStep {
  const tables = dealTables(rules, state);
  const trusting = (percent: number): number => look.zone({ ...tables, trust: [percent, percent] });
  const inForce = [worth(tables, 0, tables.inForce), worth(tables, 1, tables.inForce)] as const;
  const frontier = look.frontier(tables);
  return {
    step,
    round: state.round,
    tables,
    escalation: Math.trunc((state.gauges[ESCALATION] ?? 0) / 100),
    packages: packageCount(tables),
    dealZone: look.zone(tables),
    dealZoneAtTrust: { 25: trusting(25), 40: trusting(40), 55: trusting(55), 70: trusting(70) },
    dealZoneBelieved: trusting(100),
    inForce,
    noDeal: [tables.noDeal[0] * 100, tables.noDeal[1] * 100],
    frontier,
    points: bargainingPoints(frontier, inForce),
    signable: look.signable(tables),
  };
}
