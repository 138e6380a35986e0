/**
 * Makes the game's sounds and writes them: node src/cli/sound.node.ts
 * Not here: the sounds (sound/*.node.ts). A test says when what lies in assets/sound is not what the recipe gives.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RATE, type Samples } from './sound/arithmetic.node.ts';
import { digestOf, joined, type Rendered, renderAll, sixteenBits, type Sprite } from './sound/sprite.node.ts';

export const SOUND_FOLDER = join(import.meta.dirname, '..', '..', 'assets', 'sound');

/** What a committed sound is held against: digests before coding, and of the coded file. */
export type SoundDigests = { readonly sounds: Readonly<Record<string, string>>; readonly sprite: string };

/** Kilobits a second: 5 KB for each second of sound. */
const BIT_RATE = 40;
const BLOCK = 1152;

/** The file's text: one sound a line. */
export function spriteText(sprite: Sprite): string {
  return `{\n${Object.entries(sprite).map(([name, entry]) => `  ${JSON.stringify(name)}: ${JSON.stringify(entry)}`).join(',\n')}\n}\n`;
}

export function soundDigests(sounds: readonly Rendered[]): SoundDigests['sounds'] {
  return Object.fromEntries(sounds.map(({ name, samples }) => [name, digestOf(samples)]));
}

async function coded(samples: Samples): Promise<Buffer> {
  const { Mp3Encoder } = await import('@breezystack/lamejs');
  const encoder = new Mp3Encoder(1, RATE, BIT_RATE);
  const numbers = sixteenBits(samples);
  const blocks = Array.from({ length: Math.ceil(numbers.length / BLOCK) }, (_, index) => encoder.encodeBuffer(numbers.subarray(index * BLOCK, (index + 1) * BLOCK)));
  return Buffer.concat([...blocks, encoder.flush()].map((block) => Uint8Array.from(block)));
}

async function writeSound(): Promise<void> {
  const sounds = renderAll();
  const { sprite, samples } = joined(sounds);
  const file = await coded(samples);
  const digests: SoundDigests = { sounds: soundDigests(sounds), sprite: createHash('sha256').update(file).digest('hex') };
  mkdirSync(SOUND_FOLDER, { recursive: true });
  writeFileSync(join(SOUND_FOLDER, 'sprite.mp3'), file);
  writeFileSync(join(SOUND_FOLDER, 'sprite.json'), spriteText(sprite));
  writeFileSync(join(SOUND_FOLDER, 'digests.json'), `${JSON.stringify(digests, undefined, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeSound();
