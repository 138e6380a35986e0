/**
 * The ids of the glossary: the ideas of the field that this game lets one see, in the order in which they are listed.
 * Not here: what an idea means (text/en/glossary.ts), what to read about it (text/references.ts).
 * Invariant: ids are stable words; a question of a scenario file may name any of them, and a saved game keeps its file.
 */

/** "Idea", because a term is one issue at one position here. */
export const IDEAS = [
  'batna',
  'zopa',
  'two-level-game',
  'win-set',
  'ripeness',
  'credibility',
  'commitment-problem',
  'security-dilemma',
  'costly-signal',
  'cheap-talk',
  'graduated-reciprocation',
  'audience-costs',
  'brinkmanship',
  'escalation-ladder',
  'logrolling',
  'package-deal',
  'interim-agreement',
  'verification',
  'snapback',
  'mediation',
  'pareto-frontier',
  'nash-solution',
  'kalai-smorodinsky-solution',
] as const;

export type Idea = (typeof IDEAS)[number];
