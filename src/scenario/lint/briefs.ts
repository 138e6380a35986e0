/**
 * Briefs: complete value tables with the right signs, red lines that mean something, no-deal values of gauges that
 * the seat can see.
 */
import type { SeatId } from '../../engine/index.ts';
import type { Path } from '../reading/path.ts';
import type { BriefSource, IssueSource } from '../schema.ts';
import { briefsIn, checkPosition, checkReference, type Context, highestOf, isPrincipalIn } from './context.ts';

const MOST_WORDS = 350;
const MEDIATOR_HAS_NOT = ['values', 'redLines', 'noDeal'] as const;

export function checkBriefs(context: Context): void {
  for (const { seat, brief, path } of briefsIn(context)) {
    if (isPrincipalIn(context, seat)) checkPrincipal(context, { seat, brief, path });
    else checkMediator(context, path);
    checkNoDeal(context, { seat, brief, path });
    brief.request.families?.forEach((id, index) => checkReference(context, { thing: 'family', id, path: [...path, 'request', 'families', index] }));
    checkWords(context, brief, path);
  }
}

type Where = { readonly seat: SeatId; readonly brief: BriefSource; readonly path: Path };

function checkPrincipal(context: Context, where: Where): void {
  const { brief, path } = where;
  for (const field of ['values', 'noDeal'] as const) {
    if (brief[field] === undefined) context.report({ code: 'scenario/brief-incomplete', path: [...path, field], at: 'key', values: { field, found: brief.id } });
  }
  if (brief.values !== undefined) checkValues(context, where, brief.values);
  brief.redLines.forEach((line, index) => checkRedLine(context, line, [...path, 'redLines', index]));
}

function checkMediator({ isWritten, report }: Context, path: Path): void {
  for (const field of MEDIATOR_HAS_NOT) {
    if (isWritten([...path, field])) report({ code: 'scenario/not-for-mediator', path: [...path, field], at: 'key', values: { found: field } });
  }
}

function checkValues(context: Context, { seat, path }: Where, values: Readonly<Record<string, readonly number[]>>): void {
  for (const id of Object.keys(values)) checkReference(context, { thing: 'issue', id, path: [...path, 'values', id], at: 'key' });
  for (const issue of context.source.issues) {
    const row = values[issue.id];
    if (row === undefined) context.report({ code: 'scenario/values-missing', path: [...path, 'values'], at: 'key', values: { issue: issue.id } });
    else checkRow(context, { seat, issue, row, path: [...path, 'values', issue.id] });
  }
}

type Row = { readonly seat: SeatId; readonly issue: IssueSource; readonly row: readonly number[]; readonly path: Path };

function checkRow({ report }: Context, { seat, issue, row, path }: Row): void {
  const gives = issue.giver === seat;
  const [found, wanted] = [row.length, issue.positions.length];
  if (found !== wanted) report({ code: 'scenario/values-length', path, values: { found, wanted, issue: issue.id } });
  if (row[0] !== 0) report({ code: 'scenario/values-first', path: [...path, 0], values: { found: row[0] ?? 0, issue: issue.id } });
  const wrongSign = row.findIndex((value, index) => index > 0 && (gives ? value > 0 : value < 0));
  if (wrongSign !== -1) {
    const values = { found: row[wrongSign] ?? 0, issue: issue.id, seat, role: gives ? 'giver' : 'receiver' };
    report({ code: 'scenario/values-sign', path: [...path, wrongSign], values });
    return;
  }
  const back = row.findIndex((value, index) => index > 0 && (gives ? value > (row[index - 1] ?? 0) : value < (row[index - 1] ?? 0)));
  if (back === -1) return;
  const values = { found: row[back] ?? 0, before: row[back - 1] ?? 0, issue: issue.id };
  report({ code: gives ? 'scenario/values-order' : 'scenario/values-dip', path: [...path, back], values });
}

function checkRedLine(context: Context, line: BriefSource['redLines'][number], path: Path): void {
  const { atMost, atLeast, issue } = line;
  if ((atMost === undefined) === (atLeast === undefined)) {
    return context.report({ code: 'scenario/red-line-bounds', path, values: { found: line.id } });
  }
  if (!checkReference(context, { thing: 'issue', id: issue, path: [...path, 'issue'] })) return;
  const field = atMost === undefined ? 'atLeast' : 'atMost';
  checkPosition(context, { issue, position: line[field], path: [...path, field] });
  const isIdle = atMost === undefined ? atLeast === 0 : atMost === highestOf(context, issue);
  if (isIdle) context.report({ code: 'scenario/red-line-idle', path: [...path, field], values: { found: line[field] ?? 0, issue } });
}

/** A seat is told its no-deal value, so every gauge in it must be one that it sees. */
function checkNoDeal(context: Context, { seat, brief, path }: Where): void {
  brief.noDeal?.weights.forEach(({ gauge }, index) => {
    const place = [...path, 'noDeal', 'weights', index, 'gauge'];
    if (!checkReference(context, { thing: 'gauge', id: gauge, path: place })) return;
    const seen = context.gauges.find(({ id }) => id === gauge)?.seenBy.includes(seat) ?? false;
    if (!seen) context.report({ code: 'scenario/no-deal-unseen', path: place, values: { found: gauge, seat } });
  });
}

function checkWords({ report }: Context, { text }: BriefSource, path: Path): void {
  const versions = typeof text === 'string' ? [{ words: text, place: [...path, 'text'] }] : Object.entries(text).map(([tag, words]) => ({ words, place: [...path, 'text', tag] }));
  for (const { words, place } of versions) {
    const found = words.split(/\s+/).filter((word) => word !== '').length;
    if (found > MOST_WORDS) report({ code: 'scenario/brief-long', path: place, values: { found, most: MOST_WORDS } });
  }
}
