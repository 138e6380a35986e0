// Which event sounds like what: every kind is decided, every name is a sound, every sound has its words, and nothing hidden is heard.
import { describe, expect, test } from 'vitest';
import sprite from '../../assets/sound/sprite.json' with { type: 'json' };
import { cueOf } from '../../src/audio/cue-table.ts';
import { cueOfAction, EVENT_CUES, PRESSURE_CUES } from '../../src/audio/families.ts';
import { type Cue, CUE_WEIGHTS, LAYERS, NOTES, TONES } from '../../src/audio/sounds.ts';
import { type GameEvent, type GameEventKind, isPrincipal, type Rules, SEATS, visibleTo } from '../../src/engine/index.ts';
import { catalogOf } from '../../src/text/catalog.ts';
import { playedScenarios } from '../support/played-scenarios.ts';
import { randomGame } from '../support/random-play.ts';
import { tinyRules } from '../support/tiny-rules.ts';
import { EVENTS } from '../text/examples.ts';

const CUES = Object.keys(CUE_WEIGHTS) as Cue[];

describe('names', () => {
  test('are those of the sprite, and loops are loops', () => {
    expect(Object.keys(sprite).sort()).toEqual([...TONES, ...LAYERS, ...NOTES, ...CUES].sort());
    const loops = Object.entries(sprite).filter(([, { loop }]) => loop).map(([name]) => name);
    expect(loops.sort()).toEqual([...TONES, ...LAYERS].sort());
  });

  test('of cues and of every length of the motif have a caption, and no other name has one', () => {
    const captions = Object.keys(catalogOf('en')).filter((id) => id.startsWith('ui.sound.')).map((id) => id.replace('ui.sound.', ''));
    expect(captions.sort()).toEqual([...CUES, ...NOTES.map((_, index) => `motif-${index + 1}`)].sort());
  });

  test('of cues are all heard somewhere', () => {
    const heard = new Set<Cue>(['bell', 'seal', ...Object.values(DECIDED).flat(), ...Object.values(EVENT_CUES), ...Object.values(PRESSURE_CUES)] as Cue[]);
    expect(CUES.filter((cue) => !heard.has(cue))).toEqual([]);
  });
});

/** By kind, over its examples, for somebody who may see everything. Kinds that the scenario's content decides stand below. */
const DECIDED: Readonly<Record<Exclude<GameEventKind, 'happened' | 'action-taken'>, readonly Cue[]>> = {
  'round-opened': ['door', 'paper-turn'],
  'question-put': [],
  'question-answered': [],
  'answer-attributed': ['paper-turn'],
  'gauge-moved': [],
  'commitment-reported': ['stamp', 'sting-agency'],
  'conduct-ordered': [],
  'confidence-entrusted': [],
  'confidence-carried': ['footsteps'],
  'mandate-widened': ['telegraph'],
  'hurdle-eased': [],
  requested: [],
  'terms-set-back': ['pen-strike'],
  'accord-left': ['pen-strike'],
  'capital-ratified': ['stamp'],
  'capital-refused': ['pen-strike'],
  'accord-in-force': ['seal', 'pen-strike'],
  'agenda-set': ['paper-turn'],
  offered: ['paper-lay'],
  initialled: ['pen-initial'],
  leaked: ['paper-turn'],
  passed: ['tea-glass'],
  'walked-out': ['footsteps'],
  'sounded-out': ['footsteps'],
  guaranteed: ['stamp'],
  'bridge-laid': ['paper-lay'],
  'bridge-answered': ['pen-initial', 'pen-strike'],
  'table-ended': ['door'],
  stated: ['sting-diplomacy', 'sting-force', 'sting-politics', 'sting-clock'],
  'word-tested': ['sting-diplomacy', 'sting-politics'],
  'deadline-moved': ['sting-clock'],
  'deadline-expired': ['sting-clock'],
  'rung-entered': ['storm-nearer', 'storm-passes'],
  'third-party-struck': ['sting-strike'],
  retaliated: ['siren-short'],
  'flag-set': [],
  'war-near': ['siren-short'],
  'recall-near': ['telegraph'],
  ended: ['seal', 'door', 'siren-short'],
};

test.each(Object.entries(DECIDED))('%s sounds like %j', (kind, expected) => {
  const examples = EVENTS.filter((event) => event.kind === kind);
  expect(examples.length).toBeGreaterThan(0);
  const cues = examples.flatMap((event) => cueOf(event, { rules: tinyRules, viewer: 'all', company: false }) ?? []);
  expect([...new Set(cues)]).toEqual(expected);
});

describe('what only one viewer hears', () => {
  const question: GameEvent = { kind: 'question-put', event: tinyRules.events.find(({ cableTo }) => cableTo.length === 0)?.id ?? '', seat: 'iran' };
  const confidence: GameEvent = { kind: 'confidence-entrusted', seat: 'iran', content: { topic: 'first-priority', issue: 'energy' }, mayPassOn: true };
  test.each([
    ['a question is a cable to the seat that is asked', question, { iran: 'telegraph' }],
    ['a confidence is a cable to the mediator, not to who wrote it', confidence, { oman: 'telegraph' }],
    ['the mandate is a cable to its own seat', { kind: 'mandate-widened', seat: 'us', redLine: 'line', issue: 'energy' }, { us: 'telegraph' }],
    ['soundings are steps to the side and to the mediator', { kind: 'sounded-out', seat: 'us', terms: {}, wouldRatify: true }, { us: 'footsteps', oman: 'footsteps' }],
    ['an act out of public view is silent', { kind: 'action-taken', seat: 'us', action: tinyRules.actions[0]?.id ?? '', public: false }, {}],
  ] as const)('%s', (_, event, expected) => {
    const heard = Object.fromEntries(SEATS.flatMap((viewer) => {
      const cue = cueOf(event, { rules: tinyRules, viewer, company: false });
      return cue === undefined ? [] : [[viewer, cue]];
    }));
    expect(heard).toEqual(expected);
  });
});

describe.each(playedScenarios)('in $name', ({ rules }) => {
  const played = [1, 2, 3, 4, 5, 6].flatMap((seed) => [...randomGame(rules, { seed })].flatMap(({ events }) => events));

  test('there is something to hear, and something that is hidden', () => {
    expect(played.some((event) => cueOf(event, { rules, viewer: 'us', company: false }) !== undefined)).toBe(true);
    expect(played.some((event) => !visibleTo(rules, event, 'us'))).toBe(true);
  });

  test('what a seat may not see makes no cue for it', () => {
    const hidden = played.flatMap((event) => SEATS.filter((viewer) => !visibleTo(rules, event, viewer)).map((viewer) => cueOf(event, { rules, viewer, company: false })));
    expect(hidden.filter((cue) => cue !== undefined)).toEqual([]);
  });

  test('in company nothing is heard that one of the seats may not know', () => {
    const told = played.filter((event) => SEATS.some((viewer) => cueOf(event, { rules, viewer, company: true }) !== undefined));
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((event) => !SEATS.every((viewer) => visibleTo(rules, event, viewer)))).toEqual([]);
  });
});

const shipped = playedScenarios.filter(({ name }) => !['tiny', 'trusting', 'minimal'].includes(name));

describe.each(shipped)('the families of $name', ({ rules }) => {
  test('of its events and of its pressure are all known', () => {
    expect(strangers(rules)).toEqual([]);
  });

  test('cables sound like cables, headlines like their family', () => {
    for (const { id, family, cableTo } of rules.events) {
      expect(cueOf({ kind: 'happened', event: id }, { rules, viewer: 'all', company: false })).toBe(cableTo.length > 0 ? 'telegraph' : EVENT_CUES[family]);
    }
  });

  test('a public act sounds like what it presses with, or like how it is done', () => {
    for (const action of rules.actions.filter(({ public: shown }) => shown)) {
      const cue = cueOf({ kind: 'action-taken', seat: action.seat, action: action.id, public: true }, { rules, viewer: 'audience', company: false });
      expect(cue).toBe(cueOfAction(action));
      expect(cue === 'footsteps').toBe(action.kind === 'channel');
      if (action.kind === 'gesture') expect(isPrincipal(rules, action.seat)).toBe(true);
    }
  });
});

function strangers(rules: Rules): readonly string[] {
  return [
    ...rules.events.map(({ family }) => family).filter((family) => EVENT_CUES[family] === undefined),
    ...rules.actions.filter(({ kind }) => kind === 'pressure').map(({ family }) => family).filter((family) => PRESSURE_CUES[family] === undefined),
  ];
}
