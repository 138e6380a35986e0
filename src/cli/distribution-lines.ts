/** The report of `simulate` as lines of text. */
import { SEATS } from '../engine/index.ts';
import type { CompiledScenario } from '../scenario/index.ts';
import { createSpeaker, type Speaker } from '../text/index.ts';
import type { SimulationReport } from './verbs/simulate.ts';

type Input = { readonly report: SimulationReport; readonly scenario: CompiledScenario; readonly workers: number };

export function distributionLines({ report, scenario, workers }: Input): readonly string[] {
  const speaker = createSpeaker({ language: 'en', texts: scenario.texts, rules: scenario.rules });
  const { games, seed, endings, scores, rounds, gamesPerSecond } = report;
  return [
    speaker.say('cli.simulate.title', { title: speaker.scenario(scenario.texts.title), games, first: String(seed), last: String(seed + games - 1) }),
    '',
    speaker.say('cli.simulate.endings'),
    ...Object.entries(endings).map(([ending, count]) => `  ${speaker.say(`ending.name.${ending}`).padEnd(LEFT)} ${percent(count / games)}  ${count}`),
    '',
    speaker.say('cli.simulate.scores'),
    ...SEATS.map((seat) => `  ${speaker.seat(seat).padEnd(LEFT)} ${one(scores[seat].mean)}  ${one(scores[seat].low95)} – ${one(scores[seat].high95)}  ${report.agents[seat] ?? ''}`),
    '',
    speaker.say('cli.simulate.rounds', { rounds: rounds.mean.toFixed(1) }),
    '',
    speaker.say('cli.simulate.actions'),
    ...SEATS.flatMap((seat) => Object.entries(report.dispatches[seat]).map(([id, share]) => shareLine(speaker.action(id), report.actions[id] ?? 0, percent(share)))),
    '',
    speaker.say('cli.simulate.events'),
    ...Object.entries(report.events).map(([id, share]) => shareLine(eventName(speaker, scenario, id), share)),
    '',
    speaker.say('cli.simulate.speed', { speed: gamesPerSecond.toFixed(1), workers }),
  ];
}

const LEFT = 22;
const one = (value: number): string => value.toFixed(1).padStart(5);
const percent = (share: number): string => `${(share * 100).toFixed(1).padStart(5)} %`;
const shareLine = (name: string, share: number, further = ''): string => `  ${percent(share)}  ${further === '' ? '' : `${further}  `}${name}`;

function eventName(speaker: Speaker, { texts }: CompiledScenario, id: string): string {
  const name = texts.events[id]?.name;
  return name === undefined ? id : speaker.scenario(name);
}
