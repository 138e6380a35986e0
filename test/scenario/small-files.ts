// Good scenario files of some 1 KB for the fuzzer: hardly any text, between them most kinds of fields.

interface Parts {
  readonly top?: string;
  readonly family?: string;
  readonly issue?: string;
  readonly usValues?: string;
  readonly iranValues?: string;
  readonly usLines?: string;
  readonly actions?: string;
  readonly rest?: string;
}

function file({ top = '', family = '', issue = '', usValues = '', iranValues = '', usLines = '', actions = '[]', rest = '' }: Parts): string {
  return `format: muscat-scenario/1
id: s
title: S
summary: S.
minutes: 5
difficulty: easy
asOf: 2026-02-01
invented: All.
seats:
  us: {role: principal, name: A, short: A}
  iran: {role: principal, name: B, short: B}
  oman: {role: mediator, name: M, short: M}
venues: {hall: {name: H}}
calendar: {full: {${top}meetings: [{date: 2026-02-02, venue: hall}]}}
families: {core: {name: C}${family}}
issues:
  - {id: cap, family: core, name: C, giver: iran, question: Q, positions: [A, B, C]}
  - {id: relief, family: core, name: R, giver: us, question: Q, positions: [A, B]}
${issue}framework: {cap: 1}
ladder: [{id: calm, from: 0, name: C}, {id: war, from: 84, name: W}]
briefs:
  us: [{id: u, name: U, text: T, values: {cap: [0, 6, 12], relief: [0, -3]${usValues}}, ${usLines}noDeal: {weights: [{gauge: escalation, perUnit: 0.1, reference: 40}]}}]
  iran: [{id: i, name: I, text: T, values: {cap: [0, -2, -5], relief: [0, 7]${iranValues}}, noDeal: {weights: [{gauge: escalation, perUnit: 0.1, reference: 20}]}}]
  oman: [{id: o, name: O, text: T}]
actions: ${actions}
${rest}`;
}

const verified = file({
  top: 'exchanges: 2, deadline: {author: us, round: 1}, ',
  family: ', wide: {name: W, wide: true, reluctant: iran}',
  issue: '  - {id: watch, family: wide, name: W, giver: iran, question: Q, positions: [A, B]}\nverification: {watch: {for: [cap], vouches: [0, 20]}}\n',
  usValues: ', watch: [0, 4]',
  iranValues: ', watch: [0, -1]',
  usLines: 'redLines: [{id: l, issue: watch, atLeast: 1, scope: framework, text: T}], ',
  actions: '[{id: ask, seat: us, kind: mandate, public: false, target: issue, name: A, about: A, effects: [{mandate: widen}]}]',
});

const drifting = file({
  actions: '[{id: ease, seat: us, kind: gesture, name: E, about: E, effects: [{gauge: oil, by: -2, lapse: {after: 1}}, {hurdle: -6, for: 1}]}]',
  rest: 'gauges: {oil: {name: O, start: 20.5, seenBy: [us], drift: [{when: {term: cap}, by: -1.25}, {by: 1}]}}\nconstants: {actionPoints: 3, trust: {drift: 0.5}}\n',
});

const eventful = file({
  rest: `flags: [hot]
thirdParty: {name: T, reason: F, headline: H, retaliationHeadline: R, adds: [{when: {flag: hot}, percent: 10}]}
events:
  - id: raid
    name: {en: "R of {us}", fa: ر}
    text: T
    when: {any: [{rung: calm}, {not: {accord: none}}]}
    chance: 60
    effects: [{flag: hot, for: 2}]
    question: {seat: iran, text: Q, responses: [{id: a, name: A}, {id: b, name: B, seenEffects: [{gauge: trust-us, by: -2}]}]}
`,
});

export const SMALL_FILES: readonly string[] = [verified, drifting, eventful];
