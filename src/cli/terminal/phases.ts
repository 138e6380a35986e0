/** Which question a seat is asked, by what it may do now. */
import type { Command } from '../../engine/index.ts';
import { askAgenda } from './agenda.ts';
import { askAnswer } from './answer.ts';
import { END, type Desk, type End } from './desk.ts';
import { askDispatch } from './dispatch.ts';
import { askFloor } from './floor.ts';
import { askMediation } from './mediation.ts';
import { askStatement } from './statement.ts';

/**
 * The command that the seat gives, or the end of input. Must be asked only when the seat is to move.
 * @param refused what it gave before and was refused: orders and agenda go on from there
 */
export async function askCommand(desk: Desk, refused?: Command): Promise<Command | End> {
  const choices = desk.choices();
  switch (choices.kind) {
    case 'dispatch': return await askDispatch(desk, refused);
    case 'agenda': return await askAgenda(desk, choices, refused);
    case 'floor': return await askFloor(desk, choices);
    case 'mediation': return await askMediation(desk);
    case 'answer-bridge': return await askAnswer(desk, choices.terms);
    case 'statement': return await askStatement(desk, choices.statements);
    case 'wait': case 'sealed': case 'over': return END;
  }
}
