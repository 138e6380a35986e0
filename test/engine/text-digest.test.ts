// The digest of texts: known answers, and agreement with an independent encoder.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textDigest } from '../../src/engine/index.ts';

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('known answer (FIPS 180-4): %j', (text, digest) => {
  expect(textDigest(text)).toBe(digest);
});

test('it is SHA-256 of the text as UTF-8, whatever the text', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.constantFrom('\uD800', 'a\uDC00b', 'سلام 🕊')), (text) =>
    textDigest(text) === createHash('sha256').update(text, 'utf8').digest('hex')));
});
