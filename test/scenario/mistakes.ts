// One typical mistake for every problem code: the edited file, and the passage at which the problem must be shown.
import type { ProblemCode } from '../../src/scenario/index.ts';
import { MINIMAL_SCENARIO } from '../support/minimal-scenario.ts';
import { edited, extended } from '../support/scenario-edits.ts';

export interface Mistake {
  readonly source: string;
  /** The passage of the source where the problem is shown (its first occurrence). */
  readonly at: string;
  readonly path?: string;
  /** "Did you mean". */
  readonly near?: string;
}

export const ANYWHERE = '';

const swap = (find: string, replace: string, at: string, more: Omit<Mistake, 'source' | 'at'> = {}): Mistake => ({ source: edited(find, replace), at, ...more });
const add = (lines: string, at: string, more: Omit<Mistake, 'source' | 'at'> = {}): Mistake => ({ source: extended(lines), at, ...more });
const event = (fields: string): string => `  - {id: extra, name: N, text: T, ${fields}}`;
const top = 'format: muscat';

/** Twelve briefs a side with large values on many issues. */
function scenarioWithManyPairs(): string {
  const issues = Array.from({ length: 13 }, (_, n) => `i${n}`);
  const declared = issues.map((id) => `  - {id: ${id}, family: core, name: I, giver: us, question: Q, positions: [A, B, C, D]}\n`).join('');
  const valuesFor = (sign: string): string => issues.map((id) => `${id}: [0, ${sign}66, ${sign}133, ${sign}200], `).join('');
  const copies = (seat: string, sign: string, rest: string): string => Array.from({ length: 11 }, (_, n) =>
    `    - {id: ${seat}-${n}, name: B, text: T, values: {${valuesFor(sign)}${rest}}, noDeal: {}}\n`).join('');
  return [
    ['issues:\n', `issues:\n${declared}`],
    ['values: {cap: [0, 6', `values: {${valuesFor('-')}cap: [0, 6`],
    ['values: {cap: [0, -2', `values: {${valuesFor('')}cap: [0, -2`],
    ['briefs:\n  us:\n', `briefs:\n  us:\n${copies('us', '-', 'cap: [0, 6, 12], watch: [0, 4], relief: [0, -3, -8]')}`],
    ['  iran:\n    - id', `  iran:\n${copies('iran', '', 'cap: [0, -2, -5], watch: [0, -1], relief: [0, 7, 12]')}    - id`],
  ].reduce((source, [find = '', replace = '']) => edited(find, replace, source), MINIMAL_SCENARIO);
}

const yaml = {
  'yaml/too-large': { source: '#'.repeat(512 * 1024 + 1), at: '#' },
  'yaml/too-deep': add(`lessons: ${'['.repeat(40)}${']'.repeat(40)}`, `${'['.repeat(9)}]`),
  'yaml/too-many-keys': add(`constants: {${Array.from({ length: 2001 }, (_, n) => `k${n}: 1`).join(', ')}}`, '{k0'),
  'yaml/too-many-items': add(`lessons: [${'1,'.repeat(2001)}]`, '[1,1,'),
  'yaml/too-many-values': add(`lessons: [${`[${'1,'.repeat(1900)}],`.repeat(16)}]`, ANYWHERE),
  'yaml/text-too-long': swap('A test.', 'x'.repeat(16 * 1024 + 1), 'xxxx', { path: 'summary' }),
  'yaml/anchor': swap('A test.', '&summary A test.', '&summary'),
  'yaml/alias': swap('A test.', '*important*', '*important'),
  'yaml/tag': swap('A test.', '!A test.', '!A'),
  'yaml/directive': { source: `%YAML 1.1\n---\n${MINIMAL_SCENARIO}`, at: '%YAML' },
  'yaml/second-document': add('---\nid: another', '---\nid'),
  'yaml/forbidden-key': swap('venues: {hall', 'venues: {constructor: {name: C}, hall', 'constructor'),
  'yaml/odd-key': swap('venues: {hall', 'venues: {[a, b]: {name: C}, hall', '[a, b]'),
  'yaml/duplicate-key': add('minutes: 6', 'minutes: 6', { path: 'minutes' }),
  'yaml/control-character': swap('A test.', 'A \u0007test.', '\u0007'),
  'yaml/direction-character': swap('A test.', 'A \u202Etest.', '\u202E'),
  'yaml/not-utf8': swap('A test.', 'A t\uFFFDst.', '\uFFFD'),
  'yaml/empty': { source: '# nothing here\n', at: '#' },
  'yaml/tab': swap('  us: {role', '\tus: {role', '\tus'),
  'yaml/indent': swap('  us: {role', '   us: {role', '  iran: {role'),
  'yaml/no-colon': swap('id: minimal', 'id minimal', 'id minimal'),
  'yaml/not-closed': swap('summary: A test.', 'summary: "A test.', '"A test'),
  'yaml/colon-in-text': swap('summary: A test.', 'summary: A test: the first.', 'A test: the'),
  'yaml/special-start': swap('summary: A test.', 'summary: @home', '@home'),
  'yaml/bad-escape': swap('summary: A test.', 'summary: "A \\qtest."', '\\q'),
  'yaml/syntax': swap('venues: {hall: {name: Hall}}', 'venues: {hall: {name: Hall}}}', '}\ncalendar'),
} satisfies Partial<Record<ProblemCode, Mistake>>;

const shape = {
  'scenario/not-a-map': { source: '- id: minimal\n', at: '-' },
  'scenario/wrong-format': swap('muscat-scenario/1', 'muscat-scenario/2', 'muscat-scenario/2', { path: 'format' }),
  'scenario/unknown-field': swap('minutes: 5', 'minuts: 5\nminutes: 5', 'minuts'),
  'scenario/missing-field': swap('minutes: 5\n', '', top, { path: 'minutes' }),
  'scenario/empty-field': swap('minutes: 5', 'minutes:', 'minutes:\n', { path: 'minutes' }),
  'scenario/wrong-type': swap('minutes: 5', 'minutes: [5]', '[5]', { path: 'minutes' }),
  'scenario/quote-text': swap('[No, Yes]', '[0, 1]', '0, 1]', { path: 'issues[1].positions[0]' }),
  'scenario/not-yes-no': swap('wide: true', 'wide: yes', 'yes,', { path: 'families.wide.wide' }),
  'scenario/unquote-number': swap('detection: 60', 'detection: 60%', '60%', { path: 'issues[2].detection' }),
  'scenario/not-whole': swap('minutes: 5', 'minutes: 5.5', '5.5'),
  'scenario/too-small': swap('minutes: 5', 'minutes: 0', '0\ndifficulty'),
  'scenario/too-big': swap('chance: 50', 'chance: 150', '150'),
  'scenario/too-few': swap('[No, Yes]', '[No]', '[No]'),
  'scenario/too-many': add(`lessons: [${'Why?, '.repeat(31)}]`, '[Why?'),
  'scenario/too-short': swap('summary: A test.', 'summary: ""', '""'),
  'scenario/too-long': swap('id: minimal', `id: ${'m'.repeat(49)}`, 'mmm'),
  'scenario/not-one-of': swap('kind: gesture', 'kind: gestur', 'gestur\n', { near: 'gesture' }),
  'scenario/bad-id': swap('id: cap,', 'id: Cap of all,', 'Cap of all'),
  'scenario/bad-language': swap('summary: A test.', 'summary: {English: A test.}', 'English'),
  'scenario/bad-date': swap('asOf: 2026-02-01', 'asOf: 1 February 2026', '1 February', { path: 'asOf' }),
  'scenario/bad-address': add('sources: [{id: s1, title: S, address: "javascript:alert(1)"}]', '"javascript'),
  'scenario/too-many-decimals': swap('by: -4}', 'by: -4.125}', '-4.125'),
  'scenario/unknown-condition': add(event('when: {gage: strain, above: 3}'), '{gage', { near: 'gauge' }),
  'scenario/unknown-effect': add(event('effects: [{guage: strain, by: 3}]'), '{guage', { near: 'gauge' }),
  'scenario/two-leading-words': add(event('when: {round: 2, gauge: strain, above: 3}'), '{round'),
  'scenario/bad-value': add('sources: [{id: s_1, title: S}]', 's_1'),
} satisfies Partial<Record<ProblemCode, Mistake>>;

const references = {
  'scenario/unknown-issue': swap('{cap: 2, relief: 1}', '{cap: 2, releif: 1}', 'releif', { near: 'relief' }),
  'scenario/unknown-family': swap('id: watch, family: wide', 'id: watch, family: wied', 'wied', { near: 'wide' }),
  'scenario/unknown-gauge': swap('gauge: strain, by', 'gauge: strian, by', 'strian', { near: 'strain' }),
  'scenario/unknown-flag': add(event('when: {flag: hot}'), 'hot}'),
  'scenario/unknown-rung': add(event('when: {rung: {atLeast: brinck}}'), 'brinck', { near: 'brink' }),
  'scenario/unknown-venue': swap('venue: hall}', 'venue: hal}', 'hal}', { near: 'hall' }),
  'scenario/unknown-event': add(event('when: {happened: riad}'), 'riad', { near: 'raid' }),
  'scenario/unknown-action': add(event('when: {taken: us-pres}'), 'us-pres}', { near: 'us-press' }),
  'scenario/unknown-temper': swap('short: B}', 'short: B, temper: hawkisch}', 'hawkisch', { near: 'hawkish' }),
  'scenario/unknown-place': add(event('place: muskat'), 'muskat', { near: 'muscat' }),
  'scenario/unknown-source': swap('summary: A test.', 'summary: A test [a1].', 'A test [', { path: 'summary' }),
  'scenario/unknown-placeholder': swap('summary: A test.', 'summary: A test of {usa}.', 'A test of', { near: 'us' }),
  'scenario/stray-brace': swap('summary: A test.', 'summary: A test of {us.', 'A test of'),
  'scenario/no-third-party': {
    source: edited('thirdParty: {name: Third, reason: Fear., headline: A strike, retaliationHeadline: Retaliation}\n', '', edited('A test.', 'A test of {third-party}.')),
    at: 'A test of',
  },
  'scenario/text-missing-language': swap('summary: A test.', 'summary: {fa: A test.}', '{fa'),
  'scenario/duplicate-id': swap('id: us-ease', 'id: us-press', 'us-press\n'),
  'scenario/reserved-id': swap('id: raid', 'id: constructor', 'constructor'),
} satisfies Partial<Record<ProblemCode, Mistake>>;

const frame = {
  'scenario/roles': swap('iran: {role: principal', 'iran: {role: mediator', 'seats:'),
  'scenario/initiative': add('initiative: [us, us]', '[us, us]'),
  'scenario/not-a-principal': swap('author: us', 'author: oman', 'oman, round'),
  'scenario/not-for-mediator': swap('text: Bring them together.', 'text: Bring., redLines: []', 'redLines: []'),
  'scenario/deadline-late': swap('round: 2}', 'round: 3}', '3}'),
  'scenario/dates-backwards': swap('2026-02-09', '2026-01-09', '2026-01-09'),
  'scenario/ladder-start': swap('id: calm, from: 0', 'id: calm, from: 5', '5, name: Calm'),
  'scenario/ladder-order': swap('from: 84', 'from: 64', '64'),
  'scenario/no-core-family': swap('core: {name: Core}', 'core: {name: Core, wide: true, reluctant: us}', 'families'),
  'scenario/family-empty': swap('families: {core', 'families: {empty: {name: E}, core', 'empty'),
  'scenario/wide-without-reluctant': swap(', wide: true, reluctant: iran', ', wide: true', 'wide: {name'),
  'scenario/reluctant-not-wide': swap(', wide: true, reluctant: iran', ', reluctant: iran', 'reluctant'),
  'scenario/nothing-to-give': swap('name: Relief, giver: us', 'name: Relief, giver: iran', 'issues:'),
  'scenario/labels-length': swap('positions: [No, Yes]', 'positions: [No, Yes], labels: [a, b, c]', '[a, b, c]'),
  'scenario/position-too-high': swap('framework: {cap: 2', 'framework: {cap: 3', '3, relief'),
  'scenario/framework-empty': swap('framework: {cap: 2, relief: 1}', 'framework: {}', 'framework'),
  'scenario/too-many-verifying': swap(
    'verification:\n',
    'verification:\n  cap: {for: [watch], vouches: [0, 1, 2]}\n  relief: {for: [cap], vouches: [0, 1, 2]}\n  other: {for: [cap], vouches: [0, 1]}\n',
    'verification',
  ),
  'scenario/verifies-itself': swap('for: [cap]', 'for: [watch]', 'watch], vouches'),
  'scenario/table-length': swap('vouches: [0, 20]', 'vouches: [0, 20, 30]', '[0, 20, 30]'),
  'scenario/table-first': swap('vouches: [0, 20]', 'vouches: [5, 20]', '5, 20]'),
  'scenario/table-row-missing': swap('for: [cap], vouches: [0, 20]', 'for: [cap, relief], vouches: {cap: [0, 20]}', 'vouches'),
  'scenario/weights-sum': add('constants: {mediatorScore: {calm: 20}}', 'mediatorScore'),
} satisfies Partial<Record<ProblemCode, Mistake>>;

const gauges = {
  'scenario/gauge-without-name': swap('strain: {name: Strain, ', 'strain: {', 'strain: {'),
  'scenario/gauge-without-start': swap('name: Strain, start: 20, ', 'name: Strain, ', 'strain: {'),
  'scenario/gauge-bounds': swap('name: Strain,', 'name: Strain, max: 0,', 'strain: {'),
  'scenario/gauge-start': swap('start: 20', 'start: 120', '120'),
  'scenario/gauge-fixed': swap('escalation: {start: 60}', 'escalation: {start: 60, max: 90}', 'max: 90'),
  'scenario/gauge-reserved': swap('gauges:\n', 'gauges:\n  trust-oman: {name: T, start: 1, drift: [{by: 1}]}\n', 'trust-oman'),
  'scenario/gauge-never-moves': swap('gauges:\n', 'gauges:\n  still: {name: T, start: 1}\n', 'still'),
  'scenario/drift-unreachable': swap('drift: [{by: 1}]', 'drift: [{by: 1}, {by: 2, when: {round: 2}}]', '{by: 2'),
} satisfies Partial<Record<ProblemCode, Mistake>>;

const briefs = {
  'scenario/brief-incomplete': swap('      noDeal: {weights: [{gauge: escalation, perUnit: 0.1, reference: 40}]}\n', '', 'id: us-brief', { path: 'briefs.us[0].noDeal' }),
  'scenario/values-missing': swap('watch: [0, 4], ', '', 'values'),
  'scenario/values-length': swap('cap: [0, 6, 12]', 'cap: [0, 6]', '[0, 6]'),
  'scenario/values-first': swap('cap: [0, 6, 12]', 'cap: [1, 6, 12]', '1, 6, 12'),
  'scenario/values-sign': swap('relief: [0, -3, -8]', 'relief: [0, 3, 8]', '3, 8]'),
  'scenario/values-order': swap('relief: [0, -3, -8]', 'relief: [0, -8, -3]', '-3]'),
  'scenario/values-dip': swap('cap: [0, 6, 12]', 'cap: [0, 12, 6]', '6], watch'),
  'scenario/red-line-bounds': swap('issue: relief, atMost: 1,', 'issue: relief,', '{id: us-line'),
  'scenario/red-line-idle': swap('atMost: 1', 'atMost: 2', '2, text: Not all'),
  'scenario/no-deal-unseen': swap('gauge: escalation, perUnit', 'gauge: strain, perUnit', 'strain, perUnit: 0.1'),
  'scenario/brief-long': swap('text: Get a cap.', `text: ${'word '.repeat(351)}`, 'word word'),
} satisfies Partial<Record<ProblemCode, Mistake>>;

const play = {
  'scenario/condition-without-bound': add(event('when: {gauge: strain}'), '{gauge: strain}'),
  'scenario/condition-never': add(event('when: [{round: {atLeast: 3}}, {round: {atMost: 2}}]'), '[{round'),
  'scenario/when-unseen': swap('seat: us, kind: pressure', 'seat: us, when: {gauge: strain, above: 30}, kind: pressure', 'strain, above'),
  'scenario/only-in-actions': add(event('effects: [{gauge: strain, by: 1, lapse: {after: 2}}]'), 'lapse: {after'),
  'scenario/mandate-without-target': swap('public: false, target: issue', 'public: false', 'mandate: widen'),
  'scenario/target-without-mandate': swap('effects: [{mandate: widen}, ', 'effects: [', 'issue, name: Ask'),
  'scenario/private-seen': swap('id: iran-pause, seat: iran,', 'id: iran-pause, seat: iran, public: false,', 'trust-us, by: 3}'),
  'scenario/private-flag': {
    source: extended('flags: {hot: {public: true, name: Hot}}', edited('[{mandate: widen}, ', '[{mandate: widen}, {flag: hot}, ')),
    at: 'hot}, {gauge: standing-us',
  },
  'scenario/private-leak': swap('effects: [{mandate: widen}, ', 'effects: [{leak: drafts}, {mandate: widen}, ', 'leak: drafts'),
  'scenario/cable-question': swap('    chance: 50\n    effects: [{gauge: escalation, by: 3}]\n', '    cableTo: [us]\n', 'iran\n      text: Yours'),
  'scenario/own-trust': swap('seat: iran, kind: gesture, name: Pause, about: Calms., effects: [{gauge: trust-us', 'seat: iran, kind: gesture, name: Pause, about: Calms., effects: [{gauge: trust-iran', 'trust-iran, by: 3}]}', { near: 'trust-us' }),
  'scenario/action-without-effect': swap(', effects: [{gauge: credit-us, by: 2}]', '', '{id: oman-visit'),
  'scenario/same-effects': add(
    `${event('effects: [{gauge: strain, by: 3}]')}\n${event('effects: [{by: 3, gauge: strain}]').replace('extra', 'more')}`,
    '[{by: 3, gauge: strain}]',
  ),
  'scenario/pause-without-repeat': add(event('pause: 2'), 'pause: 2'),
  'scenario/flag-never-read': { source: extended('flags: [hot]', extended(event('effects: [{flag: hot}]'))), at: 'hot]' },
  'scenario/flag-never-set': { source: extended('flags: [hot]', extended(event('when: {flag: hot}'))), at: 'hot]' },
  'scenario/no-deal-possible': swap('relief: [0, -3, -8]', 'relief: [0, -30, -80]', 'id: us-brief', { path: 'briefs.us[0]' }),
  'scenario/too-much-to-score': { source: scenarioWithManyPairs(), at: 'briefs' },
  'scenario/scale-top': swap('cap: [0, 6, 12], watch: [0, 4]', 'cap: [0, 1, 1], watch: [0, 0]', 'noDeal'),
  'scenario/more-problems': add(`lessons: ["${'[a1]'.repeat(301)}"]`, '"[a1]'),
  'scenario/scale-floor': swap('reference: 40}', 'reference: 100}', 'noDeal'),
} satisfies Partial<Record<ProblemCode, Mistake>>;

export const MISTAKES: Readonly<Record<ProblemCode, Mistake>> = { ...yaml, ...shape, ...references, ...frame, ...gauges, ...briefs, ...play };
