// Tempers that a scenario brings: what a file may say of them, and what becomes of it.
import { describe, expect, test } from 'vitest';
import { TEMPER_IDS, temperIds, temperOf, TEMPERS } from '../../src/agents/index.ts';
import { type CompiledScenario, parseScenario, type Problem } from '../../src/scenario/index.ts';
import { edited, extended, placeOf } from '../support/scenario-edits.ts';

const ENVOY = 'tempers:\n  envoy: {name: careful envoy, about: Looks twice., like: legalist, pressurePercent: 12, candour: closed}';

function compiled(source: string): CompiledScenario {
  const parsed = parseScenario(source);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
}

function problemsOf(source: string): readonly Problem[] {
  const parsed = parseScenario(source);
  return parsed.ok ? [] : parsed.problems;
}

describe('a temper of the scenario’s own', () => {
  test('is like its model but for what it says', () => {
    const { rules, texts } = compiled(extended(ENVOY));
    expect(temperIds(rules)).toEqual([...TEMPER_IDS, 'envoy']);
    expect(temperOf(rules, 'envoy')).toEqual({ ...TEMPERS.legalist, id: 'envoy', pressurePercent: 12, candour: 'closed' });
    expect(texts.tempers).toEqual({ envoy: { name: { en: 'careful envoy' }, about: { en: 'Looks twice.' } } });
  });

  test('may be suggested for a seat', () => {
    const { texts } = compiled(extended(ENVOY, edited('short: B}', 'short: B, temper: envoy}')));
    expect(texts.seats.iran.temper).toBe('envoy');
  });

  test('is one of those that always exist where it brings none', () => {
    const { rules } = compiled(extended(''));
    expect(temperIds(rules)).toEqual(TEMPER_IDS);
    expect(temperOf(rules, 'envoy')).toBeUndefined();
    expect(temperOf(rules, 'hawkish')).toEqual(TEMPERS.hawkish);
  });

  test.each([
    ['a misspelt trait', 'pressurePercent', 'presurePercent', { code: 'scenario/unknown-field', at: 'presurePercent', near: 'pressurePercent' }],
    ['a number out of range', 'Percent: 12', 'Percent: 120', { code: 'scenario/too-big', at: '120' }],
    ['a word that no trait has', 'closed', 'clossed', { code: 'scenario/not-one-of', at: 'clossed', near: 'closed' }],
    ['a model that does not exist', 'like: legalist', 'like: legalst', { code: 'scenario/not-one-of', at: 'legalst', near: 'legalist' }],
    ['a name that is taken', 'envoy:', 'hawkish:', { code: 'scenario/reserved-id', at: 'hawkish:' }],
    ['the word for one that is drawn', 'envoy:', 'surprise:', { code: 'scenario/reserved-id', at: 'surprise:' }],
    ['no model', 'like: legalist, ', '', { code: 'scenario/missing-field', at: 'envoy' }],
  ])('is refused with %s', (_, find, replace, { at, code, ...more }) => {
    const source = edited(find, replace, extended(ENVOY));
    const near = 'near' in more ? { values: expect.objectContaining({ near: more.near }) as unknown } : {};
    expect(problemsOf(source)).toEqual([expect.objectContaining({ code, severity: 'error', ...placeOf(source, at), ...near })]);
  });

  test('may have every trait of those that always exist, in the same words and numbers', () => {
    for (const id of TEMPER_IDS) {
      const { id: _, ...traits } = TEMPERS[id];
      const said = Object.entries(traits).map(([trait, value]) => `${trait}: ${value}`).join(', ');
      const { rules } = compiled(extended(`tempers:\n  copy: {name: N, about: A, like: pragmatic, ${said}}`));
      expect(temperOf(rules, 'copy')).toEqual({ ...TEMPERS[id], id: 'copy' });
    }
  });
});
