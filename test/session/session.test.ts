// What a session promises: order of arrival leaves no trace, a refused command changes nothing, a take-back neither.
import { policyOf, TEMPER_IDS } from '../../src/agents/index.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Command, SEATS, type SeatId } from '../../src/engine/index.ts';
import { branchAt, formatRecord, type GameRecord, type SeatCommand } from '../../src/record/index.ts';
import { createSession, nextAgentMove, playAgents, resumeSession, type Session } from '../../src/session/index.ts';
import { HUMAN, minimal, newGame, play, recordedGame, THREE_RANDOM } from '../record/games.ts';

const seeds = fc.integer({ min: 0, max: 4_294_967_295 });
const HUMANS: GameRecord['seats'] = { us: HUMAN, iran: HUMAN, oman: HUMAN };
const GUESS = { about: 'iran', issue: minimal.rules.issues[0]?.id ?? '', hurdlePercent: 40 } as const;

/** The commands of a game played by chance, to be sent again by hand. */
const scriptOf = (seed: number): GameRecord['entries'] => recordedGame(seed).entries;

function send(session: Session, { seat, command }: SeatCommand): void {
  const submitted = session.submit(seat, command);
  if (!submitted.ok) throw new Error(JSON.stringify(submitted.error));
}

describe('a set of sealed commands', () => {
  const orders = fc.array(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), { minLength: 60, maxLength: 60 });
  const shuffled = (entry: readonly SeatCommand[], order: readonly number[]): readonly SeatCommand[] => order.flatMap((nth) => entry[nth] ?? []);

  test('makes the same file whatever the order in which they came', () => {
    fc.assert(fc.property(seeds, orders, (seed, order) => {
      const inOrder = newGame({ seed, seats: HUMANS });
      const anyhow = newGame({ seed, seats: HUMANS });
      scriptOf(seed).forEach((entry, step) => {
        entry.forEach((each) => send(inOrder, each));
        shuffled(entry, order[step % order.length] ?? []).forEach((each) => send(anyhow, each));
        expect(anyhow.step()).toBe(step + 1);
      });
      expect(formatRecord(anyhow.record())).toBe(formatRecord(inOrder.record()));
    }), { numRuns: 40 });
  });

  test('makes the same file after any number of them were taken back and sent again', () => {
    fc.assert(fc.property(seeds, fc.infiniteStream(fc.nat(7)), (seed, mind) => {
      const steady = newGame({ seed, seats: HUMANS });
      const wavering = newGame({ seed, seats: HUMANS });
      for (const entry of scriptOf(seed)) {
        entry.forEach((each) => send(steady, each));
        entry.forEach((each, nth) => {
          for (const before of entry.slice(0, nth)) {
            if ((mind.next().value ?? 0) % 2 === 0) continue;
            expect(wavering.takeBack(before.seat)).toEqual({ ok: true, value: { kind: 'sealed' } });
            send(wavering, before);
          }
          send(wavering, each);
        });
      }
      expect(formatRecord(wavering.record())).toBe(formatRecord(steady.record()));
    }), { numRuns: 30 });
  });

  test('is held until the last has come, and told to nobody', () => {
    const session = newGame({ seed: 4, seats: HUMANS });
    const before = session.record();
    const [us, iran, oman] = scriptOf(4)[0] ?? [];
    if (us === undefined || iran === undefined || oman === undefined) expect.fail('the first entry is a set of three');
    const seen = { iran: session.observe('iran'), oman: session.observe('oman'), audience: session.observe('audience') };
    expect(session.submit(us.seat, us.command)).toEqual({ ok: true, value: { kind: 'sealed' } });
    expect({ iran: session.observe('iran'), oman: session.observe('oman'), audience: session.observe('audience') }).toEqual(seen);
    expect(session.choices('us')).toMatchObject({ kind: 'sealed', for: ['iran', 'oman'] });
    expect(session.waitingFor()).toEqual(['iran', 'oman']);
    expect(session.pending()).toEqual([us]);
    expect(session.record()).toEqual(before);
    send(session, oman);
    expect(session.submit(iran.seat, iran.command)).toEqual({ ok: true, value: { kind: 'stepped', step: 1 } });
    expect(session.pending()).toEqual([]);
    expect(session.record().entries).toEqual([[us, iran, oman]]);
  });
});

describe('a refused command', () => {
  const nonsense: readonly Command[] = [{ kind: 'pass' }, { kind: 'offer', terms: { nowhere: 1 } }, { kind: 'guarantee', issue: 'no-such-issue' }, JSON.parse('{"kind":"telegram"}') as Command, JSON.parse('7') as Command];

  test('changes nothing, and the game goes on as if it had not come', () => {
    fc.assert(fc.property(seeds, fc.constantFrom(...SEATS), fc.constantFrom(...nonsense), (seed, seat, command) => {
      const disturbed = newGame({ seed, seats: HUMANS });
      const calm = newGame({ seed, seats: HUMANS });
      for (const entry of scriptOf(seed)) {
        for (const each of entry) {
          const [waiting, pending] = [disturbed.waitingFor(), disturbed.pending()];
          if (!waiting.includes(seat) || command.kind !== 'pass') {
            expect(disturbed.submit(seat, command).ok).toBe(false);
            expect([disturbed.waitingFor(), disturbed.pending()]).toEqual([waiting, pending]);
          }
          send(disturbed, each);
          send(calm, each);
        }
      }
      expect(formatRecord(disturbed.record())).toBe(formatRecord(calm.record()));
    }), { numRuns: 30 });
  });

  test('taking back what was not sent is refused', () => {
    expect(newGame({ seed: 1, seats: HUMANS }).takeBack('us')).toMatchObject({ ok: false });
  });

  test('nothing can be taken back once the set was complete', () => {
    const session = newGame({ seed: 4, seats: HUMANS });
    (scriptOf(4)[0] ?? []).forEach((each) => send(session, each));
    expect(SEATS.map((seat) => session.takeBack(seat).ok)).toEqual([false, false, false]);
  });
});

test('keys and terms of a command may come in any order: the file is the same', () => {
  const turned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turned);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).reverse().map(([key, each]) => [key, turned(each)]));
  };
  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const straight = newGame({ seed, seats: HUMANS });
    const reversed = newGame({ seed, seats: HUMANS });
    for (const each of scriptOf(seed).flat()) {
      send(straight, each);
      send(reversed, { seat: each.seat, command: turned(each.command) as Command });
    }
    expect(formatRecord(reversed.record())).toBe(formatRecord(straight.record()));
  }
});

describe('agents', () => {
  const ONE_HUMAN: GameRecord['seats'] = { ...THREE_RANDOM, us: HUMAN };

  test('play until a human is to move, and to the end when there is none', () => {
    const alone = newGame({ seed: 9 });
    playAgents(alone);
    expect(alone.isOver()).toBe(true);
    expect(alone.waitingFor()).toEqual([]);
    const withHuman = newGame({ seed: 9, seats: ONE_HUMAN });
    playAgents(withHuman);
    expect(withHuman.waitingFor()).toEqual(['us']);
    expect(withHuman.pending().map(({ seat }) => seat)).toEqual(['iran', 'oman']);
  });

  test('are asked the same whether the human has sent or not', () => {
    const [us] = scriptOf(9)[0] ?? [];
    if (us === undefined) expect.fail('a first command');
    const before = newGame({ seed: 9, seats: ONE_HUMAN });
    const after = newGame({ seed: 9, seats: ONE_HUMAN });
    send(after, us);
    const [asked, askedLater] = [nextAgentMove(before), nextAgentMove(after)];
    expect(asked).toMatchObject({ kind: 'move', seat: 'iran', level: 'random' });
    const { choices: _, ...input } = (asked as Extract<typeof asked, { kind: 'move' }>).input;
    expect(askedLater).toMatchObject({ kind: 'move', seat: 'iran', input });
    playAgents(before);
    playAgents(after);
    const commandOf = (seat: SeatId): unknown => ({ seat, command: before.pending().find((each) => each.seat === seat)?.command });
    expect(after.record().entries[0]).toContainEqual(commandOf('iran'));
    expect(after.record().entries[0]).toContainEqual(commandOf('oman'));
  });

  test('their reasons stand in the annex, at their step, and outside the chain', () => {
    const session = newGame({ seed: 9, seats: HUMANS });
    const bare = newGame({ seed: 9, seats: HUMANS });
    for (const each of scriptOf(9)[0] ?? []) {
      expect(session.submit(each.seat, each.command, each.seat === 'us' ? { reasons: [{ kind: 'chance' }] } : {}).ok).toBe(true);
      send(bare, each);
    }
    expect(session.record().annex.reasons).toEqual([{ step: 1, seat: 'us', reasons: [{ kind: 'chance' }] }]);
    expect(session.record().chain).toEqual(bare.record().chain);
  });

  test('think the same, whatever a person has said or guessed for the debrief', () => {
    const plain = newGame({ seed: 9, seats: ONE_HUMAN });
    const telling = newGame({ seed: 9, seats: ONE_HUMAN });
    for (const { seat, command } of scriptOf(9).flat().filter(({ seat: by }) => by === 'us').slice(0, 4)) {
      expect(telling.guess('us', GUESS)).toBe('kept');
      expect(telling.submit(seat, command, { why: 'canary-why' })).toEqual(plain.submit(seat, command));
      for (let move = nextAgentMove(plain); move.kind === 'move'; move = nextAgentMove(plain)) {
        const { rules: _, ...input } = move.input;
        expect(nextAgentMove(telling)).toMatchObject({ seat: move.seat, input });
        const decided = policyOf(move.level)?.(move.input);
        if (decided === undefined) expect.fail('an unknown level');
        for (const session of [plain, telling]) expect(session.submit(move.seat, decided.command, { reasons: decided.reasons }).ok).toBe(true);
      }
      for (const seat of ['iran', 'oman', 'audience'] as const) {
        expect([telling.observe(seat), telling.past(seat)]).toEqual([plain.observe(seat), plain.past(seat)]);
        if (seat !== 'audience') expect([telling.choices(seat), telling.guesses(seat)]).toEqual([plain.choices(seat), []]);
      }
    }
    expect(telling.step()).toBeGreaterThan(1);
    expect(telling.record().chain).toEqual(plain.record().chain);
    expect(JSON.stringify(telling.record().annex)).toContain('canary-why');
  });

  test('of an unknown level are not let in', () => {
    const seats: GameRecord['seats'] = { ...THREE_RANDOM, us: { kind: 'agent', level: 'oracle', temper: 'pragmatic' } };
    expect(() => newGame({ seed: 1, seats })).toThrow(/unknown level/);
  });
});

describe('what a player leaves for the debrief', () => {
  const [us, iran, oman] = scriptOf(4)[0] ?? [];
  if (us === undefined || iran === undefined || oman === undefined) throw new Error('the first entry is a set of three');

  test('a why waits with its sealed command, and stands in the annex at its step, in seat order', () => {
    const session = newGame({ seed: 4, seats: HUMANS });
    session.submit('oman', oman.command, { why: ' for both\n' });
    expect(session.pending()).toEqual([{ ...oman, why: 'for both' }]);
    expect(session.record().annex).toEqual({});
    session.submit('iran', iran.command, { why: '  ' });
    session.submit('us', us.command, { why: 'for us' });
    expect(session.record().annex).toEqual({ whys: [{ step: 1, seat: 'us', text: 'for us' }, { step: 1, seat: 'oman', text: 'for both' }] });
    const next = scriptOf(4)[1]?.[0];
    if (next === undefined) expect.fail('a second entry');
    session.submit(next.seat, next.command, { why: 'at the table' });
    expect(session.record().annex.whys?.at(-1)).toEqual({ step: 2, seat: next.seat, text: 'at the table' });
  });

  test('a why that is taken back leaves no trace', () => {
    const wavering = newGame({ seed: 4, seats: HUMANS });
    const steady = newGame({ seed: 4, seats: HUMANS });
    wavering.submit('us', us.command, { why: 'canary-why' });
    wavering.submit('oman', oman.command, { why: 'stays' });
    wavering.takeBack('us');
    expect(JSON.stringify([wavering.record(), wavering.pending()])).not.toContain('canary-why');
    steady.submit('oman', oman.command, { why: 'stays' });
    for (const session of [wavering, steady]) [us, iran].forEach((each) => send(session, each));
    expect(formatRecord(wavering.record())).toBe(formatRecord(steady.record()));
    expect(steady.record().annex.whys).toEqual([{ step: 1, seat: 'oman', text: 'stays' }]);
  });

  test('a refused command leaves no why', () => {
    const session = newGame({ seed: 4, seats: HUMANS });
    expect(session.submit('us', { kind: 'pass' }, { why: 'canary-why' }).ok).toBe(false);
    expect(JSON.stringify([session.record(), session.pending()])).not.toContain('canary-why');
  });

  test('a guess is one a round and side, kept with its step, and its seat alone is told', () => {
    const session = newGame({ seed: 4, seats: HUMANS });
    expect([session.guess('us', GUESS), session.guess('us', { ...GUESS, hurdlePercent: 60 })]).toEqual(['kept', 'kept']);
    expect(session.guesses('us')).toEqual([{ step: 0, round: 1, seat: 'us', ...GUESS, hurdlePercent: 60 }]);
    expect([session.guesses('iran'), session.guesses('oman')]).toEqual([[], []]);
    while (session.observe('us').round === 1) scriptOf(4)[session.step()]?.forEach((each) => send(session, each));
    session.guess('us', GUESS);
    expect(session.guesses('us').map(({ round, hurdlePercent }) => [round, hurdlePercent])).toEqual([[1, 60], [2, 40]]);
    expect(session.guesses('us').at(-1)?.step).toBe(session.step());
    expect(session.record().annex.guesses).toEqual(session.guesses('us'));
  });

  test.each([
    ['its own side', 'us', { about: 'us' }], ['the mediator', 'us', { about: 'oman' }], ['an issue that there is not', 'us', { issue: 'moon' }],
    ['a hurdle below nothing', 'us', { hurdlePercent: -1 }], ['half a percent', 'oman', { hurdlePercent: 0.5 }],
  ] as const)('a guess of %s is refused and changes nothing', (_, seat, change) => {
    const session = newGame({ seed: 4, seats: HUMANS });
    expect(session.guess(seat, { ...GUESS, ...change })).toBe('refused');
    expect(session.record().annex).toEqual({});
  });

  test('nothing is guessed of a game that is over', () => {
    expect(play(newGame({ seed: 4 })).guess('us', GUESS)).toBe('refused');
  });

  test('is there again when the game is resumed, what was sealed with its why', () => {
    const session = newGame({ seed: 4, seats: HUMANS });
    session.guess('oman', { ...GUESS, about: 'us' });
    session.submit('us', us.command, { why: 'for us' });
    const resumed = resumeSession({ record: session.record(), rules: minimal.rules, pending: session.pending() });
    if (!resumed.ok) expect.fail(resumed.error.kind);
    for (const each of [session, resumed.value]) [iran, oman].forEach((one) => send(each, one));
    expect(resumed.value.record()).toEqual(session.record());
    expect(session.record().annex).toMatchObject({ guesses: [{ seat: 'oman', about: 'us' }], whys: [{ seat: 'us', text: 'for us' }] });
  });
});

describe('resuming', () => {
  const resume = (record: GameRecord, pending: readonly SeatCommand[] = []): Session => {
    const resumed = resumeSession({ record, rules: minimal.rules, pending });
    if (!resumed.ok) throw new Error(JSON.stringify(resumed.error));
    return resumed.value;
  };

  test('at any step, with sealed commands waiting, comes to the same end', () => {
    fc.assert(fc.property(seeds, fc.nat(), fc.nat(2), (seed, at, sent) => {
      const script = scriptOf(seed);
      const step = at % script.length;
      const session = newGame({ seed, seats: HUMANS });
      script.slice(0, step).flat().forEach((each) => send(session, each));
      const entry = script[step] ?? [];
      const waiting = entry.slice(0, Math.min(sent, entry.length - 1));
      waiting.forEach((each) => send(session, each));
      const again = resume(session.record(), session.pending());
      expect(again.observe('us')).toEqual(session.observe('us'));
      expect(again.past('iran')).toEqual(session.past('iran'));
      expect(again.pending()).toEqual(session.pending());
      for (const each of [...entry.slice(waiting.length), ...script.slice(step + 1).flat()]) {
        send(session, each);
        send(again, each);
      }
      expect(formatRecord(again.record())).toBe(formatRecord(session.record()));
    }), { numRuns: 40 });
  });

  test('a branch goes on from its step, with other players if wanted', () => {
    const record = recordedGame(6);
    const branch = branchAt(record, 2);
    const resumed = resumeSession({ record: branch, rules: minimal.rules, pending: [], seats: HUMANS });
    if (!resumed.ok) expect.fail(resumed.error.kind);
    const session = resumed.value;
    record.entries.slice(2).flat().forEach((each) => send(session, each));
    expect(session.record().entries).toEqual(record.entries);
    expect(session.record().outcome).toEqual(record.outcome);
    expect(session.record().chain[0]).not.toBe(record.chain[0]);
    expect(resume(session.record()).record()).toEqual(session.record());
  });

  test('a record that differs is refused with the first step that does', () => {
    const record = recordedGame(6, 3);
    const events = record.events.map((each, step) => (step === 2 ? [] : each));
    expect(resumeSession({ record: { ...record, events }, rules: minimal.rules, pending: [] })).toMatchObject({ ok: false, error: { kind: 'differs', mismatch: { step: 2, kind: 'events' } } });
  });

  test('an agent that this version does not know is named, with those it knows', () => {
    const record = { ...recordedGame(6, 3), seats: { ...THREE_RANDOM, iran: { kind: 'agent', level: 'oracle', temper: 'sly' } as const } };
    const resumed = resumeSession({ record, rules: minimal.rules, pending: [] });
    expect(resumed).toMatchObject({
      ok: false,
      error: { kind: 'unknown-seats', problems: [{ code: 'seats/unknown-level', path: 'seats.iran' }, { code: 'seats/unknown-temper', values: { given: 'sly', allowed: TEMPER_IDS.join(', ') } }] },
    });
  });

  test('a waiting command that is not legal is named', () => {
    const record = recordedGame(6, 1);
    expect(resumeSession({ record, rules: minimal.rules, pending: [{ seat: 'us', command: { kind: 'pass' } }] })).toMatchObject({ ok: false, error: { kind: 'pending-refused', seat: 'us' } });
  });
});

describe('what a session shows', () => {
  test('everything only after the ending', () => {
    const session = newGame({ seed: 8 });
    expect(() => session.observe('all')).toThrow(/after the ending/);
    expect(() => session.past('all')).toThrow(/after the ending/);
    expect(() => session.events('all')).toThrow(/after the ending/);
    playAgents(session);
    expect(session.observe('all').phase.kind).toBe('over');
    expect(session.past('all').length).toBe(session.record().events.flat().length);
  });

  test('a list once given out does not grow', () => {
    const session = newGame({ seed: 8 });
    const past = session.past('us');
    const length = past.length;
    play(session, { steps: 3 });
    expect(past.length).toBe(length);
    expect(session.past('us').slice(0, length)).toEqual(past);
    expect(session.past('us').length).toBeGreaterThan(length);
  });

  test.each<SeatId>(['us', 'iran', 'oman'])('%s is given the same events with and without what is said to them', (seat) => {
    const session = newGame({ seed: 8 });
    for (let round = 0; round < 4; round += 1) {
      play(session, { steps: 3 });
      expect(session.events(seat)).toEqual(session.past(seat).map(({ event }) => event));
    }
  });

  test.each<SeatId>(['us', 'iran', 'oman'])('%s gets a number of its own, and no two the same', (seat) => {
    const session = newGame({ seed: 8 });
    const others = SEATS.filter((each) => each !== seat).map((each) => session.agentLuck(each));
    expect(others).not.toContain(session.agentLuck(seat));
    expect(session.agentLuck(seat)).toBe(newGame({ seed: 8 }).agentLuck(seat));
  });

  test('notes go into the annex and leave the chain alone', () => {
    const session = newGame({ seed: 8 });
    const { chain, fileDigest } = session.record();
    session.annotate((annex) => ({ ...annex, name: 'Friday' }));
    expect(session.record().annex).toEqual({ name: 'Friday' });
    expect(session.record().chain).toEqual(chain);
    expect(session.record().fileDigest).not.toBe(fileDigest);
  });

  test('briefs fixed beforehand stand in the record, in seat order', () => {
    const { rules, digest, source } = minimal;
    const [us = '', iran = ''] = [rules.briefs.us[0]?.id, rules.briefs.iran[0]?.id];
    const setup = { seed: 1, length: 'full', briefs: { iran, us } } as const;
    const record = createSession({ rules, scenario: { id: rules.scenario, digest, source }, setup, seats: HUMANS }).record();
    expect(JSON.stringify(record.setup.briefs)).toBe(JSON.stringify({ us, iran }));
  });
});
