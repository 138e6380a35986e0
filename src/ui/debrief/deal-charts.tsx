/** The debrief's charts, bound to the step of the replay: gauges, the deal space as a film, the deal zone. */
import { type ReactNode, useMemo } from 'react';
import type { DealStep } from '../../analysis/index.ts';
import { ESCALATION, trustGauge } from '../../engine/index.ts';
import type { DebriefView, ReplayView } from '../../store/index.ts';
import { useActions } from '../frame/page-context.tsx';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { DealFilm } from './charts/deal-film.tsx';
import { filmDomain } from './charts/film-domain.ts';
import { filmTexts } from './charts/film-texts.ts';
import { GaugeChart } from './charts/gauge-chart.tsx';
import { gaugeMarks } from './charts/gauge-marks.ts';
import { gaugePanels } from './charts/gauge-panels.ts';
import { ZoneChart } from './charts/zone-chart.tsx';
import { accordSteps } from './charts/zone-table.ts';

type ChartProps = { readonly debrief: DebriefView; readonly replay: ReplayView };

/** How many of the causes that moved trust and escalation most are marked. */
const MOST_MARKS = 12;

export function Gauges({ debrief: { gauges }, replay }: ChartProps): ReactNode {
  const speaker = useSpeaker();
  const { seek } = useActions();
  const { rules, whole, marks: { rounds }, step, lastStep } = replay;
  const panels = useMemo(() => gaugePanels(speaker, rules, gauges), [speaker, rules, gauges]);
  const marks = useMemo(() => gaugeMarks(speaker, whole, { gauges: [ESCALATION, ...rules.principals.map(trustGauge)], most: MOST_MARKS }), [speaker, whole, rules]);
  return <GaugeChart panels={panels} rounds={rounds} marks={marks} lastStep={lastStep} step={step} onStep={seek} />;
}

/** A film only once all of it is counted: its frame holds for every step. */
export function Film({ debrief: { course, counting, texts, chosen }, replay: { rules, step, lastStep } }: ChartProps): ReactNode {
  const { seek, chooseText } = useActions();
  const { say } = useSpeaker();
  const domain = useMemo(() => (counting === 'running' ? undefined : filmDomain(course, texts)), [counting, course, texts]);
  const shown = useMemo(() => filmTexts(course, texts, step), [course, texts, step]);
  const now = course[Math.min(step, course.length - 1)];
  if (now === undefined || domain === undefined) return <p className="hint">{say('ui.debrief.film.waits')}</p>;
  return (
    <>
      <FilmSlider now={now} step={step} lastStep={lastStep} onStep={seek} />
      <DealFilm now={now} texts={shown} chosen={chosen} onChoose={chooseText} sides={rules.principals} domain={domain} />
    </>
  );
}

function FilmSlider({ now: { round }, step, lastStep, onStep }: { readonly now: DealStep; readonly step: number; readonly lastStep: number; readonly onStep: (step: number) => void }): ReactNode {
  const { say } = useSpeaker();
  return (
    <label className="film-slider no-print">
      <span>{say('ui.debrief.film.step', { step, last: lastStep, round })}</span>
      <input type="range" min={0} max={lastStep} value={step} onChange={({ target }) => onStep(Number(target.value))} />
    </label>
  );
}

export function Zone({ debrief: { course, doors }, replay }: ChartProps): ReactNode {
  const { seek } = useActions();
  const { whole, marks: { rounds }, step, lastStep } = replay;
  if (course.length === 0) return undefined;
  return <ZoneChart course={course} doors={doors} accords={accordSteps(whole)} rounds={rounds} lastStep={lastStep} step={step} onStep={seek} />;
}
