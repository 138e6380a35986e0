/**
 * Whether everybody who is to play is known: levels and tempers of agents are words in files and on the command line.
 * Not here: sentences (text/).
 */
import { LEVELS, temperIds } from '../agents/index.ts';
import { err, ok, type Result, type Rules, SEATS, type SeatId } from '../engine/index.ts';
import type { Seating } from '../record/index.ts';
import type { Problem } from '../scenario/index.ts';

type Seats = Readonly<Record<SeatId, Seating>>;

/**
 * The seats as given, or every unknown word with those that are known, the scenario's own tempers among them.
 * @example us: { kind: 'agent', level: 'grandmaster', temper: 'hawkish' } → seats/unknown-level at seats.us, allowed 'random, novice, standard, expert'
 */
export function checkSeats(rules: Pick<Rules, 'tempers'>, seats: Seats): Result<Seats, readonly Problem[]> {
  const problems = SEATS.flatMap((seat) => checkSeating(temperIds(rules), `seats.${seat}`, seats[seat]));
  return problems.length === 0 ? ok(seats) : err(problems);
}

function checkSeating(tempers: readonly string[], path: string, seating: Seating): readonly Problem[] {
  if (seating.kind === 'human') return [];
  return [
    ...checkWord({ code: 'seats/unknown-level', path, given: seating.level, known: LEVELS }),
    ...checkWord({ code: 'seats/unknown-temper', path, given: seating.temper, known: tempers }),
  ];
}

type Word = { readonly code: string; readonly path: string; readonly given: string; readonly known: readonly string[] };

function checkWord({ code, path, given, known }: Word): readonly Problem[] {
  if (known.includes(given)) return [];
  return [{ severity: 'error', code, path, line: 0, column: 0, values: { at: path, given, allowed: known.join(', ') } }];
}
