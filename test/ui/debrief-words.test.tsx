// Questions and glossary, written to text: which questions an ending gets, and that each leads to an entry that is there.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Ending } from '../../src/engine/index.ts';
import { IDEAS, type Question } from '../../src/scenario/index.ts';
import { catalogOf } from '../../src/text/catalog.ts';
import { referencesOn } from '../../src/text/index.ts';
import { Discussion } from '../../src/ui/debrief/discussion.tsx';
import { Glossary } from '../../src/ui/debrief/glossary.tsx';
import { ScenarioVoice } from '../../src/ui/frame/speaker-context.tsx';
import { FIRST_CONTACT } from '../store/a-page.ts';

const ENDINGS: readonly Ending[] = ['framework', 'interim', 'suspended', 'war'];
const { rules, texts } = FIRST_CONTACT;
const english = catalogOf('en');

const asked = (questions: readonly Question[], ending: Ending): string =>
  renderToStaticMarkup(<ScenarioVoice rules={rules} texts={texts}><Discussion questions={questions} ending={ending} /></ScenarioVoice>);

describe('the discussion', () => {
  const always: Question = { text: { en: 'What did the {us} fear?' }, about: 'security-dilemma' };
  const afterWar: Question = { text: { en: 'Which step was the last?' }, when: 'war' };

  test.each(ENDINGS)('after %s has what is always asked, and of the rest what belongs to it', (ending) => {
    const markup = asked([always, afterWar], ending);
    expect(markup).toContain('What did the United States fear?');
    expect(markup.includes('Which step was the last?')).toBe(ending === 'war');
  });

  test('leads from a question to its entry, and from one about nothing nowhere', () => {
    const links = [...asked([always, afterWar], 'war').matchAll(/href="([^"]*)"/g)].map(([, to]) => to);
    expect(links).toEqual(['#term-security-dilemma']);
  });

  test('is not there where nothing is asked', () => {
    expect(asked([afterWar], 'interim')).toBe('');
    expect(asked([], 'war')).toBe('');
  });

  test.each(ENDINGS)('of First Contact after %s has three questions at least', (ending) => {
    expect(asked(texts.debrief.questions, ending).match(/<li>/g)?.length).toBeGreaterThanOrEqual(3);
  });
});

describe('the glossary', () => {
  const markup = renderToStaticMarkup(<Glossary />);

  test.each(IDEAS)('%s has a name, what it means, how it appears here, and something to read', (idea) => {
    expect(english[`glossary.${idea}.name`]).toMatch(/^\p{Lu}/u);
    expect(english[`glossary.${idea}.meaning`]?.match(/[.?](?= |$)/g)?.length).toBeGreaterThanOrEqual(2);
    expect(english[`glossary.${idea}.here`]).toMatch(/^\p{Lu}.*\.$/u);
    expect(referencesOn(idea).length).toBeGreaterThanOrEqual(1);
  });

  test('has nothing that is no idea', () => {
    const ids = Object.keys(english).flatMap((id) => /^glossary\.(.+)\.\w+$/.exec(id)?.[1] ?? []);
    expect(new Set(ids)).toEqual(new Set(IDEAS));
  });

  test.each(IDEAS)('%s stands under an anchor of its own, with its works', (idea) => {
    const [, entry = ''] = new RegExp(`id="term-${idea}"(.*?)</div>`).exec(markup) ?? [];
    expect(markup.split(`id="term-${idea}"`)).toHaveLength(2);
    for (const { authors, year, title } of referencesOn(idea)) expect(entry).toContain(`${authors} (${year}): <cite>${title}</cite>`);
  });
});

describe('a reference', () => {
  const all = [...new Map(IDEAS.flatMap(referencesOn).map((reference) => [reference.title, reference])).values()];

  test.each(all)('$title ($year) is complete', ({ authors, year, title, published }) => {
    expect(year).toBeGreaterThanOrEqual(1900);
    expect(year).toBeLessThanOrEqual(2026);
    for (const part of [authors, title, published]) expect(part).toMatch(/^\S.*[^\s.]$/);
  });
});
