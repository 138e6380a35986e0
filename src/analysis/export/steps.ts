/**
 * One row a step of a game: who moved, how things stood after it, what deals were then possible, how it was judged.
 * Not here: the file (csv.ts), what the columns mean in words (text/).
 * Invariant: hindsight. Every number is the rerun's or the deal course's own, to the last digit.
 */
import { worth } from '../../bargaining/index.ts';
import {
  accordKindOf, type Command, creditGauge, ESCALATION, type GameState, type GaugeId, isPrincipal, rungIndexAt, type Rules, type SeatId, sideOf, standingGauge, termsOf, trustGauge,
} from '../../engine/index.ts';
import { type GameRecord, type Rerun, type Step, type TurningPoint, whysFor } from '../../record/index.ts';
import type { DealStep } from '../deal-course.ts';
import { type Cell, type Column, column, fromCenti, fromWorth, perSeat, type Row, rowOf } from './column.ts';
import { commandWords, termWords } from './command-words.ts';
import { ID, NUMBER, OF_100, oneOf, orEmpty, POINTS, ROUND, STEP, TERMS, TEXT, TEXTS, WORDS } from './measures.ts';

/** One step with all that is told of it. */
type Told = { readonly rules: Rules; readonly record: GameRecord; readonly played: Step; readonly before: Step | undefined; readonly seen: DealStep };

const PHASES = oneOf(['capitals', 'agenda', 'floor', 'mediation', 'bridge', 'statements'] satisfies readonly GameState['phase']['kind'][]);
const COMMANDS = oneOf([
  'dispatch', 'agenda', 'offer', 'initial', 'pass', 'walk-out', 'sound-out', 'guarantee', 'bridge', 'answer-bridge', 'statement',
] satisfies readonly Command['kind'][]);
const ANY_NUMBER = { ...NUMBER, range: { kind: 'any' } } as const;

export const STEP_COLUMNS: readonly Column<Told>[] = [
  column('step', STEP, ({ seen }) => seen.step),
  column('round', ROUND, ({ seen }) => seen.round),
  column('phase_before', orEmpty(PHASES), ({ before }) => before?.state.phase.kind ?? ''),
  ...perSeat<Told>('command', orEmpty(COMMANDS), ({ played }, seat) => commandOf(played, seat)?.kind ?? ''),
  ...perSeat<Told>('order', WORDS, ({ played }, seat) => wordsOf(commandOf(played, seat))),
  ...perSeat<Told>('trust', orEmpty(OF_100), ({ played }, seat) => gauge(played, trustGauge(seat))),
  column('escalation', OF_100, ({ played }) => gauge(played, ESCALATION)),
  column('rung', ID, ({ rules, played }) => rules.ladder[rungIndexAt(rules, played.state.gauges[ESCALATION] ?? 0)]?.id ?? ''),
  ...perSeat<Told>('standing', OF_100, ({ played }, seat) => gauge(played, standingGauge(seat))),
  ...perSeat<Told>('credit', orEmpty(OF_100), ({ played }, seat) => gauge(played, creditGauge(seat))),
  column('accord', oneOf(['none', 'interim', 'framework']), ({ rules, played }) => accordKindOf(rules, played.state.inForce)),
  column('terms_in_force', TERMS, ({ played }) => Object.keys(played.state.inForce).length),
  column('packages', TEXTS, ({ seen }) => seen.packages),
  column('deal_zone', TEXTS, ({ seen }) => seen.dealZone),
  column('deal_zone_trust_25', TEXTS, ({ seen }) => seen.dealZoneAtTrust[25]),
  column('deal_zone_trust_40', TEXTS, ({ seen }) => seen.dealZoneAtTrust[40]),
  column('deal_zone_trust_55', TEXTS, ({ seen }) => seen.dealZoneAtTrust[55]),
  column('deal_zone_trust_70', TEXTS, ({ seen }) => seen.dealZoneAtTrust[70]),
  column('deal_zone_believed', TEXTS, ({ seen }) => seen.dealZoneBelieved),
  ...perSeat<Told>('no_deal', orEmpty(POINTS), (told, seat) => ofSide(told, seat, ({ noDeal }) => noDeal)),
  ...perSeat<Told>('in_force', orEmpty(POINTS), (told, seat) => ofSide(told, seat, ({ inForce }) => inForce)),
  column('best', WORDS, ({ rules, seen: { signable } }) => (signable.kind === 'none' ? '' : termWords(termsOf(rules, signable.positions)).join(' '))),
  ...perSeat<Told>('best_worth', orEmpty(POINTS), (told, seat) => ofSide(told, seat, ({ tables, signable }) =>
    (signable.kind === 'none' ? undefined : [worth(tables, 0, signable.positions), worth(tables, 1, signable.positions)]))),
  ...perSeat<Told>('best_margin', orEmpty({ ...POINTS, range: { kind: 'at-least', least: 0 } }), (told, seat) =>
    ofSide(told, seat, ({ signable }) => (signable.kind === 'none' ? undefined : signable.worth))),
  ...perSeat<Told>('mark', orEmpty(ID), (told, seat) => pointOf(told, seat)?.mark ?? ''),
  ...perSeat<Told>('landmark', orEmpty(ID), (told, seat) => pointOf(told, seat)?.landmark ?? ''),
  ...perSeat<Told>('loss', orEmpty(ANY_NUMBER), (told, seat) => fromCenti(pointOf(told, seat)?.lossCenti.mean)),
  ...perSeat<Told>('why', TEXT, ({ record, seen }, seat) => inLines(whysFor(record, 'all').filter((why) => why.step === seen.step && why.seat === seat))),
  column('notes', TEXT, ({ record: { annex: { notes = [] } }, seen }) => inLines(notes.filter(({ step }) => step === seen.step))),
];

/** As far as the course was counted; marks are those of the record's annex. */
export function stepRows({ rules, record, steps }: Pick<Rerun, 'rules' | 'record' | 'steps'>, course: readonly DealStep[]): readonly Row[] {
  return course.flatMap((seen) => {
    const played = steps[seen.step];
    return played === undefined ? [] : [rowOf(STEP_COLUMNS, { rules, record, played, before: steps[seen.step - 1], seen })];
  });
}

function commandOf({ entry }: Step, seat: SeatId): Command | undefined {
  return entry.find((each) => each.seat === seat)?.command;
}

const wordsOf = (command: Command | undefined): string => (command === undefined ? '' : commandWords(command));

function gauge({ state }: Step, id: GaugeId): Cell {
  return fromCenti(state.gauges[id]);
}

type Pair = readonly [number, number];

/** Worth units of a principal; nothing of the mediator, who has no deal of its own. */
function ofSide({ rules, seen }: Told, seat: SeatId, pairOf: (seen: DealStep) => Pair | undefined): Cell {
  return isPrincipal(rules, seat) ? fromWorth(pairOf(seen)?.[sideOf(rules, seat)]) : '';
}

function pointOf({ record: { annex: { turningPoints } }, seen }: Told, seat: SeatId): TurningPoint | undefined {
  return turningPoints?.points.find((point) => point.step === seen.step && point.seat === seat);
}

const inLines = (said: readonly { readonly text: string }[]): string => said.map(({ text }) => text).join('\n');
