/** Which saved games are shown, and in which order. */
import type { SavedInfo } from '../../store/index.ts';

export const ORDERS = ['latest', 'oldest', 'name'] as const;
export type Order = (typeof ORDERS)[number];

/** Those that hold every word that is looked for, in name or tags. */
export function sought(saved: readonly SavedInfo[], wanted: string, order: Order): readonly SavedInfo[] {
  const words = wanted.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const holds = ({ name, tags }: SavedInfo): boolean => {
    const text = [name, ...tags].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return saved.filter(holds).sort(COMPARE[order]);
}

const COMPARE: Readonly<Record<Order, (one: SavedInfo, other: SavedInfo) => number>> = {
  latest: (one, other) => other.savedAt - one.savedAt,
  oldest: (one, other) => one.savedAt - other.savedAt,
  name: (one, other) => one.name.localeCompare(other.name) || other.savedAt - one.savedAt,
};
