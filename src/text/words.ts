/**
 * Names and amounts in one language: what sentences are made of.
 * Not here: sentences (sentences/, view/).
 * Invariant: total. An id that the scenario does not have, or a scenario that is not given, is named by the id itself.
 */
import type { ActionId, BriefId, EventId, FamilyId, FlagId, Format, GaugeId, IssueId, RedLineId, ResponseId, Rules, RungId, SeatId, Terms, VenueId } from '../engine/index.ts';
import { SEATS } from '../engine/index.ts';
import type { Localised, ScenarioTexts } from '../scenario/index.ts';
import { amountsIn, type Amounts } from './amounts.ts';
import { formatNumber } from './language.ts';
import { fillIn, inLanguage, tieUnits } from './scenario-text.ts';
import { createSay, type Say } from './say.ts';

export type SpeakerOptions = {
  /** A language tag: `en`, `fa-IR`. */
  readonly language: string;
  readonly texts?: ScenarioTexts;
  readonly rules?: Rules;
};

export type Words = Amounts & {
  readonly language: string;
  readonly say: Say;
  /** A text of the scenario in this language, or in the scenario's own; short names filled in. */
  scenario(text: Localised): string;
  /** Short name, for labels. */
  seat(id: SeatId): string;
  seatFullName(id: SeatId): string;
  /** As it stands in a sentence: "the United States". */
  seatInSentence(id: SeatId): string;
  issue(id: IssueId): string;
  /** The position in full. */
  position(issue: IssueId, position: number): string;
  /** The position in a few words. */
  label(issue: IssueId, position: number): string;
  action(id: ActionId): string;
  /** What an action is and what it is meant to do; empty where the scenario says nothing. */
  actionAbout(id: ActionId): string;
  gauge(id: GaugeId): string;
  rung(id: RungId): string;
  family(id: FamilyId): string;
  venue(id: VenueId): string;
  /** Of an agent: the scenario's own, or one that always exists. */
  temper(id: string): string;
  /** What it is like, in one sentence. */
  temperAbout(id: string): string;
  /** What a temper is like in the mediator's chair; a scenario's own is told as it stands. */
  temperOfHost(id: string): string;
  flag(id: FlagId): string;
  brief(id: BriefId): string;
  /** The private paper itself. */
  briefText(id: BriefId): string;
  redLine(id: RedLineId): string;
  /** Headline of an event. */
  headline(id: EventId): string;
  response(event: EventId, response: ResponseId): string;
  format(id: Format): string;
  thirdParty(): string;
  /** The seat that mediates, by the rules. */
  readonly mediator: SeatId;
  /** An answer that an event asks for, or the event itself, by id alone. */
  answer(id: string): string;
  /** Text of an event below its headline; empty where there is none. */
  eventText(id: EventId): string;
  /** What an event asks; empty where it asks nothing. */
  question(id: EventId): string;
  /** How an answer looks from outside; empty where the scenario does not say. */
  seenAs(event: EventId, response: ResponseId): string;
  thirdPartyText(what: 'strike' | 'retaliation'): readonly string[];
  /** Names in a row: "Iran and the United States". */
  list(items: readonly string[]): string;
  /** Of which one is chosen. */
  either(items: readonly string[]): string;
  /** A package in one line: "Energy: waivers; Stockpile: 300 kg". */
  terms(terms: Terms): string;
  /** `2026-02-20` → "20 February 2026". A date that is no calendar day stays as it is. */
  date(iso: string): string;
  /** `number(1.25, 1)` is `1.3`; a real minus sign; digits of the language. */
  number(value: number, digits?: number): string;
};

export function wordsIn({ language, texts, rules }: SpeakerOptions): Words {
  const say = createSay(language);
  const own = texts?.language ?? language;
  const raw = (text: Localised | undefined): string => inLanguage(text ?? {}, [language, own]);
  const seat = (id: SeatId): string => raw(texts?.seats[id]?.short) || say(`seat.${id}`);
  const places = { us: seat('us'), iran: seat('iran'), oman: seat('oman'), 'third-party': raw(texts?.thirdParty.name) || say('seat.third-party') };
  const scenario = (text: Localised): string => tieUnits(fillIn(raw(text), places));
  const text = (found: Localised | undefined, otherwise: string): string => scenario(found ?? {}) || otherwise;
  const seatInSentence = (id: SeatId): string => say('seat.named', { name: seat(id), key: seat(id).replaceAll(' ', '') });
  const gauge = gaugeNames({ say, seatInSentence, principals: rules?.principals ?? ['us', 'iran'], declared: (id) => text(texts?.gauges[id]?.name, '') });
  const position = (issue: IssueId, at: number): string => text(texts?.issues[issue]?.positions[at], say('position.numbered', { position: at }));
  const label = (issue: IssueId, at: number): string => text(texts?.issues[issue]?.labels[at], '') || position(issue, at);
  const issue = (id: IssueId): string => text(texts?.issues[id]?.name, id);
  const number = (value: number, digits = 0): string => formatNumber(language, value, digits);
  return {
    language, say, scenario, seat, seatInSentence, gauge, position, label, issue, number,
    date: (iso) => dateIn(say, number, iso),
    ...amountsIn({ say, number, unit: (id) => text(texts?.gauges[id]?.unit, '') }),
    seatFullName: (id) => text(texts?.seats[id]?.name, seat(id)),
    action: (id) => text(texts?.actions[id]?.name, id),
    actionAbout: (id) => text(texts?.actions[id]?.about, ''),
    rung: (id) => text(texts?.rungs[id]?.name, id),
    family: (id) => text(texts?.families[id]?.name, id),
    temper: (id) => text(texts?.tempers[id]?.name, known(say, `temper.${id}`, id)),
    temperAbout: (id) => text(texts?.tempers[id]?.about, known(say, `temper.${id}.about`, '')),
    temperOfHost: (id) => text(texts?.tempers[id]?.about, known(say, `temper.${id}.host`, '')),
    venue: (id) => text(texts?.venues[id]?.name, id),
    flag: (id) => text(texts?.flags[id]?.name, id),
    brief: (id) => text(texts?.briefs[id]?.name, id),
    briefText: (id) => text(texts?.briefs[id]?.text, ''),
    redLine: (id) => text(texts?.redLines[id]?.text, id),
    headline: (id) => text(texts?.events[id]?.name, id),
    response: (event, id) => text(texts?.events[event]?.responses[id]?.name, id),
    format: (id) => say(`format.${id}`),
    thirdParty: () => places['third-party'],
    mediator: rules?.mediator ?? 'oman',
    answer: (id) => answerIn(texts, id, text),
    eventText: (id) => text(texts?.events[id]?.text, ''),
    question: (id) => text(texts?.events[id]?.question, ''),
    seenAs: (event, id) => text(texts?.events[event]?.responses[id]?.seen, ''),
    thirdPartyText: (what) => thirdPartyTexts(texts, what).map((one) => text(one, '')),
    list: (items) => listOf(say, items, 'list.and-last'),
    either: (items) => listOf(say, items, 'list.or-last'),
    terms: (terms) => termsOf(say, Object.entries(terms).map(([id, at]) => ({ issue: issue(id), label: label(id, at) }))),
  };
}

type GaugeNaming = {
  readonly say: Say;
  readonly seatInSentence: (id: SeatId) => string;
  readonly principals: readonly [SeatId, SeatId];
  readonly declared: (id: GaugeId) => string;
};

/** The scenario's name, else ours for the gauges that always exist: `trust-us` is the trust of the first principal in the other. */
function gaugeNames({ say, seatInSentence, principals, declared }: GaugeNaming): (id: GaugeId) => string {
  const mediator = SEATS.find((seat) => !principals.includes(seat)) ?? 'oman';
  return (id) => {
    const name = declared(id);
    if (name !== '') return name;
    const [kind = '', about = ''] = id.split('-');
    const seat = SEATS.find((one) => one === about);
    if (seat === undefined) return say.knows(`gauge.${id}`) ? say(`gauge.${id}`) : id;
    const values = { seat: seatInSentence(seat), other: seatInSentence(seat === principals[0] ? principals[1] : principals[0]), mediator: seatInSentence(mediator) };
    return say.knows(`gauge.${kind}`) ? say(`gauge.${kind}`, values) : id;
  };
}

const known = (say: Say, id: string, otherwise: string): string => (say.knows(id) ? say(id) : otherwise);

type Text = (found: Localised | undefined, otherwise: string) => string;

function answerIn(texts: ScenarioTexts | undefined, id: string, text: Text): string {
  const events = texts?.events ?? {};
  const asked = Object.values(events).find(({ responses }) => Object.hasOwn(responses, id));
  return text(events[id]?.name ?? asked?.responses[id]?.name, id);
}

function thirdPartyTexts(texts: ScenarioTexts | undefined, what: 'strike' | 'retaliation'): readonly Localised[] {
  if (texts === undefined) return [];
  const { headline, text, retaliationHeadline, retaliationText } = texts.thirdParty;
  return what === 'strike' ? [headline, text] : [retaliationHeadline, retaliationText];
}

function dateIn(say: Say, number: Words['number'], iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  if (year === undefined || !say.knows(`month.${Number(month)}`)) return iso;
  return say('date.day', { day: number(Number(day)), month: say(`month.${Number(month)}`), year: number(Number(year)) });
}

function listOf(say: Say, items: readonly string[], joins: 'list.and-last' | 'list.or-last'): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const first = items.slice(0, -1).reduce((head, item) => say('list.and-more', { head, item }));
  return say(joins, { head: first, item: last });
}

function termsOf(say: Say, terms: readonly { readonly issue: string; readonly label: string }[]): string {
  if (terms.length === 0) return say('terms.none');
  return terms.map((term) => say('terms.term', term)).reduce((head, item) => say('terms.and-more', { head, item }));
}
