/**
 * How the mediator may open the table: what is talked about, in which format, and what is carried; by the worth of the best
 * text for both on the issues that would then be on the table, and by what opening it so is declared to move.
 * Not here: how a mediating agent decides it (mediator-agenda.ts), whose choice comes first on a tie.
 */
import { agendaPrices, issuesAtTable, trustGauge, type AgendaChoices, type AgendaCommand, type Move } from '../../engine/index.ts';
import { guessesOf } from '../expert/mediator-guesses.ts';
import { bestText } from '../expert/mediator-text.ts';
import { stakesOf } from '../gauge-stakes.ts';
import { setTheAgenda, talksEarnTrust } from '../mediator-agenda.ts';
import { openIssues } from '../open-issues.ts';
import type { PolicyInput, Reason } from '../policy.ts';
import type { Option } from './advice.ts';
import { byWorth } from './by-worth.ts';
import { expectedMoves } from './declared-moves.ts';

export function agendaOptions(input: PolicyInput, choices: AgendaChoices): readonly Option[] {
  const { command, reasons } = setTheAgenda(input, choices);
  if (command.kind !== 'agenda') return [];
  const textsOn = worthOfTexts(input);
  const stakes = stakesOf(input);
  const optionOf = (agenda: AgendaCommand, nth: number): Option => {
    const moves = agendaPrices(input.rules, input.now, agenda);
    return {
      command: agenda,
      worth: Math.round(textsOn(agenda) + [...moves, ...movesByTalks(input, agenda)].reduce((sum, { gauge, byCenti }) => sum + byCenti * stakes(gauge), 0)),
      expects: expectedMoves(input, moves), why: nth === 0 ? reasons : reasonsFor(input, agenda),
    };
  };
  return byWorth([command, ...variantsOf(command, choices)].map(optionOf));
}

/** Steps of the search for texts on each agenda. */
const LOOK = 800;

/** What the best text for both is worth on an agenda; each set of issues is looked at once. */
function worthOfTexts(input: PolicyInput): (agenda: AgendaCommand) => number {
  const guesses = guessesOf(input);
  const known = new Map<string, number>();
  return ({ families, format }) => {
    const named = issuesAtTable(input.rules, { agenda: { families, format, wide: false } }).map(({ id }) => id);
    const name = named.join(' ');
    const found = known.get(name);
    if (found !== undefined) return found;
    const { text } = bestText({ ...input, budget: LOOK }, { text: openIssues(input, families).filter(({ issue }) => named.includes(issue)) }, guesses);
    const worth = text === 'none' ? 0 : text.worth;
    known.set(name, worth);
    return worth;
  };
}

/** Other formats first, then a wider or a narrower agenda, then nothing carried. */
function variantsOf(agenda: AgendaCommand, { coreFamilies, wideFamilies, formats, carry }: AgendaChoices): readonly AgendaCommand[] {
  return [
    ...formats.filter((format) => format !== agenda.format).map((format): AgendaCommand => ({ ...agenda, format, carry: format === 'indirect' ? agenda.carry : [] })),
    ...wideFamilies.map((family): AgendaCommand => ({
      ...agenda, families: agenda.families.includes(family) ? agenda.families.filter((one) => one !== family) : [...agenda.families, family],
    })),
    ...(carry.length > 0 && agenda.format === 'indirect' ? [{ ...agenda, carry: agenda.carry.length > 0 ? [] : carry.slice(0, 1) }] : []),
    ...(coreFamilies.length < 2 ? [] : coreFamilies.map((family): AgendaCommand => ({ ...agenda, families: agenda.families.filter((one) => one !== family) }))),
  ];
}

/** What a table held to its end moves of trust, in the measure of its format. */
function movesByTalks(input: PolicyInput, { format }: AgendaCommand): readonly Move[] {
  const { rules } = input;
  if (!talksEarnTrust(input)) return [];
  const byCenti = Math.trunc((rules.constants.trust.talksHeldCenti * rules.constants.formats[format].trustPercent) / 100);
  return rules.principals.map((seat) => ({ gauge: trustGauge(seat), byCenti }));
}

/** What may be said for it: of a format that the moment does not ask for, only that it is open. */
function reasonsFor(input: PolicyInput, { format, carry }: AgendaCommand): readonly Reason[] {
  if (carry.length > 0) return [{ kind: 'carries', count: carry.length }];
  const earns = talksEarnTrust(input);
  const because = format === 'direct' && earns ? 'earns-trust' : format === 'indirect' && !earns ? 'quieter' : 'open';
  return [{ kind: 'format', format, because }];
}
