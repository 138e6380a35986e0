/**
 * The standard agent: an honest delegation or mediator of some temper, for all three seats.
 * Not here: any of its thoughts; this only says which one a choice calls for.
 */
import { isPrincipal } from '../engine/index.ts';
import { answerBridge } from './bridge-answer.ts';
import { atTheTable } from './floor.ts';
import { setTheAgenda } from './mediator-agenda.ts';
import { mediate } from './mediator-bridge.ts';
import { mediatorDispatch } from './mediator-dispatch.ts';
import type { Decision, Policy } from './policy.ts';
import { principalDispatch } from './principal-dispatch.ts';
import { speakInPublic } from './statement.ts';

export const standardAgent: Policy = (input) => {
  const { choices } = input;
  switch (choices.kind) {
    case 'dispatch': return isPrincipal(input.rules, input.seat) ? principalDispatch(input, choices) : mediatorDispatch(input, choices);
    case 'agenda': return setTheAgenda(input, choices);
    case 'floor': return atTheTable(input, choices);
    case 'mediation': return mediate(input, choices);
    case 'answer-bridge': return answerBridge(input);
    case 'statement': return speakInPublic(input, choices.statements);
    case 'wait':
    case 'sealed':
    case 'over': return NOTHING_TO_DO;
  }
};

/** Nobody asks an agent that is not to move; a pass is then refused and changes nothing. */
const NOTHING_TO_DO: Decision = { command: { kind: 'pass' }, reasons: [], steps: 0 };
