/**
 * When a deal became possible or ceased to be, and what moved the door.
 * Not here: how that was found (analysis/).
 */
import type { Because, Door, GaugeMove } from '../../analysis/index.ts';
import type { Rules } from '../../engine/index.ts';
import type { Words } from '../words.ts';
import { gaugeMoveSentence } from './gauge-move.ts';
import { capitalised } from './prose.ts';

export type DoorStory = {
  /** What happened, in one sentence. */
  readonly headline: string;
  /** One sentence a part that moved the door, and under it the moves behind it. */
  readonly because: readonly { readonly part: string; readonly moves: readonly string[] }[];
};

/** Example: "Step 15, round 2: no text was left that both capitals would sign." "The United States believed promises less." */
export function doorStory(words: Words, rules: Rules, { step, round, kind, after, because }: Door): DoorStory {
  return {
    headline: words.say(`door.${kind}`, { step, round, texts: after }),
    because: because.map((each) => ({ part: partSentence(words, rules, each), moves: each.moves.map((move) => moveSentence(words, move)) })),
  };
}

function partSentence(words: Words, rules: Rules, { part, way }: Because): string {
  if (!('side' in part)) return words.say(`door.part.${part.kind}`);
  const seat = words.seatInSentence(rules.principals[part.side]);
  return capitalised(words.say(part.kind === 'mandate' ? 'door.part.mandate' : `door.part.${part.kind}.${way}`, { seat }));
}

function moveSentence(words: Words, move: GaugeMove): string {
  return gaugeMoveSentence(words, { kind: 'gauge-moved', ...move });
}
