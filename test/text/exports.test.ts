// Exports in words: the data dictionary knows every column, and no text of a player becomes markup.
import { describe, expect, test } from 'vitest';
import { OUTCOME_COLUMNS, STEP_COLUMNS } from '../../src/analysis/index.ts';
import type { Command } from '../../src/engine/index.ts';
import { formatRecord, type GameRecord, openFile } from '../../src/record/index.ts';
import { createSpeaker, type ExportForm, exportText } from '../../src/text/index.ts';
import { catalogOf } from '../../src/text/catalog.ts';
import { escaped, list, table } from '../../src/text/markdown.ts';
import { SCRIPT_STRINGS } from '../scenario/script-strings.ts';
import { readTable } from '../support/csv-reader.ts';
import { goldenGame, type GoldenGame, withAnnex } from '../support/golden-game.ts';

const game = goldenGame('rome-framework');
const speaker = createSpeaker({ language: 'en', rules: game.rules, texts: game.texts });
const textOf = (form: ExportForm, told: GoldenGame = game): string => exportText(speaker, told, { form, reader: 'programs' });
const markdown = (annex: GameRecord['annex'], name = 'rome-framework'): string => textOf('markdown', withAnnex(goldenGame(name), annex));

describe('the data dictionary', () => {
  const rows = readTable(textOf('dictionary'));

  test('has every column of the tables, in their order, and no other', () => {
    const columns = (name: string): readonly (string | undefined)[] => rows.filter((row) => row['table'] === name).map((row) => row['column']);
    expect(columns('steps')).toEqual(Object.keys(readTable(textOf('steps'))[0] ?? {}));
    expect(columns('outcome')).toEqual(Object.keys(readTable(textOf('outcome'))[0] ?? {}));
    expect(rows).toHaveLength(STEP_COLUMNS.length + OUTCOME_COLUMNS.length);
    for (const each of ['steps', 'outcome']) expect(new Set(columns(each)).size).toBe(columns(each).length);
  });

  test('says unit, range and meaning of each in whole words', () => {
    for (const row of rows) {
      expect(row['meaning']).toMatch(/^[A-Z][^{}]*\.$/);
      expect(row['meaning']).not.toMatch(/export\./);
      expect(`${row['unit']} ${row['range']}`).not.toMatch(/[{}]|export\.|undefined|^ | $/);
    }
    expect(rows.find(({ column }) => column === 'trust_us')).toMatchObject({ unit: 'points of 100', range: 'from 0 to 100; empty where there is nothing to tell', meaning: 'How far the United States trusted the other principal.' });
  });

  test('has no sentence for a column that there is not', () => {
    const known = [...STEP_COLUMNS.map(({ key }) => `export.steps.${key}`), ...OUTCOME_COLUMNS.map(({ key }) => `export.outcome.${key}`)];
    expect(Object.keys(catalogOf('en')).filter((id) => /^export\.(steps|outcome)\./.test(id)).sort()).toEqual([...new Set(known)].sort());
  });

  test.each([...STEP_COLUMNS, ...OUTCOME_COLUMNS].map(({ id }) => id))('%s is a name that every program takes', (id) => {
    expect(id).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
  });
});

test.each<ExportForm>(['steps', 'outcome', 'dictionary', 'markdown'])('%s of a game read anew is the same text', (form) => {
  const again = openFile(formatRecord(game.record));
  if (again.kind !== 'game') throw new Error(again.kind);
  expect(textOf(form, { ...game, ...again.rerun })).toBe(textOf(form));
});

describe('Markdown', () => {
  const text = markdown({ name: 'Tuesday', meta: { playedAt: '2026-02-24', players: { us: 'Kim' } } });

  test('tells who played, how it ended, the doors with causes, and key numbers', () => {
    expect(text.split('\n').filter((line) => line.startsWith('#'))).toEqual([
      '# Debrief: Tuesday', '## The seats', '## How it ended', '## When a deal was possible', '## Turning points', '## Round by round',
    ]);
    expect(text).toContain('| United States | the computer, standard level: pragmatic | A deal in this term | 57 |');
    expect(text).toContain('- After round 9 a framework is in force.');
    expect(text).toContain('- Step 12, round 2: a deal became possible. There were 6 texts that both capitals would have signed.\n  - Having no deal became worse for Iran.\n    - Escalation rose');
    expect(text).toContain('| 9 | 68 | 54.7 | 40 | 57.6 | 59.2 | 62 | 8 | 6 | 41 |');
    expect(text).toContain('Nobody has looked for turning points in this game.');
  });

  test('of a game in which no deal was ever possible says so', () => {
    const none = { ...game, doors: [], course: game.course.filter(({ dealZone }) => dealZone === 0) };
    expect(textOf('markdown', none)).toContain('At no step was there a text that both capitals would have signed.');
  });

  test('tells turning points, whys and notes', () => {
    const told = markdown({
      turningPoints: { rollouts: 50, firstSeed: 1, judged: 80, points: [{
        step: 3, seat: 'us', mark: 'mistake', landmark: 'deal-missed', lossCenti: { mean: 912, low: 420, high: 1404 }, rollouts: 50, instead: { kind: 'pass' }, accordsPercent: { played: 40, instead: 60 },
      }] },
      whys: [{ step: 3, seat: 'us', text: 'They are in a hurry.' }], notes: [{ step: 4, text: 'Look here.' }],
    });
    expect(told).toMatch(/\n- Step 3, the United States: \? A deal missed\n {2}- What was sent: The United States offers: .*\n {2}- The United States lost 9.1 points/);
    expect(told).toContain('\n## Why they did so\n\n- Step 3, the United States: They are in a hurry.\n');
    expect(told).toContain('\n## Notes\n\n- Step 4: Look here.\n');
    expect(markdown({ turningPoints: { rollouts: 50, firstSeed: 1, judged: game.record.entries.flat().length, points: [] } })).toContain('No decision gained or lost anything for certain.');
  });
});

describe('turning points in Markdown', () => {
  const point = { step: 3, seat: 'us', mark: 'mistake', lossCenti: { mean: 912, low: 420, high: 1404 }, rollouts: 50, accordsPercent: { played: 40, instead: 60 } } as const;
  const found = { rollouts: 50, firstSeed: 1 };
  const decisions = game.record.entries.flat().length;

  test.each([[{ kind: 'offer' }], [{ kind: 'dispatch' }], [{ kind: 'abdicate' }]])('that were compared with %j, which is no command, are told without it', (instead) => {
    expect(markdown({ turningPoints: { ...found, judged: decisions, points: [{ ...point, instead: instead as unknown as Command }] } })).toContain('What it was compared with cannot be told');
  });

  test('say how far the search came where it did not come to the end', () => {
    const part = markdown({ turningPoints: { ...found, judged: 5, points: [] } });
    expect(part).toContain(`The search was stopped: 5 of ${decisions} decisions were judged.`);
    expect(part).not.toContain('No decision gained');
    const whole = markdown({ turningPoints: { ...found, judged: decisions, points: [{ ...point, instead: { kind: 'pass' } }] } });
    expect(whole).not.toContain('The search was stopped');
  });
});

describe('nothing that a player or a file brings becomes markup', () => {
  const hostile = [...SCRIPT_STRINGS, '# head', '- item', '1. item', '12) item', '> said', '---', '===', '***', '```', '~~~', '| a | b |', 'a | b', '**b** _i_ ~~s~~', 'http://example.org', 'www.example.org', 'a\n\n# b', 'a  \nb', '\\', '\\*', '&copy;', '<b>', '![x](y)', '[^1]', '[x]: /y', '$x$', 'x@y.org', '\u202eabc'];
  const oneLine = (text: string): string => text.replace(/[\s\u202e]+/g, ' ').trim();
  const unescaped = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
  const isActive = (text: string): boolean => /[\\`*_{}[\]<>|~&$@^#]|:\/\/|www\.|^([-+=]|\d+[.)](\s|$))/i.test(text.replace(/\\[!-/:-@[-`{-~]/g, 'x'));

  test.each(hostile)('%j is text', (text) => {
    expect(unescaped(escaped(text))).toBe(oneLine(text));
    expect(isActive(escaped(text))).toBe(false);
    expect(escaped(text)).not.toContain('\n');
    expect(list([{ text, under: [{ text }] }]).split('\n')).toHaveLength(2);
    for (const row of table(['a', 'b'], [[text, text]]).split('\n')) expect(row.replace(/\\./g, 'x').split('|')).toHaveLength(4);
  });

  test('the check can fail', () => {
    expect(['<b>', '[a](b)', '- x', '1. x', 'http://x'].map((each) => isActive(each))).toEqual([true, true, true, true, true]);
  });

  test('in names, nicknames, whys and notes of a debrief', () => {
    const plain = markdown({ name: 'x', whys: [{ step: 1, seat: 'us', text: 'x' }], notes: [{ step: 1, text: 'x' }] }).split('\n');
    for (const each of hostile.filter((text) => oneLine(text) !== '')) {
      const lines = markdown({ name: each, whys: [{ step: 1, seat: 'us', text: each }], notes: [{ step: 1, text: each }] }).split('\n');
      expect(lines).toHaveLength(plain.length);
      lines.forEach((line, nth) => expect(shapeOf(line)).toBe(shapeOf(plain[nth] ?? '')));
    }
  }, 60_000);

  /** What kind of line it is: its marks at the beginning, and its cells. */
  function shapeOf(line: string): string {
    return `${/^(#* |\s*- |\| )?/.exec(line)?.[0] ?? ''}${line.replace(/\\./g, 'x').split('|').length}`;
  }

  test('and no text of theirs begins a formula in a table', () => {
    const told = withAnnex(game, { name: '=1+1', meta: { players: { us: '@SUM(1)', iran: '+1', oman: '-1' }, table: '\t=1' }, whys: [{ step: 1, seat: 'us', text: '=2' }], notes: [{ step: 1, text: '-3' }] });
    expect(readTable(textOf('outcome', told))[0]).toMatchObject({ game: "'=1+1", nickname_us: "'@SUM(1)", nickname_iran: "'+1", nickname_oman: "'-1", table: "'\t'=1" });
    expect(readTable(textOf('steps', told))[1]).toMatchObject({ why_us: "'=2", notes: "'-3" });
    expect(readTable(textOf('steps', told))[1]?.['no_deal_us']).toBe('-0.98');
    for (const each of SCRIPT_STRINGS) {
      const row = readTable(textOf('outcome', withAnnex(game, { name: each, meta: { players: { us: each } } })))[0] ?? {};
      expect(`${row['game']}`.replaceAll("'", '')).toBe(each.replaceAll("'", ''));
      expect(`${row['game']} ${row['nickname_us']}`).not.toMatch(/^\s*[=+\-@]/);
    }
  });
});
