// The charts of the debrief on a page of their own, over a golden game: ?game=rome-war&step=40&text=3&theme=dark.
import { type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { dealCourse, doorsOf, laidTexts } from '../../../src/analysis/index.ts';
import { ESCALATION, trustGauge } from '../../../src/engine/index.ts';
import { openFile } from '../../../src/record/index.ts';
import { DealFilm } from '../../../src/ui/debrief/charts/deal-film.tsx';
import { filmDomain } from '../../../src/ui/debrief/charts/film-domain.ts';
import { filmTexts } from '../../../src/ui/debrief/charts/film-texts.ts';
import { GaugeChart } from '../../../src/ui/debrief/charts/gauge-chart.tsx';
import { gaugeMarks } from '../../../src/ui/debrief/charts/gauge-marks.ts';
import { gaugePanels } from '../../../src/ui/debrief/charts/gauge-panels.ts';
import type { RoundSpan } from '../../../src/ui/debrief/charts/step-plot.ts';
import { ZoneChart } from '../../../src/ui/debrief/charts/zone-chart.tsx';
import { accordSteps } from '../../../src/ui/debrief/charts/zone-table.ts';
import { ScenarioVoice, useSpeaker } from '../../../src/ui/frame/speaker-context.tsx';
import '../../../src/ui/style/index.css';

const asked = new URLSearchParams(location.search);
document.documentElement.dataset['theme'] = asked.get('theme') ?? 'light';

const file = openFile(await (await fetch(`/test/golden/${asked.get('game') ?? 'rome-war'}.muscat.json`)).text());
if (file.kind !== 'game') throw new Error('no game');
const { scenario: { texts: names }, rerun: { rules, steps } } = file;
const course = [...dealCourse(rules, steps.map(({ state }) => state))];
const doors = doorsOf(rules, course, steps);
const laid = laidTexts(rules, steps);
const domain = filmDomain(course, laid);
const whole = steps.flatMap(({ events }, step) => events.map((event) => ({ step, event })));
const gauges = steps.map(({ state }) => state.gauges);
const lastStep = steps.length - 1;
const rounds: readonly RoundSpan[] = whole.flatMap(({ step: from, event }) => (event.kind === 'round-opened' ? [{ round: event.round, from }] : []))
  .map((span, nth, all) => ({ ...span, to: all[nth + 1]?.from ?? lastStep }));

function Charts(): ReactNode {
  const [step, setStep] = useState(Number(asked.get('step') ?? lastStep));
  const [chosen, choose] = useState<number | undefined>(asked.has('text') ? Number(asked.get('text')) : undefined);
  const speaker = useSpeaker();
  const now = course[step];
  const marks = gaugeMarks(speaker, whole, { gauges: [ESCALATION, ...rules.principals.map(trustGauge)], most: 12 });
  if (now === undefined) return undefined;
  return (
    <>
      <h1>Charts</h1>
      <h2>Of one game</h2>
      <GaugeChart panels={gaugePanels(speaker, rules, gauges)} rounds={rounds} marks={marks} lastStep={lastStep} step={step} onStep={setStep} />
      <DealFilm now={now} texts={filmTexts(course, laid, step)} chosen={chosen} onChoose={choose} sides={rules.principals} domain={domain} />
      <ZoneChart course={course} doors={doors} accords={accordSteps(whole)} rounds={rounds} lastStep={lastStep} step={step} onStep={setStep} />
    </>
  );
}

const place = document.querySelector('#charts');
if (place !== null) createRoot(place).render(<ScenarioVoice rules={rules} texts={names}><Charts /></ScenarioVoice>);
