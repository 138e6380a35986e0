/** Rises only when the engine changes what a record re-runs to. */
export const RULES_VERSION = 1;
