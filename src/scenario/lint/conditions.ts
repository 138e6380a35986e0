/**
 * Conditions: what they name exists, and what waits for them can ever come.
 * Not here: whether a seat may know their outcome (secrecy.ts).
 */
import { compileCondition } from '../compile/condition.ts';
import type { Path } from '../reading/path.ts';
import { checkPosition, checkReference, type Context } from './context.ts';
import { conditionSites, leavesOf, type Leaf } from './sites.ts';
import { truthOf } from './truth.ts';

export function checkConditions(context: Context): void {
  for (const { condition, path, kind } of conditionSites(context.source)) {
    const sound = leavesOf(condition, path).map((leaf) => checkLeaf(context, leaf)).every(Boolean);
    const waits = kind === 'action' || kind === 'event' || kind === 'drift' || kind === 'strike';
    if (sound && waits && truthOf(context, compileCondition({ ...context.source, resolved: context.gauges }, condition)) === 'never') {
      context.report({ code: 'scenario/condition-never', path, values: { kind } });
    }
  }
}

/** Whether the condition names only what exists and says something. */
function checkLeaf(context: Context, { condition, path }: Leaf): boolean {
  const refers = (thing: Parameters<typeof checkReference>[1]['thing'], id: string, place: Path): boolean =>
    checkReference(context, { thing, id, path: place });
  if ('gauge' in condition) return [refers('gauge', condition.gauge, [...path, 'gauge']), hasBound(context, condition, path)].every(Boolean);
  if ('term' in condition) {
    checkPosition(context, { issue: condition.term, position: condition.atLeast, path: [...path, 'atLeast'] });
    checkPosition(context, { issue: condition.term, position: condition.atMost, path: [...path, 'atMost'] });
    return refers('issue', condition.term, [...path, 'term']);
  }
  if ('flag' in condition) return refers('flag', condition.flag, [...path, 'flag']);
  if ('rung' in condition) return checkRungs(context, condition.rung, [...path, 'rung']);
  if ('happened' in condition) return refers('event', condition.happened, [...path, 'happened']);
  if ('taken' in condition) return refers('action', condition.taken, [...path, 'taken']);
  if ('agenda' in condition) return refers('family', condition.agenda, [...path, 'agenda']);
  return true;
}

type WithGauge = Extract<Leaf['condition'], { gauge: string }>;

function hasBound({ report }: Context, condition: WithGauge, path: Path): boolean {
  const bounds = [condition.atLeast, condition.atMost, condition.above, condition.below];
  if (bounds.some((bound) => bound !== undefined)) return true;
  report({ code: 'scenario/condition-without-bound', path, values: { found: condition.gauge } });
  return false;
}

function checkRungs(context: Context, rung: Extract<Leaf['condition'], { rung: unknown }>['rung'], path: Path): boolean {
  if (typeof rung === 'string') return checkReference(context, { thing: 'rung', id: rung, path });
  return (['atLeast', 'atMost'] as const).map((bound) => {
    const id = rung[bound];
    return id === undefined || checkReference(context, { thing: 'rung', id, path: [...path, bound] });
  }).every(Boolean);
}
