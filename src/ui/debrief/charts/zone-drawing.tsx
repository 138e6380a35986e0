/** The two counts over the steps, on a scale on which nothing is nothing and every line ten times the one below. */
import { scaleSymlog } from 'd3-scale';
import { area, curveStepAfter, line } from 'd3-shape';
import { type ReactNode, useId } from 'react';
import { PresentLine, RoundStripes } from './step-backdrop.tsx';
import { StepDrawing } from './step-drawing.tsx';
import type { RoundSpan, StepPlot } from './step-plot.ts';
import { symlogTicks } from './symlog-ticks.ts';
import { ValueAxis } from './value-axis.tsx';
import { DoorSign, ZoneHatch } from './zone-signs.tsx';
import type { ZoneDoor, ZoneStep } from './zone-table.ts';

const HEIGHT = 290;
const TOP = 10;
/** Below the line of zero: where the doors stand. */
const DOORS = 26;

type ZoneDrawingProps = {
  readonly course: readonly ZoneStep[];
  readonly doors: readonly ZoneDoor[];
  readonly rounds: readonly RoundSpan[];
  readonly plot: StepPlot;
  readonly step: number;
  readonly summary: string;
  readonly onStep: (step: number) => void;
};

export function ZoneDrawing({ course, doors, rounds, plot, step, summary, onStep }: ZoneDrawingProps): ReactNode {
  const zero = HEIGHT - DOORS;
  const most = Math.max(1, ...course.map(({ dealZoneBelieved, dealZone }) => Math.max(dealZoneBelieved, dealZone)));
  const y = scaleSymlog([0, most], [zero, TOP + 6]);
  return (
    <StepDrawing plot={plot} height={HEIGHT} summary={summary} onStep={onStep}>
      <RoundStripes plot={plot} top={TOP} bottom={HEIGHT} rounds={rounds} />
      <ZoneAreas course={course} plot={plot} y={y} />
      <ValueAxis plot={plot} y={y} ticks={symlogTicks(most)} />
      <ZoneLines course={course} plot={plot} y={y} />
      <line className="zero-line" x1={plot.start} x2={plot.end} y1={zero} y2={zero} />
      {doors.map(({ step: at, kind }) => (
        <g key={`${at} ${kind}`}>
          <line className="door-line" x1={plot.x(at)} x2={plot.x(at)} y1={TOP} y2={zero + 5} />
          <DoorSign kind={kind} x={plot.x(at)} y={zero + DOORS / 2} />
        </g>
      ))}
      <PresentLine plot={plot} top={TOP} bottom={HEIGHT} step={step} />
    </StepDrawing>
  );
}

type Scale = (value: number) => number;

type ZoneShape = { readonly course: readonly ZoneStep[]; readonly plot: StepPlot; readonly y: Scale };

/** Beside what is in force more trust may leave fewer texts: there mistrust took nothing. */
function ZoneAreas({ course, plot, y }: ZoneShape): ReactNode {
  const hatch = useId();
  const x = (_: ZoneStep, nth: number): number => plot.x(nth);
  const taken = area<ZoneStep>(x, ({ dealZone }) => y(dealZone), ({ dealZone, dealZoneBelieved }) => y(Math.max(dealZone, dealZoneBelieved))).curve(curveStepAfter);
  const zone = area<ZoneStep>(x, y(0), ({ dealZone }) => y(dealZone)).curve(curveStepAfter);
  return (
    <>
      <ZoneHatch id={hatch} />
      <path className="zone-taken" d={taken(course) ?? ''} fill={`url(#${hatch})`} />
      <path className="zone-area" d={zone(course) ?? ''} />
    </>
  );
}

/** Before the lines of the scale, which would wash out one that runs along them. */
function ZoneLines({ course, plot, y }: ZoneShape): ReactNode {
  const x = (_: ZoneStep, nth: number): number => plot.x(nth);
  const outline = line<ZoneStep>(x, ({ dealZone }) => y(dealZone)).curve(curveStepAfter);
  const believed = line<ZoneStep>(x, ({ dealZoneBelieved }) => y(dealZoneBelieved)).curve(curveStepAfter);
  return (
    <>
      <path className="zone-line" d={outline(course) ?? ''} />
      <path className="zone-believed" d={believed(course) ?? ''} />
    </>
  );
}
