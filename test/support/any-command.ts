// Well-formed commands that are mostly not allowed: any kind, any id of the rules and some that are none, and legal
// ones with one thing changed.
import type { Command, Rules, SeatId, Statement, Terms } from '../../src/engine/index.ts';
import { FORMATS, SEATS } from '../../src/engine/index.ts';
import { oneOf, someOf, type Dice } from './random-play.ts';

const KINDS = [
  'dispatch', 'agenda', 'offer', 'initial', 'pass', 'walk-out', 'sound-out', 'guarantee', 'bridge', 'answer-bridge', 'statement',
] as const satisfies readonly Command['kind'][];

/** A command of a given kind, or of any. */
export function anyCommand(rules: Rules, dice: Dice, kind: Command['kind'] = oneOf(dice, KINDS)): Command {
  switch (kind) {
    case 'dispatch': return anyDispatch(rules, dice);
    case 'agenda': return { kind, families: anyFamilies(rules, dice), format: oneOf(dice, FORMATS), carry: someOf(dice, [0, 1, 2, -1, 7], 15) };
    case 'offer': return { kind, terms: anyTerms(rules, dice) };
    case 'initial': case 'pass': case 'walk-out': return { kind };
    case 'sound-out': return { kind, seat: anySeat(dice), terms: anyTerms(rules, dice) };
    case 'guarantee': return { kind, issue: anyIssue(rules, dice) };
    case 'bridge': {
      const terms = anyTerms(rules, dice);
      return dice.below(2) === 0 ? { kind, terms } : { kind, terms, guarantee: anyIssue(rules, dice) };
    }
    case 'answer-bridge': return { kind, answer: oneOf(dice, ['initial', 'ad-referendum', 'refuse'] as const) };
    case 'statement': return { kind, statement: anyStatement(rules, dice) };
  }
}

function anyDispatch(rules: Rules, dice: Dice): Command {
  const actions = someOf(dice, [...rules.actions.map(({ id }) => id), 'no-such-action'], 20);
  const issues = rules.issues.map(({ id }) => id);
  const accords = ['keep', 'keep', 'keep', 'leave', 'snap-back', 'roll-back'] as const;
  const accord = oneOf(dice, accords);
  return {
    kind: 'dispatch',
    actions: [...actions, ...someOf(dice, actions, 10)].map((action) => (dice.below(3) === 0 ? { action, issue: anyIssue(rules, dice) } : { action })),
    stall: someOf(dice, [...issues, 'no-such-issue'], 15),
    confidences: someOf(dice, ['first-priority', 'hurdle', 'price', 'price'] as const, 20)
      .map((topic) => ({ topic, ...(dice.below(2) === 0 ? { issue: anyIssue(rules, dice) } : {}), mayPassOn: dice.below(2) === 0 })),
    responses: rules.events.flatMap(({ id, question }) => (question.kind === 'asked' && dice.below(3) === 0
      ? [{ event: id, response: oneOf(dice, [...question.responses.map((response) => response.id), 'no-such-response']) }] : [])),
    accord: accord === 'keep' || accord === 'leave' ? { kind: accord } : { kind: accord, issues: someOf(dice, issues, 40) },
    request: { families: anyFamilies(rules, dice), format: oneOf(dice, FORMATS) },
  };
}

function anyStatement(rules: Rules, dice: Dice): Statement {
  const kind = oneOf(dice, ['silent', 'reassure', 'praise', 'threaten', 'draw-line', 'set-deadline', 'extend-deadline'] as const);
  switch (kind) {
    case 'silent': case 'reassure': case 'praise': return { kind };
    case 'threaten': return { kind, action: oneOf(dice, [...rules.actions.map(({ id }) => id), 'no-such-action']) };
    case 'draw-line': return { kind, issue: anyIssue(rules, dice), position: dice.below(6) - 1 };
    case 'set-deadline': case 'extend-deadline': return { kind, round: dice.below(8) - 1 };
  }
}

export function anyTerms(rules: Rules, dice: Dice): Terms {
  const named = someOf(dice, rules.issues, 50).map(({ id, highest }) => [id, dice.below(highest + 3) - 1] as const);
  return Object.fromEntries(dice.below(12) === 0 ? [...named, ['no-such-issue', 1]] : named);
}

const anyIssue = (rules: Rules, dice: Dice): string => oneOf(dice, [...rules.issues.map(({ id }) => id), 'no-such-issue']);
const anySeat = (dice: Dice): SeatId => oneOf(dice, SEATS);

function anyFamilies(rules: Rules, dice: Dice): string[] {
  const families = someOf(dice, rules.families.map(({ id }) => id), 60);
  const odd = dice.below(20);
  if (odd === 0) return [...families, 'no-such-family'];
  return odd === 1 ? [...families, ...families] : families;
}

/** The command with one thing changed somewhere: a field from another command of the same kind. */
export function mutated(rules: Rules, command: Command, dice: Dice): Command {
  const other = anyCommand(rules, dice, command.kind);
  const field = oneOf(dice, Object.keys(other));
  return { ...command, ...Object.fromEntries(Object.entries(other).filter(([key]) => key === field)) };
}
