// From the author's file to what the engine plays.
import { describe, expect, test } from 'vitest';
import { type Condition, type Rules, textDigest } from '../../src/engine/index.ts';
import { type CompiledScenario, parseScenario } from '../../src/scenario/index.ts';
import { MINIMAL_SCENARIO } from '../support/minimal-scenario.ts';
import { edited, extended } from '../support/scenario-edits.ts';

function compiled(source: string): CompiledScenario {
  const outcome = parseScenario(source);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.scenario;
}
const rulesOf = (source: string): Rules => compiled(source).rules;
const minimal = rulesOf(MINIMAL_SCENARIO);
const withEvent = (fields: string): Rules => rulesOf(extended(`  - {id: extra, name: N, text: T, ${fields}}`));

describe('gauges', () => {
  test('those that always exist come first, with fixed bounds and viewers; then the own ones', () => {
    expect(minimal.gauges.map(({ id, seenBy, startCenti, minCenti, maxCenti }) => [id, seenBy.join(' '), startCenti, minCenti, maxCenti])).toEqual([
      ['trust-us', 'us iran oman', 2500, 0, 10_000],
      ['trust-iran', 'us iran oman', 2500, 0, 10_000],
      ['credit-us', 'us oman', 5000, 0, 10_000],
      ['credit-iran', 'iran oman', 5000, 0, 10_000],
      ['standing-us', 'us', 5500, 0, 10_000],
      ['standing-iran', 'iran', 5500, 0, 10_000],
      ['standing-oman', 'oman', 5500, 0, 10_000],
      ['escalation', 'us iran oman', 6000, 0, 10_000],
      ['strain', 'iran', 2000, 0, 10_000],
    ]);
  });

  test('amounts become hundredths', () => {
    const { gauges } = rulesOf(edited('{by: 1}', '{when: {round: 2}, by: -1.05}, {by: 0.29}'));
    expect(gauges.at(-1)?.drift).toEqual([
      { when: { kind: 'round', atLeast: 2, atMost: 2 }, byCenti: -105 },
      { when: { kind: 'always' }, byCenti: 29 },
    ]);
  });

  test('another seat can mediate', () => {
    const source = edited('us: {role: principal', 'us: {role: mediator', edited('oman: {role: mediator', 'oman: {role: principal'));
    const outcome = parseScenario(source);
    // Everything that spoke of us as a principal is now wrong, and said to be.
    expect(outcome.ok ? [] : outcome.problems.map(({ code }) => code)).toContain('scenario/not-a-principal');
  });
});

describe('conditions', () => {
  const strain = (atLeastCenti: number, atMostCenti: number): Condition => ({ kind: 'gauge', gauge: 'strain', atLeastCenti, atMostCenti });
  test.each<[string, Condition]>([
    ['always', { kind: 'always' }],
    ['{gauge: strain, atLeast: 3}', strain(300, 10_000)],
    ['{gauge: strain, above: 3}', strain(301, 10_000)],
    ['{gauge: strain, atMost: 3.5}', strain(0, 350)],
    ['{gauge: strain, below: 3.5}', strain(0, 349)],
    ['{gauge: strain, above: 3, below: 9}', strain(301, 899)],
    ['{term: cap}', { kind: 'term', issue: 'cap', atLeast: 1, atMost: 2 }],
    ['{term: cap, atLeast: 2}', { kind: 'term', issue: 'cap', atLeast: 2, atMost: 2 }],
    ['{term: cap, atMost: 0}', { kind: 'term', issue: 'cap', atLeast: 0, atMost: 0 }],
    ['{round: 2}', { kind: 'round', atLeast: 2, atMost: 2 }],
    ['{round: {atLeast: 2}}', { kind: 'round', atLeast: 2, atMost: 999 }],
    ['{rung: brink}', { kind: 'rung', atLeast: 'brink', atMost: 'brink' }],
    ['{rung: {atLeast: brink}}', { kind: 'rung', atLeast: 'brink', atMost: 'war' }],
    ['{rung: {atMost: brink}}', { kind: 'rung', atLeast: 'calm', atMost: 'brink' }],
    ['{accord: interim}', { kind: 'accord', is: ['interim'] }],
    ['{accord: [none, interim, none]}', { kind: 'accord', is: ['none', 'interim'] }],
    ['{happened: raid}', { kind: 'happened', event: 'raid', after: 0, within: 999 }],
    ['{taken: us-press, after: 1, within: 2}', { kind: 'taken', action: 'us-press', after: 1, within: 2 }],
    ['{agenda: wide}', { kind: 'agenda', family: 'wide' }],
    ['{deadline: running}', { kind: 'deadline', is: 'running' }],
    ['[always, {not: {deadline: none}}]', { kind: 'all', of: [{ kind: 'always' }, { kind: 'not', of: { kind: 'deadline', is: 'none' } }] }],
    ['{any: [{all: [always]}]}', { kind: 'any', of: [{ kind: 'all', of: [{ kind: 'always' }] }] }],
  ])('%s', (when, condition) => {
    expect(withEvent(`when: ${when}`).events.at(-1)?.when).toEqual(condition);
  });
});

describe('effects', () => {
  test('of actions: lapse, mandate, hurdle', () => {
    const { actions } = rulesOf(edited('{mandate: widen}', '{mandate: widen}, {hurdle: -6, for: 1}'));
    expect(actions.find(({ id }) => id === 'us-ask')?.effects).toEqual([
      { kind: 'mandate' },
      { kind: 'hurdle', byPercent: -6, rounds: 1 },
      { kind: 'gauge', gauge: 'standing-us', byCenti: -300, lapse: { kind: 'never' } },
    ]);
    expect(actions.find(({ id }) => id === 'us-ease')?.effects[0]).toEqual({
      kind: 'gauge', gauge: 'strain', byCenti: -600, lapse: { kind: 'after', rounds: 2, unless: { kind: 'term', issue: 'relief', atLeast: 1, atMost: 2 } },
    });
  });

  test('a leak', () => {
    expect(withEvent('effects: [{leak: drafts}]').events.at(-1)?.effects).toEqual([{ kind: 'leak' }]);
  });

  test.each([['', 99], [', for: forever', 99], [', for: 0', 0], [', for: 3', 3]])('a flag%s', (duration, rounds) => {
    const source = `${extended(`  - {id: extra, name: N, text: T, effects: [{flag: hot${duration}}]}`)}flags: {hot: {public: true}}\n`;
    expect(rulesOf(source).events.at(-1)?.effects).toEqual([{ kind: 'flag', flag: 'hot', rounds }]);
  });
});

describe('calendars', () => {
  test('class length is worked out: five meetings, two exchanges, the deadline in proportion', () => {
    const meetings = Array.from({ length: 8 }, (_, n) => `{date: 2026-03-0${n + 1}, venue: hall}`).join(', ');
    const source = edited('exchanges: 2', 'exchanges: 4', edited('round: 2}', 'round: 6}', edited('[{date: 2026-02-02, venue: hall}, {date: 2026-02-09, venue: hall}]', `[${meetings}]`)));
    const rules = rulesOf(source);
    expect([rules.full.meetings.length, rules.full.exchanges, rules.full.deadline]).toEqual([8, 4, { kind: 'set', author: 'us', round: 6 }]);
    expect([rules.class.meetings.length, rules.class.exchanges, rules.class.deadline]).toEqual([5, 2, { kind: 'set', author: 'us', round: 4 }]);
    expect(rules.class.implementationRounds).toBe(rules.full.implementationRounds);
  });

  test('formats stand in one order', () => {
    const rules = rulesOf(edited('{date: 2026-02-02, venue: hall}', '{date: 2026-02-02, venue: hall, formats: [expert, direct]}'));
    expect(rules.full.meetings[0]).toEqual({ date: '2026-02-02', venue: 'hall', formats: ['direct', 'expert'] });
  });
});

describe('issues', () => {
  test('what honouring tells is the mean of the giver\'s briefs, rounded half up', () => {
    const second = '    - {id: iran-second, name: S, text: T, values: {cap: [0, -3, -8], watch: [0, -1], relief: [0, 7, 12]}, noDeal: {weights: [{gauge: escalation, perUnit: 1, reference: 50}]}}\n';
    const rules = rulesOf(edited('  oman: [{id', `${second}  oman: [{id`));
    expect(rules.issues.find(({ id }) => id === 'cap')?.tellingPoints).toEqual([0, 3, 7]);
  });

  test('verification knows every issue; a map of rows has a default', () => {
    const rules = rulesOf(edited('for: [cap], vouches: [0, 20], detects: [0, 20]', 'for: [cap, relief], vouches: {default: [0, 20], relief: [0, 5]}'));
    expect(rules.verifying).toEqual([{ issue: 'watch', vouchesPercent: [[0, 0, 0], [20, 0, 5]], detectsPercent: [[0, 0, 0], [0, 0, 0]] }]);
  });

  test('the framework minimum stands in issue order', () => {
    expect(rulesOf(edited('{cap: 2, relief: 1}', '{relief: 1, cap: 2}')).frameworkMinimum).toEqual([{ issue: 'cap', position: 2 }, { issue: 'relief', position: 1 }]);
  });
});

describe('briefs', () => {
  test('a brief of a principal', () => {
    expect(minimal.briefs.us).toEqual([{
      id: 'us-brief',
      weight: 1,
      valuePoints: [[0, 6, 12], [0, 4], [0, -3, -8]],
      redLines: [{ id: 'us-line', issue: 'relief', bound: 'at-most', position: 1, widens: true, scope: 'any' }],
      noDeal: {
        basePoints: 0,
        weights: [{ gauge: 'escalation', centipointsPerUnit: 10, referenceCenti: 4000, worse: 'higher', meanOfTwoCloses: false, mostCentipoints: 100_000_000 }],
      },
      standingCenti: 5500,
      request: { families: ['core'], format: 'indirect' },
    }]);
  });

  test('the mediator\'s has no values', () => {
    expect(minimal.briefs.oman[0]).toMatchObject({ valuePoints: [[0, 0, 0], [0, 0], [0, 0, 0]], redLines: [], noDeal: { basePoints: 0, weights: [] } });
  });
});

describe('scales', () => {
  test('start, floor and top of a pair, worked by hand', () => {
    // Start: escalation 60 is 20 over 40 at 0.1: −2 (us). Strain 20 is 10 over 10 at 0.2: −2 (iran). Floors at 100: −6, −18.
    // Top for us: cap 2, watch 1, relief 1 is 12 + 4 − 3 = 13, iran −5 − 1 + 7 = 1 ≥ −2. Top for iran: relief 2 (the line moves), watch 1:
    // 12 − 1 = 11, us −8 + 4 = −4 < −2; so cap 1: 12 − 2 = 10, us −8 + 6 = −2. Joint: 8 + 10 … 16 − 11 + 4 − 1 = all: 12 + 4 − 8 − 5 − 1 + 12 = 14, over −4: 18.
    expect(minimal.scales).toEqual([{
      briefs: ['us-brief', 'iran-brief'],
      startCentipoints: [-200, -200],
      floorCentipoints: [-600, -1800],
      topCentipoints: [1300, 1000],
      jointGainCentipoints: 1800,
    }]);
  });

  test('a limit on what a gauge takes off raises the floor', () => {
    expect(rulesOf(edited('reference: 40}', 'reference: 40, most: 3}')).scales[0]?.floorCentipoints[0]).toBe(-300);
  });

  test('a red line that nothing widens lowers the top', () => {
    // Iran's best without relief 2: relief 1 and nothing given but one term of its own, watch: 7 − 1 = 6, us 4 − 3 = 1.
    expect(rulesOf(edited('atMost: 1,', 'atMost: 1, widens: false,')).scales[0]?.topCentipoints[1]).toBe(600);
  });
});

describe('third party', () => {
  test('defaults', () => {
    expect(minimal.thirdParty).toMatchObject({ fromCenti: 5700, basePercent: 14, perPointCentipercent: 15, pause: 2, restrainedWhen: { kind: 'never' } });
  });

  test('where there is none it never strikes', () => {
    const line = 'thirdParty: {name: Third, reason: Fear., headline: A strike, retaliationHeadline: Retaliation}\n';
    expect(rulesOf(edited(line, '')).thirdParty).toMatchObject({ basePercent: 0, perPointCentipercent: 0, restrainedWhen: { kind: 'always' } });
  });
});

test('constants: defaults, and one that the author changes', () => {
  expect(minimal.constants).toMatchObject({ actionPoints: 2, eventsPerRound: 3, durabilityPercent: 52, hurdle: { brinkRung: 'brink' }, trust: { violationCenti: -1600 } });
  const { constants } = rulesOf(extended('constants: {eventsPerRound: 1, trust: {ceilings: {words: 33.5}}, hurdle: {brink: war}, statements: {mediatorPraiseStanding: 1}}'));
  expect(constants).toMatchObject({
    eventsPerRound: 1, trust: { wordsCeilingCenti: 3350, gesturesCeilingCenti: 4500 }, hurdle: { brinkRung: 'war' }, statements: { mediatorPraiseStandingCenti: 100 },
  });
});

test('initiative: the order of the principals', () => {
  expect(minimal.principals).toEqual(['us', 'iran']);
  expect(rulesOf(extended('initiative: [iran, us]'))).toMatchObject({ principals: ['iran', 'us'], scales: [{ briefs: ['iran-brief', 'us-brief'], topCentipoints: [1000, 1300] }] });
});

describe('texts', () => {
  test('a plain text has the language of the file', () => {
    const { texts } = compiled(edited('id: minimal\n', 'id: minimal\nlanguage: fa\n'));
    expect([texts.language, texts.title]).toEqual(['fa', { fa: 'Minimal' }]);
  });

  test('a map keeps its languages', () => {
    expect(compiled(edited('title: Minimal', 'title: {en: Minimal, ar: أدنى}')).texts.title).toEqual({ en: 'Minimal', ar: 'أدنى' });
  });

  test('every id has its texts', () => {
    const { rules, texts } = compiled(MINIMAL_SCENARIO);
    expect(Object.keys(texts.gauges)).toEqual(rules.gauges.map(({ id }) => id));
    expect(Object.keys(texts.issues)).toEqual(rules.issues.map(({ id }) => id));
    expect(Object.keys(texts.actions)).toEqual(rules.actions.map(({ id }) => id));
    expect(Object.keys(texts.events)).toEqual(rules.events.map(({ id }) => id));
    expect(Object.keys(texts.briefs)).toEqual(Object.values(rules.briefs).flat().map(({ id }) => id));
    expect(texts.issues['cap']?.labels).toEqual(texts.issues['cap']?.positions);
  });
});

test('the digest is that of the text as it counts', () => {
  expect(compiled(`\uFEFF${MINIMAL_SCENARIO.replaceAll('\n', '\r\n')}`).digest).toBe(textDigest(MINIMAL_SCENARIO));
});

test('rules are plain data that survives a round trip', () => {
  expect(JSON.parse(JSON.stringify(minimal))).toEqual(minimal);
});

describe('the debrief', () => {
  const withDebrief = compiled(extended('debrief: {questions: [{text: Who?, about: zopa}, {text: {en: Why?, fa: چرا؟}, when: war}]}'));

  test('has its questions in their languages, with what they are about and when they are put', () => {
    expect(withDebrief.texts.debrief.questions).toEqual([
      { text: { en: 'Who?' }, about: 'zopa' },
      { text: { en: 'Why?', fa: 'چرا؟' }, when: 'war' },
    ]);
  });

  test('has the questions of the older form after them', () => {
    const { texts } = compiled(extended('lessons: [How?]', withDebrief.source));
    expect(texts.debrief.questions.map(({ text }) => text['en'])).toEqual(['Who?', 'Why?', 'How?']);
  });

  test('changes nothing in the rules', () => {
    expect(withDebrief.rules).toEqual(minimal);
  });

  test('may be left out', () => {
    expect(compiled(MINIMAL_SCENARIO).texts.debrief.questions).toEqual([]);
  });
});
