// A game of three issues, small enough to be worked out on paper, and one course of it: A (the seat us) eases, B (iran)
// believes, A presses, B no longer believes.
import type { Command, SeatId } from '../../src/engine/index.ts';
import { openFile, formatRecord, type Rerun } from '../../src/record/index.ts';
import { parseScenario } from '../../src/scenario/index.ts';
import { createSession } from '../../src/session/index.ts';

/** No deal is worth −1 to both throughout; trust is 10 each way; the hurdle is 106 − 56 = 50 percent of what is newly given. */
const PAPER_SCENARIO = `format: muscat-scenario/1
id: paper
title: Paper
summary: A game to be worked out by hand.
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
    meetings: [{date: 2026-02-02, venue: hall}, {date: 2026-02-09, venue: hall}]
families: {core: {name: Core}}
issues:
  - {id: cap, family: core, name: Cap, giver: iran, question: How far?, positions: [No, Some, All], detection: 50}
  - {id: relief, family: core, name: Relief, giver: us, question: How much?, positions: [No, Some, All], detection: 60}
  - {id: visit, family: core, name: Visit, giver: iran, question: Who looks?, positions: [No, Yes], detection: 50}
framework: {cap: 1, relief: 1}
constants:
  durability: 50
  trust: {drift: 1, talksHeld: 0}
  escalation: {withoutAccord: 0, talksHeld: 0}
gauges:
  escalation: {start: 40}
  trust-us: {start: 10}
  trust-iran: {start: 10}
  strain: {name: Strain, start: 20}
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
      standing: 56
      values: {cap: [0, 10, 20], relief: [0, -1, -4], visit: [0, 5]}
      noDeal: {weights: [{gauge: strain, perUnit: 0.1, reference: 10}]}
  iran:
    - id: iran-brief
      name: Proud
      text: Get relief.
      standing: 56
      values: {cap: [0, -2, -6], relief: [0, 10, 15], visit: [0, -1]}
      noDeal: {weights: [{gauge: strain, perUnit: 0.1, reference: 10}]}
  oman: [{id: oman-brief, name: Calm, text: Bring them together.}]
actions:
  - {id: us-press, seat: us, kind: pressure, name: Press, about: Hurts., effects: [{gauge: trust-iran, by: -14}]}
  - {id: us-ease, seat: us, kind: gesture, name: Ease, about: Helps., effects: [{gauge: trust-iran, by: 14}]}
`;

/** Steps: 1 dispatches (A eases), 2 agenda, 3 to 5 passes, 6 statements; 7 dispatches (A presses), 8 agenda, 9 to 11 passes, 12 statements. */
export const EASED = 1;
export const PRESSED = 7;

export function paperGame(): Rerun {
  const parsed = parseScenario(PAPER_SCENARIO);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { rules, digest, source } = parsed.scenario;
  const person = { kind: 'human' } as const;
  const session = createSession({ rules, scenario: { id: 'paper', digest, source }, setup: { seed: 1, length: 'full' }, seats: { us: person, iran: person, oman: person } });
  const send = (seat: SeatId, command: Command): void => {
    const sent = session.submit(seat, command);
    if (!sent.ok) throw new Error(`${seat}: ${JSON.stringify(sent.error)}`);
  };
  for (const action of ['us-ease', 'us-press']) {
    send('us', dispatch(['core'], action));
    send('iran', dispatch(['core']));
    send('oman', dispatch([]));
    send('oman', { kind: 'agenda', families: ['core'], format: 'indirect', carry: [] });
    for (let [seat, ...others] = session.waitingFor(); seat !== undefined && others.length === 0; [seat, ...others] = session.waitingFor()) send(seat, { kind: 'pass' });
    for (const seat of ['us', 'iran', 'oman'] as const) send(seat, { kind: 'statement', statement: { kind: 'silent' } });
  }
  const opened = openFile(formatRecord(session.record()));
  if (opened.kind !== 'game') throw new Error(`the game is ${opened.kind}`);
  return opened.rerun;
}

function dispatch(families: readonly string[], ...actions: readonly string[]): Command {
  return {
    kind: 'dispatch', actions: actions.map((action) => ({ action })), stall: [], confidences: [], responses: [], accord: { kind: 'keep' },
    request: { families, format: 'indirect' },
  };
}
