// Turning points in words: a loss, a gain, harm done to the other side, and what a record of tomorrow may hold.
import { expect, test } from 'vitest';
import type { TurningPoint } from '../../src/record/index.ts';
import { createSpeaker, turningPointStory } from '../../src/text/index.ts';

const speaker = createSpeaker({ language: 'en' });
const LOSS: TurningPoint = {
  step: 47, seat: 'iran', mark: 'talks-losing', landmark: 'deal-missed', lossCenti: { mean: 630, low: 455, high: 805 }, rollouts: 120,
  instead: { kind: 'initial' }, accordsPercent: { played: 0, instead: 100 },
};

test.each<[string, TurningPoint, { readonly sign: string; readonly name: string; readonly sum: RegExp; readonly instead: RegExp }]>([
  ['a loss', LOSS, { sign: '??', name: 'A deal missed', sum: /^Iran lost 6\.3 points of its score by it \(4\.6 to 8\.1; 120 games/, instead: /^Better: / }],
  ['a gain', { ...LOSS, mark: 'strong', landmark: 'door-opened', lossCenti: { mean: -630, low: -805, high: -455 } }, { sign: '!', name: 'A door opened', sum: /^Iran gained 6\.3 points of its score by it \(4\.6 to 8\.1;/, instead: /^Instead of: / }],
  ['harm that paid its author', { ...LOSS, mark: 'dubious', landmark: 'promise-broken', lossCenti: { mean: -300, low: -500, high: -100 }, harmedCenti: { seat: 'us', mean: 1800, low: 1200, high: 2400 } }, {
    sign: '?!', name: 'A promise broken', sum: /^The United States has 18 points less of its score by it \(12 to 24; 120 games played on, either way\), and Iran itself 3 more\.$/, instead: /^Better: /,
  }],
  ['a mark of tomorrow', { ...LOSS, mark: 'brilliant', landmark: 'sacrifice' }, { sign: 'brilliant', name: 'sacrifice', sum: /^Iran lost/, instead: /^Better: / }],
])('%s', (_, point, { sign, name, sum, instead }) => {
  const story = turningPointStory(speaker, point);
  expect(story).toMatchObject({ sign, name });
  expect(story.sum).toMatch(sum);
  expect(story.instead).toMatch(instead);
});
