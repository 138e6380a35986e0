/**
 * Why a command was refused, what would be allowed, and what to do.
 * Not here: the codes themselves (engine/rejection.ts).
 */
import type { Rejection, RejectionCode } from '../../engine/index.ts';
import { SEATS } from '../../engine/index.ts';
import type { Words } from '../words.ts';
import { inARow } from './prose.ts';

export function rejectionSentence(words: Words, rejection: Rejection): string {
  const { code, issue, most } = rejection;
  const { say } = words;
  return inARow(
    say(`rejection.${code}`),
    givenSentence(words, rejection),
    issue === undefined ? '' : say('rejection.on-issue', { issue: words.issue(issue) }),
    allowedSentence(words, rejection),
    most === undefined ? '' : say('rejection.most', { most: words.number(most) }),
  );
}

/** What the ids in a rejection name. */
type Kind = 'action' | 'answer' | 'command' | 'family' | 'format' | 'issue' | 'number' | 'position' | 'round' | 'seat' | 'statement';

const GIVEN: Partial<Record<RejectionCode, Kind>> = {
  'dispatch/too-many-points': 'number', 'dispatch/action-closed': 'action', 'dispatch/action-twice': 'action', 'dispatch/issue-needed': 'action',
  'dispatch/unknown-issue': 'issue', 'dispatch/nothing-to-stall': 'issue', 'dispatch/too-many-confidences': 'number', 'dispatch/question-open': 'answer',
  'agenda/format-closed': 'format', 'agenda/too-little-credit': 'number', 'offer/off-agenda': 'issue', 'table/cannot-guarantee': 'issue',
  'table/cannot-sound-out': 'seat', 'turn/wrong-command': 'command', 'statement/closed': 'statement', 'statement/unknown-action': 'action',
};

const ALLOWED: Partial<Record<RejectionCode, Kind>> = {
  'turn/not-your-turn': 'seat', 'turn/already-sealed': 'seat', 'turn/wrong-command': 'command', 'command/unknown-seat': 'seat',
  'dispatch/unknown-action': 'action', 'dispatch/action-closed': 'action', 'dispatch/issue-needed': 'issue', 'dispatch/unknown-issue': 'issue',
  'dispatch/nothing-to-stall': 'issue', 'dispatch/unknown-confidence': 'issue', 'dispatch/question-open': 'answer', 'dispatch/unknown-response': 'answer',
  'dispatch/accord-closed': 'issue', 'dispatch/unknown-family': 'family', 'dispatch/unknown-format': 'format',
  'agenda/unknown-family': 'family', 'agenda/no-core-family': 'family', 'agenda/format-closed': 'format',
  'offer/unknown-issue': 'issue', 'offer/unknown-position': 'position', 'offer/off-agenda': 'issue',
  'table/cannot-guarantee': 'issue', 'table/cannot-sound-out': 'seat',
  'statement/closed': 'statement', 'statement/unknown-issue': 'issue', 'statement/unknown-position': 'position', 'statement/unknown-action': 'action',
  'statement/unknown-round': 'round',
};

function givenSentence(words: Words, rejection: Rejection): string {
  const kind = GIVEN[rejection.code];
  if (kind === undefined || rejection.given === undefined) return '';
  return words.say('rejection.given', { given: nameOf(words, rejection.given, { kind, rejection }) });
}

function allowedSentence(words: Words, rejection: Rejection): string {
  const kind = ALLOWED[rejection.code];
  const { allowed } = rejection;
  if (kind === undefined || allowed === undefined) return '';
  if (allowed.length === 0) return words.say('rejection.allowed.none');
  const id = rejection.code === 'turn/not-your-turn' || rejection.code === 'turn/already-sealed' ? 'rejection.waiting-for' : 'rejection.allowed';
  return words.say(id, { allowed: words.list(allowed.map((one) => nameOf(words, one, { kind, rejection }))) });
}

function nameOf(words: Words, id: string, { kind, rejection }: { readonly kind: Kind; readonly rejection: Rejection }): string {
  switch (kind) {
    case 'action': return words.action(id);
    case 'answer': return rejection.code === 'dispatch/question-open' && id !== rejection.given ? words.response(rejection.given ?? '', id) : words.answer(id);
    case 'command': return said(words, `command.name.${id}`, id);
    case 'family': return words.family(id);
    case 'format': return said(words, `format.${id}`, id);
    case 'issue': return words.issue(id);
    case 'number': return numberOf(words, id);
    case 'position': return positionOf(words, rejection, id);
    case 'round': return words.say('round.numbered', { round: numberOf(words, id) });
    case 'seat': return seatOf(words, id);
    case 'statement': return said(words, `statement.name.${id}`, id);
  }
}

/** What was given may be anything: what the catalog does not know is named as it stands. */
const said = ({ say }: Words, id: string, otherwise: string): string => (say.knows(id) ? say(id) : otherwise);
const isNumber = (id: string): boolean => /^-?\d{1,6}$/.test(id);
const numberOf = (words: Words, id: string): string => (isNumber(id) ? words.number(Number(id)) : id);

function positionOf(words: Words, { issue }: Rejection, id: string): string {
  if (issue === undefined || !isNumber(id)) return numberOf(words, id);
  return words.say('position.with-label', { position: numberOf(words, id), label: words.label(issue, Number(id)) });
}

function seatOf(words: Words, id: string): string {
  const seat = SEATS.find((one) => one === id);
  return seat === undefined ? id : words.seatInSentence(seat);
}
