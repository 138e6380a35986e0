/**
 * What a seat says in public at the close.
 * Not here: what follows from it (engine); a reassurance or a threat is kept or not in the next dispatch.
 */
import { calendarOf, ESCALATION, isPrincipal, lookup, type IssueId, type Statement, type StatementChoice } from '../engine/index.ts';
import { climateOf, type Climate } from './climate.ts';
import type { Decision, PolicyInput, Reason } from './policy.ts';
import { feelsLike, whimPercent } from './whim.ts';

type Said = { readonly statement: Statement; readonly reason: Reason };

export function speakInPublic(input: PolicyInput, statements: readonly StatementChoice[]): Decision {
  const { statement, reason } = isPrincipal(input.rules, input.seat) ? principalSays(input, statements) : mediatorSays(input);
  return { command: { kind: 'statement', statement }, reasons: [reason], steps: 1 };
}

const SILENT: Said = { statement: { kind: 'silent' }, reason: { kind: 'says-nothing' } };
const REASSURE: Said = { statement: { kind: 'reassure' }, reason: { kind: 'no-pressure-planned' } };
const PRAISE: Said = { statement: { kind: 'praise' }, reason: { kind: 'thanks-host' } };

/** Calms when it is needed, else gives both delegations cover at home. */
function mediatorSays(input: PolicyInput): Said {
  const escalation = input.now.gauges[ESCALATION] ?? 0;
  if (escalation >= 6500 && feelsLike(input, 'calm in public', 75)) {
    return { statement: { kind: 'reassure' }, reason: { kind: 'calms', escalationPoints: Math.trunc(escalation / 100) } };
  }
  return feelsLike(input, 'praise', 70) ? PRAISE : SILENT;
}

/** The first of these that is open and that the seat feels like. */
function principalSays(input: PolicyInput, statements: readonly StatementChoice[]): Said {
  const climate = climateOf(input);
  for (const say of [giveTime, threaten, pressForTime, drawLine]) {
    const said = say(input, statements, climate);
    if (said !== 'none') return said;
  }
  return kindWords(input, climate);
}

type Say = (input: PolicyInput, statements: readonly StatementChoice[], climate: Climate) => Said | 'none';

/** One's own deadline is about to pass: extend it unless one means it, and the sooner where its end may bring a blow. */
const giveTime: Say = (input, statements, { strikeNear }) => {
  const { now, temper } = input;
  const open = statements.find((choice) => choice.kind === 'extend-deadline');
  if (open?.kind !== 'extend-deadline' || now.deadline.kind === 'none') return 'none';
  const due = now.deadline.round <= now.round + 1 && now.commitments.length === 0;
  const [round] = open.rounds.slice(temper.extends === 'least' ? 0 : 1).concat(open.rounds);
  if (!due || round === undefined || !feelsLike(input, 'extend', 100 - temper.pressurePercent + (strikeNear ? temper.cautionPercent / 3 : 0))) return 'none';
  return { statement: { kind: 'extend-deadline', round }, reason: { kind: 'gives-time', round } };
};

/** A threat names what the seat could do; whether it does is seen next round. */
const threaten: Say = (input, statements, { pressed, strikeNear, fruitless }) => {
  const open = statements.find((choice) => choice.kind === 'threaten');
  if (open?.kind !== 'threaten' || input.now.pending.kind === 'initialled') return 'none';
  const will = input.temper.threatPercent * (pressed || fruitless > 1 ? 1 : 0.5) - (strikeNear ? input.temper.cautionPercent / 10 : 0);
  const action = open.actions[whimPercent(input, 'which threat') % Math.max(1, open.actions.length)];
  if (action === undefined || !feelsLike(input, 'threaten', will)) return 'none';
  return { statement: { kind: 'threaten', action }, reason: { kind: 'threatens', action } };
};

const pressForTime: Say = (input, statements, { strikeNear, fruitless }) => {
  const open = statements.find((choice) => choice.kind === 'set-deadline');
  if (open?.kind !== 'set-deadline' || fruitless < 2 || strikeNear || input.now.pending.kind === 'initialled') return 'none';
  const last = calendarOf(input.rules, input.now).meetings.length;
  const round = open.rounds.find((one) => one >= Math.min(last, input.now.round + 3)) ?? open.rounds.at(-1);
  if (round === undefined || !feelsLike(input, 'set deadline', input.temper.pressurePercent / 4)) return 'none';
  return { statement: { kind: 'set-deadline', round }, reason: { kind: 'presses-for-time', round } };
};

/** Where the other side asked for more than the capital will ever give, the seat says so, at its true red line. */
const drawLine: Say = (input, statements) => {
  const open = statements.find((choice) => choice.kind === 'draw-line');
  if (open?.kind !== 'draw-line' || input.now.pending.kind === 'initialled') return 'none';
  const line = trueLines(input).find(({ issue, position }) => open.issues.some((one) => one.issue === issue && one.positions.includes(position)));
  if (line === undefined || !feelsLike(input, 'draw line', 5 + input.temper.pressurePercent / 4)) return 'none';
  return { statement: { kind: 'draw-line', ...line }, reason: { kind: 'draws-line', ...line } };
};

function trueLines({ rules, now, seat }: PolicyInput): readonly { readonly issue: IssueId; readonly position: number }[] {
  if (now.own.kind !== 'seat') return [];
  const { widened, brief } = now.own;
  const said = now.words.flatMap((word) => (word.seat === seat && word.statement.kind === 'draw-line' ? [word.statement.issue] : []));
  const asked = rules.principals.filter((other) => other !== seat).map((other) => now.lastOffers[other]);
  return (lookup(rules).brief.get(brief)?.redLines ?? [])
    .filter(({ id, issue, bound, position, widens }) => bound === 'at-most' && !widens && !widened.includes(id) && !said.includes(issue)
      && asked.some((terms) => (terms[issue] ?? 0) > position))
    .map(({ issue, position }) => ({ issue, position }));
}

/** Reassures only when it plans no pressure: that is owed next round. */
function kindWords(input: PolicyInput, { pressed, gestured }: Climate): Said {
  const { temper, now } = input;
  const peaceful = temper.pressurePercent < 45 && !pressed;
  if (peaceful && feelsLike(input, 'reassure', temper.gesturePercent / 2 + (gestured ? temper.reciprocityPercent / 4 : 0))) return REASSURE;
  const progress = now.pending.kind === 'initialled' || now.gaveGround.some((seat) => seat !== input.seat);
  return feelsLike(input, 'thank', (temper.gesturePercent + (progress ? temper.reciprocityPercent : 0)) / 2) ? PRAISE : SILENT;
}
