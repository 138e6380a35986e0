// What can be taken away from a debrief: the buttons, and the files behind them.
import { describe, expect, test } from 'vitest';
import { fileStem } from '../../src/store/index.ts';
import { createSpeaker, type ExportForm } from '../../src/text/index.ts';
import { exportFile } from '../../src/ui/debrief/export-file.ts';
import { ExportMenu } from '../../src/ui/debrief/export-menu.tsx';
import { SCRIPT_STRINGS } from '../scenario/script-strings.ts';
import { readTable } from '../support/csv-reader.ts';
import { goldenGame } from '../support/golden-game.ts';
import { written } from './written.tsx';

const game = goldenGame('first-contact-interim');
const speaker = createSpeaker({ language: 'en', rules: game.rules, texts: game.texts });
const fileOf = (form: ExportForm) => exportFile(speaker, game, { name: 'Second try', form });

test('every file has a button, and the page can be printed', async () => {
  const page = await written(<ExportMenu counting="whole" fileOf={fileOf} />);
  expect([...page.matchAll(/<button[^>]*>([^<]*)</g)].map(([, label]) => label)).toEqual([
    'Save steps (CSV)', 'Save outcome (CSV)', 'Save data dictionary (CSV)', 'Save as Markdown', 'Print',
  ]);
  expect(page).not.toContain('aria-disabled="true"');
});

test('while the deal space is being counted no half table is saved, and it is said why', async () => {
  const page = await written(<ExportMenu counting="running" fileOf={fileOf} />);
  expect(page.match(/aria-disabled="true"/g)).toHaveLength(4);
  expect(page).toContain('as soon as the deal space of every step is counted');
});

test('of a count that broke off what there is can be saved, and it is said', async () => {
  const page = await written(<ExportMenu counting="broken" fileOf={fileOf} />);
  expect(page).not.toContain('aria-disabled="true"');
  expect(page).toContain('ends where it did');
});

test.each<[ExportForm, string, string]>([
  ['steps', 'second-try-steps.csv', 'text/csv;charset=utf-8'], ['outcome', 'second-try-outcome.csv', 'text/csv;charset=utf-8'],
  ['dictionary', 'second-try-data-dictionary.csv', 'text/csv;charset=utf-8'], ['markdown', 'second-try-debrief.md', 'text/markdown;charset=utf-8'],
])('%s is saved as %s', (form, name, type) => {
  expect(fileOf(form)).toMatchObject({ name, type });
});

test('tables open in spreadsheets, with a byte order mark; the text has none', () => {
  const { text } = fileOf('steps');
  expect(text.startsWith('\ufeffstep,')).toBe(true);
  expect(readTable(text.slice(1))).toHaveLength(game.steps.length);
  expect(fileOf('markdown').text.startsWith('# ')).toBe(true);
});

describe('a file is called after its game, in safe characters only', () => {
  test.each([['Second try', 'second-try'], ['  ', 'game'], ['', 'game'], ['مذاکرات', 'مذاکرات'], ['CON', 'con'], ['a'.repeat(300), 'a'.repeat(60)], [`${'a'.repeat(59)}-b`, 'a'.repeat(59)], ['𐎠'.repeat(70), '𐎠'.repeat(60)]])('%s', (name, stem) => {
    expect(fileStem(name)).toBe(stem);
  });

  test.each(SCRIPT_STRINGS)('%j', (name) => {
    expect(exportFile(speaker, game, { name, form: 'outcome' }).name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}-]*-outcome\.csv$/u);
  });
});
