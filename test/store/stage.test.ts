// What papers and pictured world tell each other: the stage follows the talks, and a pointer in either changes one draft.
import { describe, expect, test } from 'vitest';
import { ALONE, AT_ONE_DEVICE, moveOn, openPage, seated } from './a-page.ts';

describe('the stage', () => {
  test('shows the map while orders are given and the table once the talks open; in between a choice holds', async () => {
    const page = await openPage();
    const view = (): string => page.state.getState().stage.view;
    await page.actions.begin(ALONE);
    page.actions.readBrief();
    expect(view()).toBe('map');
    page.actions.look('table');
    page.actions.toggleAction(firstOpenAction(page));
    expect(view()).toBe('table');
    page.actions.look('map');
    await moveOn(page);
    expect(seated(page).choices.kind).toBe('floor');
    expect(view()).toBe('table');
  });

  test('forgets what was pointed at when the curtain falls', async () => {
    const page = await openPage();
    await page.actions.begin(AT_ONE_DEVICE);
    page.actions.takeSeat('us');
    page.actions.readBrief();
    page.actions.point({ kind: 'place', place: 'muscat' });
    await moveOn(page);
    expect(page.state.getState().game?.sitting.kind).toBe('curtain');
    expect(page.state.getState().stage.pointed).toEqual({ kind: 'nothing' });
  });
});

describe('a pointer changes the draft', () => {
  test('an action is chosen and dropped, aimed at the first issue that it may be aimed at', async () => {
    const page = await openPage();
    await page.actions.begin(ALONE);
    const action = firstOpenAction(page);
    page.actions.toggleAction(action);
    expect(seated(page).draft).toMatchObject({ actions: [{ action }] });
    page.actions.toggleAction(action);
    expect(seated(page).draft).toMatchObject({ actions: [] });
    page.actions.toggleAction('us-consult-capital');
    expect(seated(page).draft).toMatchObject({ actions: [{ action: 'us-consult-capital', issue: expect.any(String) as string }] });
  });

  test('a position is put, replaced and taken out; what may not be chosen changes nothing', async () => {
    const page = await openPage();
    await page.actions.begin(ALONE);
    page.actions.readBrief();
    await moveOn(page);
    page.actions.putPosition('released-funds', 2);
    page.actions.putPosition('enrichment-level', 1);
    expect(seated(page).draft).toEqual({ kind: 'offer', terms: { 'enrichment-level': 1, 'released-funds': 2 } });
    page.actions.putPosition('released-funds', 0);
    expect(seated(page).draft).toEqual({ kind: 'offer', terms: { 'enrichment-level': 1 } });
    page.actions.putPosition('released-funds', 99);
    page.actions.putPosition('no-such-issue', 1);
    page.actions.toggleAction('us-consult-capital');
    expect(seated(page).draft).toEqual({ kind: 'offer', terms: { 'enrichment-level': 1 } });
  });
});

function firstOpenAction(page: Awaited<ReturnType<typeof openPage>>): string {
  const { choices } = seated(page);
  if (choices.kind !== 'dispatch') throw new Error('no orders are asked for');
  const open = choices.actions.find((choice) => choice.open && choice.issues.length === 0);
  if (open === undefined) throw new Error('no action is open');
  return open.action;
}
