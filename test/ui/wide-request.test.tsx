// What a request for a wide agenda is said to move, written to text.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { type Format, observe, type SeatId, startGame } from '../../src/engine/index.ts';
import { ScenarioVoice } from '../../src/ui/frame/speaker-context.tsx';
import { WideRequest } from '../../src/ui/tasks/wide-request.tsx';
import { tinyRules } from '../support/tiny-rules.ts';
import { FIRST_CONTACT } from '../store/a-page.ts';

const { state } = startGame(tinyRules, { seed: 1, length: 'full' });

function told(seat: SeatId, families: readonly string[], format: Format = 'indirect'): string {
  const request = { families, format };
  const written = renderToStaticMarkup(
    <ScenarioVoice rules={tinyRules} texts={FIRST_CONTACT.texts}><WideRequest rules={tinyRules} now={observe(tinyRules, state, seat)} request={request} /></ScenarioVoice>,
  );
  return written.replaceAll(/<[^>]*>/g, '');
}

test('the side that pays at home reads the price', () => {
  expect(told('iran', ['enrichment', 'missiles'])).toMatch(/^You ask for .*, it moves:Trust of the United States in Iran \+3Standing of Iran at home −5/);
});

test('the other side does not read what it costs there', () => {
  expect(told('us', ['missiles'])).toContain('Trust of the United States in Iran +3');
  expect(told('us', ['missiles'])).not.toContain('Standing of Iran');
});

test('experts are said to be no help', () => {
  expect(told('iran', ['missiles'], 'expert')).toMatch(/^At expert-level talks nothing can be offered on/);
});

test('of subjects that widen nothing there is nothing to say', () => {
  expect(told('iran', ['enrichment', 'sanctions'])).toBe('');
});
