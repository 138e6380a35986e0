/**
 * `simulate --targets`: the design targets of a scenario for self-play (game.md §8), each measured and held against its
 * bounds. What rules are worth is measured one by one with `--without`, levels with `--matrix`, tricks with `--exploits`.
 */
import { addTallies, distributionOf, type Distribution, type GameResult } from '../../analysis/index.ts';
import { TEMPER_IDS, type TemperId } from '../../agents/index.ts';
import { type Ending, type Rules, SEATS, type SeatId } from '../../engine/index.ts';
import type { Played } from '../../workers/index.node.ts';
import type { LineUp } from './games.ts';
import { meanOf } from './matrix.ts';

/** One line: what was measured, and between which bounds it should lie. Shares are from 0 to 1; what is a ratio in game.md is a difference here, which is a number in any run. */
export type Target = { readonly id: string; readonly seat?: SeatId; readonly which?: string; readonly value: number; readonly least?: number; readonly most?: number; readonly holds: boolean };
/** What a target is of, and the bounds that it has to keep. */
type Bounds = Pick<Target, 'least' | 'most' | 'seat' | 'which'>;

/** Tricks that have to do worse than honest play among standard agents. */
const POORER = ['stall-all', 'press-every-round', 'only-gestures'];

/** Line-ups by name, in the order in which they are played. `share` is the share of the games asked for. */
type Planned = { readonly name: string; readonly lineUp: LineUp; readonly share: number };

export function targetLineUps(rules: Rules): readonly Planned[] {
  const all = (name: string, tempers: readonly [TemperId, TemperId, TemperId], more: Partial<LineUp> = {}): Planned =>
    ({ name, share: 1, lineUp: { rules, seats: seatsOf(tempers), ...more } });
  const pragmatic = ['pragmatic', 'pragmatic', 'pragmatic'] as const;
  const script = (seat: SeatId, name: string): Planned => all(`${name} ${seat}`, pragmatic, { scripts: { [seat]: name } });
  return [
    all('pragmatic', pragmatic, { zones: true }),
    all('hawkish', inSeats(rules, ['hawkish', 'hawkish', 'pragmatic'])),
    all('conciliatory', ['conciliatory', 'conciliatory', 'conciliatory']),
    ...rules.principals.map((seat) => all(`one-hawk ${seat}`, tempersWith(seat))),
    all('other-opens', pragmatic, { rules: withOtherOpener(rules) }),
    ...rules.principals.flatMap((seat) => ['refuse-everything', ...POORER].map((name) => script(seat, name))),
    script(rules.mediator, 'hoard-credit'),
    ...TEMPER_IDS.flatMap((one, first) => TEMPER_IDS.map((other, second): Planned => ({
      name: 'mix', share: 1 / (TEMPER_IDS.length * TEMPER_IDS.length),
      lineUp: { rules, seats: seatsOf(inSeats(rules, [one, other, TEMPER_IDS[(first + second) % TEMPER_IDS.length] ?? 'pragmatic'])) },
    }))),
  ];
}

/** With how many games each is played; those of a mix play different seeds, so that the mix meets as many worlds as it has games. */
export function sized(planned: readonly Planned[], games: number): readonly LineUp[] {
  const seen: Record<string, number> = {};
  return planned.map(({ name, lineUp, share }) => {
    const count = Math.max(1, Math.round(games * share));
    const seedsOn = seen[name] ?? 0;
    seen[name] = seedsOn + count;
    return { ...lineUp, games: count, seedsOn };
  });
}

export function targetsOf(rules: Rules, planned: readonly Planned[], played: readonly Played[]): readonly Target[] {
  const of = (name: string): Played => {
    const found = played[planned.findIndex((each) => each.name === name)];
    if (found === undefined) throw new RangeError(`no line-up ${name}`);
    return found;
  };
  const pragmatic = of('pragmatic');
  const share = (name: string, ...endings: readonly Ending[]): number => shareOf(of(name).results, endings);
  const mean = (name: string, seat: SeatId): number => meanOf(of(name).results.map(({ scores }) => scores[seat]));
  const between = (id: string, value: number, bounds: Bounds): Target =>
    ({ id, value, ...bounds, holds: value >= (bounds.least ?? -Infinity) && value <= (bounds.most ?? Infinity) });
  const means = SEATS.map((seat) => mean('pragmatic', seat));
  return [
    between('pragmatic-framework', share('pragmatic', 'framework'), { least: 0.2, most: 0.45 }),
    between('pragmatic-interim', share('pragmatic', 'interim'), { least: 0.15, most: 0.4 }),
    between('pragmatic-suspended', share('pragmatic', 'suspended'), { least: 0.15, most: 0.4 }),
    between('pragmatic-war', share('pragmatic', 'war'), { least: 0.05, most: 0.2 }),
    between('hawkish-framework', share('hawkish', 'framework'), { most: 0.05 }),
    between('hawkish-failed', share('hawkish', 'war', 'suspended'), { least: 0.8 }),
    between('hawkish-war', share('hawkish', 'war'), { most: 0.7 }),
    between('conciliatory-framework', share('conciliatory', 'framework'), { least: 0.45 }),
    between('conciliatory-war', share('conciliatory', 'war'), { most: 0.05 }),
    ...rules.principals.map((seat) => between('one-hawk-war', share(`one-hawk ${seat}`, 'war'), { seat, most: 0.6 })),
    between('seats-apart', Math.max(...means) - Math.min(...means), { most: 12 }),
    ...SEATS.map((seat) => between('opener', Math.abs(mean('other-opens', seat) - mean('pragmatic', seat)), { seat, most: 3 })),
    ...rules.principals.map((seat) => between('refusing', mean(`refuse-everything ${seat}`, seat) - 0.65 * mean('pragmatic', seat), { seat, most: 0 })),
    ...rules.principals.flatMap((seat) => POORER.map((name) => between(name, mean(`${name} ${seat}`, seat) - mean('pragmatic', seat), { seat, most: 0 }))),
    between('hoard-credit', mean(`hoard-credit ${rules.mediator}`, rules.mediator) - mean('pragmatic', rules.mediator), { seat: rules.mediator, most: 0 }),
    ...rules.principals.map((seat) => between('honoured-over-stalled', share('pragmatic', 'framework') - 3 * share(`stall-all ${seat}`, 'framework'), { seat, least: 0 })),
    between('zone-by-middle', zoneShare(pragmatic, ({ byMiddle }) => byMiddle.signed || byMiddle.share >= 0.0005), { least: 0.5 }),
    between('zone-by-last', zoneShare(pragmatic, ({ byLast }) => byLast.signed || byLast.share >= 0.003), { least: 1 / 3 }),
    ...frequencies(mixOf(planned, played)).map(([id, value, bounds]) => between(id, value, bounds)),
  ];
}

/** The rarest action and event, and the commonest order of each seat. */
function frequencies({ actions, events, dispatches }: Distribution): readonly (readonly [string, number, Bounds])[] {
  const rarest = (id: string, shares: Readonly<Record<string, number>>): readonly [string, number, Bounds] => {
    const [which, share] = byShare(shares)[0] ?? ['', 0];
    return [id, share, { which, least: 0.005 }];
  };
  return [
    rarest('rarest-action', actions),
    rarest('rarest-event', events),
    ...SEATS.map((seat): readonly [string, number, Bounds] => {
      const [which, share] = byShare(dispatches[seat]).at(-1) ?? ['', 0];
      return ['commonest-order', share, { seat, which, most: 0.6 }];
    }),
  ];
}

/** Rarest first. */
function byShare(shares: Readonly<Record<string, number>>): readonly (readonly [string, number])[] {
  return Object.entries(shares).sort(([, a], [, b]) => a - b);
}

function mixOf(planned: readonly Planned[], played: readonly Played[]): Distribution {
  return distributionOf(played.filter((_, nth) => planned[nth]?.name === 'mix').map(({ tally }) => tally).reduce(addTallies));
}

function zoneShare({ zones }: Played, holds: (reach: Played['zones'][number]) => boolean): number {
  return zones.filter(holds).length / Math.max(1, zones.length);
}

function shareOf(results: readonly GameResult[], endings: readonly Ending[]): number {
  return results.filter(({ ending }) => endings.includes(ending)).length / Math.max(1, results.length);
}

function seatsOf([us, iran, oman]: readonly [string, string, string]): LineUp['seats'] {
  const agent = (temper: string): LineUp['seats']['us'] => ({ kind: 'agent', level: 'standard', temper });
  return { us: agent(us), iran: agent(iran), oman: agent(oman) };
}

/** Tempers of the two principals and the mediator, in the order of seats. */
function inSeats({ principals, mediator }: Rules, [one, other, third]: readonly [TemperId, TemperId, TemperId]): readonly [TemperId, TemperId, TemperId] {
  const temperOf = (seat: SeatId): TemperId => (seat === mediator ? third : seat === principals[0] ? one : other);
  return [temperOf('us'), temperOf('iran'), temperOf('oman')];
}

function tempersWith(hawk: SeatId): readonly [TemperId, TemperId, TemperId] {
  const temperOf = (seat: SeatId): TemperId => (seat === hawk ? 'hawkish' : 'pragmatic');
  return [temperOf('us'), temperOf('iran'), temperOf('oman')];
}

/** The same rules with the initiative of the principals the other way round. */
function withOtherOpener(rules: Rules): Rules {
  const turned = <T>([one, other]: readonly [T, T]): readonly [T, T] => [other, one];
  return {
    ...rules,
    principals: turned(rules.principals),
    scales: rules.scales.map((scale) => ({
      ...scale, briefs: turned(scale.briefs), startCentipoints: turned(scale.startCentipoints), floorCentipoints: turned(scale.floorCentipoints), topCentipoints: turned(scale.topCentipoints),
    })),
  };
}
