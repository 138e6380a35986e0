// The reasons in a finished record agree with the numbers of the state in which they were given, and are listed to
// everybody after the ending, nowhere before.
import { describe, expect, test } from 'vitest';
import { type Level, type Reason, type ReasonKind, readReasons, temperOf } from '../../src/agents/index.ts';
import { POINT } from '../../src/agents/principal-plan.ts';
import { assess, type Assessment, type Command, creditGauge, isPrincipal, type IssueId, observe, type Observation, type Rules, type SeatId, standingGauge, type Terms } from '../../src/engine/index.ts';
import type { Rerun } from '../../src/record/index.ts';
import { newGame, play, played } from '../record/games.ts';
import { shippedScenario } from '../support/shipped-scenario.ts';

type Given = { readonly rules: Rules; readonly seat: SeatId; readonly temper: string; readonly now: Observation; readonly command: Command; readonly reasons: readonly Reason[] };

const TABLES = [['boulware', 'conciliatory'], ['pragmatic', 'legalist'], ['hawkish', 'pragmatic'], ['reciprocator', 'hawkish'], ['conciliatory', 'hawkish'], ['legalist', 'legalist']] as const;
const GAMES = (['rome-second-round', 'first-contact'] as const).flatMap((id) => (['standard', 'expert'] as const).flatMap((level: Level) =>
  (id === 'first-contact' || level === 'expert' ? [1, 2, 3, 4, 5, 6] : [1]).map((seed) => [id, level, seed] as const)));

function finished(id: string, level: Level, seed: number): Rerun {
  const scenario = shippedScenario(id);
  const agent = (temper: string) => ({ kind: 'agent', level, temper }) as const;
  const [us, iran] = TABLES[seed % TABLES.length] ?? TABLES[0];
  const seats = { us: agent(us), iran: agent(iran), oman: agent('pragmatic') };
  return played(play(newGame({ seed, scenario, seats, length: id === 'first-contact' ? 'full' : 'class' })).record(), scenario.rules);
}

/** Every command of the game with its reasons, and what its seat saw. */
function givenIn({ rules, record, steps }: Rerun): readonly Given[] {
  return (record.annex.reasons ?? []).flatMap(({ step, seat, reasons }) => {
    const before = steps[step - 1]?.state;
    const command = record.entries[step - 1]?.find((each) => each.seat === seat)?.command;
    const seating = record.seats[seat];
    return before === undefined || command === undefined || seating.kind !== 'agent' ? [] : [{ rules, seat, temper: seating.temper, now: observe(rules, before, seat), command, reasons: readReasons(reasons) }];
  });
}

/** The text that lay before the seat, as its own capital would judge it. */
function textBefore({ rules, seat, now }: Given): Assessment | undefined {
  const { phase } = now;
  const [terms, guaranteed]: [Terms | undefined, readonly IssueId[]] = phase.kind === 'bridge' ? [phase.terms, phase.guaranteed]
    : phase.kind === 'floor' && phase.table.standing.kind === 'offer' && phase.table.standing.by !== seat ? [phase.table.standing.terms, phase.table.standing.guaranteed] : [undefined, []];
  return terms === undefined || !isPrincipal(rules, seat) ? undefined : assess(rules, now, terms, guaranteed);
}

const centi = (now: Observation, gauge: string): number => now.gauges[gauge] ?? 0;
const whole = (points: number): number => Math.trunc(points) + 0;

/** How many reasons had numbers that were looked after. */
function expectAgreement(given: Given): number {
  const { rules, temper, seat, now, command, reasons } = given;
  const text = textBefore(given);
  let checked = 0;
  for (const reason of reasons) {
    checked += 1;
    switch (reason.kind) {
      case 'red-line': expect(text?.crossed).toContainEqual({ redLine: reason.redLine, issue: reason.issue }); break;
      case 'would-not-ratify':
        expect(text?.ratifies).toBe(false);
        expect(reason.marginPoints).toBe(Math.floor((text?.margin ?? NaN) / POINT));
        break;
      case 'below-aspiration':
        expect(text?.ratifies).toBe(true);
        expect(reason.sharePercent).toBeGreaterThanOrEqual(0);
        break;
      case 'wants-margin':
        expect(text?.ratifies).toBe(true);
        expect(reason.marginPoints).toBe(Math.floor((text?.margin ?? NaN) / POINT));
        expect(reason.wantedPoints).toBe(Math.ceil((temperOf(rules, temper)?.marginPoints ?? NaN) / 2));
        expect(text?.margin).toBeLessThan(reason.wantedPoints * POINT);
        break;
      case 'expects-more':
        expect(text?.ratifies).toBe(true);
        expect(reason.marginPoints).toBe(Math.floor((text?.margin ?? NaN) / POINT));
        expect(reason.morePoints).toBeGreaterThan(0);
        expect(reason.textPoints * 100).toBeGreaterThanOrEqual((reason.marginPoints + reason.morePoints - 2) * 90);
        break;
      case 'beats-waiting':
        expect(text?.ratifies).toBe(true);
        expect(reason.marginPoints).toBe(Math.floor((text?.margin ?? NaN) / POINT));
        expect(reason.hopePoints).toBeLessThanOrEqual(reason.marginPoints);
        break;
      case 'best-bet': {
        expect(command.kind).toBe('offer');
        expect(reason.textPoints).toBe(Math.floor(assess(rules, now, command.kind === 'offer' ? command.terms : {}).margin / POINT));
        break;
      }
      case 'hurdle': expect(reason).toEqual({ kind: 'hurdle', percent: text?.hurdlePercent, points: whole((text?.hurdle ?? NaN) / POINT) }); break;
      case 'credibility-lost': {
        const lost = (text?.terms ?? []).filter(({ points }) => points > 0).map(({ points, credibilityPercent }) => points * (100 - credibilityPercent));
        expect(reason.points).toBe(whole(lost.reduce((sum, one) => sum + one, 0) / 100));
        break;
      }
      case 'good-enough': case 'last-exchange': case 'narrow':
        expect(text?.ratifies).toBe(true);
        expect(reason.marginPoints).toBe(whole((text?.margin ?? NaN) / POINT));
        break;
      case 'provoked': expect(reason.marginPoints).toBe(Math.floor((text?.margin ?? NaN) / POINT)); break;
      case 'would-change': {
        const terms = { ...text?.whole, [reason.issue]: reason.position };
        expect(text?.whole[reason.issue] ?? 0).not.toBe(reason.position);
        expect(assess(rules, now, terms).margin).toBeGreaterThan(text?.margin ?? NaN);
        break;
      }
      case 'calms': case 'presses': expect(reason.escalationPoints).toBe(whole(centi(now, 'escalation') / 100)); break;
      case 'at-home': expect(reason.standingPoints).toBe(whole(centi(now, standingGauge(seat)) / 100)); break;
      case 'tends': expect(reason.points).toBe(whole(centi(now, reason.gauge) / 100)); break;
      case 'saves-credit': expect(reason.creditPoints).toBe(whole(Math.min(...rules.principals.map((one) => centi(now, creditGauge(one)))) / 100)); break;
      case 'lets-them-talk': expect('table' in now.phase && now.phase.table.exchange).toBe(reason.exchange); break;
      case 'does': expect(command).toMatchObject({ kind: 'dispatch', actions: expect.arrayContaining([expect.objectContaining({ action: reason.action })]) as unknown }); break;
      case 'stalls': expect(command).toMatchObject({ stall: expect.arrayContaining([reason.issue]) as unknown }); break;
      case 'honours': {
        const takenBack = command.kind === 'dispatch' && 'issues' in command.accord ? command.accord.issues : [];
        const own = now.commitments.filter(({ issue }) => !takenBack.includes(issue) && rules.issues.some(({ id, giver }) => id === issue && giver === seat));
        expect(command.kind === 'dispatch' && own.length - command.stall.length).toBe(reason.promises);
        break;
      }
      case 'carries': expect(command).toMatchObject({ carry: { length: reason.count } }); break;
      case 'format': expect(command).toMatchObject({ format: reason.format }); break;
      case 'bridge-in-reach': expect(command).toMatchObject({ terms: reason.terms }); break;
      case 'guarantees': expect(JSON.stringify(command)).toContain(`"${reason.issue}"`); break;
      case 'threatens': expect(command).toMatchObject({ statement: { kind: 'threaten', action: reason.action } }); break;
      case 'draws-line': expect(command).toMatchObject({ statement: { kind: 'draw-line', issue: reason.issue, position: reason.position } }); break;
      default: checked -= 1;
    }
  }
  return checked;
}

describe.each(GAMES)('on %s between %s agents, seed %i', (id, level, seed) => {
  const game = finished(id, level, seed);
  const all = givenIn(game);

  test('each command of an agent has reasons, and their numbers are those of the state', () => {
    expect(all.length).toBe(game.record.entries.flat().length);
    expect(all.map(expectAgreement).reduce((sum, one) => sum + one, 0)).toBeGreaterThan(10);
  });
});

/** Each alone is enough for a no; what gives them their weight comes beside them. */
const VERDICTS: readonly ReasonKind[] = ['red-line', 'would-not-ratify', 'below-aspiration', 'wants-margin', 'expects-more', 'provoked'];

/** Refusals of a text that lay before the seat. */
function refusalsIn(id: string, seeds: readonly number[]): readonly Given[] {
  return seeds.flatMap((seed) => givenIn(finished(id, 'expert', seed)))
    .filter((given) => textBefore(given) !== undefined && (given.command.kind !== 'answer-bridge' || given.command.answer === 'refuse') && given.command.kind !== 'initial');
}

test.each(['rome-second-round', 'first-contact'])('on %s an expert says of each text that it refuses one thing that decides, and each fact once', (id) => {
  for (const given of refusalsIn(id, [1, 2, 3, 4, 5, 6])) {
    const kinds = given.reasons.map(({ kind }) => kind);
    const decides = kinds.filter((kind) => VERDICTS.includes(kind));
    expect(decides.length + (kinds.includes('wants-verification') ? 1 : 0)).toBeGreaterThan(0);
    expect(decides.length).toBeLessThan(2);
    expect(new Set(kinds).size).toBe(kinds.length);
    if (textBefore(given)?.ratifies === true && !kinds.includes('wants-verification')) expect(['wants-margin', 'expects-more']).toContain(decides[0]);
  }
});

const SEEDS = Array.from({ length: 18 }, (_, nth) => nth + 1);

test('experts have every kind of reason that the standard agent has against a text', () => {
  const kinds = new Set([...refusalsIn('rome-second-round', [1, 2, 3, 4, 5, 12, 13]), ...refusalsIn('first-contact', SEEDS)].flatMap(({ reasons }) => reasons.map(({ kind }) => kind)));
  for (const kind of ['red-line', 'would-not-ratify', 'expects-more', 'credibility-lost', 'hurdle', 'would-change', 'wants-verification'] as const) expect(kinds).toContain(kind);
});
