/**
 * How an agent of any level behaves: plain data, and the word for each temper that always exists.
 * Not here: the numbers of those tempers and what is done with them (agents/). Here because scenarios bring tempers of
 * their own, which lie in the rules; the engine itself never reads them.
 */
/** The three that game.md measures by, then those of the literature. */
export const TEMPER_IDS = ['hawkish', 'pragmatic', 'conciliatory', 'boulware', 'reciprocator', 'legalist'] as const;
export type TemperId = (typeof TEMPER_IDS)[number];

export type TemperTraits = {
  /** Share in percent of the gain that it holds out for at the first table, and at the last. */
  readonly aspirationFirstPercent: number;
  readonly aspirationLastPercent: number;
  /** How fast aspiration falls between them: percent of the way at half time (50 is linear; less holds out longer). */
  readonly halfTimePercent: number;
  /** How readily kindness and pressure are answered in kind, percent. */
  readonly reciprocityPercent: number;
  /** Readiness to press, percent. */
  readonly pressurePercent: number;
  /** Readiness to stall a commitment that hurts, percent. */
  readonly stallPercent: number;
  /** Least margin (points) for which it will initial, over bare ratifiability. */
  readonly marginPoints: number;
  /** Share in percent of its aspiration that a small first step must bring while a framework is out of reach. */
  readonly interimPercent: number;
  /** Readiness to reassure the other side unasked, percent. */
  readonly gesturePercent: number;
  /** Readiness to threaten in public, and how often a threat is then carried out, percent. */
  readonly threatPercent: number;
  readonly carryOutPercent: number;
  /** Readiness to leave the table when provoked, percent. */
  readonly walkOutPercent: number;
  /** Readiness to confide in the mediator, percent. */
  readonly confidePercent: number;
  /** How much a step up the ladder frightens, percent of its price. */
  readonly cautionPercent: number;
  /** How far below the top rung its own pressure stops, hundredths of a point of escalation; and whether it also stops under fire. */
  readonly brinkCenti: number;
  readonly brinkUnderFire: 'heeds' | 'forgets';
  /** Whether a round of pressure may hold a gesture too. */
  readonly whilePressing: 'gives' | 'withholds';
  /** After a breach, or when the other side has left: how much of what could be taken back it takes back, percent (one issue at least). */
  readonly takesBackPercent: number;
  /** Readiness to leave an accord that was broken again and again, percent of the usual. */
  readonly leavesPercent: number;
  /** Its own deadlines are extended by the least that is open, or by one more. */
  readonly extends: 'least' | 'amply';
  /** Whether it signs what it cannot see being kept: `first` holds out for a term of every issue that verifies the other side's promises. */
  readonly verification: 'first' | 'weighed';
  /** How much its answers at the table give away: what it did alone; also what kind of thing stands in the way; also on which issue. */
  readonly candour: 'closed' | 'measured' | 'open';
  /** For the mediator: credit it keeps in hand, points. */
  readonly creditReservePoints: number;
  /** For the mediator: exchanges it lets the sides try alone before it bridges. */
  readonly bridgeAfterExchange: number;
  /** For the mediator: readiness to widen the agenda, percent. */
  readonly widenPercent: number;
};

/** A temper that a scenario brings: like one that always exists, but for the traits it names. */
export type OwnTemper = { readonly id: string; readonly like: TemperId; readonly traits: Partial<TemperTraits> };
