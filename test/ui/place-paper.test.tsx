// The papers of the map, written to text: what a place shows of one game, and the list of all places.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { PLACE_IDS } from '../../src/scenario/index.ts';
import type { PageStore } from '../../src/store/index.ts';
import { PageProvider } from '../../src/ui/frame/page-context.tsx';
import { ScenarioVoice } from '../../src/ui/frame/speaker-context.tsx';
import { PlaceList } from '../../src/ui/papers/place-list.tsx';
import { PlacePaper } from '../../src/ui/papers/place-paper.tsx';
import { ALONE, moveOn, openPage, seated } from '../store/a-page.ts';

async function atOrders(): Promise<PageStore> {
  const page = await openPage();
  await page.actions.begin(ALONE);
  page.actions.readBrief();
  return page;
}

function written(page: PageStore): string {
  const { game } = page.state.getState();
  if (game === undefined) throw new Error('no game lies open');
  // What is written without a browser starts from a store's first state: here that is the present one.
  const store: PageStore = { ...page, state: { ...page.state, getInitialState: page.state.getState } };
  return renderToStaticMarkup(
    <PageProvider store={store}>
      <ScenarioVoice rules={game.rules} texts={game.texts}><PlacePaper game={game} sitting={seated(page)} /><PlaceList game={game} /></ScenarioVoice>
    </PageProvider>,
  );
}

describe('the paper of a place', () => {
  test('nothing is open before something is pointed at', async () => {
    expect(written(await atOrders())).not.toContain('place-title');
  });

  test('shows its gauge with its number, what can be ordered there and what stands in force', async () => {
    const page = await atOrders();
    page.actions.point({ kind: 'place', place: 'kharg' });
    expect(written(page)).toMatch(/Kharg.*The island terminal.*Announce new sanctions.*Economic pressure.*What stands here now.*Economic pressure.*63 points/s);
  });

  test('marks what is chosen, in the paper and in the list', async () => {
    const page = await atOrders();
    page.actions.point({ kind: 'place', place: 'kharg' });
    const before = written(page);
    page.actions.toggleAction('us-new-sanctions');
    const after = written(page);
    expect(before).not.toContain('data-checked="true"');
    expect(after).toContain('data-checked="true"');
    expect(after).toContain('1 chosen');
  });

  test('names the rung beside escalation', async () => {
    const page = await atOrders();
    page.actions.point({ kind: 'place', place: 'hormuz' });
    expect(written(page)).toMatch(/Escalation.*40.*Tension/s);
  });

  test('asks for no orders at the table, and tells what happened', async () => {
    const page = await atOrders();
    await moveOn(page);
    page.actions.point({ kind: 'place', place: 'muscat' });
    expect(written(page)).toContain('Orders are given between the tables');
    expect(written(page)).toMatch(/What happened here.*Round 1/s);
  });

  test('a place that there is not opens nothing', async () => {
    const page = await atOrders();
    page.actions.point({ kind: 'place', place: 'atlantis' });
    expect(written(page)).not.toContain('place-title');
  });
});

test('the list has a button for every place', async () => {
  const page = await atOrders();
  const buttons = [...written(page).matchAll(/<button[^>]* id="place-([a-z-]+)"/g)].map(([, id]) => id);
  expect(new Set(buttons)).toEqual(new Set(PLACE_IDS));
});
