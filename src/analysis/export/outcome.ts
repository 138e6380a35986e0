/**
 * One row a game: what was played, by whom, how it ended and what it was worth; rows of many games make one table.
 * Not here: the file (csv.ts), what the columns mean in words (text/).
 * Invariant: names of people and dates stand in it only where the record's annex has them; of an unfinished game no
 * brief and no score.
 */
import { isPrincipal, type Outcome, type Rules, type SeatId } from '../../engine/index.ts';
import { type GameRecord, lastLink, type Rerun } from '../../record/index.ts';
import type { DealStep } from '../deal-course.ts';
import { type Column, column, fromCenti, fromWorth, perSeat, type Row, rowOf } from './column.ts';
import { DIGEST, ID, NUMBER, OF_100, oneOf, orEmpty, PERCENT, POINTS, ROUND, ROUNDS, STEP, TEXT, TEXTS } from './measures.ts';

type Told = {
  readonly rules: Rules;
  readonly record: GameRecord;
  readonly outcome: Outcome | undefined;
  /** The first step at which a deal was possible. */
  readonly first: DealStep | undefined;
  readonly widest: number;
};

const GAIN = orEmpty({ ...POINTS, range: { kind: 'at-least', least: 0 } });

export const OUTCOME_COLUMNS: readonly Column<Told>[] = [
  column('game', TEXT, ({ record }) => record.annex.name ?? ''),
  column('game_digest', DIGEST, ({ record }) => lastLink(record)),
  column('played_at', TEXT, ({ record }) => record.annex.meta?.playedAt ?? ''),
  column('table', TEXT, ({ record }) => record.annex.meta?.table ?? ''),
  column('scenario', ID, ({ record }) => record.scenario.id),
  column('scenario_digest', DIGEST, ({ record }) => record.scenario.digest),
  column('rules_version', NUMBER, ({ record }) => record.rulesVersion),
  column('seed', NUMBER, ({ record }) => record.setup.seed),
  column('length', oneOf(['full', 'class']), ({ record }) => record.setup.length),
  column('steps', { ...NUMBER, unit: 'steps' }, ({ record }) => record.entries.length),
  column('branch_step', orEmpty(STEP), ({ record }) => record.annex.branch?.step ?? ''),
  ...perSeat<Told>('player', oneOf(['human', 'agent']), ({ record }, seat) => record.seats[seat].kind),
  ...perSeat<Told>('level', orEmpty(ID), ({ record }, seat) => agentIn(record, seat)?.level ?? ''),
  ...perSeat<Told>('temper', orEmpty(ID), ({ record }, seat) => agentIn(record, seat)?.temper ?? ''),
  ...perSeat<Told>('nickname', TEXT, ({ record }, seat) => record.annex.meta?.players?.[seat] ?? ''),
  ...perSeat<Told>('brief', orEmpty(ID), ({ outcome }, seat) => outcome?.briefs[seat] ?? ''),
  column('ending', oneOf(['framework', 'interim', 'suspended', 'war', 'unfinished']), ({ outcome }) => outcome?.ending ?? 'unfinished'),
  column('reason', orEmpty(oneOf(['accord-stands', 'no-accord', 'recall', 'walk-outs', 'war'])), ({ outcome }) => outcome?.reason.kind ?? ''),
  column('reason_seat', orEmpty(ID), ({ outcome }) => (outcome?.reason.kind === 'recall' ? outcome.reason.seat : '')),
  column('round', orEmpty(ROUND), ({ outcome }) => outcome?.round ?? ''),
  ...perSeat<Told>('score', orEmpty(OF_100), ({ outcome }, seat) => outcome?.scores[seat] ?? ''),
  ...perSeat<Told>('realised', orEmpty(POINTS), ({ rules, outcome }, seat) => (isPrincipal(rules, seat) ? fromWorth(outcome?.realised[seat]) : '')),
  column('efficiency', orEmpty(PERCENT), ({ outcome }) => outcome?.efficiencyPercent ?? ''),
  column('fairness', orEmpty(PERCENT), ({ outcome }) => outcome?.fairnessPercent ?? ''),
  column('calm', orEmpty(PERCENT), ({ outcome }) => outcome?.calmPercent ?? ''),
  column('credit', orEmpty(PERCENT), ({ outcome }) => outcome?.creditPercent ?? ''),
  column('left_on_table', GAIN, ({ outcome }) => fromCenti(outcome?.leftOnTableCentipoints)),
  column('mistrust_cost', GAIN, ({ outcome }) => fromCenti(outcome?.mistrustCostCentipoints)),
  column('promises_due', orEmpty(ROUNDS), ({ outcome }) => outcome?.promises.due ?? ''),
  column('promises_honoured', orEmpty(ROUNDS), ({ outcome }) => outcome?.promises.honoured ?? ''),
  column('first_deal_step', orEmpty(STEP), ({ first }) => first?.step ?? ''),
  column('first_deal_round', orEmpty(ROUND), ({ first }) => first?.round ?? ''),
  column('widest_deal_zone', TEXTS, ({ widest }) => widest),
];

/** A list of one, to be put together with those of other games. */
export function outcomeRows({ rules, record }: Pick<Rerun, 'rules' | 'record'>, course: readonly DealStep[]): readonly Row[] {
  const outcome = record.outcome.kind === 'finished' ? record.outcome.outcome : undefined;
  const first = course.find(({ dealZone }) => dealZone > 0);
  const widest = course.reduce((most, { dealZone }) => Math.max(most, dealZone), 0);
  return [rowOf(OUTCOME_COLUMNS, { rules, record, outcome, first, widest })];
}

function agentIn({ seats }: GameRecord, seat: SeatId): { readonly level: string; readonly temper: string } | undefined {
  const seating = seats[seat];
  return seating.kind === 'agent' ? seating : undefined;
}
