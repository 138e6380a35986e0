// What delegations say to the table: it follows from their reasons, names nothing new, and is the same wherever it is heard.
import { describe, expect, test } from 'vitest';
import { type AnswerKind, type Level, PLAIN_ANSWERS, publicAnswer, type PublicAnswer, type ReasonKind, TEMPER_IDS, temperOf } from '../../src/agents/index.ts';
import { type GameEvent, observe, type SeatId, SEATS, type Terms, visibleTo } from '../../src/engine/index.ts';
import { formatSeatCopy, openCursor, parseRecord, type Rerun, type SeatCopy, seatCopy } from '../../src/record/index.ts';
import { answersIn, pastOfCopy, withAnswers } from '../../src/session/index.ts';
import { createSpeaker } from '../../src/text/index.ts';
import { minimal, newGame, play, played, tiny, trusting } from '../record/games.ts';
import { diceFrom } from '../support/random-play.ts';
import { scrambled } from '../support/scrambled.ts';
import { shippedScenario } from '../support/shipped-scenario.ts';

const LEVELS: readonly Level[] = ['random', 'novice', 'standard', 'expert'];
const flagship = shippedScenario('rome-second-round');
const firstContact = shippedScenario('first-contact');

type Heard = { readonly game: Rerun; readonly step: number; readonly by: SeatId; readonly event: GameEvent; readonly answer: PublicAnswer; readonly reasons: readonly unknown[] };

/** Everything that is said in a whole game. */
function heardIn(game: Rerun): readonly Heard[] {
  const answers = answersIn(game);
  return game.steps.flatMap((_, step) => [...answers(step)].map(([event, { by, answer }]) => ({
    game, step, by, event, answer, reasons: game.record.annex.reasons?.find((each) => each.step === step && each.seat === by)?.reasons ?? [],
  })));
}

function games(level: Level): readonly Rerun[] {
  return [minimal, tiny, trusting, firstContact, ...(level === 'expert' ? [] : [flagship])].flatMap((scenario, nth) => TEMPER_IDS.map((temper, seed) => {
    const agent = { kind: 'agent', level, temper } as const;
    return played(play(newGame({ seed: 100 * nth + seed, scenario, seats: { us: agent, iran: agent, oman: agent }, length: 'class' })).record(), scenario.rules);
  }));
}

/** What an answer needs among the reasons; nothing where the act alone is enough. */
const RESTS_ON: Readonly<Record<AnswerKind, readonly ReasonKind[]>> = {
  'cannot-at-issue': ['red-line'], 'cannot-as-it-stands': ['red-line'],
  'needs-verification': ['wants-verification'], 'needs-proof': ['wants-verification'],
  'must-go-further': ['would-change'], 'asks-too-much': ['would-change'],
  'needs-assurances': ['credibility-lost'], 'hard-at-home': ['hurdle'], 'falls-short': ['below-aspiration', 'wants-margin', 'expects-more', 'would-not-ratify'],
  'meets-movement': ['reciprocates'], 'small-steps-first': ['interim-first'], 'stands-by-offer': ['nothing-better'], 'no-common-ground': ['no-deal-in-reach'],
  'better-than-nothing': ['last-exchange'],
  'not-yet-acceptable': [], 'lays-out-terms': [], listens: [], 'worth-taking-home': [], 'will-consult': [], 'leaves-table': [], presses: [], 'reaches-out': [], 'sees-middle-ground': [],
};

const NOT_TAKEN = ['offered', 'passed', 'refuse'];

/** What an answer may be given to. */
const GIVEN_TO: Readonly<Record<AnswerKind, readonly string[]>> = {
  'cannot-at-issue': NOT_TAKEN, 'cannot-as-it-stands': NOT_TAKEN, 'needs-verification': NOT_TAKEN, 'needs-proof': NOT_TAKEN, 'must-go-further': NOT_TAKEN,
  'asks-too-much': NOT_TAKEN, 'needs-assurances': NOT_TAKEN, 'hard-at-home': NOT_TAKEN, 'falls-short': NOT_TAKEN, 'meets-movement': NOT_TAKEN,
  'small-steps-first': NOT_TAKEN, 'not-yet-acceptable': NOT_TAKEN,
  'lays-out-terms': ['offered'], 'stands-by-offer': ['passed'], 'no-common-ground': ['passed'], listens: ['passed'],
  'worth-taking-home': ['initialled', 'initial'], 'better-than-nothing': ['initialled', 'initial'], 'will-consult': ['ad-referendum', 'mandate'],
  'leaves-table': ['walked-out'], presses: ['pressure'], 'reaches-out': ['gesture'], 'sees-middle-ground': ['bridge-laid'],
};

function deedOf({ game: { rules }, event }: Heard): string {
  if (event.kind === 'action-taken') return rules.actions.find(({ id }) => id === event.action)?.kind ?? '';
  return event.kind === 'bridge-answered' ? event.answer : event.kind;
}

/** Issues that the table has read: the text that lay there, what was laid down, and the seat's own offers. */
function namedAtTable({ game: { rules, steps }, step, by, event }: Heard): readonly string[] {
  const before = steps[step - 1]?.state;
  if (before === undefined) return [];
  const { phase, lastOffers } = observe(rules, before, by);
  const laid: Terms = phase.kind === 'bridge' ? phase.terms : phase.kind === 'floor' && phase.table.standing.kind === 'offer' ? phase.table.standing.terms : {};
  return [...Object.keys(laid), ...Object.keys(lastOffers[by]), ...('terms' in event ? Object.keys(event.terms) : [])];
}

describe.each(LEVELS)('delegations of level %s', (level) => {
  const all = games(level).flatMap(heardIn);

  test('say something, and each answer rests on the act and the reasons', () => {
    expect(all.length).toBeGreaterThan(100);
    for (const heard of all) {
      const kinds = heard.reasons.map((reason) => (reason as { readonly kind: string }).kind);
      expect(GIVEN_TO[heard.answer.kind]).toContain(deedOf(heard));
      const needed = RESTS_ON[heard.answer.kind];
      if (needed.length > 0) expect(needed.some((kind) => kinds.includes(kind)), `${heard.answer.kind} for ${kinds.join(', ')}`).toBe(true);
    }
  });

  test('name only what the table has read, and a red line only where this text crosses it', () => {
    for (const heard of all) {
      const { answer, reasons, game: { rules } } = heard;
      const named = namedAtTable(heard);
      if ('issue' in answer) expect(named).toContain(answer.issue);
      if ('family' in answer) expect(named.map((issue) => rules.issues.find(({ id }) => id === issue)?.family)).toContain(answer.family);
      if (answer.kind === 'cannot-at-issue') expect(reasons).toContainEqual(expect.objectContaining({ kind: 'red-line', issue: answer.issue }));
    }
  });

  test('give away only what their candour allows: closed ones nothing but what they did', () => {
    for (const { game: { rules, record, steps }, step, by, event, answer, reasons } of all) {
      const seating = record.seats[by];
      const candour = (seating.kind === 'agent' ? temperOf(rules, seating.temper)?.candour : undefined) ?? 'closed';
      const state = steps[step - 1]?.state;
      if (state === undefined) continue;
      const deed = { rules, seat: by, event, before: observe(rules, state, by), candour };
      expect(publicAnswer({ ...deed, reasons })).toEqual(answer);
      if (candour === 'closed') expect(publicAnswer({ ...deed, reasons: [] })).toEqual(answer);
      if (candour !== 'open') expect(Object.keys(answer)).toEqual(['kind']);
    }
  });

  test('non-interference: the answer is the same in a state that differs only in what others hide', () => {
    for (const { game: { rules, record, steps }, step, by, event, answer, reasons } of all.filter((_, nth) => nth % 7 === 0)) {
      const seating = record.seats[by];
      const state = steps[step - 1]?.state;
      if (state === undefined || seating.kind === 'human') continue;
      const other = scrambled(rules, state, { viewer: by, dice: diceFrom(step) });
      const candour = temperOf(rules, seating.temper)?.candour ?? 'closed';
      expect(publicAnswer({ rules, seat: by, event, before: observe(rules, other, by), reasons, candour })).toEqual(answer);
    }
  });

  test('are heard by whoever sees what they did, once a seat and step', () => {
    for (const game of games(level).slice(0, 6)) {
      const answers = answersIn(game);
      for (const viewer of [...SEATS, 'audience'] as const) {
        const past = withAnswers(answers, openCursor(game).last().past(viewer));
        for (const { event, said } of past) if (said !== undefined) expect(visibleTo(game.rules, event, viewer)).toBe(true);
        expect(new Set(past.flatMap(({ step, said }) => (said === undefined ? [] : [`${step} ${said.by}`]))).size).toBe(past.filter(({ said }) => said !== undefined).length);
      }
    }
  });
});

test('standard delegations between them say most that can be said', () => {
  const said = new Set((['novice', 'standard'] as const).flatMap(games).flatMap(heardIn).map(({ answer }) => answer.kind));
  expect(said.size).toBeGreaterThanOrEqual(Object.keys(RESTS_ON).length - 3);
});

describe('an answer is the same', () => {
  const agent = { kind: 'agent', level: 'standard', temper: 'conciliatory' } as const;
  const session = play(newGame({ seed: 4, scenario: firstContact, seats: { us: agent, iran: agent, oman: agent } }), { steps: 14 });
  const game = played(session.record(), firstContact.rules);

  test.each(SEATS)('live and in what %s looks back at', (seat) => {
    expect(session.past(seat).some(({ said }) => said !== undefined)).toBe(true);
    expect(withAnswers(answersIn(game), openCursor(game).last().past(seat))).toEqual(session.past(seat));
  });

  test.each(SEATS)('in the copy for %s, which keeps no reasons', (seat) => {
    const text = formatSeatCopy(seatCopy(game, seat, answersIn(game)));
    const read = parseRecord(text);
    expect(read.ok && pastOfCopy(read.value as SeatCopy, 14)).toEqual(session.past(seat));
    expect(text).not.toMatch(/marginPoints|wantedPercent|redLine/);
  });
});

test('what a file calls reasons may be anything', () => {
  const rules = tiny.rules;
  const session = play(newGame({ seed: 1, scenario: tiny }), { steps: 8 });
  for (const reasons of [['canary'], [{}], [{ kind: 'red-line' }], [{ kind: 'red-line', issue: { toString: 'x' } }], [{ kind: 'would-change', issue: 'canary', position: 'high' }], [{ kind: 'hurdle', points: 'many' }]]) {
    const again = played({ ...session.record(), annex: { reasons: [1, 2, 3, 4, 5, 6, 7, 8].flatMap((step) => SEATS.map((seat) => ({ step, seat, reasons }))) } }, rules);
    for (const { answer } of heardIn(again)) expect(JSON.stringify(answer)).not.toContain('canary');
  }
});

describe('in words', () => {
  test.each([flagship, firstContact].map((one) => [one.rules.scenario, one] as const))('on %s no answer has a number or a gap in it', (_, { rules, texts }) => {
    const speaker = createSpeaker({ language: 'en', texts, rules });
    const answers: readonly PublicAnswer[] = [
      ...PLAIN_ANSWERS.map((kind) => ({ kind })),
      ...rules.issues.flatMap(({ id }) => [{ kind: 'cannot-at-issue', issue: id }, { kind: 'needs-verification', issue: id }] as const),
      ...rules.families.flatMap(({ id }) => [{ kind: 'must-go-further', family: id }, { kind: 'asks-too-much', family: id }] as const),
    ];
    for (const answer of answers) for (const by of SEATS) {
      const worded = Array.from({ length: 24 }, (__, nth) => speaker.said({ by, answer, nth }));
      for (const sentence of worded) expect(sentence).toMatch(/^The delegation of [^{}\d]+: “[^{}\d]+”$/);
      const different = new Set(worded).size;
      expect(different).toBeGreaterThanOrEqual(3);
      expect(new Set(worded.slice(0, different)).size).toBe(different);
    }
  });

  test.each(['us', 'iran', 'oman', 'audience'] as const)('no delegation says a sentence again in %s’s hearing before it has said all others of its kind', (viewer) => {
    for (const game of [...games('standard'), ...games('random')]) {
      const speaker = createSpeaker({ language: 'en', texts: flagship.texts, rules: game.rules });
      const latest = new Map<SeatId, string>();
      const heard = new Map<string, string[]>();
      for (const { said } of withAnswers(answersIn(game), openCursor(game).last().past(viewer))) {
        if (said === undefined) continue;
        const sentence = speaker.said(said);
        expect(sentence).not.toBe(latest.get(said.by));
        latest.set(said.by, sentence);
        const alike = heard.get(`${said.by} ${said.answer.kind}`) ?? [];
        expect(said.nth).toBe(alike.length);
        if (!('issue' in said.answer || 'family' in said.answer)) expect(alike.slice(-2)).not.toContain(sentence);
        heard.set(`${said.by} ${said.answer.kind}`, [...alike, sentence]);
      }
    }
  });
});
