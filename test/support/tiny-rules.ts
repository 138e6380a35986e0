// A scenario as the engine plays it, written by hand: one of everything, the standard constants, and ids that begin
// with `canary-SEAT` for whatever only that seat may know (`canary-nobody`: no seat at all).
import type { Brief, Constants, Effect, Gauge, Rules, SeatId } from '../../src/engine/index.ts';
import { RULES_VERSION, SEATS } from '../../src/engine/index.ts';

const moves = (gauge: string, byCenti: number): Effect => ({ kind: 'gauge', gauge, byCenti, lapse: { kind: 'never' } });

const gauge = (id: string, startCenti: number, change: Partial<Gauge> = {}): Gauge =>
  ({ id, minCenti: 0, maxCenti: 100_00, startCenti, seenBy: SEATS, drift: [], ...change });

export const standardConstants: Constants = {
  actionPoints: 2,
  eventsPerRound: 3,
  confidencesPerDispatch: 2,
  trust: {
    driftCenti: 100, wordsCeilingCenti: 3000, gesturesCeilingCenti: 4500, signedCeilingCenti: 6000, honouredCenti: 600,
    honouredScalePoints: 8, honouredMostPercent: 150, violationCenti: -1600, ratifiedCenti: 200, refusedCenti: -600, walkOutCenti: -400,
    goingBackCenti: -200, talksHeldCenti: 50, leftAccordCenti: -2500, carriedCenti: 100, widenedAgendaCenti: 300,
  },
  repeatRounds: 3,
  gestureRepeatPercents: [100, 50, 0],
  pressureRepeatPercents: [100, 50, 25],
  standing: {
    driftCenti: 200, recallBelowCenti: 1500, recallCloses: 2, concessionCentiPerPoint: -10, bridgePercent: 50, accordWonCenti: 400,
    benefitDeliveredCenti: 40, violationSufferedCenti: -200, widenedFirstCenti: -500, widenedAgainCenti: -100, walkOutCenti: 100,
    leftAccordCenti: -300, mediatorAccordCenti: 600,
  },
  hurdle: { basePercent: 106, mostPercent: 150, brinkRung: 'brink', aboveBrinkPercent: 30, wideAgendaPercent: { us: -8, iran: 0, oman: 0 } },
  durabilityPercent: 50,
  guaranteePercent: 15,
  formats: {
    direct: { trustPercent: 200, standingPercent: 100 },
    indirect: { trustPercent: 50, standingPercent: 50 },
    expert: { trustPercent: 100, standingPercent: 40 },
  },
  credit: {
    hostingCenti: -200, carryingCenti: -300, soundingCenti: -200, guaranteeCenti: -500, brokenGuaranteeCenti: -800, bridgeCenti: -200,
    bridgeInitialledCenti: 200, bridgeRefusedCenti: -300, confidenceKeptCenti: 100, accordCenti: 500,
  },
  escalation: {
    withoutAccordCenti: 160, talksHeldCenti: -30, accordCenti: -875, walkOutCenti: 200, expiredDeadlineCenti: 600, leftAccordCenti: 800, warCloses: 2,
  },
  statements: {
    reassureTrustCenti: 100, brokenWordTrustCenti: -300, praiseCreditCenti: 100, praiseStandingCenti: -50, praiseEscalationCenti: -30,
    mediatorPraiseStandingCenti: 50, threatTrustCenti: -200, threatEscalationCenti: 100, threatStandingCenti: 100,
    bluffCalledStandingCenti: -300, threatCarriedOutStandingCenti: 100, lineStandingCenti: 100, lineCrossedStandingCenti: -400,
    deadlineStandingCenti: 100, deadlineEscalationCenti: 100, extendStandingCenti: -200, extendEscalationCenti: -100, mediatorCalmEscalationCenti: -100,
  },
  mediatorScore: { efficiency: 50, fairness: 20, calm: 15, credit: 15 },
  walkOutRounds: 2,
  ratification: 'next-round',
};

const ISSUES = ['level', 'watch', 'energy', 'range'] as const;
type Values = Readonly<Record<(typeof ISSUES)[number], readonly number[]>>;

function principalBrief(id: string, values: Values, change: Partial<Brief> = {}): Brief {
  return {
    id, weight: 1, valuePoints: ISSUES.map((issue) => values[issue]), redLines: [], standingCenti: 5500,
    noDeal: { basePoints: 0, weights: [{ gauge: 'escalation', centipointsPerUnit: 10, referenceCenti: 3000, worse: 'higher', meanOfTwoCloses: false, mostCentipoints: 800 }] },
    request: { families: ['enrichment', 'sanctions'], format: 'indirect' },
    ...change,
  };
}

const mediatorBrief = (id: string): Brief => ({
  id, weight: 1, valuePoints: [[0, 0, 0, 0], [0, 0, 0], [0, 0, 0], [0, 0]], redLines: [], standingCenti: 6000,
  noDeal: { basePoints: 0, weights: [] }, request: { families: ['enrichment', 'sanctions'], format: 'indirect' },
});

const usBriefs: readonly Brief[] = [
  principalBrief('canary-us-firm', { level: [0, 8, 16, 24], watch: [0, 4, 8], energy: [0, -6, -12], range: [0, 10] }, {
    redLines: [{ id: 'canary-us-energy-line', issue: 'energy', bound: 'at-most', position: 1, widens: true, scope: 'any' }],
  }),
  principalBrief('canary-us-soft', { level: [0, 9, 15, 20], watch: [0, 6, 10], energy: [0, -3, -8], range: [0, 4] }, {
    redLines: [{ id: 'canary-us-watch-line', issue: 'watch', bound: 'at-least', position: 1, widens: true, scope: 'framework' }],
  }),
];
const iranBriefs: readonly Brief[] = [
  principalBrief('canary-iran-proud', { level: [0, -4, -8, -14], watch: [0, -2, -6], energy: [0, 14, 26], range: [0, -6] }, {
    redLines: [{ id: 'canary-iran-level-line', issue: 'level', bound: 'at-most', position: 2, widens: true, scope: 'any' }],
    noDeal: { basePoints: 0, weights: [{ gauge: 'pressure', centipointsPerUnit: 20, referenceCenti: 4000, worse: 'higher', meanOfTwoCloses: true, mostCentipoints: 20_000 }] },
  }),
  principalBrief('canary-iran-poor', { level: [0, -2, -6, -11], watch: [0, -4, -9], energy: [0, 16, 30], range: [0, -8] }),
];

export const tinyRules: Rules = {
  tempers: [],
  rulesVersion: RULES_VERSION,
  scenario: 'tiny',
  principals: ['us', 'iran'],
  mediator: 'oman',
  full: {
    exchanges: 2, implementationRounds: 2, deadline: { kind: 'set', author: 'us', round: 3 },
    meetings: [
      { date: '2026-02-02', venue: 'muscat', formats: ['direct', 'indirect'] },
      { date: '2026-02-09', venue: 'muscat', formats: ['direct', 'indirect', 'expert'] },
      { date: '2026-02-16', venue: 'rome', formats: ['direct', 'indirect'] },
      { date: '2026-02-23', venue: 'rome', formats: ['direct', 'indirect'] },
    ],
  },
  class: {
    exchanges: 1, implementationRounds: 1, deadline: { kind: 'none' },
    meetings: [{ date: '2026-02-02', venue: 'muscat', formats: ['direct', 'indirect'] }, { date: '2026-02-09', venue: 'rome', formats: ['expert'] }],
  },
  families: [
    { id: 'enrichment', scope: { kind: 'core' } },
    { id: 'sanctions', scope: { kind: 'core' } },
    { id: 'missiles', scope: { kind: 'wide', reluctant: 'iran' } },
  ],
  issues: [
    { id: 'level', family: 'enrichment', giver: 'iran', receiver: 'us', highest: 3, detectionPercent: 10, position2015: 2, tellingPoints: [0, 4, 8, 14] },
    { id: 'watch', family: 'enrichment', giver: 'iran', receiver: 'us', highest: 2, detectionPercent: 40, position2015: 1, tellingPoints: [0, 2, 6] },
    { id: 'energy', family: 'sanctions', giver: 'us', receiver: 'iran', highest: 2, detectionPercent: 60, position2015: 2, tellingPoints: [0, 6, 12] },
    { id: 'range', family: 'missiles', giver: 'iran', receiver: 'us', highest: 1, detectionPercent: 20, position2015: -1, tellingPoints: [0, 6] },
  ],
  frameworkMinimum: [{ issue: 'level', position: 2 }, { issue: 'energy', position: 1 }],
  verifying: [{
    issue: 'watch',
    vouchesPercent: [[0, 0, 0, 0], [12, 0, 0, 6], [24, 0, 0, 12]],
    detectsPercent: [[0, 0, 0, 0], [20, 0, 0, 10], [40, 0, 0, 20]],
  }],
  gauges: [
    gauge('trust-us', 2500), gauge('trust-iran', 2000), gauge('escalation', 6200),
    gauge('standing-us', 5500, { seenBy: ['us'] }), gauge('standing-iran', 5500, { seenBy: ['iran'] }), gauge('standing-oman', 6000, { seenBy: ['oman'] }),
    gauge('credit-us', 5000, { seenBy: ['us', 'oman'] }), gauge('credit-iran', 5000, { seenBy: ['iran', 'oman'] }),
    gauge('pressure', 6000, {
      drift: [{ when: { kind: 'term', issue: 'energy', atLeast: 1, atMost: 2 }, byCenti: -100 }, { when: { kind: 'always' }, byCenti: 59 }],
    }),
    gauge('canary-iran-strain', 3000, { seenBy: ['iran'], drift: [{ when: { kind: 'flag', flag: 'canary-nobody-plan' }, byCenti: 200 }] }),
  ],
  flags: [{ id: 'sea-hot', public: true }, { id: 'canary-nobody-plan', public: false }],
  briefs: { us: usBriefs, iran: iranBriefs, oman: [mediatorBrief('canary-oman-host'), mediatorBrief('canary-oman-sage')] },
  actions: [
    {
      id: 'us-ease', seat: 'us', kind: 'gesture', family: 'us-ease', points: 1, when: { kind: 'always' }, target: 'none', once: false, irreversible: false, public: true,
      effects: [
        moves('trust-iran', 400),
        { kind: 'gauge', gauge: 'pressure', byCenti: -300, lapse: { kind: 'after', rounds: 2, unless: { kind: 'term', issue: 'energy', atLeast: 1, atMost: 2 } } },
      ],
    },
    {
      id: 'us-press', seat: 'us', kind: 'pressure', family: 'economic', points: 1, when: { kind: 'always' }, target: 'none', once: false, irreversible: false, public: true,
      effects: [moves('trust-iran', -500), moves('escalation', 240), moves('pressure', 300), moves('standing-us', 100)],
    },
    {
      id: 'us-deploy', seat: 'us', kind: 'pressure', family: 'military', points: 2, when: { kind: 'rung', atLeast: 'tension', atMost: 'war' }, target: 'none', once: false, irreversible: false, public: true,
      effects: [moves('escalation', 600), { kind: 'flag', flag: 'sea-hot', rounds: 1 }],
    },
    {
      id: 'canary-us-consult', seat: 'us', kind: 'mandate', family: 'canary-us-consult', points: 1, when: { kind: 'always' }, target: 'issue', once: false, irreversible: false, public: false,
      effects: [{ kind: 'mandate' }, { kind: 'hurdle', byPercent: -6, rounds: 1 }, moves('standing-us', -300)],
    },
    {
      id: 'iran-pause', seat: 'iran', kind: 'gesture', family: 'iran-pause', points: 1, when: { kind: 'always' }, target: 'none', once: false, irreversible: false, public: true,
      effects: [moves('trust-us', 300)],
    },
    {
      id: 'iran-dismantle', seat: 'iran', kind: 'gesture', family: 'iran-dismantle', points: 2, when: { kind: 'always' }, target: 'none', once: true, irreversible: true, public: true,
      effects: [moves('trust-us', 800)],
    },
    {
      id: 'iran-spin', seat: 'iran', kind: 'pressure', family: 'nuclear', points: 1, when: { kind: 'always' }, target: 'none', once: false, irreversible: false, public: true,
      effects: [moves('trust-us', -500), moves('escalation', 300), moves('standing-iran', 100)],
    },
    {
      id: 'canary-iran-hush', seat: 'iran', kind: 'home', family: 'canary-iran-hush', points: 1, when: { kind: 'gauge', gauge: 'canary-iran-strain', atLeastCenti: 0, atMostCenti: 9000 }, target: 'none', once: false, irreversible: false, public: false,
      effects: [moves('canary-iran-strain', -200), moves('standing-iran', 100)],
    },
    {
      id: 'oman-calm', seat: 'oman', kind: 'channel', family: 'oman-calm', points: 1, when: { kind: 'always' }, target: 'none', once: false, irreversible: false, public: true,
      effects: [moves('escalation', -300), moves('credit-us', -100), moves('credit-iran', -100)],
    },
    {
      id: 'canary-oman-walk', seat: 'oman', kind: 'home', family: 'canary-oman-walk', points: 1, when: { kind: 'always' }, target: 'none', once: false, irreversible: false, public: false,
      effects: [moves('standing-oman', 200)],
    },
  ],
  events: [
    {
      id: 'ships-close', family: 'sea', when: { kind: 'any', of: [{ kind: 'flag', flag: 'sea-hot' }, { kind: 'deadline', is: 'expired' }] }, percent: 50,
      once: false, pause: 1, cableTo: [], effects: [moves('escalation', 300)], question: { kind: 'none' },
    },
    {
      id: 'canary-iran-cable', family: 'world', when: { kind: 'round', atLeast: 2, atMost: 99 }, percent: 50,
      once: false, pause: 0, cableTo: ['iran'], effects: [moves('canary-iran-strain', 300), { kind: 'flag', flag: 'canary-nobody-plan', rounds: 2 }], question: { kind: 'none' },
    },
    {
      id: 'press-leak', family: 'press', when: { kind: 'round', atLeast: 2, atMost: 99 }, percent: 30,
      once: false, pause: 0, cableTo: [], effects: [{ kind: 'leak' }], question: { kind: 'none' },
    },
    {
      id: 'raid', family: 'sea', when: { kind: 'always' }, percent: 40, once: false, pause: 1, cableTo: [], effects: [moves('escalation', 200)],
      question: {
        kind: 'asked', seat: 'iran', attributionPercent: 80,
        responses: [
          { id: 'own-it', effects: [moves('standing-iran', 200)], seenEffects: [moves('trust-us', -300)] },
          { id: 'disown-it', effects: [moves('standing-iran', -100)], seenEffects: [moves('trust-us', 100)] },
        ],
      },
    },
  ],
  ladder: [{ id: 'calm', fromCenti: 0 }, { id: 'tension', fromCenti: 4000 }, { id: 'brink', fromCenti: 7500 }, { id: 'war', fromCenti: 8400 }],
  thirdParty: {
    fromCenti: 5700, basePercent: 14, perPointCentipercent: 15, pause: 1,
    adds: [{ when: { kind: 'deadline', is: 'expired' }, percent: 12 }],
    restrainedWhen: { kind: 'accord', is: ['interim', 'framework'] },
    effects: [moves('escalation', 2700)],
    retaliation: [moves('escalation', 600)],
  },
  constants: standardConstants,
  scales: usBriefs.flatMap((us) => iranBriefs.map((iran) => ({
    briefs: [us.id, iran.id] as const, startCentipoints: [-320, -410] as const, floorCentipoints: [-800, -1200] as const,
    topCentipoints: [3000, 2500] as const, jointGainCentipoints: 4000,
  }))),
};

/** The same without luck: no events of the world, no third party. */
export const quietRules: Rules = { ...tinyRules, events: [], thirdParty: { ...tinyRules.thirdParty, basePercent: 0, perPointCentipercent: 0, adds: [] } };

/** The same among seats that believe each other and fear little at home: many accords, kept, broken and left. */
export const trustingRules: Rules = {
  ...tinyRules,
  scenario: 'trusting',
  gauges: tinyRules.gauges.map((one) => (one.id.startsWith('trust-') ? { ...one, startCenti: 8000 } : one.id === 'escalation' ? { ...one, startCenti: 2000 } : one)),
  constants: { ...standardConstants, hurdle: { ...standardConstants.hurdle, basePercent: 55 }, durabilityPercent: 100 },
};

/** The seats other than one, and their canaries: words that seat must never read before the game is over. */
export function canariesHiddenFrom(viewer: SeatId | 'audience'): readonly string[] {
  return [...SEATS, 'nobody'].filter((seat) => seat !== viewer).map((seat) => `canary-${seat}`);
}
