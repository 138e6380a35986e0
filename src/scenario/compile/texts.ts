/**
 * The words of a scenario, by id, every one as a map from language to text.
 * Not here: choosing a language, filling in names (text/).
 */
import { SEATS } from '../../engine/index.ts';
import { resolvedGauges } from '../gauges.ts';
import type { Parties } from '../parties.ts';
import type { ScenarioSource } from '../schema.ts';
import type { Localised, Question, ScenarioTexts } from '../texts.ts';

type TextSource = ScenarioSource['title'];
type Say = (text: TextSource | undefined) => Localised;

const NO_TEXT: Localised = {};
const STANDARD_TEMPER = 'pragmatic';

export function compileTexts(source: ScenarioSource, parties: Parties): ScenarioTexts {
  const say: Say = (text) => (text === undefined ? NO_TEXT : typeof text === 'string' ? { [source.language]: text } : text);
  return {
    id: source.id,
    language: source.language,
    title: say(source.title),
    summary: say(source.summary),
    minutes: source.minutes,
    difficulty: source.difficulty,
    adviser: source.adviser,
    asOf: source.asOf,
    invented: say(source.invented),
    authors: source.authors ?? [],
    sources: source.sources.map(({ id, title, address, date }) => ({ id, title, address: webAddress(address), date: date ?? '' })),
    ...placeTexts(source, say),
    ...issueTexts(source, say),
    gauges: byId(resolvedGauges(source, parties), ({ id, builtIn, worse, source: gauge }) => [id, {
      name: say(gauge?.name), about: say(gauge?.about), unit: say(gauge?.unit), worse, builtIn, place: gauge?.place ?? '',
    }]),
    flags: flagTexts(source, say),
    rungs: byId(source.ladder, ({ id, name, about }) => [id, { name: say(name), about: say(about) }]),
    ...briefTexts(source, say),
    actions: byId(source.actions, ({ id, name, about, place, sources }) => [id, { name: say(name), about: say(about), place: place ?? '', sources: sources ?? [] }]),
    events: eventTexts(source, say),
    thirdParty: thirdPartyTexts(source, say),
    debrief: { questions: questions(source, say) },
  };
}

/** Complete, whether the author wrote https:// or not; empty where there is none. */
function webAddress(address: string | undefined): string {
  if (address === undefined) return '';
  return /^https?:\/\//i.test(address) ? address : `https://${address}`;
}

function byId<T, V>(list: readonly T[], entry: (item: T) => readonly [string, V]): Readonly<Record<string, V>> {
  return Object.fromEntries(list.map(entry));
}

function placeTexts({ seats, tempers, venues }: ScenarioSource, say: Say): Pick<ScenarioTexts, 'seats' | 'tempers' | 'venues'> {
  const seat = (id: (typeof SEATS)[number]): ScenarioTexts['seats']['us'] => {
    const { name, short, temper } = seats[id];
    return { name: say(name), short: say(short), temper: temper ?? STANDARD_TEMPER };
  };
  return {
    seats: { us: seat('us'), iran: seat('iran'), oman: seat('oman') },
    tempers: byId(Object.entries(tempers), ([id, { name, about }]) => [id, { name: say(name), about: say(about) }]),
    venues: byId(Object.entries(venues), ([id, { name, light }]) => [id, { name: say(name), light }]),
  };
}

function issueTexts({ families, issues }: ScenarioSource, say: Say): Pick<ScenarioTexts, 'families' | 'issues'> {
  return {
    families: byId(Object.entries(families), ([id, { name, about }]) => [id, { name: say(name), about: say(about) }]),
    issues: byId(issues, ({ id, name, question, about, positions, labels, sources }) => [id, {
      name: say(name),
      question: say(question),
      about: say(about),
      positions: positions.map(say),
      labels: (labels ?? positions).map(say),
      sources: sources ?? [],
    }]),
  };
}

function flagTexts({ flags }: ScenarioSource, say: Say): ScenarioTexts['flags'] {
  if (Array.isArray(flags)) return byId(flags, (id) => [id, { name: NO_TEXT }]);
  return byId(Object.entries(flags), ([id, { name }]) => [id, { name: say(name) }]);
}

function briefTexts({ briefs }: ScenarioSource, say: Say): Pick<ScenarioTexts, 'briefs' | 'redLines'> {
  const all = SEATS.flatMap((seat) => briefs[seat].map((brief) => ({ seat, brief })));
  return {
    briefs: byId(all, ({ seat, brief }) => [brief.id, { seat, name: say(brief.name), text: say(brief.text), format: brief.request.format }]),
    redLines: byId(all.flatMap(({ brief }) => brief.redLines), ({ id, text }) => [id, { text: say(text) }]),
  };
}

function eventTexts({ events }: ScenarioSource, say: Say): ScenarioTexts['events'] {
  return byId(events, ({ id, name, text, question, place, sources }) => [id, {
    name: say(name),
    text: say(text),
    question: say(question?.text),
    responses: byId(question?.responses ?? [], (response) => [response.id, {
      name: say(response.name), about: say(response.about), seen: say(response.seen),
    }]),
    place: place ?? '',
    sources: sources ?? [],
  }]);
}

/** Questions of the older form, which has texts alone, come after the others. */
function questions({ debrief, lessons }: ScenarioSource, say: Say): readonly Question[] {
  const asked = (debrief?.questions ?? []).map(({ text, about, when }): Question => ({
    text: say(text), ...(about === undefined ? {} : { about }), ...(when === undefined ? {} : { when }),
  }));
  return [...asked, ...lessons.map((text) => ({ text: say(text) }))];
}

function thirdPartyTexts({ thirdParty }: ScenarioSource, say: Say): ScenarioTexts['thirdParty'] {
  return {
    name: say(thirdParty?.name),
    reason: say(thirdParty?.reason),
    headline: say(thirdParty?.headline),
    text: say(thirdParty?.text),
    retaliationHeadline: say(thirdParty?.retaliationHeadline),
    retaliationText: say(thirdParty?.retaliationText),
  };
}
