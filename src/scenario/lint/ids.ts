/**
 * Ids: no two things of one kind with the same one, and none that a list of results could not carry.
 */
import { TEMPER_IDS } from '../../engine/index.ts';
import type { Path } from '../reading/path.ts';
import { briefsIn, type Context } from './context.ts';

/** Those that always exist, and the word for one that is drawn. */
const RESERVED_TEMPERS: readonly string[] = [...TEMPER_IDS, 'surprise'];

type Given = { readonly id: string; readonly path: Path };

export function checkIds(context: Context): void {
  const { source } = context;
  const listed = (list: readonly { readonly id: string }[], path: Path): readonly Given[] =>
    list.map(({ id }, index) => ({ id, path: [...path, index, 'id'] }));
  const briefs = briefsIn(context);
  unique(context, 'issue', listed(source.issues, ['issues']));
  unique(context, 'brief', briefs.map(({ brief, path }) => ({ id: brief.id, path: [...path, 'id'] })));
  unique(context, 'red line', briefs.flatMap(({ brief, path }) => listed(brief.redLines, [...path, 'redLines'])));
  unique(context, 'action', listed(source.actions, ['actions']));
  unique(context, 'event', listed(source.events, ['events']));
  unique(context, 'rung', listed(source.ladder, ['ladder']));
  unique(context, 'source', listed(source.sources, ['sources']));
  if (Array.isArray(source.flags)) unique(context, 'flag', source.flags.map((id, index) => ({ id, path: ['flags', index] })));
  source.events.forEach(({ question }, index) => {
    unique(context, 'response', listed(question?.responses ?? [], ['events', index, 'question', 'responses']));
  });
  for (const id of Object.keys(source.tempers)) {
    if (RESERVED_TEMPERS.includes(id)) context.report({ code: 'scenario/reserved-id', path: ['tempers', id], at: 'key', values: { found: id } });
  }
  source.issues.forEach(({ id }, index) => {
    if (id === 'default') reserved(context, { id, path: ['issues', index, 'id'] });
  });
}

function unique(context: Context, thing: string, given: readonly Given[]): void {
  const first = new Map<string, Path>();
  for (const one of given) {
    const earlier = first.get(one.id);
    if (earlier === undefined) first.set(one.id, one.path);
    else context.report({ code: 'scenario/duplicate-id', path: one.path, values: { thing, found: one.id, line: context.lineOf(earlier) } });
    if (one.id in {}) reserved(context, one);
  }
}

function reserved({ report }: Context, { id, path }: Given): void {
  report({ code: 'scenario/reserved-id', path, values: { found: id } });
}
