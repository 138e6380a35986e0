// The smallest scenario with something of everything: three issues (one verifying, one family wide), two rounds,
// a gesture that lapses, a consultation, an event with a question, a third party. Valid without a warning.

export const MINIMAL_SCENARIO = `format: muscat-scenario/1
id: minimal
title: Minimal
summary: A test.
minutes: 5
difficulty: easy
asOf: 2026-02-01
invented: All.
seats:
  us: {role: principal, name: Ama, short: A}
  iran: {role: principal, name: Bel, short: B}
  oman: {role: mediator, name: Med, short: M}
venues: {hall: {name: Hall}}
calendar:
  full:
    exchanges: 2
    deadline: {author: us, round: 2}
    meetings: [{date: 2026-02-02, venue: hall}, {date: 2026-02-09, venue: hall}]
families: {core: {name: Core}, wide: {name: Wide, wide: true, reluctant: iran}}
issues:
  - {id: cap, family: core, name: Cap, giver: iran, question: How far?, positions: [No, Some, All]}
  - {id: watch, family: wide, name: Watch, giver: iran, question: Who looks?, positions: [No, Yes]}
  - {id: relief, family: core, name: Relief, giver: us, question: How much?, positions: [No, Some, All], detection: 60}
verification:
  watch: {for: [cap], vouches: [0, 20], detects: [0, 20]}
framework: {cap: 2, relief: 1}
gauges:
  escalation: {start: 60}
  strain: {name: Strain, start: 20, seenBy: [iran], drift: [{by: 1}]}
ladder:
  - {id: calm, from: 0, name: Calm}
  - {id: brink, from: 75, name: Brink}
  - {id: war, from: 84, name: War}
thirdParty: {name: Third, reason: Fear., headline: A strike, retaliationHeadline: Retaliation}
briefs:
  us:
    - id: us-brief
      name: Firm
      text: Get a cap.
      values: {cap: [0, 6, 12], watch: [0, 4], relief: [0, -3, -8]}
      redLines: [{id: us-line, issue: relief, atMost: 1, text: Not all.}]
      noDeal: {weights: [{gauge: escalation, perUnit: 0.1, reference: 40}]}
  iran:
    - id: iran-brief
      name: Proud
      text: Get relief.
      values: {cap: [0, -2, -5], watch: [0, -1], relief: [0, 7, 12]}
      noDeal: {weights: [{gauge: strain, perUnit: 0.2, reference: 10, mean: true}]}
  oman: [{id: oman-brief, name: Calm, text: Bring them together.}]
actions:
  - {id: us-press, seat: us, kind: pressure, name: Press, about: Hurts., effects: [{gauge: trust-iran, by: -4}, {gauge: escalation, by: 2}]}
  - id: us-ease
    seat: us
    kind: gesture
    name: Ease
    about: Helps.
    effects: [{gauge: strain, by: -6, lapse: {unless: {term: relief}}}, {gauge: trust-iran, by: 3}]
  - {id: iran-press, seat: iran, kind: pressure, name: Build, about: Alarms., effects: [{gauge: trust-us, by: -5}]}
  - {id: iran-pause, seat: iran, kind: gesture, name: Pause, about: Calms., effects: [{gauge: trust-us, by: 3}]}
  - {id: us-ask, seat: us, kind: mandate, public: false, target: issue, name: Ask, about: Asks., effects: [{mandate: widen}, {gauge: standing-us, by: -3}]}
  - {id: oman-visit, seat: oman, kind: channel, name: Visit, about: Listens., effects: [{gauge: credit-us, by: 2}]}
events:
  - id: raid
    name: A raid
    text: Somebody fired.
    chance: 50
    effects: [{gauge: escalation, by: 3}]
    question:
      seat: iran
      text: Yours?
      responses:
        - {id: own, name: Own it, effects: [{gauge: standing-iran, by: 2}], seenEffects: [{gauge: trust-us, by: -2}]}
        - {id: disown, name: Disown it, seenEffects: [{gauge: trust-us, by: 1}]}
`;
