/**
 * What a script is: a player that tries one trick, to find out whether honest agents can be milked by it. In all else it
 * does what the standard agent of its temper would.
 * Not here: the tricks (of-principals.ts, of-the-mediator.ts).
 */
import type { Choices, Command } from '../../engine/index.ts';
import type { Decision, Policy, PolicyInput } from '../policy.ts';
import { standardAgent } from '../standard-agent.ts';

type Kind = Choices['kind'];
type ChoicesOf<K extends Kind> = Extract<Choices, { readonly kind: K }>;

/** What the trick does with one kind of choice; `honest` is what the standard agent would do. */
export type Trick<K extends Kind> = (input: PolicyInput, choices: ChoicesOf<K>, honest: Decision) => Command;
export type Tricks = { readonly [K in Kind]?: Trick<K> };

export function tricked(tricks: Tricks): Policy {
  return (input) => {
    const honest = standardAgent(input);
    // The trick under a kind takes choices of that kind, which types cannot tell of a look-up.
    const trick = tricks[input.choices.kind] as Trick<Kind> | undefined;
    if (trick === undefined) return honest;
    const command = trick(input, input.choices, honest);
    return command === honest.command ? honest : { command, reasons: [{ kind: 'bides-its-time' }], steps: honest.steps };
  };
}
