/**
 * The agent that plays at random: any legal command, for fuzzers and as the floor of every comparison.
 * Not here: sense. Nor legality: it reads the same domains as everybody.
 * Invariant: every decision is accepted by the engine.
 */
import type { AgendaChoices, Command, FloorChoices, MediationChoices, StatementChoice } from '../engine/index.ts';
import { promisesThatMayBeGuaranteed } from './guarantee.ts';
import { diceOf, oneOf, someOf, type Dice } from './dice.ts';
import type { Policy, PolicyInput } from './policy.ts';
import { randomDispatch } from './random-dispatch.ts';
import { randomTerms } from './random-terms.ts';

export const randomAgent: Policy = (input) => {
  const command = commandOf(input, diceOf([input.luck, input.now.round, input.past.length, input.choices.kind.length]));
  return { command, reasons: [{ kind: 'chance' }], steps: 1 };
};

function commandOf(input: PolicyInput, dice: Dice): Command {
  const { choices, rules } = input;
  switch (choices.kind) {
    case 'dispatch': return randomDispatch(choices, dice);
    case 'agenda': return agenda(choices, dice);
    case 'floor': return floor(rules, choices, dice);
    case 'mediation': return mediation(input, choices, dice);
    case 'answer-bridge': return { kind: 'answer-bridge', answer: oneOf(dice, choices.answers, 'refuse') };
    case 'statement': return { kind: 'statement', statement: statement(choices.statements, dice) };
    case 'wait':
    case 'sealed':
    case 'over': return { kind: 'pass' };
  }
}

function agenda(choices: AgendaChoices, dice: Dice): Command {
  const core = someOf(dice, choices.coreFamilies, 75);
  const format = oneOf(dice, choices.formats, 'indirect');
  return {
    kind: 'agenda',
    families: [...(core.length > 0 ? core : choices.coreFamilies), ...someOf(dice, choices.wideFamilies, 40)],
    format,
    carry: format === 'indirect' ? someOf(dice, choices.carry, 50).slice(0, choices.mostCarried) : [],
  };
}

function floor(rules: PolicyInput['rules'], choices: FloorChoices, dice: Dice): Command {
  const draw = dice.throwBelow(100);
  if (choices.initial.kind === 'standing' && draw < 25) return { kind: 'initial' };
  if (draw >= 97) return { kind: 'walk-out' };
  const terms = draw < 85 ? randomTerms(rules, choices.offer, { inForce: choices.inForce, dice }) : 'none';
  return terms === 'none' ? { kind: 'pass' } : { kind: 'offer', terms };
}

function mediation(input: PolicyInput, choices: MediationChoices, dice: Dice): Command {
  const draw = dice.throwBelow(100);
  if (draw < 15 && choices.guaranteeStanding.length > 0) return { kind: 'guarantee', issue: oneOf(dice, choices.guaranteeStanding, '') };
  const wantsText = draw < 45 && (choices.mayBridge || choices.soundOut.length > 0);
  const terms = wantsText ? randomTerms(input.rules, choices.text, { inForce: choices.inForce, dice }) : 'none';
  if (terms === 'none') return { kind: 'pass' };
  const [seat] = choices.soundOut;
  if (seat !== undefined && (draw < 25 || !choices.mayBridge)) return { kind: 'sound-out', seat: oneOf(dice, choices.soundOut, seat), terms };
  const guarantee = dice.throwBelow(2) === 0 ? oneOf(dice, promisesThatMayBeGuaranteed(input, terms), '') : '';
  return guarantee === '' ? { kind: 'bridge', terms } : { kind: 'bridge', terms, guarantee };
}

function statement(statements: readonly StatementChoice[], dice: Dice): Extract<Command, { kind: 'statement' }>['statement'] {
  const choice = oneOf<StatementChoice>(dice, statements, { kind: 'silent' });
  switch (choice.kind) {
    case 'threaten': {
      const action = oneOf(dice, choice.actions, '');
      return action === '' ? { kind: 'silent' } : { kind: 'threaten', action };
    }
    case 'draw-line': {
      const drawn = oneOf(dice, choice.issues, { issue: '', positions: [] });
      const position = oneOf(dice, drawn.positions, -1);
      return position === -1 ? { kind: 'silent' } : { kind: 'draw-line', issue: drawn.issue, position };
    }
    case 'set-deadline':
    case 'extend-deadline': {
      const round = oneOf(dice, choice.rounds, -1);
      return round === -1 ? { kind: 'silent' } : { kind: choice.kind, round };
    }
    case 'silent':
    case 'reassure':
    case 'praise': return { kind: choice.kind };
  }
}
