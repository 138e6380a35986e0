/**
 * What sounds all the time: the place, and the weather of the talks over it; and how many notes the motif of trust has.
 * Not here: how a loop is started or faded (player.ts).
 * Invariant: more escalation never makes a layer softer; more trust never takes a note away. Behind the curtain there is
 * no ground, so that nothing sounds.
 */
import { ESCALATION, meetingOf, type Observation, type Rules, rungIndexAt, trustGauge } from '../engine/index.ts';
import type { ScenarioTexts } from '../scenario/index.ts';
import type { PageState } from '../store/index.ts';
import { LAYERS, type Loop, NOTES } from './sounds.ts';

/** Loop → loudness from 0 to 1; what is not named is silent. */
export type Ambience = Readonly<Partial<Record<Loop, number>>>;

type Light = ScenarioTexts['venues'][string]['light'];

/** In the sprite tones are kept at −26 decibels; at this loudness and half of "music" they are heard at −34. */
const TONE = 0.8;
const BACKGROUND = 0.3;

/** The house by the sea, before and between games. */
const HOUSE: Ambience = { 'muscat-night': TONE * 0.6 };

export function ambienceOf(state: PageState): Ambience {
  switch (state.screen) {
    case 'opening': case 'broken': return {};
    case 'title': case 'content-note': case 'new-game': case 'saved-games': case 'debrief': return HOUSE;
    case 'replay': return state.replay === undefined ? {} : ambienceOfTalks(state.replay);
    case 'game': {
      const { game } = state;
      if (game === undefined || game.sitting.kind === 'curtain') return {};
      return ambienceOfTalks({ rules: game.rules, texts: game.texts, now: game.sitting.now });
    }
  }
}

function ambienceOfTalks({ rules, texts, now }: { readonly rules: Rules; readonly texts: ScenarioTexts; readonly now: Observation }): Ambience {
  const light = texts.venues[meetingOf(rules, now).venue]?.light ?? 'day';
  const atWork = now.phase.kind === 'capitals';
  return { ...placeTone(light, { atWork }), ...weather(rungShare(rules, now)) };
}

const TONE_OF_LIGHT: Readonly<Record<Light, Loop>> = { day: 'rome-day', dusk: 'rome-day', night: 'muscat-night', rain: 'geneva-rain' };
const LOUDNESS_OF_LIGHT: Readonly<Record<Light, number>> = { day: TONE, dusk: TONE * 0.6, night: TONE, rain: TONE };

/** At the table the venue's tone; while orders are written the workroom's, with the venue far behind it. */
export function placeTone(light: Light, { atWork }: { readonly atWork: boolean }): Ambience {
  const tone = TONE_OF_LIGHT[light];
  const loudness = LOUDNESS_OF_LIGHT[light];
  return atWork ? { workroom: TONE, [tone]: loudness * BACKGROUND } : { [tone]: loudness };
}

/** Each layer begins at one share of the ladder and is full at another. */
const WEATHER: Readonly<Record<(typeof LAYERS)[number], { readonly from: number; readonly to: number; readonly most: number }>> = {
  'haze-wind': { from: 0.1, to: 0.5, most: 0.6 },
  'sand-wind': { from: 0.4, to: 0.8, most: 0.6 },
  'thunder-far': { from: 0.55, to: 1, most: 0.8 },
  'siren-far': { from: 0.75, to: 1, most: 0.35 },
};

/** `share`: 0 on the lowest rung, 1 on the highest. */
export function weather(share: number): Ambience {
  const layers = LAYERS.map((name) => {
    const { from, to, most } = WEATHER[name];
    return [name, most * Math.min(1, Math.max(0, (share - from) / (to - from)))] as const;
  });
  return Object.fromEntries(layers.filter(([, loudness]) => loudness > 0));
}

function rungShare(rules: Rules, { gauges }: Observation): number {
  return rungIndexAt(rules, gauges[ESCALATION] ?? 0) / Math.max(1, rules.ladder.length - 1);
}

const FULL_TRUST_CENTI = 100_00;

/** Notes of the motif: at least one, all of them at full trust of both sides. */
export function notesOf(rules: Rules, { gauges }: Pick<Observation, 'gauges'>): number {
  const [one, other] = rules.principals.map((seat) => gauges[trustGauge(seat)] ?? 0);
  return notesAt(((one ?? 0) + (other ?? 0)) / 2);
}

/** @example notesAt(2250) is 2: a trust of 22.5 between both sides */
export function notesAt(trustCenti: number): number {
  return Math.min(NOTES.length, Math.max(1, Math.ceil((trustCenti * NOTES.length) / FULL_TRUST_CENTI)));
}
