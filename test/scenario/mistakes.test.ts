// F4: for every problem code a typical mistake of an author; the message names line, column, field and the fix.
import { describe, expect, test } from 'vitest';
import { PROBLEM_CODES, parseScenario, type Problem } from '../../src/scenario/index.ts';
import { createSpeaker } from '../../src/text/index.ts';
import { MINIMAL_SCENARIO } from '../support/minimal-scenario.ts';
import { edited, extended, placeOf } from '../support/scenario-edits.ts';
import { ANYWHERE, MISTAKES, type Mistake } from './mistakes.ts';

const speaker = createSpeaker({ language: 'en' });

function problemsOf(source: string): readonly Problem[] {
  const outcome = parseScenario(source);
  return outcome.ok ? outcome.warnings : outcome.problems;
}

test('the minimal scenario has no problem', () => {
  expect(problemsOf(MINIMAL_SCENARIO)).toEqual([]);
});

describe('every code', () => {
  const rows = Object.entries(MISTAKES) as [keyof typeof PROBLEM_CODES, Mistake][];

  test.each(rows)('%s is found where it stands', (code, { source, at, path, near }) => {
    const found = problemsOf(source).filter((problem) => problem.code === code);
    expect(found.length).toBeGreaterThan(0);
    if (at !== ANYWHERE) expect(found.map(({ line, column }) => ({ line, column }))).toContainEqual(placeOf(source, at));
    expect(found.every(({ severity }) => severity === PROBLEM_CODES[code])).toBe(true);
    if (path !== undefined) expect(found.map((problem) => problem.path)).toContain(path);
    if (near !== undefined) expect(found.map(({ values }) => values['near'])).toContain(near);
  });

  test.each(rows)('%s has a whole sentence', (code, { source }) => {
    const found = problemsOf(source).find((problem) => problem.code === code);
    if (found === undefined) throw new Error('not found');
    const sentence = speaker.problem(found);
    expect(sentence).not.toMatch(/undefined|NaN|\{\w+\}|problem\./);
    expect(sentence.length).toBeGreaterThan(15);
  });

  test.each(rows)('%s is loaded only as a warning', (code, { source }) => {
    expect(parseScenario(source).ok).toBe(PROBLEM_CODES[code] === 'warning');
  });
});

test('every code has a hint', () => {
  expect(Object.keys(PROBLEM_CODES).filter((code) => !speaker.say.knows(`problem.${code}.hint`))).toEqual([]);
});

describe('the debrief', () => {
  const debrief = (questions: string): string => extended(`debrief: {questions: ${questions}}`);

  test.each([
    ['a misspelt idea', '[{text: Why?, about: comitment-problem}]', 'comitment', 'scenario/not-one-of', 'commitment-problem'],
    ['an ending that there is not', '[{text: Why?, when: waar}]', 'waar', 'scenario/not-one-of', 'war'],
    ['an empty text', '[{text: ""}]', '""}]', 'scenario/too-short', undefined],
    ['a text that is left out', '[{about: zopa}]', '{about', 'scenario/missing-field', undefined],
    ['a text without its field', '[Who could have moved first?]', 'Who could', 'scenario/wrong-type', undefined],
    ['more than twelve', `[${'{text: Why?}, '.repeat(13)}]`, '[{text', 'scenario/too-many', undefined],
    ['a misspelt field', '[{text: Why?, abuot: zopa}]', 'abuot', 'scenario/unknown-field', 'about'],
    ['a placeholder that there is not', '[{text: "What could {usa} do?"}]', '"What could', 'scenario/unknown-placeholder', 'us'],
    ['a text without the file’s language', '[{text: {fa: "?"}}]', '{fa', 'scenario/text-missing-language', undefined],
  ])('%s', (_, questions, at, code, near) => {
    const source = debrief(questions);
    const [problem, ...others] = problemsOf(source);
    if (problem === undefined) throw new Error('no problem found');
    const { line, column, values } = problem;
    expect({ code: problem.code, line, column, near: values['near'], others }).toEqual({ code, ...placeOf(source, at), near, others: [] });
    expect(speaker.problem(problem)).not.toMatch(/undefined|NaN|\{\w+\}|problem\./);
  });
});

describe('all at once', () => {
  test('mistakes of shape do not hide mistakes of content', () => {
    const source = edited('chance: 50', 'chance: 150', edited('relief: 1}', 'releif: 1}', edited('minutes: 5', 'minuts: 7\nminutes: 5.5')));
    expect(problemsOf(source).map(({ code }) => code)).toEqual([
      'scenario/unknown-field', 'scenario/not-whole', 'scenario/unknown-issue', 'scenario/too-big',
    ]);
  });

  test('problems come in the order of the file', () => {
    const source = edited('gauge: strain, by: -6', 'gauge: strian, by: -6', edited('relief: 1}', 'releif: 1}', edited('venue: hall}', 'venue: hal}')));
    const lines = problemsOf(source).map(({ line }) => line);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(lines).toHaveLength(3);
  });
});

describe('the field at fault in a union', () => {
  test.each([
    ['a bound that is no number', 'when: {gauge: strain, above: much}', 'events[1].when.above', 'scenario/wrong-type'],
    ['a mistyped bound', 'when: {gauge: strain, abov: 3}', 'events[1].when.abov', 'scenario/unknown-field'],
    ['deep in a condition', 'when: {any: [never, {not: {term: cap, atLeast: 1.5}}]}', 'events[1].when.any[1].not.atLeast', 'scenario/not-whole'],
    ['a missing amount', 'effects: [{gauge: strain}]', 'events[1].effects[0].by', 'scenario/missing-field'],
    ['a flag for a strange time', 'effects: [{flag: hot, for: ages}]', 'events[1].effects[0].for', 'scenario/not-one-of'],
    ['a word that is no condition', 'when: allways', 'events[1].when', 'scenario/unknown-condition'],
    ['a round in words', 'when: {round: two}', 'events[1].when.round', 'scenario/wrong-type'],
    ['an empty text in one language', 'headline: x', 'events[1].headline', 'scenario/unknown-field'],
  ])('%s', (_, fields, path, code) => {
    const problems = problemsOf(`${MINIMAL_SCENARIO}  - {id: extra, name: N, text: T, ${fields}}\n`);
    expect(problems.map((problem) => [problem.path, problem.code])).toEqual([[path, code]]);
  });
});
