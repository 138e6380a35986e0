// What a debrief tells beside its charts, written to text for golden games.
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { credibilityOf, ledgerOf, type Moment, pressureOf, promisesOf } from '../../src/analysis/index.ts';
import { CredibilityTable } from '../../src/ui/debrief/facts/credibility-table.tsx';
import { Ledger } from '../../src/ui/debrief/facts/ledger.tsx';
import { PressureTable } from '../../src/ui/debrief/facts/pressure-table.tsx';
import { PromiseTable } from '../../src/ui/debrief/facts/promise-table.tsx';
import { Story } from '../../src/ui/debrief/facts/story.tsx';
import { ScenarioVoice } from '../../src/ui/frame/speaker-context.tsx';
import { GOLDEN_NAMES, goldenGame, type GoldenName } from '../support/golden-rerun.ts';

const onStep = (): void => undefined;

function written(name: GoldenName, part: ReactNode): string {
  const { rerun: { rules }, scenario: { texts } } = goldenGame(name);
  return renderToStaticMarkup(<ScenarioVoice rules={rules} texts={texts}>{part}</ScenarioVoice>);
}

/** Cells of a body row by the name of the row, without the names of columns that a narrow window shows. */
function row(html: string, named: string): readonly string[] {
  const found = html.split('<tr').find((part) => part.includes(`>${named}`) && part.includes('<td'));
  return [...(found ?? '').matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = '']) => cell.replace(/<span class="fact-name">.*?<\/span>/, '').replace(/<[^>]*>/g, '').trim());
}

describe('the story', () => {
  test('has a line with its round, its sentence and a button to its step for each moment', () => {
    const lines: readonly Moment[] = [
      { step: 15, round: 2, kind: 'walked-out', seat: 'us' },
      { step: 73, round: 6, kind: 'deadline-expired', author: 'us', escalationCenti: 600 },
    ];
    const html = written('rome-war', <Story lines={lines} onStep={onStep} />);
    expect(html).toContain('The story in 2 lines');
    expect(html.match(/<li/g)).toHaveLength(2);
    expect(html).toContain('Round 2');
    expect(html).toContain('The United States walked out.');
    expect(html).toContain('aria-label="Step 73: show it"');
  });
});

describe('the ledger', () => {
  const html = written('rome-war', <Ledger ledger={ledgerOf(goldenGame('rome-war').rerun)} onStep={onStep} />);

  test('says what to see above its tables', () => {
    expect(html).toContain('The United States moved first, in round 1, on Sanctions and Security.');
  });
  test('has a row for each issue, and the sums', () => {
    expect(row(html, 'Stock of enriched uranium')).toEqual(['Round 1 Step 4', '300 kg', 'no change', '8', '30']);
    expect(row(html, 'Missiles')).toEqual(['never', '', '', '', '']);
    expect(row(html, 'Together, at the farthest')).toEqual(['', '', '', '24', '68']);
  });
});

describe('promises', () => {
  test('one row each', () => {
    const html = written('rome-framework', <PromiseTable promises={promisesOf(goldenGame('rome-framework').rerun)} onStep={onStep} />);
    expect(row(html, 'Stock of enriched uranium: sealed')).toEqual(['Iran', '5 to 7 Step 42', '1 of 1', 'never', 'replaced by another position']);
  });
  test('stalled and found out, and never looked at', () => {
    const at = { step: 6, round: 2 };
    const broken = { giver: 'iran', issue: 'stockpile', position: 1, from: at, to: at, end: 'left', due: 3, honoured: 1, stalled: 2, found: 1, unlooked: 1 } as const;
    const html = written('rome-war', <PromiseTable promises={[broken]} onStep={onStep} />);
    expect(row(html, 'Stock of enriched uranium: sealed').slice(2)).toEqual(['1 of 3', '2 times, found out once', 'ended when its giver left; stalled at the end, when nobody came to look any more']);
  });
  test('no table where there was none', () => {
    const html = written('rome-war', <PromiseTable promises={[]} onStep={onStep} />);
    expect(html).toContain('No promise ever came into force');
    expect(html).not.toContain('<table');
  });
});

test('credibility: groups from start to end, and the greatest moves', () => {
  const html = written('rome-framework', <CredibilityTable credibility={credibilityOf(goldenGame('rome-framework').rerun)} onStep={onStep} />);
  expect(row(html, 'At the start')).toEqual(['25', '20']);
  expect(row(html, 'promises kept')).toEqual(['+25.4', '+23.2']);
  expect(row(html, 'pressure')).toEqual(['−4', '−3']);
  expect(html).toContain('Trust of Iran in the United States fell by 5, because Israel struck.');
});

test('pressure: what each act moved, and what came after', () => {
  const html = written('rome-war', <PressureTable pressure={pressureOf(goldenGame('rome-war').rerun)} onStep={onStep} />);
  expect(html).toContain('Drill in the Strait of Hormuz');
  const [drill] = html.split('<tr').filter((part) => part.includes('Drill in the Strait of Hormuz'));
  expect(row(`<tr${drill ?? ''}`.replace('</svg> ', '</svg>'), 'Iran: Drill in the Strait of Hormuz')).toEqual(['−3', '+1.7', '0', '−0.5', '−0.2', 'gave 4 points more in round 3']);
});

test.each(GOLDEN_NAMES)('%s: every part of every table is said', (name) => {
  const { rerun } = goldenGame(name);
  const html = written(name, (
    <>
      <Ledger ledger={ledgerOf(rerun)} onStep={onStep} /><PromiseTable promises={promisesOf(rerun)} onStep={onStep} />
      <CredibilityTable credibility={credibilityOf(rerun)} onStep={onStep} /><PressureTable pressure={pressureOf(rerun)} onStep={onStep} />
    </>
  ));
  expect(html).not.toMatch(/[{}]|undefined|NaN|>(ledger|promises|credibility|pressure|facts)\.[a-z]/);
  expect(html.match(/<caption/g)?.length).toBe(html.match(/<table/g)?.length);
});
