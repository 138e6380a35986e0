// The story and the lessons above the tables in words: every kind has a sentence, some of them word for word.
import { describe, expect, test } from 'vitest';
import {
  CAUSE_GROUPS, type Credibility, type Ledger, type Moment, MOMENT_KINDS, type MomentKind, type MomentOf, type Pressure, type PromiseStory, type Shortfall,
} from '../../src/analysis/index.ts';
import { createSpeaker, credibilityLesson, ledgerLesson, pressureLesson, promisesLesson, storySentence } from '../../src/text/index.ts';
import { TEXTS } from './fixture.ts';

const speaker = createSpeaker({ language: 'en', texts: TEXTS });
const bare = createSpeaker({ language: 'en' });
const place = { step: 3, round: 1 };
const line: Shortfall = { seat: 'iran', lines: ['no-zero'], belowUnits: 0 };
const below: Shortfall = { seat: 'us', lines: [], belowUnits: 13_700 };
const struck = { kind: 'rule', rule: 'third-party-strike' } as const;

/** At least one of each kind; a new kind does not compile without one. */
const EXAMPLES: { readonly [Kind in MomentKind]: readonly (readonly [MomentOf<Kind>, string])[] } = {
  'began': [
    [{ ...place, kind: 'began', trust: [{ seat: 'us', points: 25 }, { seat: 'iran', points: 20 }], zone: 0, zoneBelieved: 89_684 },
      'At the start, out of 100, the United States trusted Iran at 25 and Iran trusted the United States at 20. There was no text that both capitals would have signed; had every promise been believed, there would have been 89,684.'],
    [{ ...place, kind: 'began', trust: [{ seat: 'us', points: 40 }, { seat: 'iran', points: 37 }], zone: 3, zoneBelieved: 3 },
      'At the start, out of 100, the United States trusted Iran at 40 and Iran trusted the United States at 37. There were 3 texts that both capitals would have signed.'],
  ],
  'door': [
    [{ ...place, kind: 'door', way: 'opened', zone: 10 }, 'A deal became possible: 10 texts that both capitals would have signed.'],
    [{ ...place, kind: 'door', way: 'closed', zone: 0, cause: { part: 'trust', seat: 'us', turn: 'down', gauge: 'trust-us', move: { gauge: 'trust-us', byCenti: -200, cause: { kind: 'seat', rule: 'went-back', seat: 'iran' } } } },
      'The door closed: no text was left that both capitals would have signed. The reason: the United States came to believe the other side less, because Iran went back on an earlier offer.'],
    [{ ...place, kind: 'door', way: 'opened-again', zone: 1, cause: { part: 'no-deal', seat: 'iran', turn: 'down', gauge: 'escalation', move: { gauge: 'escalation', byCenti: 160, cause: { kind: 'rule', rule: 'no-accord' } } } },
      'The door opened again: one text that both capitals would have signed. The reason: having no deal became worse for Iran (Escalation rose), because no accord is in force.'],
    [{ ...place, kind: 'door', way: 'opened', zone: 2, cause: { part: 'mandate', seat: 'iran', turn: 'up' } },
      'A deal became possible: 2 texts that both capitals would have signed. The reason: the capital of Iran gave its delegation more room.'],
  ],
  'first-offer': [[{ ...place, kind: 'first-offer', seat: 'us', terms: { cap: 1, energy: 2 }, shortfalls: [line] },
    'The United States made the first offer: “Enrichment level: middle cap; Oil waivers: all”. The capital of Iran would not have signed it: it went beyond a red line (“Iran does not give up enrichment”).']],
  'nearest': [
    [{ ...place, kind: 'nearest', by: 'oman', terms: { cap: 1 }, shortfalls: [below, line] },
      'Of all that was never signed this came nearest: Oman laid “Enrichment level: middle cap”. Neither capital would have signed it. For the United States, with what it would have had to give and to defend at home, it was 1.4 points worse than signing nothing; for Iran, it went beyond a red line (“Iran does not give up enrichment”).'],
    [{ ...place, kind: 'nearest', by: 'us', terms: { cap: 1, watch: 1, energy: 1, other: 1 }, shortfalls: [], answer: { seat: 'iran', how: 'passed' } },
      'A deal was missed. The United States laid a text of 4 terms, and as things stood both capitals would have signed it; Iran did not initial it and passed.'],
  ],
  'initialled': [[{ ...place, kind: 'initialled', by: 'oman', terms: { cap: 1 } },
    'Both delegations initialled a proposal of Oman: “Enrichment level: middle cap”. The game ended before the capitals decided.']],
  'in-force': [[{ ...place, kind: 'in-force', accord: 'interim', terms: { cap: 1, energy: 1 }, by: 'oman' },
    'An interim accord came into force, on a proposal of Oman: “Enrichment level: middle cap; Oil waivers: some”.']],
  'refused': [[{ ...place, kind: 'refused', by: 'us', shortfalls: [{ seat: 'iran', lines: ['no-zero', 'no-visits'], belowUnits: 0 }] },
    'Both delegations had initialled a proposal of the United States, and it failed at home. The capital of Iran refused: it went beyond 2 red lines (the first: “Iran does not give up enrichment”).']],
  'violation': [[{ ...place, kind: 'violation', giver: 'iran', issue: 'cap', trustCenti: -1600 },
    'Iran was found to have broken its promise on “Enrichment level” in the round before. It cost Iran 16 points of the other side’s trust, so that whatever Iran promised counted for less.']],
  'taken-back': [[{ ...place, kind: 'taken-back', seat: 'us', how: 'snap-back', issues: ['energy'] }, 'After a promise to it had been broken, the United States took back its own: Oil waivers.']],
  'walked-out': [[{ ...place, kind: 'walked-out', seat: 'us' }, 'The United States walked out. The table ended for this round.']],
  'pressed': [
    [{ ...place, kind: 'pressed', seat: 'us', action: 'us-strike', escalationCenti: 600, trustCenti: -1200, ground: { kind: 'nothing-new' } },
      'The United States put on its heaviest pressure, “Strike a site”: escalation rose by 6, and the other side trusted it 12 points less. In what followed the other side offered no more than before.'],
    [{ ...place, kind: 'pressed', seat: 'us', action: 'us-strike', escalationCenti: 0, trustCenti: -250, ground: { kind: 'gave', step: 9, round: 2, points: 4 } },
      'The United States put on its heaviest pressure, “Strike a site”: the other side trusted it 2.5 points less. In round 2 the other side then offered 4 points more than ever before.'],
    [{ ...place, kind: 'pressed', seat: 'us', action: 'us-strike', escalationCenti: 60, trustCenti: 0, ground: { kind: 'no-yardstick' } },
      'The United States put on its heaviest pressure, “Strike a site”: escalation rose by 0.6.'],
  ],
  'struck': [[{ ...place, kind: 'struck', before: 59, after: 92, chancePercent: 20, safeBelow: 57 },
    'Israel struck, and escalation went from 59 to 92. The chance of it had been 20 in 100; with escalation below 57 there would have been none.']],
  'deadline-expired': [[{ ...place, kind: 'deadline-expired', author: 'us', escalationCenti: 600 }, 'The deadline of the United States passed with nothing signed. Escalation rose by 6.']],
  'rung': [[{ ...place, kind: 'rung', rung: 'brink', way: 'up', cause: { kind: 'rule', rule: 'no-accord' } }, 'Escalation climbed to “Brink”, above all because no accord is in force.']],
  'ended': [
    [{ ...place, round: 6, kind: 'ended', ending: 'war', reason: { kind: 'war' }, zone: 38, causes: [struck, { kind: 'rule', rule: 'retaliation' }] },
      'The talks end in round 6 in war. Escalation stood on the top rung at the close of two rounds in a row, above all because Israel struck and retaliation followed the strike. At the last table there were still 38 texts that both capitals would have signed.'],
    [{ ...place, kind: 'ended', ending: 'suspended', reason: { kind: 'recall', seat: 'us' }, zone: 0, causes: [{ kind: 'seat', rule: 'conceded', seat: 'us' }] },
      'The talks are suspended in round 1. The capital of the United States recalled its delegation: its standing at home had fallen, above all because the United States offered more than ever before. At the last table there was no text left that both capitals would have signed.'],
    [{ ...place, kind: 'ended', ending: 'framework', reason: { kind: 'accord-stands' }, zone: 4, causes: [] }, 'After round 1 a framework is in force. It rests on terms that both capitals ratified.'],
  ],
};
const examples = MOMENT_KINDS.flatMap((kind) => EXAMPLES[kind] as readonly (readonly [Moment, string])[]);

describe('a moment', () => {
  test.each(examples.map(([moment, sentence]) => [moment.kind, moment, sentence] as const))('%s', (_, moment, sentence) => {
    expect(storySentence(speaker, moment)).toBe(sentence);
    expect(storySentence(bare, moment)).not.toMatch(/[{}]|undefined|\b(story|shortfall)\.[a-z]/);
  });
  test.each([
    ['left', 'The United States left the accord openly. Its promises ended: Oil waivers.'],
    ['roll-back', 'Since the other side had left the accord, the United States lowered its own promises by a step: Oil waivers.'],
  ] as const)('terms taken back: %s', (how, sentence) => {
    expect(storySentence(speaker, { ...place, kind: 'taken-back', seat: 'us', how, issues: ['energy'] })).toBe(sentence);
  });
  test.each(['offered', 'passed', 'walked-out', 'refused'] as const)('a deal missed: %s', (how) => {
    expect(storySentence(speaker, { ...place, kind: 'nearest', by: 'us', terms: { cap: 1 }, shortfalls: [], answer: { seat: 'iran', how } })).toMatch(/; Iran (did not initial it and (laid a text of its own|passed)|walked out|refused it)\.$/);
  });
  test.each(['trust', 'hurdle', 'no-deal', 'mandate', 'in-force', 'verification'] as const)('a door moved by %s', (part) => {
    for (const turn of ['up', 'down'] as const) {
      const cause = part === 'in-force' || part === 'verification' ? { part, turn } : { part, turn, seat: 'us' as const };
      expect(storySentence(speaker, { ...place, kind: 'door', way: 'opened', zone: 1, cause })).toMatch(/The reason: .*[a-z]\.$/);
    }
  });
});

const promise: PromiseStory = { giver: 'iran', issue: 'cap', position: 1, from: place, to: place, end: 'stands', due: 3, honoured: 3, stalled: 0, found: 0, unlooked: 0 };

describe('the lesson of promises', () => {
  test.each<readonly [string, readonly PromiseStory[], string]>([
    ['none', [], 'No promise ever came into force, so none could be kept or broken, and nobody could earn trust by keeping one.'],
    ['all kept', [promise], 'Every promise was kept, in all 3 rounds in which one fell due. Nothing earns trust so surely.'],
    ['none due', [{ ...promise, due: 0, honoured: 0 }], 'A promise came into force, but it never fell due before the end.'],
    ['broken', [{ ...promise, honoured: 1, stalled: 2, found: 1 }, { ...promise, giver: 'us', issue: 'energy' }],
      'Iran stalled 2 of 3 times that a promise of its fell due, and was found out once. The United States kept its promises every time (3). In the end a promise counts by the share of its rounds in which it was kept: what its giver saved, the other side went without.'],
    ['broken, and nothing stands', [{ ...promise, honoured: 2, stalled: 1, end: 'fell' }], 'Iran stalled 1 of 3 times that a promise of its fell due, and was found out not once.'],
  ])('%s', (_, promises, lesson) => {
    expect(promisesLesson(speaker, promises).join(' ')).toBe(lesson);
  });
});

describe('the lesson of concessions', () => {
  const issue = { issue: 'energy', family: 'sanctions', firstMove: place, farthest: 2, inForce: 0, farthestCost: 8, farthestWorth: 20, inForceCost: 0, inForceWorth: 0 };
  const never = { issue: 'watch', family: 'enrichment', farthest: 0, inForce: 0, farthestCost: 0, farthestWorth: 0, inForceCost: 0, inForceWorth: 0 };
  const us = { seat: 'us', issues: [issue], offered: 8, wasOffered: 0, given: 0, got: 0 } as const;
  const iran = { seat: 'iran', issues: [never], offered: 0, wasOffered: 20, given: 0, got: 0 } as const;
  const families: Ledger['families'] = [{ family: 'enrichment', givers: ['iran'], first: [] }, { family: 'sanctions', givers: ['us'], first: ['us'], place }];

  test('who moved, what nobody offered, what it would have been worth', () => {
    expect(ledgerLesson(speaker, { sides: [us, iran], families })).toEqual([
      'The United States moved first, in round 1, on Sanctions.', 'Iran never moved.', 'Never offered by the side that would have given it: “Inspections”.',
      'Nothing is in force. Yet the farthest that each side ever went, put together, would have been worth 0 points to the United States for 8 of its own, and 20 to Iran for 0, had every promise been believed.',
    ]);
  });
  test('what is in force', () => {
    expect(ledgerLesson(speaker, { sides: [{ ...us, given: 8, got: 5 }, { ...iran, given: 2, got: 20 }], families }).at(-1))
      .toBe('What is in force is worth 5 points to the United States for 8 of its own, and 20 to Iran for 2, if every promise is believed.');
  });
  test('both first at once, and nobody', () => {
    expect(ledgerLesson(speaker, { sides: [us, iran], families: [{ family: 'sanctions', givers: ['us', 'iran'], first: ['us', 'iran'], place }] })[0])
      .toBe('Both sides moved first at once, in round 1, on Sanctions.');
    expect(ledgerLesson(speaker, { sides: [], families: [] })).toEqual(['Nobody ever put anything on the table.']);
  });
});

describe('the lesson of credibility', () => {
  const opinion = { gauge: 'trust-iran', of: 'iran', about: 'us', startCenti: 2000, endCenti: 5467, rises: [], falls: [] } as const;
  const credibility = (sums: Credibility['trust'][number]['sums']): Credibility => ({ trust: [{ ...opinion, sums }], credit: [] });

  test.each<readonly [Credibility['trust'][number]['sums'], string]>([
    [[{ group: 'promises', byCenti: 2322 }, { group: 'pressure', byCenti: -300 }, { group: 'drift', byCenti: -750 }], ': most gained by promises kept, most lost to pressure.'],
    [[{ group: 'words', byCenti: 30 }], ': most gained by words and talks held.'],
    [[{ group: 'threats', byCenti: -30 }], ': most lost to threats and deadlines.'],
    [[{ group: 'drift', byCenti: -30 }], '.'],
  ])('%j', (sums, end) => {
    expect(credibilityLesson(speaker, credibility(sums))).toEqual([`Trust of Iran in the United States went from 20 to 55${end}`]);
  });
  test.each(CAUSE_GROUPS)('%s has a name', (group) => {
    expect(speaker.say(`credibility.group.${group}`)).toMatch(/^[a-z]/);
  });
});

describe('the lesson of pressure', () => {
  const act = { step: 3, round: 1, seat: 'iran', act: { kind: 'action', action: 'us-strike' }, trustCenti: -300, escalationCenti: 170, standingCenti: 0, otherNoDeal: -52, ownNoDeal: -17, ground: { kind: 'nothing-new' } } as const;
  test.each<readonly [string, Pressure, string]>([
    ['none', { acts: [], afterPressure: { acts: 0, gave: 0 }, afterGestures: { acts: 3, gave: 1 } }, 'Neither side used pressure, threats or deadlines.'],
    ['beside gestures', { acts: [act, act], afterPressure: { acts: 2, gave: 0 }, afterGestures: { acts: 3, gave: 1 } },
      'Iran pressed twice: escalation +3.4, trust in it −6. Where it can be told, the other side then offered more than ever before after 0 of 2 such acts, and after 1 of 3 gestures. What came after need not have come because of it.'],
    ['nothing to compare with', { acts: [act], afterPressure: { acts: 0, gave: 0 }, afterGestures: { acts: 0, gave: 0 } },
      'Iran pressed once: escalation +1.7, trust in it −3. The other side had laid nothing yet against which giving ground could be told.'],
  ])('%s', (_, pressure, lesson) => {
    expect(pressureLesson(speaker, pressure).join(' ')).toBe(lesson);
  });
});
