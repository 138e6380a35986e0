/**
 * What can be said of a condition before any game is played: that it always holds, never, or that it depends.
 * Not here: reachability in play (the author's proof plays games for that).
 * Invariant: cautious; "never" only where no state of any game of this scenario could make it hold.
 */
import type { Condition } from '../../engine/index.ts';
import type { Context } from './context.ts';

export type Truth = 'always' | 'never' | 'depends';

export function truthOf(context: Context, condition: Condition): Truth {
  switch (condition.kind) {
    case 'always':
    case 'never': return condition.kind;
    case 'not': return negated(truthOf(context, condition.of));
    case 'all': return conjunction(context, condition.of);
    case 'any': return negated(allOf(condition.of.map((part) => negated(truthOf(context, part)))));
    case 'gauge': return rangeTruth(gaugeRange(context, condition.gauge), condition.atLeastCenti, condition.atMostCenti);
    case 'term': return rangeTruth([0, highest(context, condition.issue)], condition.atLeast, condition.atMost);
    case 'round': return rangeTruth([1, lastRound(context)], condition.atLeast, condition.atMost);
    case 'rung': return rangeTruth([0, context.source.ladder.length - 1], rung(context, condition.atLeast), rung(context, condition.atMost));
    case 'accord': return new Set(condition.is).size === 3 ? 'always' : 'depends';
    case 'happened': return agoTruth(context, condition.after, condition.within);
    case 'taken': return agoTruth(context, condition.after, condition.within);
    case 'flag':
    case 'agenda':
    case 'deadline': return 'depends';
  }
}

type Range = readonly [number, number];

function negated(truth: Truth): Truth {
  if (truth === 'depends') return truth;
  return truth === 'always' ? 'never' : 'always';
}

function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes('never')) return 'never';
  return truths.every((truth) => truth === 'always') ? 'always' : 'depends';
}

/** Two ranges of the same thing that do not meet are a contradiction: round at most 2, and round at least 4. */
function conjunction(context: Context, parts: readonly Condition[]): Truth {
  const flat = parts.flatMap((part) => (part.kind === 'all' ? part.of : [part]));
  const ranges = new Map<string, Range>();
  for (const part of flat) {
    const ranged = rangeOf(context, part);
    if (ranged === undefined) continue;
    const [least, most] = ranges.get(ranged.of) ?? ranged.range;
    ranges.set(ranged.of, [Math.max(least, ranged.range[0]), Math.min(most, ranged.range[1])]);
  }
  const contradicts = [...ranges.values()].some(([least, most]) => least > most);
  return contradicts ? 'never' : allOf(parts.map((part) => truthOf(context, part)));
}

function rangeOf(context: Context, condition: Condition): { readonly of: string; readonly range: Range } | undefined {
  switch (condition.kind) {
    case 'gauge': return { of: `gauge ${condition.gauge}`, range: [condition.atLeastCenti, condition.atMostCenti] };
    case 'term': return { of: `term ${condition.issue}`, range: [condition.atLeast, condition.atMost] };
    case 'round': return { of: 'round', range: [condition.atLeast, condition.atMost] };
    case 'rung': return { of: 'rung', range: [rung(context, condition.atLeast), rung(context, condition.atMost)] };
    default: return undefined;
  }
}

function rangeTruth([min, max]: Range, least: number, most: number): Truth {
  if (least > most || least > max || most < min) return 'never';
  return least <= min && most >= max ? 'always' : 'depends';
}

function agoTruth(context: Context, after: number, within: number): Truth {
  return after > within || after >= lastRound(context) ? 'never' : 'depends';
}

function gaugeRange({ gauges }: Context, gauge: string): Range {
  const found = gauges.find(({ id }) => id === gauge);
  return [Math.round((found?.min ?? 0) * 100), Math.round((found?.max ?? 0) * 100)];
}

function highest({ source }: Context, issue: string): number {
  return (source.issues.find(({ id }) => id === issue)?.positions.length ?? 1) - 1;
}

function rung({ source }: Context, id: string): number {
  return source.ladder.findIndex((each) => each.id === id);
}

/** The last round that any game of the scenario can have. */
function lastRound({ source: { calendar } }: Context): number {
  const lengths = [calendar.full, calendar.class ?? calendar.full].map(({ meetings, implementation }) => meetings.length + implementation);
  return Math.max(...lengths);
}
