/** The order in which options are put before the delegation. */
import type { Option } from './advice.ts';

/** Best first; in the given order on a tie. */
export function byWorth(options: readonly Option[]): readonly Option[] {
  return [...options].sort((a, b) => b.worth - a.worth);
}
