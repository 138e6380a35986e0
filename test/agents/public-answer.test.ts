// Which obstacle a delegation lets the table know, by its reasons and its candour.
import { describe, expect, test } from 'vitest';
import { publicAnswer, type PublicAnswer, type Reason } from '../../src/agents/index.ts';
import { observe, type Observation, startGame, type TemperTraits, type Terms } from '../../src/engine/index.ts';
import { tinyRules } from '../support/tiny-rules.ts';

const TEXT: Terms = { level: 2, energy: 1 };

/** Iran, with a bridging text before it. */
function before(text: Terms, own: Terms = {}): Observation {
  const now = observe(tinyRules, startGame(tinyRules, { seed: 1, length: 'full' }).state, 'iran');
  const table = { opener: 'us', exchange: 1, turns: 0, passes: 0, standing: { kind: 'none' }, bridged: true, soundedOut: [], offers: 0 } as const;
  return { ...now, phase: { kind: 'bridge', terms: text, guaranteed: [], own: { kind: 'open' }, table }, lastOffers: { ...now.lastOffers, iran: own } };
}

type Case = { readonly reasons: readonly Reason[]; readonly candour: TemperTraits['candour']; readonly own?: Terms };

function refusing({ reasons, candour, own }: Case): PublicAnswer | 'none' {
  return publicAnswer({ rules: tinyRules, seat: 'iran', event: { kind: 'bridge-answered', seat: 'iran', answer: 'refuse' }, before: before(TEXT, own), reasons, candour });
}

const LINE: Reason = { kind: 'red-line', redLine: 'canary-iran-level-line', issue: 'level' };
const UNSEEN: Reason = { kind: 'wants-verification', issue: 'watch' };
const NO: Reason = { kind: 'would-not-ratify', marginPoints: -4 };
const LITTLE: Reason = { kind: 'below-aspiration', sharePercent: 30, wantedPercent: 60 };
const THIN: Reason = { kind: 'wants-margin', marginPoints: 1, wantedPoints: 2 };
const LATER: Reason = { kind: 'expects-more', marginPoints: 3, morePoints: 2, textPoints: 12, chancePercent: 55 };
const MISTRUST: Reason = { kind: 'credibility-lost', points: 9 };
const HURDLE: Reason = { kind: 'hurdle', percent: 40, points: 6 };
const MORE: Reason = { kind: 'would-change', issue: 'energy', position: 2 };
const LESS: Reason = { kind: 'would-change', issue: 'level', position: 1 };

describe('a text refused', () => {
  test.each<[string, readonly Reason[], PublicAnswer, PublicAnswer]>([
    ['a red line that it crosses', [LINE, NO], { kind: 'cannot-at-issue', issue: 'level' }, { kind: 'cannot-as-it-stands' }],
    ['a red line on what the text does not have', [{ ...LINE, issue: 'range' }], { kind: 'cannot-as-it-stands' }, { kind: 'cannot-as-it-stands' }],
    ['promises that nobody would see', [UNSEEN, LITTLE], { kind: 'needs-proof' }, { kind: 'needs-proof' }],
    ['mistrust', [NO, MISTRUST, HURDLE], { kind: 'needs-assurances' }, { kind: 'needs-assurances' }],
    ['the hurdle at home', [NO, { ...MISTRUST, points: 2 }, HURDLE], { kind: 'hard-at-home' }, { kind: 'hard-at-home' }],
    ['too little in it', [NO], { kind: 'falls-short' }, { kind: 'falls-short' }],
    ['too little given', [LITTLE, MORE], { kind: 'must-go-further', family: 'sanctions' }, { kind: 'falls-short' }],
    ['too little left over', [THIN, LESS], { kind: 'asks-too-much', family: 'enrichment' }, { kind: 'falls-short' }],
    ['more hoped for', [LATER, MISTRUST], { kind: 'falls-short' }, { kind: 'falls-short' }],
    ['too much asked', [LITTLE, LESS], { kind: 'asks-too-much', family: 'enrichment' }, { kind: 'falls-short' }],
    ['a change on what the text does not have', [LITTLE, { ...MORE, issue: 'range' }], { kind: 'falls-short' }, { kind: 'falls-short' }],
    ['a smaller step first', [LITTLE, { kind: 'interim-first' }], { kind: 'small-steps-first' }, { kind: 'small-steps-first' }],
    ['their movement answered', [LITTLE, { kind: 'reciprocates', what: 'concession' }], { kind: 'meets-movement' }, { kind: 'meets-movement' }],
    ['chance', [{ kind: 'chance' }], { kind: 'not-yet-acceptable' }, { kind: 'not-yet-acceptable' }],
  ])('for %s', (_, reasons, open, measured) => {
    expect(refusing({ reasons, candour: 'open' })).toEqual(open);
    expect(refusing({ reasons, candour: 'measured' })).toEqual(measured);
    expect(refusing({ reasons, candour: 'closed' })).toEqual({ kind: 'not-yet-acceptable' });
  });

  test('names what the seat itself has asked for openly', () => {
    expect(refusing({ reasons: [UNSEEN], candour: 'open', own: { watch: 1 } })).toEqual({ kind: 'needs-verification', issue: 'watch' });
  });
});

test('what nobody saw is not spoken of', () => {
  const [secret] = tinyRules.actions.filter((action) => !action.public);
  const deed = { rules: tinyRules, seat: secret?.seat ?? 'us', before: before(TEXT), reasons: [], candour: 'open' } as const;
  expect(secret).toBeDefined();
  expect(publicAnswer({ ...deed, event: { kind: 'action-taken', seat: deed.seat, action: secret?.id ?? '', public: false } })).toBe('none');
  expect(publicAnswer({ ...deed, event: { kind: 'conduct-ordered', issue: 'level', giver: deed.seat, conduct: 'stall' } })).toBe('none');
});
