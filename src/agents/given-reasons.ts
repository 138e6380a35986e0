/**
 * Reasons looked up by kind, where they come out of a record and may be of any shape.
 * Not here: what they say.
 */
import type { Reason, ReasonKind } from './policy.ts';

type Of<Kind extends ReasonKind> = Partial<Extract<Reason, { readonly kind: Kind }>>;

/** The first of that kind; its other fields are to be looked at before they are believed. */
export function given<Kind extends ReasonKind>(reasons: readonly unknown[], kind: Kind): Of<Kind> | undefined {
  return reasons.find((one): one is Of<Kind> => typeof one === 'object' && one !== null && 'kind' in one && one.kind === kind);
}

export function has(reasons: readonly unknown[], kind: ReasonKind): boolean {
  return given(reasons, kind) !== undefined;
}
