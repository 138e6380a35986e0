/**
 * What the map shows of a game, as numbers between 0 and 1 and small counts: the law from observation to picture.
 * Not here: where it stands (layout.ts), how it is drawn.
 * Invariant: pure; only what the viewer's observation holds is read. What a scenario has no measure of is absent.
 */
import { type AccordKind, accordKindOf, ESCALATION, type GaugeId, type Observation, type Rules, rungIndexAt } from '../../engine/index.ts';
import type { StageModel } from '../model/stage-model.ts';
import { FAMILIES, familyOf, termOf, wordsIn } from './gauge-families.ts';

export type MapModel = {
  /** How far up the ladder: 0 on the lowest rung, 1 on the highest. */
  readonly weather: number;
  readonly fleet: Fleet;
  readonly lanes: Lanes;
  readonly halls: Halls | undefined;
  /** Marks of inspectors beside nuclear sites, 0 to 3. */
  readonly inspectors: number | undefined;
  readonly valves: Valves;
  /** Brightness of Iran's cities. */
  readonly lights: number;
  /** Lit bars at the bases, 1 to 3. */
  readonly readiness: number;
  /** The third party outside the room; nothing where the scenario has none. */
  readonly outsider: 'quiet' | 'heard' | 'alert' | undefined;
  /** Strikes have fallen and their mark is still set. */
  readonly struck: boolean;
  readonly hotline: boolean;
  readonly accord: AccordKind;
};

/** near: 0 far out at sea, 1 before the strait. still: nothing new sails. */
export type Fleet = { readonly ships: number; readonly near: number; readonly still: boolean };
/** Traffic of each lane; `detour`: how many ships go round the Cape. */
export type Lanes = { readonly gulf: number; readonly redSea: number; readonly detour: number };
/** glow: how close enough material for one weapon is. capped: how far a limit in force goes. */
export type Halls = { readonly glow: number; readonly capped: number; readonly paused: boolean };
/** How far each is open; nothing where no issue speaks of it. tariffs: buyers are made to pay. */
export type Valves = { readonly oil: number | undefined; readonly money: number | undefined; readonly tariffs: boolean };

type Seen = Pick<StageModel, 'rules' | 'now'>;

export function mapModel({ rules, now }: Seen): MapModel {
  const flag = (words: string): boolean => isSet(now, words);
  const weather = weatherOf(rules, now);
  const posture = shareOf(rules, now, familyOf(now, FAMILIES.posture)) ?? weather;
  const danger = shareOf(rules, now, familyOf(now, FAMILIES.shipping)) ?? weather * 0.7;
  return {
    weather,
    fleet: { ships: posture < 0.35 ? 1 : posture < 0.8 ? 2 : 3, near: posture, still: flag('forces-paused') },
    lanes: lanesOf(danger, flag('tanker')),
    halls: hallsOf(rules, now),
    inspectors: termShare(rules, now, 'inspections verification', 3),
    valves: { oil: oilOf(rules, now), money: termShare(rules, now, 'finance funds banks'), tariffs: flag('tariffs') },
    lights: lightsOf(rules, now),
    readiness: Math.min(3, 1 + Math.floor(Math.max(posture, weather) * 2.6)),
    outsider: hasOutsider(rules) ? (flag('israel-ready') ? 'alert' : flag('israel-heard') ? 'heard' : 'quiet') : undefined,
    struck: flag('struck'),
    hotline: flag('hotline'),
    accord: accordKindOf(rules, now.inForce),
  };
}

function weatherOf({ ladder }: Rules, now: Observation): number {
  return ladder.length < 2 ? 0 : rungIndexAt({ ladder }, now.gauges[ESCALATION] ?? 0) / (ladder.length - 1);
}

/** 0 at the gauge's lowest, 1 at its highest; nothing for a gauge that the viewer does not see. */
function shareOf({ gauges }: Rules, now: Observation, id: GaugeId | undefined): number | undefined {
  const gauge = gauges.find((each) => each.id === id);
  const centi = id === undefined ? undefined : now.gauges[id];
  return gauge === undefined || centi === undefined ? undefined : clamp((centi - gauge.minCenti) / Math.max(1, gauge.maxCenti - gauge.minCenti));
}

/** Insurers and owners react early: at a danger of 15 all ships sail, at 75 hardly one. */
function lanesOf(danger: number, held: boolean): Lanes {
  const fear = clamp((danger - 0.15) / 0.6);
  return { gulf: clamp(1 - fear * 0.6 - (held ? 0.25 : 0)), redSea: clamp(1 - fear), detour: fear > 0.3 ? fear : 0 };
}

/** Weeks of breakout at which the halls stay dark. */
const DARK_WEEKS = 26;

function hallsOf(rules: Rules, now: Observation): Halls | undefined {
  const gauge = familyOf(now, FAMILIES.breakout);
  const capped = termShare(rules, now, 'enrichment centrifuges');
  const centi = gauge === undefined ? undefined : now.gauges[gauge];
  if (centi === undefined && capped === undefined) return undefined;
  const glow = centi === undefined ? 1 - (capped ?? 0) : clamp(1 - centi / (DARK_WEEKS * 100));
  return { glow, capped: capped ?? 0, paused: isSet(now, 'enrichment-paused') };
}

/** How far the agreed position on an issue of these words goes, 0 to `most`; nothing where no issue has them. */
function termShare(rules: Rules, now: Observation, words: string, most = 1): number | undefined {
  const issue = termOf(rules, words);
  return issue === undefined ? undefined : clamp((now.inForce[issue.id] ?? 0) / issue.highest) * most;
}

function oilOf(rules: Rules, now: Observation): number | undefined {
  const agreed = termShare(rules, now, 'energy oil');
  return agreed === undefined ? undefined : clamp(Math.max(agreed, isSet(now, 'waiver') ? 0.2 : 0));
}

/** Cities dim with want and with unrest; nobody gains by it. */
function lightsOf(rules: Rules, now: Observation): number {
  const want = shareOf(rules, now, familyOf(now, FAMILIES.pressure)) ?? 0.4;
  const unrest = shareOf(rules, now, familyOf(now, FAMILIES.unrest)) ?? 0.2;
  return clamp(1.05 - want * 0.45 - unrest * 0.55, 0.15);
}

const hasOutsider = ({ thirdParty }: Rules): boolean => thirdParty.basePercent > 0 || thirdParty.perPointCentipercent > 0;

function isSet(now: Observation, words: string): boolean {
  return Object.entries(now.flags).some(([id, until]) => until >= now.round && wordsIn(id, words));
}

const clamp = (value: number, least = 0): number => Math.min(1, Math.max(least, value));
