/**
 * What the agents' delegations say to what they do, beside the events that everybody at the table sees. It follows from
 * the reasons that the record keeps, so that it is the same live, resumed and replayed, and nothing of it is stored but
 * in the copy that one seat is given.
 * Not here: what is said (agents/), the words (text/).
 * Invariant: whoever sees the event hears the answer, nobody else; one answer a seat and step.
 */
import { isPublicAnswer, type PublicAnswer, publicAnswer, temperOf } from '../agents/index.ts';
import { type GameEvent, observe, type Rules, type SeatId } from '../engine/index.ts';
import type { Annex, GameRecord, Rerun, SeatCopy, Step } from '../record/index.ts';
import { withoutIdleFlags } from './flag-changes.ts';
import type { Said, StepEvent } from './session.ts';

export type Told = {
  readonly rules: Rules;
  readonly seats: GameRecord['seats'];
  readonly steps: readonly Step[];
  readonly reasons: Annex['reasons'];
};

/** Who says what to which event. */
export type Answers = ReadonlyMap<GameEvent, { readonly by: SeatId; readonly answer: PublicAnswer }>;

/** What is said in one step; nothing at the start of the game. */
export function answersAt(told: Told, number: number): Answers {
  const { rules, seats, steps, reasons = [] } = told;
  const found = new Map<GameEvent, { by: SeatId; answer: PublicAnswer }>();
  const before = steps[number - 1]?.state;
  const step = steps[number];
  if (before === undefined || step === undefined) return found;
  for (const { seat } of step.entry) {
    const own = reasons.find((each) => each.step === number && each.seat === seat);
    const candour = candourOf(told, seat);
    if (seats[seat].kind === 'human' && own === undefined) continue;
    const deed = { rules, seat, before: observe(rules, before, seat), reasons: own?.reasons ?? [], candour };
    for (const event of step.events) {
      const answer = publicAnswer({ ...deed, event });
      if (answer === 'none') continue;
      found.set(event, { by: seat, answer });
      break;
    }
  }
  return found;
}

/** A person who took over from an agent gives nothing away in its name. */
function candourOf({ rules, seats }: Told, seat: SeatId): 'closed' | 'measured' | 'open' {
  const seating = seats[seat];
  return (seating.kind === 'agent' ? temperOf(rules, seating.temper)?.candour : undefined) ?? 'closed';
}

/** The answers of a game that was played again, step by step, each counted once. */
export function answersIn({ rules, record, steps }: Rerun): (step: number) => Answers {
  const told: Told = { rules, seats: record.seats, steps, reasons: record.annex.reasons };
  const known = new Map<number, Answers>();
  return (step) => {
    const answers = known.get(step) ?? answersAt(told, step);
    known.set(step, answers);
    return answers;
  };
}

/** Events that tell something, with what is said to them; `heard` is what the same viewer saw and heard before. */
export function withAnswers(answers: (step: number) => Answers, past: readonly StepEvent[], heard: readonly StepEvent[] = []): readonly StepEvent[] {
  return numbered(past.map(({ step, event }) => ({ step, event, said: answers(step).get(event) })), heard);
}

/** What the seat of a copy saw and heard up to a step. */
export function pastOfCopy({ steps }: SeatCopy, upTo: number): readonly StepEvent[] {
  return numbered(steps.slice(0, upTo + 1).flatMap(({ events, answers = [] }, step) => events.map((event, index) => {
    const said = answers.find((each) => each.event === index);
    return { step, event, said: said !== undefined && isPublicAnswer(said.answer) ? { by: said.by, answer: said.answer } : undefined };
  })), []);
}

type Heard = Omit<StepEvent, 'said'> & { readonly said?: Omit<Said, 'nth'> | undefined };

/** What tells something, each answer with how many like it that viewer has heard of that delegation; counted from what was heard, so that it tells nothing else. */
function numbered(past: readonly Heard[], before: readonly StepEvent[]): readonly StepEvent[] {
  const counts = new Map<string, number>();
  const count = ({ by, answer }: Omit<Said, 'nth'>): number => {
    const name = `${by} ${answer.kind}`;
    const nth = counts.get(name) ?? 0;
    counts.set(name, nth + 1);
    return nth;
  };
  for (const { said } of before) if (said !== undefined) count(said);
  return withoutIdleFlags(past, before).map(({ step, event, said }) => (said === undefined ? { step, event } : { step, event, said: { ...said, nth: count(said) } }));
}
