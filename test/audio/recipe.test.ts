// The sounds by numbers: what lies in assets/sound is what the recipe gives, and what it gives can be listened to.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SOUND_FOLDER, type SoundDigests, soundDigests, spriteText } from '../../src/cli/sound.node.ts';
import { cosine, decibels, halving, samplesOf, sine } from '../../src/cli/sound/arithmetic.node.ts';
import { loudestPart, meanOf, peakOf } from '../../src/cli/sound/levels.node.ts';
import { RECIPES } from '../../src/cli/sound/recipe.node.ts';
import { joined, renderAll } from '../../src/cli/sound/sprite.node.ts';

const sounds = renderAll();
const { sprite, samples } = joined(sounds);
const file = readFileSync(join(SOUND_FOLDER, 'sprite.mp3'));
const digests = JSON.parse(readFileSync(join(SOUND_FOLDER, 'digests.json'), 'utf8')) as SoundDigests;
const DECIBEL = decibels(1);

describe('what is committed (mend: node src/cli/sound.node.ts)', () => {
  test('is what the recipe renders, sample by sample', () => {
    expect(soundDigests(sounds)).toEqual(digests.sounds);
    expect(readFileSync(join(SOUND_FOLDER, 'sprite.json'), 'utf8').replaceAll('\r\n', '\n')).toBe(spriteText(sprite));
  });

  test('is the file that was coded from it, and small enough for a school’s line', () => {
    expect(createHash('sha256').update(file).digest('hex')).toBe(digests.sprite);
    expect(file.length).toBeLessThanOrEqual(450_000);
  });
});

test('the recipe gives the same a second time', () => {
  const few = RECIPES.filter(({ name }) => ['note-3', 'paper-turn', 'geneva-rain'].includes(name));
  for (const { make } of few) expect(make()).toEqual(make());
});

test.each([[0, 0], [0.25, 1], [0.5, 0], [0.75, -1], [1.0833333333333333, 0.5], [-0.25, -1]])('the sine of %d turns is %d', (turns, expected) => {
  expect(sine(turns)).toBeCloseTo(expected, 7);
  expect(cosine(turns - 0.25)).toBeCloseTo(expected, 7);
});

test.each([[0, 1], [1, 0.5], [0.5, Math.SQRT1_2], [-3, 8], [2.25, 0.21022410381342863]])('halving %d times leaves %d', (times, expected) => {
  expect(halving(times)).toBeCloseTo(expected, 9);
});

describe.each(sounds.map((sound, index) => ({ ...sound, level: RECIPES[index]?.level ?? 0 })))('$name', ({ samples: own, level }) => {
  test('does not clip, has no constant offset and is as loud as it should be', () => {
    expect(peakOf(own)).toBeLessThanOrEqual(0.8);
    expect(Math.abs(meanOf(own))).toBeLessThan(0.0005);
    const loudness = loudestPart(own);
    expect(loudness).toBeLessThanOrEqual(decibels(level) * DECIBEL);
    // A sound of short peaks may be held back by them, but not by much.
    expect(loudness).toBeGreaterThanOrEqual(decibels(level - 1.5));
  });
});

test.each(sounds.filter(({ loop }) => loop))('$name has no seam: the step from its end to its beginning is like any other', ({ samples: own }) => {
  const [seam = 1, ...inside] = Array.from(own, (sample, index) => Math.abs(sample - (own.at(index - 1) ?? 0)));
  expect(seam).toBeLessThan(inside.reduce((most, step) => Math.max(most, step), 0));
  const tenth = samplesOf(0.1);
  const energy = (part: Float32Array): number => Math.sqrt(part.reduce((sum, sample) => sum + sample * sample, 0));
  const change = energy(own.subarray(0, tenth)) / energy(own.subarray(-tenth));
  expect(change).toBeGreaterThan(1 / 3);
  expect(change).toBeLessThan(3);
});

test.each(sounds.filter(({ loop }) => !loop))('$name begins and ends in stillness', ({ samples: own }) => {
  expect(own[0]).toBeCloseTo(0, 6);
  expect(own.at(-1)).toBeCloseTo(0, 6);
});

test('in the sprite no sound reaches into another', () => {
  const places = Object.values(sprite);
  places.forEach(({ startMilliseconds, lengthMilliseconds }, index) => {
    const next = places[index + 1]?.startMilliseconds ?? (samples.length / samplesOf(1)) * 1000;
    expect(startMilliseconds + lengthMilliseconds).toBeLessThanOrEqual(next - 30);
  });
});
