// People at the terminal: a whole game by typed numbers, the words that every question knows, several at one screen.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { playInTerminal } from '../../src/cli/terminal/play-humans.ts';
import { parseScenario } from '../../src/scenario/index.ts';
import { createSession, type Session } from '../../src/session/index.ts';
import { createSpeaker } from '../../src/text/index.ts';
import { muscat, muscatProcess, scratchFolder } from '../support/command-line.ts';

/** More first choices than a game can ask the mediator for: send, open the table, let it go on, say nothing. */
const FIRST_CHOICES = Array.from({ length: 400 }, () => '1');

describe('a game typed', () => {
  test.each([['us'], ['iran'], ['oman']])('%s asks for nothing, to an ending', async (seat) => {
    const path = join(scratchFolder(), 'game.muscat.json');
    const { exit, out, err } = await muscat(['play', 'first-contact', `--${seat}`, 'human', '--out', path], passive);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toContain('Saved to');
    expect(out).not.toMatch(/\bcli\.[a-z]/);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ outcome: { kind: 'finished' } });
    expect((await muscat(['verify', path])).exit).toBe(0);
  });

  test('piped into a process', () => {
    const path = join(scratchFolder(), 'game.muscat.json');
    const { exit, out } = muscatProcess(['play', 'first-contact', '--oman', 'human', '--out', path], FIRST_CHOICES.join('\n'));
    expect(exit).toBe(0);
    expect(out).toContain('Saved to');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ outcome: { kind: 'finished' }, seats: { oman: { kind: 'human' } } });
  });

  test('ends with its input, and is saved unfinished', async () => {
    const path = join(scratchFolder(), 'game.muscat.json');
    const { exit, err } = await muscat(['play', 'first-contact', '--us', 'human', '--out', path], []);
    expect(exit).toBe(0);
    expect(err).toContain(path);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ outcome: { kind: 'unfinished' } });
  });
});

test('a file of several people holds what one has sealed and the others have not', async () => {
  const path = join(scratchFolder(), 'game.muscat.json');
  await muscat(['play', 'first-contact', '--us', 'human', '--iran', 'human', '--out', path], ['', '1']);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ entries: [], annex: { pending: [{ seat: 'us', command: { kind: 'dispatch' } }, { seat: 'oman' }] } });
  expect((await muscat(['verify', path])).exit).toBe(0);
});

test('an adviser speaks before each question, only where it is asked for and not forbidden', async () => {
  const folder = scratchFolder();
  const out = ['--us', 'human', '--out', join(folder, 'game.muscat.json')];
  const advised = await muscat(['play', 'first-contact', '--adviser', ...out], []);
  expect(advised.out).toMatch(/Your adviser\n1\. .*\n[\s\S]*\n3\. .*\n[\s\S]*What Iran seems to want\n/);
  expect((await muscat(['play', 'first-contact', ...out], [])).out).not.toContain('Your adviser');
  const alone = join(folder, 'first-contact.scenario.yaml');
  writeFileSync(alone, readFileSync(join(import.meta.dirname, '..', '..', 'public', 'scenarios', 'first-contact.scenario.yaml'), 'utf8').replace('adviser: on', 'adviser: forbidden'));
  expect(await muscat(['play', alone, '--adviser', ...out], [])).toMatchObject({ exit: 2, err: expect.stringContaining('without an adviser') });
});

describe('at every question', () => {
  const words: readonly (readonly [string, RegExp])[] = [
    ['?', /Type a number from 1 to \d+/],
    ['brief', /red line|values/i],
    ['table', /Trust of/],
    ['chronicle', /Round 1 opens/],
    ['why', /gauge/i],
    ['back', /no question before this one/],
    ['xyzzy', /“xyzzy” is not a choice/],
    ['99', /“99” is not a choice/],
    ['', /^\s*Type a number from 1 to 5, or \? for help\.\n/],
  ];
  test.each(words)('“%s” is understood', async (word, answer) => {
    const path = join(scratchFolder(), 'game.muscat.json');
    const silent = await muscat(['play', 'first-contact', '--us', 'human', '--out', path], []);
    const { out } = await muscat(['play', 'first-contact', '--us', 'human', '--out', path], [word]);
    expect(out.slice(silent.out.trimEnd().length)).toMatch(answer);
  });

  test('back leaves a part of the dispatch as it was', async () => {
    const path = join(scratchFolder(), 'game.muscat.json');
    const { out } = await muscat(['play', 'first-contact', '--us', 'human', '--out', path], ['2', 'back']);
    expect(out.split('Send it as it stands')).toHaveLength(3);
  });

  test('an action is chosen, seen in the menu, and taken out again', async () => {
    const path = join(scratchFolder(), 'game.muscat.json');
    const { out } = await muscat(['play', 'first-contact', '--us', 'human', '--out', path], ['2', '1', '2', '1']);
    expect(out.match(/Actions \(one point left\): Let a shipment of medicine be paid/g)).toHaveLength(1);
    expect(out.match(/Actions \(2 points left\): none/g)).toHaveLength(2);
  });
});

describe('what was put together', () => {
  test('is still there after a refusal', async () => {
    const path = join(scratchFolder(), 'game.muscat.json');
    const noSubject = ['1', '3', '2', '2', '2', '3', '1'];
    const { out } = await muscat(['play', 'first-contact', '--oman', 'human', '--out', path], [...noSubject, '1']);
    const [, afterRefusal = ''] = out.split(/core subject|least one/);
    expect(afterRefusal).toContain('Format: indirect talks');
    expect(afterRefusal).not.toContain('Subjects: Enrichment');
  });

  test('is asked about once more where it cannot be undone', async () => {
    const path = join(scratchFolder(), 'game.muscat.json');
    const dilute = ['2', '11'];
    const { out } = await muscat(['play', 'rome-second-round', '--seed', '4', '--iran', 'human', '--out', path], [...dilute, '1', '1', '1', '2']);
    expect(out.match(/cannot be undone\. Are you sure\?/g)).toHaveLength(2);
    expect(out.match(/Iran acts: Dilute a batch/g)).toHaveLength(1);
  });
});

describe('several people at one terminal', () => {
  test('are told to hand over, and play to an ending', async () => {
    const path = join(scratchFolder(), 'game.muscat.json');
    const { exit, out } = await muscat(['play', 'first-contact', '--us', 'human', '--iran', 'human', '--oman', 'human', '--out', path], passive);
    expect(exit).toBe(0);
    for (const name of ['the United States', 'Iran', 'Oman']) expect(out).toContain(`Hand over to ${name}`);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ outcome: { kind: 'finished' } });
  });
});

test('with --json the questions go to standard error and one document to standard output', async () => {
  const path = join(scratchFolder(), 'game.muscat.json');
  const { out, err } = await muscat(['play', 'first-contact', '--oman', 'human', '--out', path, '--json'], FIRST_CHOICES);
  expect(JSON.parse(out)).toMatchObject({ file: path, seats: { oman: 'human' } });
  expect(err).toContain('Open the table like this');
});

test('between two people the screen is wiped before anything of the next is printed', async () => {
  const outcome = parseScenario(readFileSync('public/scenarios/first-contact.scenario.yaml', 'utf8'));
  if (!outcome.ok) throw new Error('first-contact has problems');
  const { rules, texts, digest, source } = outcome.scenario;
  const human = { kind: 'human' } as const;
  const session = createSession({ rules, scenario: { id: rules.scenario, digest, source }, setup: { seed: 3, length: 'full' }, seats: { us: human, iran: human, oman: { kind: 'agent', level: 'standard', temper: 'pragmatic' } } });
  let screen = '';
  let answers = 0;
  const screens: string[] = [];
  const end = await playInTerminal({
    advised: false,
    session,
    speaker: createSpeaker({ language: 'en', texts, rules }),
    lines: { typed: true, close: () => undefined, next: async () => ((answers += 1) > 2000 ? undefined : passive(screen)) },
    put: (line) => { screen += `${line}\n`; },
    clear: () => { screens.push(screen); screen = ''; },
  });
  expect(end).toBe('over');
  const briefs = { us: texts.briefs[briefOf(session, 'us')]?.name['en'] ?? 'none', iran: texts.briefs[briefOf(session, 'iran')]?.name['en'] ?? 'none' };
  expect(screens.length).toBeGreaterThan(3);
  expect(screens.some((each) => each.includes(briefs.us)) && screens.some((each) => each.includes(briefs.iran))).toBe(true);
  for (const each of screens) expect(each.includes(briefs.us) && each.includes(briefs.iran)).toBe(false);
});

function briefOf(session: Session, seat: 'us' | 'iran'): string {
  const { own } = session.observe(seat);
  return own.kind === 'seat' ? own.brief : '';
}

/** Somebody who reads the last question: answers what must be answered, passes, says nothing, refuses. */
function passive(printed: string): string {
  const question = printed.slice(printed.lastIndexOf('\n\n'));
  const options = [...question.matchAll(/^ {2}(\d+)\. (.*)$/gm)].map(([, number = '1', label = '']) => ({ number, label }));
  const wanted = [/^Answer what you were asked \([1-9]/, /^Send it as it stands/, /^Pass$/, /^Let the table go on/, /^Refuse it/, /^Nothing$/];
  const found = wanted.flatMap((pattern) => options.filter(({ label }) => pattern.test(label)))[0];
  return found?.number ?? '1';
}
