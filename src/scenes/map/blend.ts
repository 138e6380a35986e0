/**
 * A state of the map between two others: numbers flow, everything else changes halfway.
 * Invariant: pure; at 0 it is the one, at 1 the other.
 */
import type { MapModel } from './map-model.ts';

export function blendModels(from: MapModel, to: MapModel, share: number): MapModel {
  if (share <= 0) return from;
  if (share >= 1) return to;
  const rest = share < 0.5 ? from : to;
  const flow = (one: number, other: number): number => one + (other - one) * share;
  const maybe = (one: number | undefined, other: number | undefined): number | undefined => (one === undefined || other === undefined ? other : flow(one, other));
  return {
    ...rest,
    weather: flow(from.weather, to.weather),
    fleet: { ...rest.fleet, ships: flow(from.fleet.ships, to.fleet.ships), near: flow(from.fleet.near, to.fleet.near) },
    lanes: { gulf: flow(from.lanes.gulf, to.lanes.gulf), redSea: flow(from.lanes.redSea, to.lanes.redSea), detour: flow(from.lanes.detour, to.lanes.detour) },
    halls: from.halls === undefined || to.halls === undefined ? to.halls : { ...(rest.halls ?? to.halls), glow: flow(from.halls.glow, to.halls.glow), capped: flow(from.halls.capped, to.halls.capped) },
    inspectors: maybe(from.inspectors, to.inspectors),
    valves: { ...rest.valves, oil: maybe(from.valves.oil, to.valves.oil), money: maybe(from.valves.money, to.valves.money) },
    lights: flow(from.lights, to.lights),
    readiness: flow(from.readiness, to.readiness),
  };
}
