// Which stroke means which key of the page: letters never while somebody writes, names always, the latest panel first.
import { describe, expect, test } from 'vitest';
import { createKeyboard, type Situation, type Stroke } from '../../src/ui/frame/keyboard.ts';

const plain: Situation = { writing: false, taken: false, dialog: false, singleKeys: true };
const stroke = (key: string, change: Partial<Stroke> = {}): Stroke => ({ key, ctrlKey: false, altKey: false, metaKey: false, ...change });

/** A keyboard with `m`, Escape and the space bar, and what they did. */
function held() {
  const done: string[] = [];
  const keyboard = createKeyboard();
  keyboard.add({ key: 'm', label: 'ui.key.mute', handle: () => done.push('mute') });
  keyboard.add({ key: 'Escape', label: 'ui.key.escape', handle: () => done.push('escape') });
  keyboard.add({ key: ' ', label: 'ui.replay.key.play', handle: () => done.push('space') });
  return { keyboard, done };
}

describe('a stroke', () => {
  test.each<[string, Stroke, Situation, readonly string[]]>([
    ['is heard', stroke('m'), plain, ['mute']],
    ['is heard with capitals locked', stroke('M'), plain, ['mute']],
    ['that nobody holds does nothing', stroke('x'), plain, []],
    ['with Control is the browser’s', stroke('m', { ctrlKey: true }), plain, []],
    ['with Alt is the browser’s', stroke('m', { altKey: true }), plain, []],
    ['with Command is the browser’s', stroke('m', { metaKey: true }), plain, []],
    ['within a composed character is not one yet', stroke('m', { isComposing: true }), plain, []],
    ['of a letter is a letter where somebody writes', stroke('m'), { ...plain, writing: true }, []],
    ['of a letter does nothing where no single keys are wanted', stroke('m'), { ...plain, singleKeys: false }, []],
    ['of a named key acts where somebody writes', stroke('Escape'), { ...plain, writing: true }, ['escape']],
    ['of a named key acts where no single keys are wanted', stroke('Escape'), { ...plain, singleKeys: false }, ['escape']],
    ['of the space bar is not a letter', stroke(' '), { ...plain, singleKeys: false }, ['space']],
    ['belongs to what has the focus and uses it', stroke(' '), { ...plain, taken: true }, []],
    ['belongs to the dialog that is open', stroke('m'), { ...plain, dialog: true }, []],
  ])('%s', (_, pressed, situation, expected) => {
    const { keyboard, done } = held();
    expect(keyboard.press(pressed, situation)).toBe(expected.length > 0);
    expect(done).toEqual(expected);
  });
});

test('of two that hold a key the later one acts and is listed, until it lets go', () => {
  const { keyboard, done } = held();
  const letGo = keyboard.add({ key: 'm', label: 'ui.key.view', handle: () => done.push('later') });
  expect(keyboard.list().map(({ label }) => label)).toEqual(['ui.key.escape', 'ui.replay.key.play', 'ui.key.view']);
  keyboard.press(stroke('m'), plain);
  letGo();
  letGo();
  keyboard.press(stroke('m'), plain);
  expect(done).toEqual(['later', 'mute']);
  expect(keyboard.list().map(({ label }) => label)).toEqual(['ui.key.mute', 'ui.key.escape', 'ui.replay.key.play']);
});
