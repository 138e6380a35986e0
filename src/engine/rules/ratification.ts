/** Ratification of what was initialled in the round before: the window in which both sides, third parties and events may still change a capital's mind. */
import { accordKindOf } from '../terms.ts';
import type { Turn } from '../turn.ts';
import { endRound } from './close.ts';
import { settleOldWords } from './statements.ts';
import { decidePending } from './verdict.ts';

/** Ratifies or refuses the pending text, then opens the table, the statements or the close. */
export function ratifyPending(turn: Turn): void {
  const { state } = turn;
  decidePending(turn);
  if (state.stage === 'implementation') {
    settleOldWords(turn);
    return endRound(turn);
  }
  const framework = accordKindOf(turn.rules, state.inForce) === 'framework';
  state.phase = framework ? { kind: 'statements', sealed: [] } : { kind: 'agenda' };
}
