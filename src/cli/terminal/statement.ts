/** The public statement at the close of a round. */
import type { Command, Statement, StatementChoice } from '../../engine/index.ts';
import { END, type Desk, type End } from './desk.ts';
import type { Given, Option } from './dialogue.ts';

export async function askStatement(desk: Desk, choices: readonly StatementChoice[]): Promise<Command | End> {
  const { speaker } = desk;
  for (;;) {
    const kind = await desk.choose(speaker.say('cli.statement.title'), choices.map((choice) => ({ label: speaker.say(`cli.statement.${choice.kind}`), value: choice })));
    if (kind.kind === 'end') return END;
    if (kind.kind === 'back') {
      desk.put(speaker.say('cli.ask.nowhere-back'));
      continue;
    }
    const statement = await statementOf(desk, kind.value);
    if (statement.kind === 'end') return END;
    if (statement.kind === 'given') return { kind: 'statement', statement: statement.value };
  }
}

async function statementOf(desk: Desk, choice: StatementChoice): Promise<Given<Statement>> {
  const { speaker } = desk;
  switch (choice.kind) {
    case 'silent': case 'reassure': case 'praise': return { kind: 'given', value: { kind: choice.kind } };
    case 'threaten': return await desk.choose(speaker.say('cli.statement.which-action'),
      choice.actions.map((action): Option<Statement> => ({ label: speaker.action(action), value: { kind: 'threaten', action } })));
    case 'draw-line': return await desk.choose(speaker.say('cli.statement.which-line'), choice.issues.flatMap(({ issue, positions }) =>
      positions.map((position): Option<Statement> => ({
        label: speaker.say('cli.statement.line', { issue: speaker.issue(issue), label: speaker.label(issue, position) }), value: { kind: 'draw-line', issue, position },
      }))));
    case 'set-deadline': case 'extend-deadline': return await desk.choose(speaker.say('cli.statement.which-round'),
      choice.rounds.map((round): Option<Statement> => ({ label: speaker.say('cli.statement.round', { round }), value: { kind: choice.kind, round } })));
  }
}
