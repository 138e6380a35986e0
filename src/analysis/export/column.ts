/**
 * A column of an export: its lasting name, what its cells may hold, and how a cell is made.
 * Not here: which columns there are (steps.ts, outcome.ts), what they mean in words (text/), the file (csv.ts).
 * Invariant: name, range and maker stand together, so that no cell can come under another column's name.
 */
import { type SeatId, SEATS } from '../../engine/index.ts';

/** Numbers stay numbers, to the last digit; a text with nothing in it is an empty cell. */
export type Cell = string | number;
export type Row = Readonly<Record<string, Cell>>;

/** of-100: points of a gauge or a score; points: of a brief's values; words: ids in a row, parted by spaces. */
export type Unit = 'of-100' | 'points' | 'percent' | 'texts' | 'terms' | 'steps' | 'step' | 'round' | 'rounds' | 'number' | 'id' | 'words' | 'digest' | 'text';

export type Range =
  | { readonly kind: 'any' }
  | { readonly kind: 'at-least'; readonly least: number }
  | { readonly kind: 'between'; readonly least: number; readonly most: number }
  | { readonly kind: 'one-of'; readonly words: readonly string[] };

/** `empty`: whether a cell may be empty, for there is nothing to tell of that step, seat or game. */
export type Measure = { readonly unit: Unit; readonly range: Range; readonly empty: 'never' | 'may-be' };

export type Column<Told> = Measure & {
  /** As it stands in the file: `trust_us`. It never changes its meaning. */
  readonly id: string;
  /** What all seats' columns have in common: `trust`. */
  readonly key: string;
  readonly seat?: SeatId;
  readonly cellOf: (told: Told) => Cell;
};

export function column<Told>(id: string, measure: Measure, cellOf: (told: Told) => Cell): Column<Told> {
  return { id, key: id, ...measure, cellOf };
}

/** One column a seat: in another scenario another seat may mediate. */
export function perSeat<Told>(key: string, measure: Measure, cellOf: (told: Told, seat: SeatId) => Cell): readonly Column<Told>[] {
  return SEATS.map((seat) => ({ id: `${key}_${seat}`, key, seat, ...measure, cellOf: (told) => cellOf(told, seat) }));
}

export function rowOf<Told>(columns: readonly Column<Told>[], told: Told): Row {
  return Object.fromEntries(columns.map(({ id, cellOf }) => [id, cellOf(told)]));
}

/** Hundredths, or ten thousandths, of a unit; nothing where there is none. */
export const fromCenti = (centi: number | undefined): Cell => (centi === undefined ? '' : centi / 100);
export const fromWorth = (units: number | undefined): Cell => (units === undefined ? '' : units / 10_000);
