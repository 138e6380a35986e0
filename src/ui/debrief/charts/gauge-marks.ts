/**
 * What moved trust and escalation most: the marks of the gauges' chart.
 * Not here: drift and the like, which nobody did and which moves everything a little every round.
 */
import type { Cause, GameEvent, GaugeId } from '../../../engine/index.ts';
import type { StepEvent } from '../../../session/index.ts';
import { capitalised, type Speaker } from '../../../text/index.ts';
import type { StepMark } from './step-axis.tsx';

type Move = Extract<GameEvent, { kind: 'gauge-moved' }>;
type Group = { readonly step: number; readonly cause: Cause; readonly moves: readonly Move[] };

/** One for each cause in a step, the weightiest `most` of them, in order of steps. `whole` is all that happened, oldest first. */
export function gaugeMarks(speaker: Speaker, whole: readonly StepEvent[], { gauges, most }: { readonly gauges: readonly GaugeId[]; readonly most: number }): readonly StepMark[] {
  const weighty = groupsOf(whole, gauges).filter(({ cause }) => cause.kind !== 'rule' || !BACKGROUND.has(cause.rule)).sort((a, b) => weightOf(b) - weightOf(a)).slice(0, most);
  return weighty.sort((a, b) => a.step - b.step).map((group) => markOf(speaker, group));
}

const BACKGROUND: ReadonlySet<string> = new Set(['drift', 'no-accord']);
const CHOSEN: ReadonlySet<Cause['kind']> = new Set(['action', 'response', 'statement', 'seat']);

function groupsOf(whole: readonly StepEvent[], gauges: readonly GaugeId[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { step, event } of whole) {
    if (event.kind !== 'gauge-moved' || !gauges.includes(event.gauge)) continue;
    const key = JSON.stringify([step, event.cause]);
    groups.set(key, { step, cause: event.cause, moves: [...(groups.get(key)?.moves ?? []), event] });
  }
  return [...groups.values()];
}

function weightOf({ moves }: Group): number {
  return moves.reduce((sum, { byCenti }) => sum + Math.abs(byCenti), 0);
}

/** Example: "Iran acted: Ship a first part of the stock abroad (Trust of the United States in Iran +4)". */
function markOf(speaker: Speaker, { step, cause, moves }: Group): StepMark {
  const shifts = moves.map(({ gauge, byCenti }) => speaker.say('ui.chart.gauges.moved', {
    gauge: speaker.gauge(gauge), way: byCenti > 0 ? 'up' : 'down', amount: speaker.gaugeAmount(gauge, byCenti),
  }));
  const label = speaker.say('ui.chart.gauges.mark', { cause: capitalised(speaker.cause(cause)), moves: shifts.reduce((head, item) => speaker.say('ui.chart.gauges.and', { head, item })) });
  return { step, label, kind: CHOSEN.has(cause.kind) ? 'command' : 'event' };
}
