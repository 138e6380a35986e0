// Rows of steps and outcomes against the games they are of; cells within what their columns declare.
import { describe, expect, test } from 'vitest';
import { type Cell, type Column, OUTCOME_COLUMNS, outcomeRows, type Row, STEP_COLUMNS, stepRows } from '../../src/analysis/index.ts';
import { commandWords } from '../../src/analysis/export/command-words.ts';
import { type Command, SEATS } from '../../src/engine/index.ts';
import { branchAt, type GameRecord, type TurningPoint } from '../../src/record/index.ts';
import { goldenGame, withAnnex } from '../support/golden-game.ts';
import { played } from '../record/games.ts';

const NAMES = ['rome-framework', 'rome-war', 'rome-class', 'first-contact-interim', 'first-contact-random'];
const framework = goldenGame('rome-framework');
const rowAt = (rows: readonly Row[], step: number): Row => rows[step] ?? {};

describe.each(NAMES)('%s', (name) => {
  const game = goldenGame(name);
  const steps = stepRows(game, game.course);
  const outcome = outcomeRows(game, game.course);

  test('has a row a step, with the numbers of the state after it', () => {
    expect(steps.map(({ step }) => step)).toEqual(game.steps.map((_, step) => step));
    game.steps.forEach(({ state, entry }, step) => {
      expect(rowAt(steps, step)).toMatchObject({
        round: state.round,
        phase_before: game.steps[step - 1]?.state.phase.kind ?? '',
        ...Object.fromEntries(SEATS.map((seat) => [`command_${seat}`, entry.find((sent) => sent.seat === seat)?.command.kind ?? ''])),
        ...Object.fromEntries(game.rules.principals.map((seat) => [`trust_${seat}`, (state.gauges[`trust-${seat}`] ?? -1) / 100])),
        ...Object.fromEntries(game.rules.principals.map((seat) => [`credit_${seat}`, (state.gauges[`credit-${seat}`] ?? -1) / 100])),
        ...Object.fromEntries(SEATS.map((seat) => [`standing_${seat}`, (state.gauges[`standing-${seat}`] ?? -1) / 100])),
        trust_oman: '', credit_oman: '', no_deal_oman: '', in_force_oman: '', best_worth_oman: '', best_margin_oman: '',
        escalation: (state.gauges['escalation'] ?? -1) / 100,
        terms_in_force: Object.values(state.inForce).filter((position) => position > 0).length,
      });
    });
  });

  test('has the deal space of the course', () => {
    for (const seen of game.course) {
      const row = rowAt(steps, seen.step);
      expect(row).toMatchObject({ packages: seen.packages, deal_zone: seen.dealZone, deal_zone_trust_25: seen.dealZoneAtTrust[25], deal_zone_believed: seen.dealZoneBelieved });
      game.rules.principals.forEach((seat, side) => {
        expect(row[`no_deal_${seat}`]).toBe((seen.noDeal[side] ?? 0) / 10_000);
        expect(row[`in_force_${seat}`]).toBe((seen.inForce[side] ?? 0) / 10_000);
        const margin = seen.signable.kind === 'none' ? '' : (seen.signable.worth[side] ?? 0) / 10_000;
        expect(row[`best_margin_${seat}`]).toBe(margin);
        // What is left over is what it is worth, less what it is compared with and the hurdle.
        if (margin !== '') expect(Number(row[`best_worth_${seat}`])).toBeGreaterThanOrEqual(Number(row[`in_force_${seat}`]) + margin);
      });
      expect(row['best'] === '').toBe(seen.dealZone === 0);
    }
  });

  test('has one row for the whole, with the outcome of the record', () => {
    if (game.record.outcome.kind !== 'finished') throw new Error('it is finished');
    const { outcome: ended } = game.record.outcome;
    expect(outcome).toHaveLength(1);
    expect(outcome[0]).toMatchObject({
      scenario: game.record.scenario.id, scenario_digest: game.record.scenario.digest, seed: game.record.setup.seed, length: game.record.setup.length,
      game_digest: game.record.chain.at(-1), steps: game.record.entries.length, ending: ended.ending, reason: ended.reason.kind, round: ended.round,
      ...Object.fromEntries(SEATS.flatMap((seat) => [[`score_${seat}`, ended.scores[seat]], [`brief_${seat}`, ended.briefs[seat]]])),
      ...Object.fromEntries(game.rules.principals.map((seat) => [`realised_${seat}`, ended.realised[seat] / 10_000])),
      left_on_table: ended.leftOnTableCentipoints / 100, mistrust_cost: ended.mistrustCostCentipoints / 100,
      first_deal_step: game.course.find(({ dealZone }) => dealZone > 0)?.step ?? '', widest_deal_zone: Math.max(...game.course.map(({ dealZone }) => dealZone)),
      game: '', played_at: '', table: '', nickname_us: '', nickname_iran: '', nickname_oman: '',
    });
  });

  test('has every cell within what its column declares', () => {
    expect(breachesOf(STEP_COLUMNS, steps)).toEqual([]);
    expect(breachesOf(OUTCOME_COLUMNS, outcome)).toEqual([]);
  });
});

type Declared = Pick<Column<never>, 'id' | 'unit' | 'range' | 'empty'>;

function breachesOf(columns: readonly Declared[], rows: readonly Row[]): readonly string[] {
  return rows.flatMap((row, nth) => {
    const unknown = Object.keys(row).length === columns.length ? [] : [`row ${nth} has other columns`];
    return [...unknown, ...columns.filter((column) => !fits(column, row[column.id])).map(({ id }) => `row ${nth}, ${id}: ${JSON.stringify(row[id])}`)];
  });
}

const TEXTUAL = ['id', 'words', 'digest', 'text'];

function fits({ unit, range, empty }: Declared, cell: Cell | undefined): boolean {
  if (cell === undefined) return false;
  if (cell === '') return empty === 'may-be';
  if (typeof cell === 'string') {
    return TEXTUAL.includes(unit) && (range.kind !== 'one-of' || range.words.includes(cell)) && (unit !== 'digest' || /^[0-9a-f]{64}$/.test(cell)) && (unit !== 'id' || /^[a-z][a-z0-9-]*$/.test(cell));
  }
  if (TEXTUAL.includes(unit) || !Number.isFinite(cell)) return false;
  if (range.kind === 'between') return cell >= range.least && cell <= range.most;
  return range.kind === 'any' || (range.kind === 'at-least' && cell >= range.least);
}

test.each<[Declared, Cell, boolean]>([
  [{ id: 'x', unit: 'of-100', range: { kind: 'between', least: 0, most: 100 }, empty: 'never' }, 101, false],
  [{ id: 'x', unit: 'of-100', range: { kind: 'between', least: 0, most: 100 }, empty: 'never' }, '', false],
  [{ id: 'x', unit: 'id', range: { kind: 'one-of', words: ['a'] }, empty: 'never' }, 'b', false],
  [{ id: 'x', unit: 'points', range: { kind: 'any' }, empty: 'may-be' }, -3, true],
])('the check of cells can fail: %o %o', (declared, cell, isFit) => {
  expect(fits(declared, cell)).toBe(isFit);
});

test('numbers of rome-framework, read off the game', () => {
  const steps = stepRows(framework, framework.course);
  expect(rowAt(steps, 0)).toMatchObject({ step: 0, round: 1, trust_us: 25, trust_iran: 20, escalation: 61.4, rung: 'crisis', accord: 'none', packages: 1_638_399, deal_zone: 0, deal_zone_trust_70: 43_846, deal_zone_believed: 90_279, no_deal_us: -1.3 });
  expect(rowAt(steps, 1)).toMatchObject({ command_us: 'dispatch', order_us: 'us-withdraw-carrier', order_iran: 'iran-missile-launches iran-gulf-tour', order_oman: 'oman-detainee-exchange' });
  expect(rowAt(steps, 62)).toMatchObject({ deal_zone: 635, accord: 'interim', best: 'enrichment-level:2 stockpile:3 inspections:3 energy:3 finance:2 snapback:3 assurance:2 sequence:1 missile-range:1 armed-groups:1' });
  expect(rowAt(steps, 66)).toMatchObject({ trust_us: 68.04, accord: 'framework', terms_in_force: 8 });
  expect(outcomeRows(framework, framework.course)[0]).toMatchObject({
    score_us: 57, score_iran: 60, score_oman: 58, realised_us: 32.6, realised_iran: 41.62, realised_oman: '', efficiency: 71, fairness: 89, calm: 17, credit: 29,
    left_on_table: 30.78, mistrust_cost: 14.78, promises_due: 20, promises_honoured: 20, first_deal_step: 12, first_deal_round: 2, widest_deal_zone: 635, player_us: 'agent', level_us: 'standard', temper_us: 'pragmatic',
  });
});

const POINT: TurningPoint = {
  step: 3, seat: 'us', mark: 'mistake', landmark: 'deal-missed', lossCenti: { mean: 912, low: 420, high: 1404 }, rollouts: 50, instead: { kind: 'pass' },
  accordsPercent: { played: 40, instead: 60 },
};
const ANNEX: GameRecord['annex'] = {
  name: 'Tuesday', meta: { table: 'B', playedAt: '2026-02-24', players: { us: 'Kim' } }, branch: { of: '0'.repeat(64), step: 12 },
  turningPoints: { rollouts: 50, firstSeed: 1, judged: 80, points: [POINT, { ...POINT, step: 4, seat: 'iran', mark: 'strong', lossCenti: { mean: -512, low: -700, high: -324 } }] },
  whys: [{ step: 3, seat: 'us', text: 'They are in a hurry.' }], notes: [{ step: 3, text: 'one' }, { step: 3, text: 'two' }],
};

test('marks, whys and notes stand in the row of their step, names in the outcome', () => {
  const told = withAnnex(framework, ANNEX);
  const steps = stepRows(told, told.course);
  expect(rowAt(steps, 3)).toMatchObject({ mark_us: 'mistake', landmark_us: 'deal-missed', loss_us: 9.12, mark_iran: '', loss_iran: '', why_us: 'They are in a hurry.', why_iran: '', notes: 'one\ntwo' });
  expect(rowAt(steps, 4)).toMatchObject({ mark_iran: 'strong', loss_iran: -5.12, mark_us: '', why_us: '', notes: '' });
  expect(outcomeRows(told, told.course)[0]).toMatchObject({ game: 'Tuesday', table: 'B', played_at: '2026-02-24', nickname_us: 'Kim', nickname_iran: '', branch_step: 12 });
});

test('of an unfinished game no brief, no score and no why is told, and of a course that is not counted to its end as far as it goes', () => {
  const record = branchAt({ ...framework.record, annex: ANNEX }, 20);
  const open = played(record, framework.rules);
  const [row = {}] = outcomeRows(open, framework.course.slice(0, 21));
  expect(row).toMatchObject({ ending: 'unfinished', steps: 20, brief_us: '', score_us: '', realised_us: '', reason: '', promises_due: '', left_on_table: '' });
  expect(breachesOf(OUTCOME_COLUMNS, [row])).toEqual([]);
  const steps = stepRows(open, framework.course.slice(0, 8));
  expect(steps).toHaveLength(8);
  expect(rowAt(steps, 3)['why_us']).toBe('');
});

test.each<[Command, string]>([
  [{ kind: 'dispatch', actions: [{ action: 'us-hold' }, { action: 'us-ask', issue: 'energy' }], stall: ['energy'], confidences: [{ topic: 'price', issue: 'energy', mayPassOn: true }, { topic: 'hurdle', mayPassOn: false }], responses: [{ event: 'rocket', response: 'disown' }], accord: { kind: 'snap-back', issues: ['energy'] }, request: { families: [], format: 'direct' } }, 'us-hold us-ask:energy stall:energy confide:price:energy confide:hurdle rocket:disown snap-back:energy'],
  [{ kind: 'dispatch', actions: [], stall: [], confidences: [], responses: [], accord: { kind: 'leave' }, request: { families: [], format: 'direct' } }, 'leave'],
  [{ kind: 'agenda', families: ['core'], format: 'indirect', carry: [0] }, 'indirect core'],
  [{ kind: 'offer', terms: { energy: 1, stockpile: 2 } }, 'energy:1 stockpile:2'],
  [{ kind: 'sound-out', seat: 'iran', terms: { energy: 1 } }, 'iran energy:1'],
  [{ kind: 'bridge', terms: { energy: 1 }, guarantee: 'energy' }, 'energy:1 guarantee:energy'],
  [{ kind: 'bridge', terms: { energy: 1 } }, 'energy:1'],
  [{ kind: 'guarantee', issue: 'energy' }, 'energy'],
  [{ kind: 'answer-bridge', answer: 'ad-referendum' }, 'ad-referendum'],
  [{ kind: 'statement', statement: { kind: 'threaten', action: 'us-strike' } }, 'threaten:us-strike'],
  [{ kind: 'statement', statement: { kind: 'draw-line', issue: 'energy', position: 2 } }, 'draw-line:energy:2'],
  [{ kind: 'statement', statement: { kind: 'set-deadline', round: 4 } }, 'set-deadline:4'],
  [{ kind: 'statement', statement: { kind: 'praise' } }, 'praise'],
  [{ kind: 'pass' }, ''],
])('%o in words: %s', (command, words) => {
  expect(commandWords(command)).toBe(words);
});
