/**
 * What is negotiated: families, issues, verification, the framework minimum.
 */
import type { Path } from '../reading/path.ts';
import { checkPosition, checkReference, type Context, highestOf, isPrincipalIn } from './context.ts';
import { notAPrincipal } from './frame.ts';

const MOST_VERIFYING = 3;
const DEFAULT_ROW = 'default';

export function checkIssues(context: Context): void {
  checkFamilies(context);
  context.source.issues.forEach((issue, index) => {
    const path = ['issues', index];
    checkReference(context, { thing: 'family', id: issue.family, path: [...path, 'family'] });
    if (!isPrincipalIn(context, issue.giver)) notAPrincipal(context, issue.giver, [...path, 'giver']);
    checkPosition(context, { issue: issue.id, position: issue.position2015, path: [...path, 'position2015'] });
    const [found, wanted] = [issue.labels?.length ?? issue.positions.length, issue.positions.length];
    if (found !== wanted) context.report({ code: 'scenario/labels-length', path: [...path, 'labels'], values: { found, wanted, issue: issue.id } });
    checkSourceList(context, issue.sources, [...path, 'sources']);
  });
  checkGivers(context);
  checkVerification(context);
  checkFramework(context);
}

export function checkSourceList(context: Context, sources: readonly string[] | undefined, path: Path): void {
  sources?.forEach((id, index) => checkReference(context, { thing: 'source', id, path: [...path, index] }));
}

function checkFamilies(context: Context): void {
  const { source, report } = context;
  const families = Object.entries(source.families);
  for (const [id, { wide, reluctant }] of families) {
    const path = ['families', id];
    if (wide && reluctant === undefined) report({ code: 'scenario/wide-without-reluctant', path, at: 'key', values: { found: id } });
    if (!wide && reluctant !== undefined) report({ code: 'scenario/reluctant-not-wide', path: [...path, 'reluctant'], at: 'key', values: { found: id } });
    if (reluctant !== undefined && !isPrincipalIn(context, reluctant)) notAPrincipal(context, reluctant, [...path, 'reluctant']);
    if (!source.issues.some(({ family }) => family === id)) report({ code: 'scenario/family-empty', path, at: 'key', values: { found: id } });
  }
  if (families.every(([, { wide }]) => wide)) report({ code: 'scenario/no-core-family', path: ['families'], at: 'key' });
}

function checkGivers({ source, parties, report }: Context): void {
  for (const seat of parties.principals) {
    if (!source.issues.some(({ giver }) => giver === seat)) report({ code: 'scenario/nothing-to-give', path: ['issues'], at: 'key', values: { seat } });
  }
}

function checkFramework(context: Context): void {
  const entries = Object.entries(context.source.framework);
  if (entries.length === 0) context.report({ code: 'scenario/framework-empty', path: ['framework'], at: 'key' });
  for (const [issue, position] of entries) {
    checkReference(context, { thing: 'issue', id: issue, path: ['framework', issue], at: 'key' });
    checkPosition(context, { issue, position, path: ['framework', issue] });
  }
}

function checkVerification(context: Context): void {
  const entries = Object.entries(context.source.verification);
  if (entries.length > MOST_VERIFYING) {
    context.report({ code: 'scenario/too-many-verifying', path: ['verification'], at: 'key', values: { found: entries.length, most: MOST_VERIFYING } });
  }
  for (const [issue, verifying] of entries) {
    const path = ['verification', issue];
    checkReference(context, { thing: 'issue', id: issue, path, at: 'key' });
    verifying.for.forEach((helped, index) => {
      const place = [...path, 'for', index];
      checkReference(context, { thing: 'issue', id: helped, path: place });
      if (helped === issue) context.report({ code: 'scenario/verifies-itself', path: place, values: { found: issue } });
    });
    checkTable(context, { issue, helped: verifying.for, rows: verifying.vouches, path: [...path, 'vouches'] });
    if (verifying.detects !== undefined) checkTable(context, { issue, helped: verifying.for, rows: verifying.detects, path: [...path, 'detects'] });
  }
}

type Table = {
  readonly issue: string;
  readonly helped: readonly string[];
  readonly rows: Context['source']['verification'][string]['vouches'];
  readonly path: Path;
};

function checkTable(context: Context, { issue, helped, rows, path }: Table): void {
  if (Array.isArray(rows)) return checkRow(context, { issue, row: rows, path });
  for (const [name, row] of Object.entries(rows)) {
    if (name !== DEFAULT_ROW && !helped.includes(name)) {
      checkReference({ ...context, ids: { ...context.ids, issue: [DEFAULT_ROW, ...helped] } }, { thing: 'issue', id: name, path: [...path, name], at: 'key' });
    }
    checkRow(context, { issue, row, path: [...path, name] });
  }
  if (Object.hasOwn(rows, DEFAULT_ROW)) return;
  for (const name of helped.filter((each) => !Object.hasOwn(rows, each))) {
    context.report({ code: 'scenario/table-row-missing', path, at: 'key', values: { issue: name } });
  }
}

function checkRow(context: Context, { issue, row, path }: { readonly issue: string; readonly row: readonly number[]; readonly path: Path }): void {
  const wanted = highestOf(context, issue) + 1;
  if (wanted > 0 && row.length !== wanted) context.report({ code: 'scenario/table-length', path, values: { found: row.length, wanted, issue } });
  if (row[0] !== 0) context.report({ code: 'scenario/table-first', path: [...path, 0], values: { found: row[0] ?? 0 } });
}
