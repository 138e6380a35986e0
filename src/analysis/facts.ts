/** What a debrief tells beside the charts, all at once. Not here: any of it; only that it belongs together. */
import { type Credibility, credibilityOf } from './credibility.ts';
import { type Ledger, ledgerOf } from './ledger.ts';
import type { Moment } from './moment.ts';
import { type Pressure, pressureOf } from './pressure.ts';
import { promisesOf, type PromiseStory } from './promises.ts';
import { storyOf, type Told } from './story.ts';

export type Facts = {
  readonly story: readonly Moment[];
  readonly ledger: Ledger;
  readonly promises: readonly PromiseStory[];
  readonly credibility: Credibility;
  readonly pressure: Pressure;
};

export function factsOf(told: Told): Facts {
  return { story: storyOf(told), ledger: ledgerOf(told), promises: promisesOf(told), credibility: credibilityOf(told), pressure: pressureOf(told) };
}
