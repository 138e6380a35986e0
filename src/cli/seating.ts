/** Who sits where, as typed: `human` or `agent:LEVEL[:TEMPER]`. */
import { LEVELS, temperIds } from '../agents/index.ts';
import { err, ok, SEATS, type Result, type SeatId } from '../engine/index.ts';
import type { Seating } from '../record/index.ts';
import { type CompiledScenario, nearestWord } from '../scenario/index.ts';
import type { Arguments, Options } from './arguments.ts';
import type { Complaint } from './complaint.ts';

export type Seats = Readonly<Record<SeatId, Seating>>;

export const SEAT_OPTIONS: Options = {
  us: { kind: 'value', placeholder: 'SEATING' },
  iran: { kind: 'value', placeholder: 'SEATING' },
  oman: { kind: 'value', placeholder: 'SEATING' },
};

/** Seatings of all three; a standard agent where nothing was said, its temper from the scenario. */
export function seatsFrom({ values }: Arguments, { texts, rules }: Pick<CompiledScenario, 'rules' | 'texts'>): Result<Seats, Complaint> {
  const seats: Partial<Record<SeatId, Seating>> = {};
  for (const seat of SEATS) {
    const seating = parseSeating(values[seat] ?? 'agent:standard', { seat, suggested: texts.seats[seat].temper, tempers: temperIds(rules) });
    if (!seating.ok) return seating;
    seats[seat] = seating.value;
  }
  return ok(seats as Seats);
}

/** As it is typed, for documents: `agent:standard:hawkish`. */
export function formatSeating(seating: Seating): string {
  return seating.kind === 'human' ? 'human' : `agent:${seating.level}:${seating.temper}`;
}

type Known = { readonly seat: SeatId; readonly suggested: string; readonly tempers: readonly string[] };

export function parseSeating(given: string, { seat, suggested, tempers }: Known): Result<Seating, Complaint> {
  if (given === 'human') return ok({ kind: 'human' });
  const [kind, level = '', temper = orPragmatic(suggested), ...rest] = given.split(':');
  if (kind !== 'agent' || rest.length > 0) return err({ id: 'cli.misuse.seating', values: { option: `--${seat}`, given } });
  if (!LEVELS.some((known) => known === level)) return err(unknown('level', { seat, given: level, known: LEVELS }));
  if (!tempers.includes(temper)) return err(unknown('temper', { seat, given: temper, known: tempers }));
  return ok({ kind: 'agent', level, temper });
}

const orPragmatic = (temper: string): string => (temper === '' ? 'pragmatic' : temper);

function unknown(what: 'level' | 'temper', { seat, given, known }: { readonly seat: SeatId; readonly given: string; readonly known: readonly string[] }): Complaint {
  return { id: `cli.misuse.${what}`, values: { option: `--${seat}`, given, known: known.join(', ') }, near: nearestWord(given, known) };
}
