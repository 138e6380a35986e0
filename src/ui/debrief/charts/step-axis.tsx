/** The axis of a chart over steps: numbers of the rounds, and under them the numbered marks. For the eye; the list says what each is. */
import type { ReactNode } from 'react';
import { useSpeaker } from '../../frame/speaker-context.tsx';
import { RoundStripes } from './step-backdrop.tsx';
import { type RoundSpan, rowsFor, type StepPlot } from './step-plot.ts';

/** command: somebody chose it; event: it came. */
export type StepMark = { readonly step: number; readonly label: string; readonly kind: 'command' | 'event' };

const ROUNDS = 18;
const ROW = 17;
const NUMBER = 14;

export function StepAxis({ plot, rounds, marks, step }: {
  readonly plot: StepPlot; readonly rounds: readonly RoundSpan[]; readonly marks: readonly StepMark[]; readonly step: number;
}): ReactNode {
  const rows = rowsFor(marks.map((mark) => plot.x(mark.step)), ROW);
  const height = ROUNDS + (marks.length === 0 ? 2 : 8 + (Math.max(...rows) + 1) * ROW);
  return (
    <svg className="chart-drawing" viewBox={`0 0 ${plot.width} ${height}`} aria-hidden="true">
      <RoundStripes plot={plot} top={0} bottom={ROUNDS} rounds={rounds} />
      <RoundNumbers plot={plot} rounds={rounds} />
      {marks.map((mark) => <line key={`${mark.step} ${mark.label}`} className="mark-line" x1={plot.x(mark.step)} x2={plot.x(mark.step)} y1={ROUNDS} y2={ROUNDS + 8} />)}
      {marks.map((mark, nth) => (
        <MarkSign key={`${mark.step} ${mark.label}`} mark={mark} number={nth + 1} x={plot.x(mark.step)} y={ROUNDS + 12 + (rows[nth] ?? 0) * ROW} isNow={mark.step === step} />
      ))}
    </svg>
  );
}

function RoundNumbers({ plot, rounds }: { readonly plot: StepPlot; readonly rounds: readonly RoundSpan[] }): ReactNode {
  const speaker = useSpeaker();
  return (
    <>
      <text className="axis-text" x={plot.start + (plot.start < plot.end ? -6 : 6)} y={13} textAnchor="end">{speaker.say('ui.chart.round')}</text>
      {numbered(plot, rounds).map(({ round, x }) => (
        <text key={round} className="axis-text" x={x} y={13} textAnchor="middle">{speaker.number(round)}</text>
      ))}
    </>
  );
}

/** Rounds that take too little room for their number go without it. */
function numbered(plot: StepPlot, rounds: readonly RoundSpan[]): readonly { readonly round: number; readonly x: number }[] {
  const middles = rounds.map(({ round, from, to }) => ({ round, x: plot.x((from + to) / 2) }));
  return middles.reduce<typeof middles>((kept, each) => (Math.abs(each.x - (kept.at(-1)?.x ?? Infinity)) < NUMBER ? kept : [...kept, each]), []);
}

type MarkSignProps = { readonly mark: StepMark; readonly number: number; readonly x: number; readonly y: number; readonly isNow: boolean };

/** A command is square, an event round. */
function MarkSign({ mark: { kind, label }, number, x, y, isNow }: MarkSignProps): ReactNode {
  const speaker = useSpeaker();
  return (
    <g className="mark-sign" data-kind={kind} data-now={isNow}>
      <title>{label}</title>
      <rect x={x - 7.5} y={y - 7} width={15} height={14} rx={kind === 'event' ? 7 : 1.5} />
      <text x={x} y={y + 3.75} textAnchor="middle">{speaker.number(number)}</text>
    </g>
  );
}
