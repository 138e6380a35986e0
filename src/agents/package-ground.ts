/**
 * What a search for packages stands on, whatever the red lines: prices, and every choice of verifying positions with how
 * far each issue's giver is then believed.
 * Not here: which positions the lines leave open, and which of them is best (package-pick.ts).
 */
import { credibilityPercents, type DealTables } from '../bargaining/index.ts';
import { pricesOf, type Prices } from './package-costs.ts';
import type { PackageKind, Rooms } from './package-rooms.ts';

export type Ground = {
  readonly tables: DealTables;
  readonly rooms: Rooms;
  readonly prices: Readonly<Record<PackageKind, Prices>>;
  readonly verifications: readonly Verification[];
};

/** One choice of verifying positions, everything else as in force; and beliefs by issue, percent. */
export type Verification = { readonly positions: readonly number[]; readonly beliefs: readonly number[] };

export function groundOf(tables: DealTables, rooms: Rooms): Ground {
  return {
    tables,
    rooms,
    prices: { framework: pricesOf(tables, 'framework'), interim: pricesOf(tables, 'interim') },
    verifications: verifyingPositions(tables, rooms).map((positions) => ({ positions, beliefs: credibilityPercents(tables, positions) })),
  };
}

/** The last verifying issue's position changes fastest. */
function verifyingPositions({ verifying, inForce }: DealTables, rooms: Rooms): readonly (readonly number[])[] {
  return verifying.reduce<readonly (readonly number[])[]>((choices, { issue }) =>
    choices.flatMap((positions) => (rooms[issue] ?? []).map((position) => positions.with(issue, position))), [inForce]);
}
