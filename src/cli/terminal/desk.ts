/** One human seat at the terminal: what the questions of a phase are asked with. */
import { assess, type Choices, type Draft, type IssueId, type Observation, type Rules, type SeatId, type Terms } from '../../engine/index.ts';
import type { Session } from '../../session/index.ts';
import { describeAssessment } from '../../text/index.ts';
import type { Dialogue } from './dialogue.ts';

export type Desk = Dialogue & {
  readonly session: Session;
  readonly rules: Rules;
  readonly seat: SeatId;
  readonly now: () => Observation;
  readonly choices: (draft?: Draft) => Choices;
};

/** What a question of a phase came to: a command, or the end of input. */
export const END = 'end';
export type End = typeof END;

export function openDesk(dialogue: Dialogue, session: Session, seat: SeatId): Desk {
  return {
    ...dialogue,
    session,
    rules: session.rules,
    seat,
    now: () => session.observe(seat),
    choices: (draft) => session.choices(seat, draft),
  };
}

export function isPrincipalDesk({ rules, seat }: Desk): boolean {
  return rules.principals.includes(seat);
}

/** What the package would mean for the own capital, line by line; for principals only. */
export function assessmentAt({ speaker, rules, now }: Desk, terms: Terms, guaranteed: readonly IssueId[] = []): readonly string[] {
  return describeAssessment(speaker, assess(rules, now(), terms, guaranteed));
}
