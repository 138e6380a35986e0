/**
 * How the mediator may open the table: what is talked about, in which format, and what is carried.
 * Not here: how a mediating agent decides it (mediator-agenda.ts), whose choice comes first.
 */
import { creditGauge, trustGauge, type AgendaChoices, type AgendaCommand } from '../../engine/index.ts';
import { setTheAgenda, talksEarnTrust } from '../mediator-agenda.ts';
import type { PolicyInput, Reason } from '../policy.ts';
import { POINT } from '../principal-plan.ts';
import type { Option } from './advice.ts';
import { expectedMoves } from './declared-moves.ts';

export function agendaOptions(input: PolicyInput, choices: AgendaChoices): readonly Option[] {
  const { command, reasons } = setTheAgenda(input, choices);
  if (command.kind !== 'agenda') return [];
  const optionOf = (agenda: AgendaCommand, nth: number): Option => ({
    command: agenda, worth: -nth * POINT, expects: expectedMoves(input, pricesOf(input, agenda)), why: nth === 0 ? reasons : reasonsFor(input, agenda),
  });
  return [command, ...variantsOf(command, choices)].map(optionOf);
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

/** What carrying costs in credit, and what it earns in trust. */
function pricesOf({ rules, now }: PolicyInput, { carry }: AgendaCommand): readonly { readonly gauge: string; readonly byCenti: number }[] {
  const { credit, trust } = rules.constants;
  return rules.principals.flatMap((seat) => {
    const count = now.confidences.filter(({ index, from }) => carry.includes(index) && from === seat).length;
    return count === 0 ? [] : [{ gauge: creditGauge(seat), byCenti: credit.carryingCenti * count }, { gauge: trustGauge(seat), byCenti: trust.carriedCenti * count }];
  });
}

/** What may be said for it: of a format that the moment does not ask for, only that it is open. */
function reasonsFor(input: PolicyInput, { format, carry }: AgendaCommand): readonly Reason[] {
  if (carry.length > 0) return [{ kind: 'carries', count: carry.length }];
  const earns = talksEarnTrust(input);
  const because = format === 'direct' && earns ? 'earns-trust' : format === 'indirect' && !earns ? 'quieter' : 'open';
  return [{ kind: 'format', format, because }];
}
