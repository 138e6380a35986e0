/**
 * Where a package may lie: positions that may be named, within both sides' red lines, and what makes it a package.
 * Not here: how good it is (package-costs.ts).
 */
import type { DealTables } from '../bargaining/index.ts';

export type PackageKind = 'framework' | 'interim';

/** rooms[issue]: the positions that may be named; a single one where the issue is closed. */
export type Rooms = readonly (readonly number[])[];

/** Positions within the red lines of both sides, and for a framework at least its minimum. */
export function roomsFor(tables: DealTables, rooms: Rooms, kind: PackageKind): Rooms {
  const lines = [...(tables.redLines[0] ?? []), ...(tables.redLines[1] ?? [])].filter(({ frameworkOnly }) => kind === 'framework' || !frameworkOnly);
  return rooms.map((room, issue) => {
    const own = lines.filter((line) => line.issue === issue);
    const minimum = kind === 'framework' ? (tables.frameworkMinimum[issue] ?? 0) : 0;
    return room.filter((position) => position >= minimum && own.every(({ least, most }) => position >= least && position <= most));
  });
}

/** Changes something, has a term of each side, and is of the kind that it was priced as. */
export function isPackage(tables: DealTables, positions: readonly number[], kind: PackageKind): boolean {
  let changes = false;
  let meetsMinimum = true;
  let givers = 0;
  for (let issue = 0; issue < positions.length; issue += 1) {
    const position = positions[issue] ?? 0;
    if (position !== tables.inForce[issue]) changes = true;
    if (position < (tables.frameworkMinimum[issue] ?? 0)) meetsMinimum = false;
    if (position > 0) givers |= tables.giver[issue] === 0 ? 1 : 2;
  }
  return changes && givers === 3 && meetsMinimum === (kind === 'framework');
}
