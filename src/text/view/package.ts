/** A package as list lines, in the scenario's order of issues: what each term says and who gives it. */
import type { Rules, Terms } from '../../engine/index.ts';
import type { Words } from '../words.ts';

/** With `inForce`, a term that replaces another one says so. */
export function describePackage(words: Words, rules: Rules, { terms, inForce = {} }: { readonly terms: Terms; readonly inForce?: Terms }): readonly string[] {
  const named = rules.issues.flatMap(({ id, giver }) => {
    const position = terms[id];
    return position === undefined ? [] : [{ id, giver, position, before: inForce[id] ?? 0 }];
  });
  if (named.length === 0) return [words.say('package.empty')];
  return named.map(({ id, giver, position, before }) => {
    const values = { issue: words.issue(id), position: words.position(id, position), seat: words.seatInSentence(giver) };
    const changed = Object.hasOwn(inForce, id) && before !== position;
    return changed ? words.say('package.term.changed', { ...values, before: words.label(id, before) }) : words.say('package.term', values);
  });
}
