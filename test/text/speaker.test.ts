// The machinery: languages, placeholders, numbers, missing values, foreign text.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSpeaker, direction, formatNumber } from '../../src/text/index.ts';
import { TEXTS } from './fixture.ts';

const speaker = createSpeaker({ language: 'en', texts: TEXTS });

test.each([
  [0, 0, '0'], [1.25, 1, '1.3'], [-2, 0, '−2'], [-0.04, 1, '0'], [12.5, 2, '12.5'], [1234.5, 0, '1235'], [0.25, 2, '0.25'], [-1.05, 2, '−1.05'],
])('formatNumber(en, %d, %d) is %s', (value, digits, text) => {
  expect(formatNumber('en', value, digits)).toBe(text);
});

test.each([['fa', '−۱۲٫۵'], ['ar-OM', '−١٢٫٥'], ['en-GB', '−12.5'], ['xx', '−12.5']])('formatNumber(%s, −12.5) is %s', (language, text) => {
  expect(formatNumber(language, -12.5, 1)).toBe(text);
});

test.each([['en', 'ltr'], ['fa', 'rtl'], ['ar-OM', 'rtl'], ['de', 'ltr']])('direction(%s) is %s', (language, expected) => {
  expect(direction(language)).toBe(expected);
});

test.each([
  ['{us} and {iran} in {oman}; {third-party} watches', 'United States and Iran in Oman; Israel watches'],
  ['{nobody} and {constructor} stay', '{nobody} and {constructor} stay'],
])('%s is filled in', (text, expected) => {
  expect(speaker.scenario({ en: text })).toBe(expected);
});

test.each([['2026-02-05', '5 February 2026'], ['2025-12-31', '31 December 2025'], ['2026-13-01', '2026-13-01'], ['soon', 'soon']])('the day %s is %s', (iso, text) => {
  expect(speaker.date(iso)).toBe(text);
});

test('no line breaks between a number and its percent sign', () => {
  expect(speaker.scenario({ en: '5 % freeze, not 3.67 %' })).toBe('5\u00A0% freeze, not 3.67\u00A0%');
});

test.each([
  ['fa', { en: 'one', fa: 'یک' }, 'یک'],
  ['fa-IR', { en: 'one', fa: 'یک' }, 'یک'],
  ['ar', { en: 'one', fa: 'یک' }, 'one'],
  ['de', { fr: 'un' }, 'un'],
  ['en', {}, ''],
])('language %s of %j', (language, text, expected) => {
  expect(createSpeaker({ language, texts: TEXTS }).scenario(text)).toBe(expected);
});

test('a language without a catalog speaks English, with its own names', () => {
  const persian = createSpeaker({ language: 'fa', texts: TEXTS });
  expect(persian.direction).toBe('rtl');
  expect(persian.event({ kind: 'passed', seat: 'iran' })).toBe('ایران passes.');
});

test('names fall back to ids, labels to positions', () => {
  expect(createSpeaker({ language: 'en' }).action('us-pause')).toBe('us-pause');
  expect(createSpeaker({ language: 'en' }).position('cap', 2)).toBe('position 2');
  expect(speaker.label('watch', 1)).toBe('Cameras');
  expect(speaker.seat('us')).toBe('United States');
});

test('an unknown id is said as itself, a missing value stands as its name', () => {
  expect(speaker.say('no.such-id')).toBe('no.such-id');
  expect(speaker.say('constructor')).toBe('constructor');
  expect(speaker.say('event.passed')).toBe('{seat} passes.');
});

test.each([[0, '0 points'], [100, '1 point'], [-100, '−1 point'], [1250, '12.5 points'], [104, '1 point'], [-25, '−0.3 points']])('%d centipoints are %s', (centipoints, text) => {
  expect(speaker.points(centipoints)).toBe(text);
});

test('gauges have their units', () => {
  expect(speaker.gaugeValue('breakout', 1150)).toBe('11.5 weeks');
  expect(speaker.gaugeValue('trust-us', 3437)).toBe('34.4');
});

test('citations are split from the text', () => {
  expect(speaker.citations('As reported [6h], not [9x].')).toEqual([
    { kind: 'text', text: 'As reported ' }, { kind: 'source', text: '[6h]', source: TEXTS.sources[0] }, { kind: 'text', text: ', not [9x].' },
  ]);
});

test('law: what a person wrote comes through as it was written', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.constantFrom('\\u202E', '\\x41', '{seat}', "'{'", '#', '$&')), (name) => {
    fc.pre(!name.includes('\uE000'));
    expect(speaker.say('situation.others-move', { seat: name })).toBe(`It is the turn of ${name}.`);
  }));
});
