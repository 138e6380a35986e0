// When a deal was possible, written to text for a golden game: reasons, what is folded, and how the accord differs from the best text.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { dealCourse, type Door, factsOf, type GaugeMove } from '../../src/analysis/index.ts';
import { Doors } from '../../src/ui/debrief/doors.tsx';
import { PageProvider } from '../../src/ui/frame/page-context.tsx';
import { ScenarioVoice } from '../../src/ui/frame/speaker-context.tsx';
import { openPage } from '../store/a-page.ts';
import { goldenGame, type GoldenName } from '../support/golden-rerun.ts';

/** Steps with texts that both would have signed, in every game that is looked at: a whole course would take seconds. */
const BEFORE_ACCORD = [22, 24] as const;

async function written(name: GoldenName, doors: readonly Door[]): Promise<string> {
  const { rerun, scenario: { texts } } = goldenGame(name);
  const course = [...dealCourse(rerun.rules, rerun.steps.slice(...BEFORE_ACCORD).map(({ state }) => state))];
  const facts = factsOf({ rules: rerun.rules, steps: rerun.steps, course, doors });
  const page = await openPage();
  return renderToStaticMarkup(
    <PageProvider store={page}><ScenarioVoice rules={rerun.rules} texts={texts}><Doors debrief={{ course, doors, facts }} rules={rerun.rules} /></ScenarioVoice></PageProvider>,
  );
}

const move: GaugeMove = { gauge: 'trust-us', byCenti: 400, cause: { kind: 'action', seat: 'iran', action: 'iran-export-batch' } };
const doorWith = (moves: readonly GaugeMove[]): Door => ({ step: 1, round: 1, kind: 'opened', before: 0, after: 10, because: [{ part: { kind: 'trust', side: 0 }, way: 'up', moves }] });

test('a few moves are read at once, many are folded behind what they did together', async () => {
  expect(await written('rome-war', [doorWith([move])])).not.toContain('<details>');
  const many = await written('rome-war', [doorWith([move, move, move, move])]);
  expect(many).toMatch(/<p>The United States came to believe promises more\.<\/p><details><summary>The 4 moves behind it<\/summary>/);
});

test('beside the best text stands on what the accord differs from it, where one is in force', async () => {
  expect(await written('rome-framework', [])).toMatch(/The best they could have signed.*What is in force at the end differs from it on “[^<]+\.<\/p>/);
  const war = await written('rome-war', []);
  expect(war).toContain('The best they could have signed');
  expect(war).not.toContain('What is in force at the end');
});
