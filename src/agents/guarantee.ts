/**
 * Which promises of a text of its own the mediator could vouch for.
 * Not here: whether it should (mediator-bridge.ts); what is legal, which only the engine's choices say.
 */
import { choicesFor, imagine, type IssueId, type Terms } from '../engine/index.ts';
import type { PolicyInput } from './policy.ts';

/** Asked of the engine with the text as a draft, in a world that differs from the real one only in what the mediator cannot see. */
export function promisesThatMayBeGuaranteed({ rules, now, seat, luck }: PolicyInput, terms: Terms): readonly IssueId[] {
  const first = (of: keyof typeof rules.briefs): string => rules.briefs[of][0]?.id ?? '';
  const state = imagine(rules, now, { briefs: { us: first('us'), iran: first('iran'), oman: first('oman') }, seed: luck });
  const choices = choicesFor(rules, state, seat, { kind: 'package', terms });
  return choices.kind === 'mediation' ? choices.mayGuarantee : [];
}
