// `analyse`: the fields that contract.md promises, on golden games, and what is said of files that cannot be analysed.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/analysis/index.ts';
import { branchAt, formatRecord, formatSeatCopy, type OpenedFile, openFile, seatCopy, type TurningPoint } from '../../src/record/index.ts';
import { muscat, scratchFolder } from '../support/command-line.ts';

const golden = (name: string): string => new URL(`../golden/${name}.muscat.json`, import.meta.url).pathname;

type Document = {
  readonly steps: readonly { readonly step: number; readonly trust: object; readonly dealZone: number; readonly packages: number; readonly dealZoneAtTrust: Readonly<Record<string, number>>; readonly frontier: readonly object[] }[];
  readonly firstDealPossible: number | null;
  readonly turningPoints: readonly (TurningPoint & { readonly loss: number })[];
};

async function analysed(...args: readonly string[]): Promise<Document> {
  const { exit, out, err } = await muscat(['analyse', ...args, '--json']);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  return JSON.parse(out) as Document;
}

function opened(name: string): Extract<OpenedFile, { kind: 'game' }> {
  const file = openFile(readFileSync(golden(name), 'utf8'));
  if (file.kind !== 'game') throw new Error(`${name} is ${file.kind}`);
  return file;
}

describe('a finished game', () => {
  test.each(['rome-class', 'first-contact-interim'])('%s has every promised field at every step', async (name) => {
    const { rerun: { steps, record, rules } } = opened(name);
    const document = await analysed(golden(name));
    expect(document.steps.map(({ step }) => step)).toEqual(steps.map((_, step) => step));
    const packages = rules.issues.reduce((product, { highest }) => product * (highest + 1), 1) - 1;
    for (const step of document.steps) {
      expect(step).toMatchObject({ round: expect.any(Number), escalation: expect.any(Number), inForce: expect.any(Number), packages, trust: { us: expect.any(Number), iran: expect.any(Number) } });
      expect(Object.keys(step.dealZoneAtTrust)).toEqual(['25', '40', '55', '70']);
      expect(step.frontier.length).toBeGreaterThan(0);
      expect(step.frontier.length).toBeLessThanOrEqual(200);
    }
    const possible = document.steps.filter(({ dealZone }) => dealZone > 0).map(({ step }) => step);
    expect(document.firstDealPossible).toBe(possible[0] ?? null);
    const outcome = record.outcome.kind === 'finished' ? record.outcome.outcome : undefined;
    expect(document).toMatchObject({ outcome, scores: outcome?.scores, turningPoints: [] });
  });

  test('as text it tells the doors and the ending', async () => {
    const { exit, out, err } = await muscat(['analyse', golden('first-contact-interim')]);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toMatch(/a deal became possible\. There were 3 texts/);
    expect(out).toMatch(/Step 6, round 2: an accord came into force/);
    expect(out).toMatch(/No turning points are kept in this file/);
  });

  test('turning points are kept in the file, and found again by the same numbers', async () => {
    const file = join(scratchFolder(), 'game.muscat.json');
    copyFileSync(golden('first-contact-interim'), file);
    const found = await analysed(file, '--rollouts', '40', '--seed', '4000000000', '--keep');
    const [first] = found.turningPoints;
    expect((await muscat(['verify', file])).exit).toBe(0);
    expect((await analysed(file)).turningPoints).toEqual(found.turningPoints);
    if (first === undefined) throw new Error('there is a turning point in this game');
    const { loss, ...point } = first;
    expect(judge(opened('first-contact-interim').rerun, point, { rollouts: 40, firstSeed: 4_000_000_000 })).toEqual(point);
    expect(loss).toBe(point.lossCenti.mean / 100);
    expect((await muscat(['analyse', file])).out).toMatch(/points of its score by it/);
  });
});

test('a search that was stopped is not taken for one that found nothing', async () => {
  const { rerun: { record } } = opened('first-contact-interim');
  const file = join(scratchFolder(), 'stopped.muscat.json');
  const told = async (judged: number): Promise<string> => {
    writeFileSync(file, formatRecord({ ...record, annex: { turningPoints: { rollouts: 120, firstSeed: 1, judged, points: [] } } }));
    return (await muscat(['analyse', file])).out;
  };
  const decisions = record.entries.flat().length;
  expect(await told(3)).toContain(`The search was stopped: 3 of ${decisions} decisions were judged.`);
  expect(await told(3)).not.toContain('No decision gained');
  expect(await told(decisions)).toContain('No decision gained or lost anything for certain.');
});

describe('what cannot be analysed is said', () => {
  test('an unfinished game, unless somebody asks for spoilers', async () => {
    const { rerun: { record } } = opened('first-contact-interim');
    const file = join(scratchFolder(), 'open.muscat.json');
    writeFileSync(file, formatRecord(branchAt(record, 9)));
    const refused = await muscat(['analyse', file]);
    expect(refused).toMatchObject({ exit: 2, out: '' });
    expect(refused.err).toMatch(/unfinished.*--spoil/);
    expect(await analysed(file, '--spoil')).toMatchObject({ outcome: null, scores: null, turningPoints: [] });
    const searched = await muscat(['analyse', file, '--spoil', '--rollouts', '5', '--keep']);
    expect(searched).toMatchObject({ exit: 2, out: '' });
    expect(searched.err).toMatch(/once it is over/);
  });

  test('a copy for one seat', async () => {
    const { rerun } = opened('first-contact-interim');
    const file = join(scratchFolder(), 'copy.muscat.json');
    writeFileSync(file, formatSeatCopy(seatCopy(rerun, 'us')));
    const { exit, err } = await muscat(['analyse', file]);
    expect(exit).toBe(1);
    expect(err).toMatch(/one side’s view only/);
  });

  test('a damaged file, and one of another kind', async () => {
    const folder = scratchFolder();
    const file = join(folder, 'broken.muscat.json');
    writeFileSync(file, readFileSync(golden('rome-war'), 'utf8').replace('"round":2', '"round":3'));
    expect((await muscat(['analyse', file])).exit).toBe(1);
    writeFileSync(file, '{}');
    expect((await muscat(['analyse', file])).exit).toBe(1);
  });
});
