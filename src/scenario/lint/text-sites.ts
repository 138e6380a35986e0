/** Every text of a scenario that players read, with its place. */
import { SEATS } from '../../engine/index.ts';
import type { Path } from '../reading/path.ts';
import type { ScenarioSource } from '../schema.ts';

export type TextSite = { readonly text: ScenarioSource['title']; readonly path: Path };
type Fields<T> = Readonly<Record<string, T>>;

export function textSites(source: ScenarioSource): readonly TextSite[] {
  return [
    ...of(source, ['title', 'summary', 'invented'], []),
    ...SEATS.flatMap((seat) => of(source.seats[seat], ['name', 'short'], ['seats', seat])),
    ...each(source.tempers, ['name', 'about'], ['tempers']),
    ...each(source.venues, ['name'], ['venues']),
    ...each(source.families, ['name', 'about'], ['families']),
    ...source.issues.flatMap((issue, index) => [
      ...of(issue, ['name', 'question', 'about'], ['issues', index]),
      ...list(issue.positions, ['issues', index, 'positions']),
      ...list(issue.labels ?? [], ['issues', index, 'labels']),
    ]),
    ...each(source.gauges, ['name', 'about', 'unit'], ['gauges']),
    ...(Array.isArray(source.flags) ? [] : each(source.flags, ['name'], ['flags'])),
    ...source.ladder.flatMap((rung, index) => of(rung, ['name', 'about'], ['ladder', index])),
    ...(source.thirdParty === undefined ? [] : of(source.thirdParty, THIRD_PARTY_TEXTS, ['thirdParty'])),
    ...briefTexts(source),
    ...source.actions.flatMap((action, index) => of(action, ['name', 'about'], ['actions', index])),
    ...source.events.flatMap((event, index) => [
      ...of(event, ['name', 'text'], ['events', index]),
      ...of(event.question ?? {}, ['text'], ['events', index, 'question']),
      ...(event.question?.responses ?? []).flatMap((response, nth) => of(response, ['name', 'about', 'seen'], ['events', index, 'question', 'responses', nth])),
    ]),
    ...(source.debrief?.questions ?? []).flatMap((question, index) => of(question, ['text'], ['debrief', 'questions', index])),
    ...list(source.lessons, ['lessons']),
  ];
}

const THIRD_PARTY_TEXTS = ['name', 'reason', 'headline', 'text', 'retaliationHeadline', 'retaliationText'] as const;

function briefTexts({ briefs }: ScenarioSource): readonly TextSite[] {
  return SEATS.flatMap((seat) => briefs[seat].flatMap((brief, index) => [
    ...of(brief, ['name', 'text'], ['briefs', seat, index]),
    ...brief.redLines.flatMap((line, nth) => of(line, ['text'], ['briefs', seat, index, 'redLines', nth])),
  ]));
}

function of<K extends string>(holder: { readonly [key in K]?: TextSite['text'] | undefined }, fields: readonly K[], path: Path): readonly TextSite[] {
  return fields.flatMap((field) => {
    const text = holder[field];
    return text === undefined ? [] : [{ text, path: [...path, field] }];
  });
}

function each<K extends string>(holders: Fields<{ readonly [key in K]?: TextSite['text'] | undefined }>, fields: readonly K[], path: Path): readonly TextSite[] {
  return Object.entries(holders).flatMap(([id, holder]) => of(holder, fields, [...path, id]));
}

function list(texts: readonly TextSite['text'][], path: Path): readonly TextSite[] {
  return texts.map((text, index) => ({ text, path: [...path, index] }));
}
