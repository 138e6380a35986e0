/** What only the viewer's own seat knows: confidences, hurdle, no-deal value, action points. */
import type { Observation, Rules } from '../../engine/index.ts';
import { confidenceClause } from '../sentences/confidence.ts';
import type { Words } from '../words.ts';

export function confidenceLines(words: Words, { confidences, viewer }: Observation): readonly string[] {
  return confidences.map(({ from, content, mayPassOn, carried }) => {
    const kind = from === viewer ? 'own' : mayPassOn && !carried ? 'may-pass-on' : 'heard';
    return words.say(`situation.confidence.${kind}`, { seat: words.seatInSentence(from), content: confidenceClause(words, content) });
  });
}

export function ownLines(words: Words, rules: Rules, { own }: Observation): readonly string[] {
  if (own.kind === 'none') return [];
  const points = words.say('situation.points', { points: words.number(rules.constants.actionPoints) });
  if (!rules.principals.includes(own.seat)) return [points];
  return [
    points,
    words.say('situation.hurdle', { percent: words.percent(own.hurdlePercent) }),
    words.say('situation.no-deal', { points: words.points(own.noDealCentipoints) }),
  ];
}
