// A person at the page, for browser tests and pictures: everything by role and name, as somebody would who sees it
// or hears it. Knows the page's words, and nothing of its code.
import type { Page } from 'playwright-core';

/** Named otherwise where the other side has passed before. */
export const PASS = /^Pass( as they did)?$/;

/** Presses a button by its name, or by the beginning of it. */
export async function press(page: Page, name: RegExp | string): Promise<void> {
  await page.getByRole('button', { name, exact: typeof name === 'string' }).click();
}

/** From the title to the choice of a new game, past the content note where it is shown. */
export async function openNewGame(page: Page): Promise<void> {
  await press(page, 'New game');
  const note = page.getByRole('heading', { name: 'Before the first game' });
  const choice = page.getByRole('heading', { name: 'New game' });
  await note.or(choice).waitFor();
  if (await note.isVisible()) await press(page, 'I have read this: go on');
  await choice.waitFor();
}

export interface GameWish {
  readonly scenario: string;
  readonly seat: 'United States' | 'Iran' | 'Oman';
  /** A fixed world, so that what is seen is always the same. */
  readonly seed: number;
  /** Further seats that a person at the device plays. */
  readonly people?: readonly string[];
  /** Seats that an expert plays. */
  readonly experts?: readonly string[];
  /** Sent out before the game, where it is called in by default. */
  readonly adviser?: 'off';
}

/** Begins a game and stops at the first paper: the brief, or the curtain where several people play. */
export async function beginGame(page: Page, { scenario, seat, seed, people = [], experts = [], adviser }: GameWish): Promise<void> {
  await openNewGame(page);
  await page.getByRole('radio', { name: scenario }).check();
  await page.getByRole('group', { name: 'Your seat' }).getByRole('radio', { name: seat }).check();
  for (const other of people) await page.getByLabel(other, { exact: true }).selectOption('human');
  for (const other of experts) await page.getByLabel(other, { exact: true }).selectOption('agent:expert');
  if (adviser === 'off') await page.getByRole('checkbox', { name: /^With an adviser/ }).uncheck();
  await page.getByText('The game’s luck').click();
  await page.getByLabel('Number').fill(String(seed));
  await press(page, /^Begin “/);
  await page.getByRole('heading', { level: 1, name: /^(Brief for|Hand the device)/ }).waitFor();
}

/** What the page asks for now. */
export type Asked = 'orders' | 'agenda' | 'floor' | 'mediation' | 'answer' | 'statement' | 'ending' | 'curtain' | 'brief' | 'sealed';

const SIGNS: Readonly<Record<Asked, RegExp>> = {
  orders: /^Your orders for round/,
  agenda: /^Set the agenda/,
  floor: /^You have the floor/,
  mediation: /^Between the exchanges/,
  answer: /^The mediator lays a text/,
  statement: /^What you say in public/,
  ending: /^(Framework|Interim accord|Talks suspended|War)$/,
  curtain: /^Hand the device to/,
  brief: /^Brief for/,
  sealed: /^Sent and sealed/,
};

/** Waits until the page has settled on something that it asks for. */
export async function askedFor(page: Page): Promise<Asked> {
  await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
  const heading = page.getByRole('heading', { name: new RegExp(Object.values(SIGNS).map(({ source }) => source).join('|')) }).first();
  const text = await heading.innerText();
  const found = (Object.keys(SIGNS) as Asked[]).find((asked) => SIGNS[asked].test(text));
  if (found === undefined) throw new Error(`the page asks for something unknown: ${text}`);
  return found;
}

/** Does the plain thing that is asked, with as few presses as a person can. */
export async function answerPlainly(page: Page, asked: Asked): Promise<void> {
  const before = await taskOf(page);
  switch (asked) {
    case 'brief': await press(page, /^(Begin|Back to) round/); break;
    case 'curtain': await page.getByRole('button', { name: /: open my papers$/ }).first().click(); break;
    case 'orders': await sendOrders(page); break;
    case 'agenda': await press(page, /^Open the table/); break;
    case 'floor': await takeTheFloor(page); break;
    case 'mediation': await press(page, /^Let the (talks go on|table end)$/); break;
    case 'answer':
      await page.getByRole('radio', { name: /^Initial it subject/ }).check();
      await press(page, /^Send: we initial it subject/);
      break;
    case 'statement': await press(page, 'Close the round without a statement'); break;
    case 'sealed': await press(page, 'Put my papers away'); break;
    case 'ending': return;
  }
  await page.waitForFunction((old) => document.body.innerText !== old, before);
}

async function taskOf(page: Page): Promise<string> {
  return page.locator('body').innerText();
}

/** Questions are answered with their first answer; the rest of the orders stays as it is. */
async function sendOrders(page: Page): Promise<void> {
  const questions = page.getByRole('group').filter({ hasText: 'The others may see another answer' });
  for (let index = 0; index < await questions.count(); index += 1) await questions.nth(index).getByRole('radio').first().check();
  await press(page, /^Send the orders/);
}

/** Initials what the own capital would ratify, else passes. */
async function takeTheFloor(page: Page): Promise<void> {
  const card = page.getByRole('region', { name: 'What your capital would make of this offer' });
  const isGood = await card.isVisible() && await card.getByText('As things stand, your capital would ratify.').isVisible();
  await press(page, isGood ? /^Initial their offer/ : PASS);
}
