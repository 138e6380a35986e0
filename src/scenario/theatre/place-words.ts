/**
 * Words of ids and families, and the place that they speak of: defaults for files that name no place.
 * Not here: the order in which they are asked (belonging.ts).
 * Invariant: the first line that fits counts, so that what is narrower stands first. `us-seize` is two words in a row.
 */
import type { PlaceId } from '../theatre.ts';

export type PlaceWords = readonly (readonly [words: string, place: PlaceId])[];

export const ACTION_WORDS: PlaceWords = [
  ['israel', 'israel'],
  ['sanaa', 'sanaa'],
  ['agency', 'vienna'],
  ['envoy-washington consult-washington', 'washington'],
  ['envoy-tehran consult-tehran', 'tehran'],
  ['strike-bases', 'al-udeid'],
  ['depots militia', 'iraq'],
  ['staff families', 'bahrain'],
  ['us-stand-down', 'bahrain'],
  ['bombers', 'indian-ocean'],
  ['missile missiles launches', 'semnan'],
  ['radio boats strait naval', 'hormuz'],
  ['us-seize us-escort', 'gulf-of-oman'],
  ['hotline', 'muscat'],
  ['crew drills', 'bandar-abbas'],
  ['flights', 'the-gulf'],
  ['carrier deployments ships fleet', 'arabian-sea'],
  ['inspectors', 'fordow'],
  ['stock batch dilute export', 'isfahan'],
  ['centrifuges cascade cascades enrichment hall halls nuclear', 'natanz'],
  ['limited-strike', 'natanz'],
  ['seize tanker', 'hormuz'],
  ['groups partners', 'iraq'],
  ['tranche medicine bankers escrow funds', 'doha'],
  ['gulf neighbours speak', 'riyadh'],
  ['hold-listings', 'washington'],
  ['oil waiver tariff tariffs networks sanctions economic channels', 'kharg'],
  ['detainee detainees exchange', 'muscat'],
  ['force military', 'arabian-sea'],
  ['strike', 'natanz'],
  ['sea', 'hormuz'],
];

export const EVENT_WORDS: PlaceWords = [
  ['agency-verifies agency-no-access particles', 'natanz'],
  ['agency-thanks', 'fordow'],
  ['agency board', 'vienna'],
  ['israel', 'israel'],
  ['war-powers senate petrol', 'washington'],
  ['tunnel', 'isfahan'],
  ['red-sea-boarding', 'bab-al-mandab'],
  ['red-sea-warning', 'sanaa'],
  ['red-sea', 'red-sea'],
  ['carrier ships-rotate', 'arabian-sea'],
  ['drone near-miss', 'the-gulf'],
  ['bases', 'al-udeid'],
  ['rockets militia groups', 'iraq'],
  ['ships tanker sea', 'hormuz'],
  ['force military', 'arabian-sea'],
  ['council-meets', 'new-york'],
  ['families-flee unrest bazaar crackdown rial bank finances', 'tehran'],
  ['network-returns', 'tehran'],
  ['europe', 'brussels'],
  ['china refiners', 'beijing'],
  ['skies', 'doha'],
  ['gulf', 'riyadh'],
  ['delegations-arrive', 'rome'],
  ['tehran', 'tehran'],
  ['washington deadline', 'washington'],
];

export const GAUGE_WORDS: PlaceWords = [
  ['credit-us credit-iran', 'muscat'],
  ['escalation', 'hormuz'],
  ['breakout enrichment', 'natanz'],
  ['pressure economy economic', 'kharg'],
  ['posture force forces fleet', 'arabian-sea'],
  ['red-sea shipping', 'red-sea'],
  ['unrest', 'tehran'],
];

export const ISSUE_WORDS: PlaceWords = [
  ['inspections verification', 'fordow'],
  ['stockpile stock', 'isfahan'],
  ['enrichment centrifuges', 'natanz'],
  ['finance funds banks', 'doha'],
  ['snapback assurance', 'new-york'],
  ['missile missiles', 'semnan'],
  ['groups proxies', 'iraq'],
  ['sequence', 'muscat'],
  ['energy oil sanctions', 'kharg'],
];

export const FLAG_WORDS: PlaceWords = [
  ['israel', 'israel'],
  ['waiver tariffs', 'kharg'],
  ['forces', 'arabian-sea'],
  ['enrichment struck', 'natanz'],
  ['drills', 'bandar-abbas'],
  ['hotline', 'muscat'],
  ['red-sea', 'red-sea'],
  ['tanker', 'hormuz'],
  ['groups', 'iraq'],
];

export const VENUE_WORDS: PlaceWords = [
  ['rome', 'rome'],
  ['geneva', 'geneva'],
  ['vienna', 'vienna'],
  ['doha', 'doha'],
  ['new-york', 'new-york'],
  ['muscat', 'muscat'],
];
