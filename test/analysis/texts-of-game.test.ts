// Texts that both sides initialled: a guarantee goes with the text that it was given for, and with no other.
import { expect, test } from 'vitest';
import { textsInitialled } from '../../src/analysis/texts-of-game.ts';
import type { Timed } from '../../src/analysis/timeline.ts';
import type { GameEvent } from '../../src/engine/index.ts';
import { tinyRules } from '../support/tiny-rules.ts';

const terms = { energy: 1, level: 1 };
const offered: GameEvent = { kind: 'offered', seat: 'us', terms };
const vouched = (issue: string): GameEvent => ({ kind: 'guaranteed', issue });
const initialled: GameEvent = { kind: 'initialled', seat: 'iran', terms };
const refused: GameEvent = { kind: 'bridge-answered', seat: 'iran', answer: 'refuse' };

test.each<[string, readonly GameEvent[], readonly string[]]>([
  ['nothing', [offered, initialled], []],
  ['what was vouched for while it lay there', [offered, vouched('energy'), initialled], ['energy']],
  ['nothing of an earlier offer', [offered, vouched('energy'), offered, initialled], []],
  ['nothing of a bridging text that was refused', [offered, vouched('energy'), vouched('level'), { kind: 'bridge-laid', terms, guaranteed: ['level'] }, refused, initialled], ['energy']],
])('an offer carries %s', (_, events, guaranteed) => {
  const row = events.map((event, nth): Timed => ({ step: nth + 1, round: 1, nth: 0, event }));
  expect(textsInitialled(tinyRules, row)).toEqual([{ step: events.length, round: 1, by: 'us', terms, guaranteed }]);
});
