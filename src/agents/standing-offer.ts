/** The offer that lies before a principal, as its own capital would judge it now; and what it has said itself at this table. */
import { assess, sameTerms, type Assessment, type FloorChoices, type Terms } from '../engine/index.ts';
import type { PolicyInput } from './policy.ts';

export function standingOffer({ rules, now }: Pick<PolicyInput, 'rules' | 'now'>, { initial }: FloorChoices): Assessment | 'none' {
  if (initial.kind === 'none' || now.phase.kind !== 'floor') return 'none';
  const { standing } = now.phase.table;
  return assess(rules, now, initial.terms, standing.kind === 'offer' ? standing.guaranteed : []);
}

/** The bridging text that waits for the seat's answer, judged likewise. */
export function bridgingText({ rules, now }: Pick<PolicyInput, 'rules' | 'now'>): Assessment | 'none' {
  return now.phase.kind === 'bridge' ? assess(rules, now, now.phase.terms, now.phase.guaranteed) : 'none';
}

/** Whether the seat has laid any text at this table. */
export function hasLaid({ past, seat }: Pick<PolicyInput, 'past' | 'seat'>): boolean {
  const opened = past.findLastIndex(({ kind }) => kind === 'agenda-set');
  return past.slice(opened + 1).some((event) => event.kind === 'offered' && event.seat === seat);
}

/** Whether the seat has laid this very text at this table: saying it again would only take time. */
export function wasSaid({ rules, past, seat }: Pick<PolicyInput, 'rules' | 'past' | 'seat'>, terms: Terms): boolean {
  for (let index = past.length - 1; index >= 0; index -= 1) {
    const event = past[index];
    if (event === undefined || event.kind === 'agenda-set') return false;
    if (event.kind === 'offered' && event.seat === seat && sameTerms(rules, event.terms, terms)) return true;
  }
  return false;
}
