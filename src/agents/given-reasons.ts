/**
 * Reasons that come out of a record, where they may be of any shape.
 * Not here: what they say.
 */
import type { Reason, ReasonKind } from './policy.ts';

type Of<Kind extends ReasonKind> = Partial<Extract<Reason, { readonly kind: Kind }>>;

/** Those that say of which kind they are; the rest of a file's reasons is left out. */
export function readReasons(reasons: readonly unknown[]): readonly Reason[] {
  return reasons.filter((one): one is Reason => typeof one === 'object' && one !== null && 'kind' in one && typeof one.kind === 'string');
}

/** The first of that kind; its other fields are to be looked at before they are believed. */
export function given<Kind extends ReasonKind>(reasons: readonly unknown[], kind: Kind): Of<Kind> | undefined {
  return reasons.find((one): one is Of<Kind> => typeof one === 'object' && one !== null && 'kind' in one && one.kind === kind);
}

export function has(reasons: readonly unknown[], kind: ReasonKind): boolean {
  return given(reasons, kind) !== undefined;
}
