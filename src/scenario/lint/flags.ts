/**
 * Flags: one that is set and never read, or read and never set, is usually a slip of the pen.
 */
import type { Context } from './context.ts';
import { isPublicFlag } from './context.ts';
import { conditionSites, effectSites, leavesOf } from './sites.ts';

export function checkFlags(context: Context): void {
  const { source, ids, report } = context;
  const read = new Set(conditionSites(source).flatMap(({ condition, path }) => leavesOf(condition, path))
    .flatMap(({ condition }) => ('flag' in condition ? [condition.flag] : [])));
  const set = new Set(effectSites(source).flatMap(({ effects }) => effects).flatMap((effect) => ('flag' in effect && effect.for !== 0 ? [effect.flag] : [])));
  ids.flag.forEach((flag, index) => {
    const path = Array.isArray(source.flags) ? ['flags', index] : ['flags', flag];
    if (flag in {}) report({ code: 'scenario/reserved-id', path, at: 'key', values: { found: flag } });
    // A public flag with a name tells its story by being shown.
    if (!read.has(flag) && !isPublicFlag(context, flag)) report({ code: 'scenario/flag-never-read', path, at: 'key', values: { found: flag } });
    if (!set.has(flag)) report({ code: 'scenario/flag-never-set', path, at: 'key', values: { found: flag } });
  });
}
