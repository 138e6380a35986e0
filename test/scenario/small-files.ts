// Good scenario files of at most 2 KB, for the fuzzer: little text, many kinds of fields.

const frame = `format: muscat-scenario/1
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
`;

const plain = `${frame}calendar:
  full:
    exchanges: 2
    implementation: 1
    deadline: {author: us, round: 2}
    meetings: [{date: 2026-02-02, venue: hall}, {date: 2026-02-09, venue: hall}]
families: {core: {name: C}, wide: {name: W, wide: true, reluctant: iran}}
issues:
  - {id: cap, family: core, name: C, giver: iran, question: Q, positions: [A, B, C]}
  - {id: watch, family: wide, name: W, giver: iran, question: Q, positions: [A, B]}
  - {id: relief, family: core, name: R, giver: us, question: Q, positions: [A, B], detection: 60}
verification: {watch: {for: [cap], vouches: [0, 20]}}
framework: {cap: 1}
ladder: [{id: calm, from: 0, name: C}, {id: war, from: 84, name: W}]
briefs:
  us:
    - id: u
      name: U
      text: T
      values: {cap: [0, 6, 12], watch: [0, 4], relief: [0, -3]}
      redLines: [{id: l, issue: watch, atLeast: 1, scope: framework, text: T}]
      noDeal: {weights: [{gauge: escalation, perUnit: 0.1, reference: 40}]}
  iran: [{id: i, name: I, text: T, values: {cap: [0, -2, -5], watch: [0, -1], relief: [0, 7]}, noDeal: {weights: [{gauge: standing-iran, perUnit: 0.2, reference: 60}]}}]
  oman: [{id: o, name: O, text: T}]
actions:
  - {id: ask, seat: us, kind: mandate, public: false, target: issue, name: A, about: A, effects: [{mandate: widen}]}
  - {id: press, seat: iran, kind: pressure, name: P, about: P, effects: [{gauge: trust-us, by: -3}]}
`;

const eventful = `${frame}calendar: {full: {meetings: [{date: 2026-02-02, venue: hall, formats: [direct]}]}}
families: {core: {name: {en: C, fa: هسته}}}
issues:
  - {id: cap, family: core, name: C, giver: iran, question: Q, positions: [A, B]}
  - {id: relief, family: core, name: R, giver: us, question: Q, positions: [A, B]}
framework: {cap: 1, relief: 1}
gauges: {oil: {name: O, start: 20.5, seenBy: [us], drift: [{when: {term: cap}, by: -1.25}, {by: 1}]}}
flags: [hot]
ladder: [{id: calm, from: 0, name: C}, {id: war, from: 84, name: W}]
thirdParty: {name: T, reason: F, headline: H, retaliationHeadline: R, adds: [{when: {flag: hot}, percent: 10}]}
briefs:
  us: [{id: u, name: U, text: T, values: {cap: [0, 6], relief: [0, -3]}, noDeal: {weights: [{gauge: oil, perUnit: 0.1, reference: 10, mean: true, most: 5}]}}]
  iran: [{id: i, name: I, text: T, values: {cap: [0, -2], relief: [0, 7]}, noDeal: {weights: [{gauge: escalation, perUnit: 0.1, reference: 20}]}}]
  oman: [{id: o, name: O, text: T}]
actions:
  - {id: ease, seat: us, kind: gesture, name: E, about: E, effects: [{gauge: oil, by: -2, lapse: {after: 1}}, {hurdle: -6, for: 1}]}
events:
  - id: raid
    name: R of {us}
    text: T
    when: {any: [{rung: calm}, {not: {accord: none}}]}
    chance: 60
    effects: [{flag: hot, for: 2}]
    question: {seat: iran, text: Q, responses: [{id: a, name: A}, {id: b, name: B, seenEffects: [{gauge: trust-us, by: -2}]}]}
`;

export const SMALL_FILES: readonly string[] = [plain, eventful];
