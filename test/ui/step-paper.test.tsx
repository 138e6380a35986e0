// The paper of a step in a replay, written to text: reasons after the ending, none before; what delegations said, always.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { readReasons } from '../../src/agents/index.ts';
import { formatRecord } from '../../src/record/index.ts';
import type { PageStore } from '../../src/store/index.ts';
import { createSpeaker } from '../../src/text/index.ts';
import { PageProvider } from '../../src/ui/frame/page-context.tsx';
import { ScenarioVoice } from '../../src/ui/frame/speaker-context.tsx';
import { StepPaper } from '../../src/ui/replay/step-paper.tsx';
import { newGame, play } from '../record/games.ts';
import { ALONE, FIRST_CONTACT, moveOn, openPage } from '../store/a-page.ts';

function written(page: PageStore): string {
  const { replay } = page.state.getState();
  if (replay === undefined) throw new Error('nothing is watched');
  const store: PageStore = { ...page, state: { ...page.state, getInitialState: page.state.getState } };
  const { rules, texts } = replay;
  return plain(renderToStaticMarkup(<PageProvider store={store}><ScenarioVoice rules={rules} texts={texts}><StepPaper replay={replay} /></ScenarioVoice></PageProvider>));
}

const plain = (markup: string): string => markup.replaceAll(/<[^>]*>/g, ' ').replaceAll('&#x27;', '\'').replaceAll('&amp;', '&').replaceAll(/\s+/g, ' ');

test.each(['standard', 'expert'])('of a finished game lists why each %s agent did what it did, to everybody', async (level) => {
  const agent = { kind: 'agent', level, temper: 'pragmatic' } as const;
  const { rules, texts, scenario } = FIRST_CONTACT;
  const record = play(newGame({ seed: 3, seats: { us: agent, iran: agent, oman: agent }, scenario: { rules, ...scenario } })).record();
  const page = await openPage();
  await page.actions.importFile('finished.muscat.json', formatRecord(record));
  page.actions.lookAs('all');
  const speaker = createSpeaker({ language: 'en', texts, rules });
  const given = record.annex.reasons ?? [];
  expect(new Set(given.map(({ step }) => step)).size).toBe(record.entries.length);
  for (const { step, reasons } of given) {
    page.actions.seek(step);
    for (const reason of speaker.reasons(readReasons(reasons))) expect(written(page)).toContain(plain(reason));
  }
});

test('of a finished game tells why a player did something to everybody and to that seat, and to no other', async () => {
  const page = await openPage();
  await page.actions.begin(ALONE);
  page.actions.sayWhy('They have to <b>see</b> it first.');
  while (await moveOn(page));
  page.actions.watchGame();
  const told = (['all', 'us', 'iran', 'oman', 'audience'] as const).filter((viewer) => {
    page.actions.lookAs(viewer);
    page.actions.seek(1);
    return written(page).includes('Why, in its player’s words: They have to &lt;b&gt;see&lt;/b&gt; it first.');
  });
  expect(told).toEqual(['all', 'us']);
});

test('of a game that is not over tells what delegations said, and no reason', async () => {
  const page = await openPage();
  await page.actions.begin(ALONE);
  for (let moves = 0; moves < 4; moves += 1) await moveOn(page);
  page.actions.watchGame();
  const last = page.state.getState().replay?.lastStep ?? 0;
  const papers = Array.from({ length: last + 1 }, (_, step) => {
    page.actions.seek(step);
    return written(page);
  }).join(' ');
  expect(papers).toContain('The delegation of Iran: “');
  expect(papers).not.toContain('Why?');
  expect(JSON.stringify(page.state.getState())).not.toMatch(/"reasons":\[|wantedPercent|marginPoints|"would-change"/);
});
