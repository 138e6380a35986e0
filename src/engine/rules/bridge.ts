/** The sealed answers to a bridging text: initialled by both it goes to the capitals, else the talks go on. */
import type { BridgeAnswer } from '../command.ts';
import { moveGauge } from '../gauges.ts';
import type { SeatId } from '../ids.ts';
import { creditGauge } from '../lookup.ts';
import type { Phase } from '../state.ts';
import type { Turn } from '../turn.ts';
import { log } from '../turn.ts';
import { concede } from './concede.ts';
import { afterMediation, initialText } from './table.ts';

type BridgePhase = Extract<Phase, { kind: 'bridge' }>;

export function resolveBridge(turn: Turn, bridge: BridgePhase, answers: ReadonlyMap<SeatId, BridgeAnswer>): void {
  const { rules } = turn;
  const answerOf = (seat: SeatId): BridgeAnswer => answers.get(seat) ?? 'refuse';
  for (const seat of rules.principals) {
    log(turn, { kind: 'bridge-answered', seat, answer: answerOf(seat) });
    reward(turn, seat, answerOf(seat));
  }
  const accepted = rules.principals.every((seat) => answerOf(seat) !== 'refuse');
  if (!accepted) return afterMediation(turn, bridge.table);
  for (const seat of rules.principals) concede(turn, seat, { terms: bridge.terms, to: 'bridging-text' });
  initialText(turn, {
    kind: 'initialled',
    terms: bridge.terms,
    guaranteed: bridge.guaranteed,
    source: 'bridging-text',
    by: rules.mediator,
    adReferendum: rules.principals.filter((seat) => answerOf(seat) === 'ad-referendum'),
  });
}

/** A text that a side takes earns credit with it; one that it refuses costs credit. */
function reward(turn: Turn, seat: SeatId, answer: BridgeAnswer): void {
  const { credit } = turn.rules.constants;
  const refused = answer === 'refuse';
  const cause = { kind: 'seat', rule: refused ? 'bridge-refused' : 'bridge-initialled', seat } as const;
  moveGauge(turn, creditGauge(seat), refused ? credit.bridgeRefusedCenti : credit.bridgeInitialledCenti, cause);
}
