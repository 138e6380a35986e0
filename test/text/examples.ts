// One literal example, or more, of every event, cause, reason and command: a new kind does not compile without one.
import type { Expectation, Note, Reason, Warning } from '../../src/agents/index.ts';
import type { Cause, Command, GameEvent, GeneralRule, Outcome, SeatRule, Statement } from '../../src/engine/index.ts';

type ByKind<T extends { readonly kind: string }> = { readonly [Kind in T['kind']]: readonly Extract<T, { readonly kind: Kind }>[] };

export const OUTCOME: Outcome = {
  ending: 'interim', reason: { kind: 'accord-stands' }, round: 8, scores: { us: 61, iran: 58, oman: 55 },
  briefs: { us: 'firm', iran: 'proud', oman: 'calm' }, realised: { us: 125_000, iran: 98_000, oman: 0 },
  efficiencyPercent: 42, fairnessPercent: 80, calmPercent: 66, creditPercent: 51,
  leftOnTableCentipoints: 1850, mistrustCostCentipoints: 420, promises: { due: 6, honoured: 5 },
};

export const STATEMENTS: readonly Statement[] = [
  { kind: 'silent' }, { kind: 'reassure' }, { kind: 'praise' }, { kind: 'threaten', action: 'us-strike' },
  { kind: 'draw-line', issue: 'cap', position: 1 }, { kind: 'set-deadline', round: 5 }, { kind: 'extend-deadline', round: 6 },
];

const seatRules: Readonly<Record<SeatRule, true>> = {
  honoured: true, 'refused-after-initialling': true, 'walked-out': true, 'went-back': true, 'left-accord': true, conceded: true,
  'conceded-to-bridge': true, 'agenda-widened': true, 'bluff-called': true, 'threat-carried-out': true, 'word-broken': true,
  'line-crossed': true, 'confidence-kept': true, carried: true, 'sounded-out': true, 'bridge-refused': true, 'bridge-initialled': true,
};
const generalRules: Readonly<Record<GeneralRule, true>> = {
  drift: true, 'no-accord': true, 'talks-held': true, 'accord-ratified': true, hosting: true, 'guarantee-given': true, 'bridge-laid': true,
  'deadline-expired': true, 'third-party-strike': true, retaliation: true,
};
const keysOf = <Key extends string>(table: Readonly<Record<Key, true>>): readonly Key[] => Object.keys(table) as Key[];

const causes: ByKind<Cause> = {
  action: [{ kind: 'action', seat: 'us', action: 'us-pause' }],
  lapsed: [{ kind: 'lapsed', seat: 'us', action: 'us-pause' }],
  event: [{ kind: 'event', event: 'red-sea-warning' }],
  response: [{ kind: 'response', event: 'rocket', response: 'restrain' }],
  statement: STATEMENTS.map(({ kind }) => ({ kind: 'statement', seat: 'us', statement: kind })),
  issue: [
    { kind: 'issue', rule: 'violation', issue: 'cap' }, { kind: 'issue', rule: 'benefit', issue: 'energy' },
    { kind: 'issue', rule: 'broken-guarantee', issue: 'energy' },
  ],
  seat: keysOf(seatRules).map((rule) => ({ kind: 'seat', rule, seat: 'us' })),
  rule: keysOf(generalRules).map((rule) => ({ kind: 'rule', rule })),
};
export const CAUSES: readonly Cause[] = Object.values(causes).flat();

const terms = { cap: 1, energy: 1 };
const priority = { topic: 'first-priority', issue: 'energy' } as const;
const hurdle = { topic: 'hurdle', leastPercent: 40, mostPercent: 59 } as const;
const price = { topic: 'price', issue: 'cap', points: [0, -3, -8] } as const;

const events: ByKind<GameEvent> = {
  'round-opened': [
    { kind: 'round-opened', round: 1, stage: 'talks', venue: 'muscat', date: '2026-02-06' },
    { kind: 'round-opened', round: 9, stage: 'implementation', venue: 'muscat', date: '2026-02-06' },
  ],
  happened: [{ kind: 'happened', event: 'red-sea-warning' }],
  'question-put': [{ kind: 'question-put', event: 'rocket', seat: 'iran' }],
  'question-answered': [{ kind: 'question-answered', event: 'rocket', seat: 'iran', response: 'restrain' }],
  'answer-attributed': [
    { kind: 'answer-attributed', event: 'rocket', seat: 'iran', response: 'restrain' },
    { kind: 'answer-attributed', event: 'rocket', seat: 'iran', response: 'disown' },
  ],
  'gauge-moved': [160, -25, 0].flatMap((byCenti) => CAUSES.map((cause) => ({ kind: 'gauge-moved', gauge: 'breakout', byCenti, cause }))),
  'commitment-reported': [
    { kind: 'commitment-reported', issue: 'cap', giver: 'iran', report: 'looks-honoured' },
    { kind: 'commitment-reported', issue: 'energy', giver: 'us', report: 'violation-found' },
  ],
  'conduct-ordered': [
    { kind: 'conduct-ordered', issue: 'cap', giver: 'iran', conduct: 'stall' },
    { kind: 'conduct-ordered', issue: 'cap', giver: 'iran', conduct: 'comply' },
  ],
  'action-taken': [
    { kind: 'action-taken', seat: 'us', action: 'us-pause', public: true }, { kind: 'action-taken', seat: 'us', action: 'us-pause', public: false },
    { kind: 'action-taken', seat: 'us', action: 'us-pause', issue: 'cap', public: true },
    { kind: 'action-taken', seat: 'us', action: 'us-pause', issue: 'cap', public: false },
  ],
  'confidence-entrusted': [priority, hurdle, price].flatMap((content) => [true, false].map((mayPassOn) => ({ kind: 'confidence-entrusted', seat: 'iran', content, mayPassOn }))),
  'confidence-carried': [{ kind: 'confidence-carried', from: 'iran', to: 'us', content: price }],
  'mandate-widened': [{ kind: 'mandate-widened', seat: 'iran', redLine: 'no-zero', issue: 'cap' }],
  'hurdle-eased': [
    { kind: 'hurdle-eased', seat: 'us', byPercent: -6, rounds: 0 }, { kind: 'hurdle-eased', seat: 'us', byPercent: -6, rounds: 1 },
    { kind: 'hurdle-eased', seat: 'us', byPercent: 4, rounds: 2 },
  ],
  requested: [
    { kind: 'requested', seat: 'us', families: ['enrichment', 'sanctions'], format: 'direct' },
    { kind: 'requested', seat: 'us', families: [], format: 'expert' },
  ],
  'terms-set-back': [
    { kind: 'terms-set-back', seat: 'us', issues: ['energy'], how: 'snap-back' }, { kind: 'terms-set-back', seat: 'iran', issues: ['cap', 'watch'], how: 'roll-back' },
  ],
  'accord-left': [{ kind: 'accord-left', seat: 'us', issues: ['energy'] }],
  'capital-ratified': [{ kind: 'capital-ratified', seat: 'us' }],
  'capital-refused': [{ kind: 'capital-refused', seat: 'iran', adReferendum: false }, { kind: 'capital-refused', seat: 'iran', adReferendum: true }],
  'accord-in-force': [
    { kind: 'accord-in-force', accord: 'interim', terms, guaranteed: [] }, { kind: 'accord-in-force', accord: 'framework', terms, guaranteed: ['energy'] },
    { kind: 'accord-in-force', accord: 'none', terms: {}, guaranteed: [] },
  ],
  'agenda-set': [
    { kind: 'agenda-set', families: ['enrichment'], format: 'indirect', wide: false }, { kind: 'agenda-set', families: ['enrichment', 'sanctions'], format: 'direct', wide: true },
  ],
  offered: [{ kind: 'offered', seat: 'us', terms }],
  initialled: [{ kind: 'initialled', seat: 'iran', terms }],
  leaked: [{ kind: 'leaked', seat: 'us', terms }],
  passed: [{ kind: 'passed', seat: 'us' }],
  'walked-out': [{ kind: 'walked-out', seat: 'us' }],
  'sounded-out': [{ kind: 'sounded-out', seat: 'us', terms, wouldRatify: false }, { kind: 'sounded-out', seat: 'us', terms, wouldRatify: true }],
  guaranteed: [{ kind: 'guaranteed', issue: 'energy' }],
  'bridge-laid': [{ kind: 'bridge-laid', terms, guaranteed: ['energy'] }, { kind: 'bridge-laid', terms, guaranteed: [] }],
  'bridge-answered': [
    { kind: 'bridge-answered', seat: 'us', answer: 'initial' }, { kind: 'bridge-answered', seat: 'us', answer: 'ad-referendum' },
    { kind: 'bridge-answered', seat: 'us', answer: 'refuse' },
  ],
  'table-ended': [
    { kind: 'table-ended', how: 'initialled' }, { kind: 'table-ended', how: 'two-passes' }, { kind: 'table-ended', how: 'walk-out' },
    { kind: 'table-ended', how: 'last-exchange' },
  ],
  stated: STATEMENTS.map((statement) => ({ kind: 'stated', seat: 'us', statement })),
  'word-tested': STATEMENTS.flatMap((statement) => (['kept', 'broken'] as const).map((result) => ({ kind: 'word-tested', seat: 'us', statement, result }))),
  'deadline-moved': [{ kind: 'deadline-moved', author: 'us', round: 5 }],
  'deadline-expired': [{ kind: 'deadline-expired', author: 'us' }],
  'rung-entered': [{ kind: 'rung-entered', rung: 'brink', direction: 'up' }, { kind: 'rung-entered', rung: 'calm', direction: 'down' }],
  'third-party-struck': [{ kind: 'third-party-struck' }],
  retaliated: [{ kind: 'retaliated' }],
  'flag-set': [
    { kind: 'flag-set', flag: 'red-sea-hot', rounds: 0 }, { kind: 'flag-set', flag: 'red-sea-hot', rounds: 1 },
    { kind: 'flag-set', flag: 'red-sea-hot', rounds: 2 }, { kind: 'flag-set', flag: 'red-sea-hot', rounds: 99 },
  ],
  'war-near': [{ kind: 'war-near', closesLeft: 1 }],
  'recall-near': [{ kind: 'recall-near', seat: 'us', closesLeft: 1 }],
  ended: (['framework', 'interim', 'suspended', 'war'] as const).flatMap((ending) => ([
    { kind: 'accord-stands' }, { kind: 'no-accord' }, { kind: 'recall', seat: 'us' }, { kind: 'walk-outs' }, { kind: 'war' },
  ] as const).map((reason) => ({ kind: 'ended', outcome: { ...OUTCOME, ending, reason } }))),
};
export const EVENTS: readonly GameEvent[] = Object.values(events).flat();

const request = { families: ['enrichment', 'sanctions'], format: 'direct' } as const;
const plain = { actions: [], stall: [], confidences: [], responses: [], accord: { kind: 'keep' }, request } as const;
const commands: ByKind<Command> = {
  dispatch: [
    { kind: 'dispatch', ...plain },
    {
      kind: 'dispatch', actions: [{ action: 'us-pause' }, { action: 'us-strike', issue: 'cap' }], stall: ['energy'],
      confidences: [{ topic: 'first-priority', mayPassOn: true }, { topic: 'hurdle', mayPassOn: false }, { topic: 'price', issue: 'cap', mayPassOn: true }],
      responses: [{ event: 'rocket', response: 'disown' }], accord: { kind: 'leave' }, request: { families: [], format: 'expert' },
    },
    { kind: 'dispatch', ...plain, accord: { kind: 'snap-back', issues: ['energy'] } },
    { kind: 'dispatch', ...plain, accord: { kind: 'roll-back', issues: ['energy'] } },
  ],
  agenda: [{ kind: 'agenda', families: ['enrichment'], format: 'indirect', carry: [0] }, { kind: 'agenda', families: ['enrichment'], format: 'indirect', carry: [] }],
  offer: [{ kind: 'offer', terms }],
  initial: [{ kind: 'initial' }],
  pass: [{ kind: 'pass' }],
  'walk-out': [{ kind: 'walk-out' }],
  'sound-out': [{ kind: 'sound-out', seat: 'iran', terms }],
  guarantee: [{ kind: 'guarantee', issue: 'energy' }],
  bridge: [{ kind: 'bridge', terms, guarantee: 'energy' }, { kind: 'bridge', terms }],
  'answer-bridge': [{ kind: 'answer-bridge', answer: 'initial' }, { kind: 'answer-bridge', answer: 'ad-referendum' }, { kind: 'answer-bridge', answer: 'refuse' }],
  statement: STATEMENTS.map((statement) => ({ kind: 'statement', statement })),
};
export const COMMANDS: readonly Command[] = Object.values(commands).flat();

const reasons: ByKind<Reason> = {
  'would-not-ratify': [{ kind: 'would-not-ratify', marginPoints: -4 }],
  'looks-ahead': [{ kind: 'looks-ahead', action: 'us-pause', points: 2 }],
  'wants-verification': [{ kind: 'wants-verification', issue: 'watch' }],
  'red-line': [{ kind: 'red-line', redLine: 'no-zero', issue: 'cap' }],
  'below-aspiration': [{ kind: 'below-aspiration', sharePercent: 35, wantedPercent: 60 }],
  'wants-margin': [{ kind: 'wants-margin', marginPoints: 1, wantedPoints: 2 }],
  'expects-more': [{ kind: 'expects-more', marginPoints: 3, morePoints: 2, textPoints: 12, chancePercent: 55 }],
  'credibility-lost': [{ kind: 'credibility-lost', points: 14 }],
  hurdle: [{ kind: 'hurdle', percent: 51, points: 9 }],
  'good-enough': [{ kind: 'good-enough', marginPoints: 6, sharePercent: 70, wantedPercent: 62 }, { kind: 'good-enough', marginPoints: 9, sharePercent: 383, wantedPercent: 100 }],
  'beats-waiting': [{ kind: 'beats-waiting', marginPoints: 6, hopePoints: 4 }],
  'would-change': [{ kind: 'would-change', issue: 'energy', position: 2 }],
  reciprocates: (['gesture', 'pressure', 'concession', 'violation'] as const).map((what) => ({ kind: 'reciprocates', what })),
  'no-deal-in-reach': [{ kind: 'no-deal-in-reach' }],
  'interim-first': [{ kind: 'interim-first' }],
  calms: [{ kind: 'calms', escalationPoints: 74 }],
  'needs-mandate': [{ kind: 'needs-mandate', issue: 'cap' }],
  'at-home': [{ kind: 'at-home', standingPoints: 22 }],
  'saves-credit': [{ kind: 'saves-credit', creditPoints: 18 }],
  tends: (['calm', 'trust', 'credit', 'home', 'world'] as const).map((what) => ({ kind: 'tends', what, gauge: 'trust-us', points: 24 })),
  'bridge-in-reach': [{ kind: 'bridge-in-reach', terms }],
  does: [{ kind: 'does', action: 'us-pause' }],
  answers: [{ kind: 'answers', event: 'rocket', response: 'restrain' }],
  asks: [{ kind: 'asks', sharePercent: 70, wantedPercent: 62 }, { kind: 'asks', sharePercent: 100, wantedPercent: 100 }],
  'best-bet': [{ kind: 'best-bet', textPoints: 12, chancePercent: 55 }],
  'nothing-better': [{ kind: 'nothing-better' }],
  'hears-first': [{ kind: 'hears-first' }],
  'shows-position': [{ kind: 'shows-position' }],
  'too-late-to-lay': [{ kind: 'too-late-to-lay' }],
  'last-exchange': [{ kind: 'last-exchange', marginPoints: 3 }],
  narrow: [{ kind: 'narrow', marginPoints: 1 }],
  presses: [{ kind: 'presses', action: 'us-strike', escalationPoints: 58 }],
  'keeps-word': [{ kind: 'keeps-word' }],
  confides: (['first-priority', 'hurdle', 'price'] as const).map((topic) => ({ kind: 'confides', topic })),
  honours: [{ kind: 'honours', promises: 1 }, { kind: 'honours', promises: 3 }],
  stalls: [{ kind: 'stalls', issue: 'energy' }],
  'takes-back': [{ kind: 'takes-back', issue: 'energy' }],
  'leaves-accord': [{ kind: 'leaves-accord' }],
  provoked: [{ kind: 'provoked', marginPoints: -20 }],
  widens: [{ kind: 'widens', family: 'sanctions' }],
  format: (['meeting', 'carries', 'earns-trust', 'quieter', 'asked', 'open'] as const).map((because) => ({ kind: 'format', format: 'indirect', because })),
  carries: [{ kind: 'carries', count: 2 }],
  'sounds-out': [{ kind: 'sounds-out', seat: 'iran' }],
  guarantees: [{ kind: 'guarantees', issue: 'energy' }],
  'lets-them-talk': [{ kind: 'lets-them-talk', exchange: 2 }],
  'no-pressure-planned': [{ kind: 'no-pressure-planned' }],
  'thanks-host': [{ kind: 'thanks-host' }],
  threatens: [{ kind: 'threatens', action: 'us-strike' }],
  'draws-line': [{ kind: 'draws-line', issue: 'cap', position: 1 }],
  'presses-for-time': [{ kind: 'presses-for-time', round: 5 }],
  'gives-time': [{ kind: 'gives-time', round: 6 }],
  'bides-its-time': [{ kind: 'bides-its-time' }],
  'says-nothing': [{ kind: 'says-nothing' }],
  chance: [{ kind: 'chance' }],
};
export const REASONS: readonly Reason[] = Object.values(reasons).flat();

const expectations: ByKind<Expectation> = {
  'own-margin': [{ kind: 'own-margin', points: 6 }, { kind: 'own-margin', points: -1 }],
  agrees: [{ kind: 'agrees', seat: 'iran', percent: 40 }],
  'still-hoped': [{ kind: 'still-hoped', points: 5 }, { kind: 'still-hoped', points: 0 }],
  'gains-ahead': [{ kind: 'gains-ahead', points: 2 }],
  moves: [{ kind: 'moves', gauge: 'escalation', byCenti: -150 }],
  'own-capital-refuses': [{ kind: 'own-capital-refuses' }],
  unanswered: [{ kind: 'unanswered' }],
  owed: (['no-pressure', 'threat', 'line', 'deadline'] as const).map((what) => ({ kind: 'owed', what })),
};
export const EXPECTATIONS: readonly Expectation[] = Object.values(expectations).flat();

const notes: ByKind<Note> = {
  'far-apart': [
    { kind: 'far-apart', seat: 'iran', percent: 5, ways: [{ what: 'trust', points: 15 }, { what: 'agenda', points: 2 }, { what: 'home', points: 1 }] },
    { kind: 'far-apart', seat: 'us', percent: 0, ways: [] },
  ],
  'before-capitals': [
    { kind: 'before-capitals', own: 'ratifies', points: 3, others: [{ seat: 'iran', percent: 75 }] },
    { kind: 'before-capitals', own: 'refuses', points: 1, others: [{ seat: 'us', percent: 5 }] },
    { kind: 'before-capitals', own: 'none', others: [{ seat: 'us', percent: 95 }, { seat: 'iran', percent: 40 }] },
  ],
};
export const NOTES: readonly Note[] = Object.values(notes).flat();

const warnings: ByKind<Warning> = {
  'crosses-red-line': [{ kind: 'crosses-red-line', redLine: 'no-zero', issue: 'cap' }],
  'capital-refuses': [{ kind: 'capital-refuses', missingCentipoints: 400 }],
  'mistrust-refuses': [{ kind: 'mistrust-refuses', missingCentipoints: 110, mistrustPoints: 9 }],
  'goes-back': [{ kind: 'goes-back', issue: 'energy', trustCenti: -150 }],
  'leaves-accord': [{ kind: 'leaves-accord', issues: ['energy', 'watch'], worthPoints: 6, trustCenti: -2500, standingCenti: -300, escalationCenti: 800 }],
  'top-rung': [{ kind: 'top-rung', escalationPoints: 92 }],
  'ends-talks': [{ kind: 'ends-talks' }],
  'counts-nothing': [{ kind: 'counts-nothing', action: 'us-pause' }],
  'breaks-word': [{ kind: 'breaks-word', action: 'us-strike', trustCenti: -300 }],
  'near-recall': [{ kind: 'near-recall', standingPoints: 12, linePoints: 15 }],
};
export const WARNINGS: readonly Warning[] = Object.values(warnings).flat();
