/** What lies on the table, what waits for the capitals, what was asked of the mediator. */
import type { Observation, Rules } from '../../engine/index.ts';
import { SEATS } from '../../engine/index.ts';
import type { Words } from '../words.ts';

export function tableLines(words: Words, rules: Rules, observation: Observation): readonly string[] {
  const { agenda, lastOffers, phase, requests, viewer } = observation;
  const { say } = words;
  const set = agenda.families.length > 0 && 'table' in phase;
  return [
    ...pendingLines(words, observation),
    ...(set ? [say('situation.agenda', subject(words, agenda))] : []),
    ...standingLines(words, observation),
    ...bridgeLines(words, observation),
    ...SEATS.filter((seat) => Object.keys(lastOffers[seat]).length > 0)
      .map((seat) => say('situation.last-text', { seat: words.seatInSentence(seat), terms: words.terms(lastOffers[seat]) })),
    ...(phase.kind === 'agenda' && viewer !== 'audience' ? rules.principals.map((seat) => requestLine(words, { seat, request: requests[seat] })) : []),
  ];
}

function pendingLines(words: Words, { pending }: Observation): readonly string[] {
  if (pending.kind === 'none') return [];
  return [words.say(`situation.pending.${pending.source}`, { seat: words.seatInSentence(pending.by), terms: words.terms(pending.terms) })];
}

function standingLines(words: Words, { phase, viewer }: Observation): readonly string[] {
  if (!('table' in phase) || phase.kind === 'bridge' || viewer === 'audience') return [];
  const { standing } = phase.table;
  if (standing.kind === 'none') return [words.say('situation.standing.none')];
  const { by, terms, guaranteed } = standing;
  const values = { seat: words.seatInSentence(by), terms: words.terms(terms) };
  return [guaranteed.length === 0 ? words.say('situation.standing', values) : words.say('situation.standing.guaranteed', { ...values, issues: issues(words, guaranteed) })];
}

function bridgeLines(words: Words, { phase, viewer }: Observation): readonly string[] {
  if (phase.kind !== 'bridge' || viewer === 'audience') return [];
  const values = { terms: words.terms(phase.terms) };
  return [phase.guaranteed.length === 0 ? words.say('situation.bridge', values) : words.say('situation.bridge.guaranteed', { ...values, issues: issues(words, phase.guaranteed) })];
}

type Request = Observation['requests']['us'];

function requestLine(words: Words, { seat, request }: { readonly seat: keyof Observation['requests']; readonly request: Request }): string {
  const id = request.families.length === 0 ? 'situation.request.nothing' : 'situation.request';
  return words.say(id, { seat: words.seatInSentence(seat), ...subject(words, request) });
}

function subject(words: Words, { families, format }: Request): { readonly format: string; readonly families: string } {
  return { format: words.format(format), families: words.list(families.map((id) => words.family(id))) };
}

const issues = (words: Words, ids: readonly string[]): string => words.list(ids.map((id) => words.issue(id)));
