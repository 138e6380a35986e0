/**
 * What news and acts of one family sound like. Families are the scenario's own words; one that nobody has listed yet
 * sounds like news from a parliament, the least particular of the stings.
 */
import type { Action } from '../engine/index.ts';
import type { Cue } from './sounds.ts';

type ByFamily = Readonly<Partial<Record<string, Cue>>>;

/** Families of world events. */
export const EVENT_CUES: ByFamily = {
  sea: 'sting-sea',
  'red-sea': 'sting-sea',
  finances: 'sting-money',
  sanctions: 'sting-money',
  china: 'sting-money',
  unrest: 'sting-street',
  force: 'sting-force',
  groups: 'sting-force',
  israel: 'sting-force',
  deadline: 'sting-clock',
  agency: 'sting-agency',
  press: 'sting-politics',
  tehran: 'sting-politics',
  washington: 'sting-politics',
  world: 'sting-politics',
  europe: 'sting-diplomacy',
  gulf: 'sting-diplomacy',
  observers: 'sting-diplomacy',
  talks: 'sting-diplomacy',
};

/** Families of actions that put pressure on the other side. */
export const PRESSURE_CUES: ByFamily = {
  economic: 'sting-money',
  sanctions: 'sting-money',
  tariffs: 'sting-money',
  sea: 'sting-sea',
  seizure: 'sting-sea',
  force: 'jet-far',
  military: 'jet-far',
  drills: 'jet-far',
  warning: 'jet-far',
  groups: 'sting-force',
  nuclear: 'sting-agency',
  law: 'sting-politics',
  strike: 'sting-strike',
  retaliation: 'sting-strike',
};

export function cueOfFamily(families: ByFamily, family: string): Cue {
  return families[family] ?? 'sting-politics';
}

/** Pressure sounds like what it presses with; everything else like how it is done. */
export function cueOfAction({ kind, family }: Pick<Action, 'kind' | 'family'>): Cue {
  switch (kind) {
    case 'pressure': return cueOfFamily(PRESSURE_CUES, family);
    case 'gesture': return 'sting-diplomacy';
    case 'mandate': return 'telegraph';
    case 'channel': return 'footsteps';
    case 'home': return 'sting-politics';
  }
}
