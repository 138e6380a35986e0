/**
 * The same scenario with one rule of the game switched off, to measure what the rule is worth (an ablation).
 * Not here: playing it, and comparing (cli `simulate --without`).
 * Invariant: the result is a scenario that the engine plays to its end like any other; nothing but the rule differs.
 */
import type { Action, Calendar, Rules } from '../engine/index.ts';

/** Rules that can be switched off, as `simulate --without` names them. */
export const SWITCHABLE = [
  'agenda', 'bridging', 'confidences', 'consultations', 'detection', 'format', 'guarantees', 'honouring', 'hurdle', 'ratification-window', 'statements', 'third-party', 'verification',
] as const;
export type Switchable = (typeof SWITCHABLE)[number];

export function withoutRule(rules: Rules, rule: Switchable): Rules {
  return SWITCHES[rule](rules);
}

/** A price that no credit covers. */
const BEYOND_ALL_CREDIT = -100_000;

const SWITCHES: Readonly<Record<Switchable, (rules: Rules) => Rules>> = {
  /** Every family is open at every table: nothing has to be widened, and nobody pays for it. */
  agenda: (rules) => ({ ...rules, families: rules.families.map((family) => ({ ...family, scope: { kind: 'core' } })) }),
  bridging: (rules) => withConstants(rules, { credit: { ...rules.constants.credit, bridgeCenti: BEYOND_ALL_CREDIT } }),
  confidences: (rules) => withConstants(rules, { confidencesPerDispatch: 0 }),
  /** No capital is asked for room: mandates and hurdles stay as they are. */
  consultations: (rules) => ({ ...rules, actions: rules.actions.map((action) => (isConsultation(action) ? { ...action, when: { kind: 'never' } } : action)) }),
  /** Who stalls is never found out. */
  detection: (rules) => ({
    ...rules,
    issues: rules.issues.map((issue) => ({ ...issue, detectionPercent: 0 })),
    verifying: rules.verifying.map((verifying) => ({ ...verifying, detectsPercent: verifying.detectsPercent.map(zeros) })),
  }),
  /** One room for everything: all issues in it, nothing carried between two, and trust and standing move as they do anywhere. */
  format: (rules) => ({
    ...withConstants(rules, { formats: { direct: PLAIN_FORMAT, indirect: PLAIN_FORMAT, expert: PLAIN_FORMAT } }),
    full: inOneRoom(rules.full),
    class: inOneRoom(rules.class),
  }),
  guarantees: (rules) => withConstants(rules, { guaranteePercent: 0, credit: { ...rules.constants.credit, guaranteeCenti: BEYOND_ALL_CREDIT } }),
  honouring: (rules) => withConstants(rules, { trust: { ...rules.constants.trust, honouredCenti: 0 } }),
  hurdle: (rules) => withConstants(rules, { hurdle: { ...rules.constants.hurdle, basePercent: 0, mostPercent: 0, aboveBrinkPercent: 0 } }),
  /** Nothing can happen any more between the initials and the capitals' answer. */
  'ratification-window': (rules) => withConstants(rules, { ratification: 'at-once' }),
  /** Words are free, and nobody minds them. */
  statements: (rules) => withConstants(rules, { statements: Object.fromEntries(Object.keys(rules.constants.statements).map((name) => [name, 0])) as Rules['constants']['statements'] }),
  'third-party': (rules) => ({ ...rules, thirdParty: { ...rules.thirdParty, basePercent: 0, perPointCentipercent: 0, adds: [] } }),
  /** No term vouches for another one. */
  verification: (rules) => ({ ...rules, verifying: rules.verifying.map((verifying) => ({ ...verifying, vouchesPercent: verifying.vouchesPercent.map(zeros) })) }),
};

const PLAIN_FORMAT = { trustPercent: 100, standingPercent: 100 };

function inOneRoom(calendar: Calendar): Calendar {
  return { ...calendar, meetings: calendar.meetings.map((meeting) => ({ ...meeting, formats: ['direct'] })) };
}

const zeros = (row: readonly number[]): readonly number[] => row.map(() => 0);

const isConsultation = ({ effects }: Action): boolean => effects.some(({ kind }) => kind === 'mandate');

function withConstants(rules: Rules, changed: Partial<Rules['constants']>): Rules {
  return { ...rules, constants: { ...rules.constants, ...changed } };
}
