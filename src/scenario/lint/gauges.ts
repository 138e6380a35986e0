/**
 * Gauges: bounds, starts, what is fixed for those that always exist, and whether each ever moves.
 */
import { SEATS } from '../../engine/index.ts';
import type { ResolvedGauge } from '../gauges.ts';
import { checkSourceList } from './issues.ts';
import type { Context } from './context.ts';
import { effectSites } from './sites.ts';

const FIXED_FIELDS = ['min', 'max', 'seenBy', 'worse'] as const;
const RESERVED_BEGINNINGS = ['trust', 'credit', 'standing'];

export function checkGauges(context: Context): void {
  const moved = new Set(effectSites(context.source).flatMap(({ effects }) => effects.flatMap((effect) => ('gauge' in effect ? [effect.gauge] : []))));
  for (const gauge of context.gauges) {
    if (gauge.source === undefined) continue;
    if (gauge.builtIn) checkFixed(context, gauge);
    else checkOwn(context, gauge, moved);
    checkStart(context, gauge);
    checkDrift(context, gauge);
    checkSourceList(context, gauge.source.sources, ['gauges', gauge.id, 'sources']);
  }
}

function checkFixed({ isWritten, report }: Context, { id }: ResolvedGauge): void {
  const fixed = id.startsWith('standing-') ? [...FIXED_FIELDS, 'start'] : FIXED_FIELDS;
  for (const field of fixed) {
    const path = ['gauges', id, field];
    if (isWritten(path)) report({ code: 'scenario/gauge-fixed', path, at: 'key', values: { found: id, field } });
  }
}

function checkOwn({ report }: Context, { id, min, max, source }: ResolvedGauge, moved: ReadonlySet<string>): void {
  const path = ['gauges', id];
  const isReserved = RESERVED_BEGINNINGS.some((beginning) => SEATS.some((seat) => id === `${beginning}-${seat}`));
  if (isReserved || id in {}) report({ code: 'scenario/gauge-reserved', path, at: 'key', values: { found: id } });
  if (source?.name === undefined) report({ code: 'scenario/gauge-without-name', path, at: 'key', values: { found: id } });
  if (source?.start === undefined) report({ code: 'scenario/gauge-without-start', path, at: 'key', values: { found: id } });
  if (min >= max) report({ code: 'scenario/gauge-bounds', path, at: 'key', values: { found: id, min, max } });
  if (source?.drift.length === 0 && !moved.has(id)) report({ code: 'scenario/gauge-never-moves', path, at: 'key', values: { found: id } });
}

function checkStart({ report }: Context, { id, min, max, start, source }: ResolvedGauge): void {
  if (source?.start === undefined || min >= max || (start >= min && start <= max)) return;
  report({ code: 'scenario/gauge-start', path: ['gauges', id, 'start'], values: { found: start, min, max } });
}

/** Only the first line whose condition holds counts, so nothing after "always" ever does. */
function checkDrift({ report }: Context, { id, source }: ResolvedGauge): void {
  const drift = source?.drift ?? [];
  const always = drift.findIndex(({ when }) => when === 'always');
  if (always === -1 || always === drift.length - 1) return;
  report({ code: 'scenario/drift-unreachable', path: ['gauges', id, 'drift', always + 1], values: { found: id } });
}
