/** A dispatch at random, within the seat's domains. */
import type { AccordOrder, ActionOrder, Dispatch, DispatchChoices } from '../engine/index.ts';
import { oneOf, someOf, type Dice } from './dice.ts';

export function randomDispatch(choices: DispatchChoices, dice: Dice): Dispatch {
  return {
    kind: 'dispatch',
    actions: actions(choices, dice),
    stall: someOf(dice, choices.commitments, 20),
    confidences: confidences(choices, dice),
    responses: choices.questions.map(({ event, responses }) => ({ event, response: oneOf(dice, responses, '') })),
    accord: accordOrder(choices.accord, dice),
    request: { families: someOf(dice, choices.families, 60), format: oneOf(dice, choices.formats, 'indirect') },
  };
}

/** Draws actions one after the other until the points or the appetite are gone. */
function actions({ actions: all, pointsLeft }: DispatchChoices, dice: Dice): readonly ActionOrder[] {
  const orders: ActionOrder[] = [];
  let left = pointsLeft;
  while (dice.throwBelow(4) > 0) {
    const open = all.filter(({ action, open: isOpen, points }) => isOpen && points <= left && orders.every((order) => order.action !== action));
    const drawn = open[dice.throwBelow(Math.max(1, open.length))];
    if (drawn === undefined) break;
    left -= drawn.points;
    const issue = oneOf(dice, drawn.issues, '');
    orders.push(issue === '' ? { action: drawn.action } : { action: drawn.action, issue });
  }
  return orders;
}

function confidences({ confidences: topics, confidencesLeft }: DispatchChoices, dice: Dice): Dispatch['confidences'] {
  return someOf(dice, topics, 40).slice(0, confidencesLeft).map(({ topic, issues }) => {
    const mayPassOn = dice.throwBelow(2) === 0;
    const issue = oneOf(dice, issues, '');
    return issue === '' ? { topic, mayPassOn } : { topic, issue, mayPassOn };
  });
}

function accordOrder({ snapBack, rollBack, leave }: DispatchChoices['accord'], dice: Dice): AccordOrder {
  const draw = dice.throwBelow(100);
  if (leave && draw >= 97) return { kind: 'leave' };
  if (draw < 50) return { kind: 'keep' };
  const some = (issues: readonly string[]): readonly string[] => {
    const drawn = someOf(dice, issues, 50);
    return drawn.length > 0 ? drawn : issues;
  };
  if (snapBack.length > 0) return { kind: 'snap-back', issues: some(snapBack) };
  if (rollBack.length > 0) return { kind: 'roll-back', issues: some(rollBack) };
  return { kind: 'keep' };
}
