/**
 * Tricks of the mediator: texts that serve one side, hoarding credit, closing the agenda.
 * Not here: how a trick stands in for an honest move (script.ts).
 */
import type { Side } from '../../bargaining/index.ts';
import type { MediationChoices } from '../../engine/index.ts';
import { roomsOn } from '../open-issues.ts';
import { outlookOf } from '../outlook.ts';
import { searchPackages } from '../package-search.ts';
import type { Decision, PolicyInput } from '../policy.ts';
import { termsOf } from '../principal-plan.ts';
import type { Trick, Tricks } from './script.ts';

const pass = { kind: 'pass' } as const;

export const MEDIATOR_TRICKS = {
  'lopsided-to-first': { mediation: lopsided(0) },
  'lopsided-to-second': { mediation: lopsided(1) },
  'hoard-credit': {
    mediation: () => pass,
    agenda: (_, { coreFamilies }, { command }) => (command.kind === 'agenda' ? { ...command, families: coreFamilies, carry: [] } : command),
    dispatch: (_, __, { command }) => (command.kind === 'dispatch' ? { ...command, actions: [] } : command),
  },
  'block-agenda': { agenda: (_, { coreFamilies }, { command }) => (command.kind === 'agenda' ? { ...command, families: coreFamilies } : command) },
} as const satisfies Readonly<Record<string, Tricks>>;

/** The text that is best for one side among those that the other might just take. */
function lopsided(side: Side): Trick<'mediation'> {
  return (input, choices, honest) => (choices.mayBridge ? lopsidedText(input, choices, side) : honest.command);
}

function lopsidedText(input: PolicyInput, { text }: MediationChoices, side: Side): Decision['command'] {
  const outlook = outlookOf(input);
  const { tables, leaning } = outlook;
  const other = side === 0 ? 1 : 0;
  const takeable = searchPackages(tables, roomsOn(input, tables, text), input.budget).packages.filter(({ margin }) => margin[other] + leaning[other] >= 0);
  const [best] = [...takeable].sort((a, b) => b.margin[side] - a.margin[side]);
  return best === undefined ? pass : { kind: 'bridge', terms: termsOf(input, tables, best.positions) };
}
