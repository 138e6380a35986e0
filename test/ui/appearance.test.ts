// How the document looks: the player's word before the system's.
import { expect, test } from 'vitest';
import { type CanvasState, FIRST_PREFERENCES, type Preferences } from '../../src/store/index.ts';
import { FIRST_STAGE } from '../../src/store/stage-view.ts';
import { type Appearance, appearanceOf, type System } from '../../src/ui/frame/appearance.ts';

const quiet: System = { dark: false, moreContrast: false, lessMotion: false };
const all: System = { dark: true, moreContrast: true, lessMotion: true };
const first: Appearance = { theme: 'light', contrast: 'normal', motion: 'full', view: 'stage' };

test.each<[string, Partial<Preferences>, System, Partial<Appearance>]>([
  ['follows a system that asks for nothing', {}, quiet, {}],
  ['follows a system that asks for everything', {}, all, { theme: 'dark', contrast: 'more', motion: 'less' }],
  ['is light though the system is dark', { theme: 'light' }, { ...quiet, dark: true }, { theme: 'light' }],
  ['is dark though the system is light', { theme: 'dark' }, quiet, { theme: 'dark' }],
  ['has more contrast than the system asks for', { contrast: 'more' }, quiet, { contrast: 'more' }],
  ['moves though the system would rather not', { motion: 'full' }, { ...quiet, lessMotion: true }, { motion: 'full' }],
  ['stands still though the system would move', { motion: 'less' }, quiet, { motion: 'less' }],
  ['stands still at speed 0', { animationSpeed: 0, motion: 'full' }, quiet, { motion: 'less' }],
  ['is papers only', { textView: true }, quiet, { view: 'text' }],
])('the page %s', (_, preferences, system, expected) => {
  expect(appearanceOf({ preferences: { ...FIRST_PREFERENCES, ...preferences }, stage: FIRST_STAGE }, system)).toEqual({ ...first, ...expected });
});

test.each<[CanvasState, Appearance['view']]>([
  ['waiting', 'stage'], ['starting', 'stage'], ['on', 'stage'], ['failed', 'text'], ['broken', 'text'],
])('with a canvas that is %s the page is in its %s view', (canvas, view) => {
  expect(appearanceOf({ preferences: FIRST_PREFERENCES, stage: { ...FIRST_STAGE, canvas } }, quiet).view).toBe(view);
});
