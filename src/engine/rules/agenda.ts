/** Agenda: the mediator opens the table, widens the agenda, and carries confidences between two rooms. */
import { reluctantSides, wideningPrice } from '../agenda-prices.ts';
import type { AgendaCommand } from '../command.ts';
import { moveGauge, moveTrust } from '../gauges.ts';
import { creditGauge, isWide, otherOf, standingGauge } from '../lookup.ts';
import type { Turn } from '../turn.ts';
import { log } from '../turn.ts';
import { openerOf } from './capitals.ts';

/** Sets families and format, pays for hosting, and gives the opening floor. */
export function setAgenda(turn: Turn, command: AgendaCommand): void {
  const { state, rules } = turn;
  const families = rules.families.filter(({ id }) => command.families.includes(id)).map(({ id }) => id);
  const wide = families.some((family) => isWide(rules, family));
  state.agenda = { families, format: command.format, wide };
  log(turn, { kind: 'agenda-set', families, format: command.format, wide });
  for (const side of rules.principals) moveGauge(turn, creditGauge(side), rules.constants.credit.hostingCenti, { kind: 'rule', rule: 'hosting' });
  if (wide) widen(turn);
  for (const index of command.carry) carry(turn, index);
  const opener = openerOf(rules.principals, state.round);
  const table = { opener, exchange: 1, turns: 0, passes: 0, standing: { kind: 'none' as const }, bridged: false, soundedOut: [], offers: 0 };
  state.phase = { kind: 'floor', seat: opener, table };
}

/** The reluctant side pays at home and is trusted a little more for it; repeated, it tells less. */
function widen(turn: Turn): void {
  const { state, rules } = turn;
  const { standingCenti, trustCenti } = wideningPrice(rules, state.widenings);
  for (const seat of reluctantSides(rules, state.agenda.families)) {
    const cause = { kind: 'seat', rule: 'agenda-widened', seat } as const;
    moveGauge(turn, standingGauge(seat), standingCenti, cause);
    moveTrust(turn, otherOf(rules, seat), trustCenti, { source: 'gestures', cause });
  }
  state.widenings += 1;
}

function carry(turn: Turn, index: number): void {
  const { state, rules } = turn;
  const confidence = state.confidences[index];
  if (confidence === undefined) return;
  state.confidences = state.confidences.map((one, at) => (at === index ? { ...one, carried: true } : one));
  const to = otherOf(rules, confidence.from);
  log(turn, { kind: 'confidence-carried', from: confidence.from, to, content: confidence.content });
  const cause = { kind: 'seat', rule: 'carried', seat: confidence.from } as const;
  moveGauge(turn, creditGauge(to), rules.constants.credit.carryingCenti, cause);
  moveTrust(turn, to, rules.constants.trust.carriedCenti, { source: 'words', cause });
}
