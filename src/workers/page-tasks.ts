/**
 * What can be done beside the page: an agent's thinking, an adviser's, and reading what comes from outside. The same code runs in the
 * worker and, where there is none, on the page's thread.
 * Not here: threads and messages.
 * Invariant: an answer depends on its task alone.
 */
import { type Advice, advise, type Decision, policyOf, type PolicyInput } from '../agents/index.ts';
import { invariant } from '../engine/index.ts';
import { type OpenedFile, openFile } from '../record/index.ts';
import { type ParseOutcome, parseScenario } from '../scenario/index.ts';

export type PageTask =
  | { readonly kind: 'think'; readonly level: string; readonly input: PolicyInput }
  | { readonly kind: 'advise'; readonly input: PolicyInput }
  | { readonly kind: 'open-file'; readonly text: string }
  | { readonly kind: 'parse-scenario'; readonly text: string };

/** What each kind of task gives. */
export type PageAnswers = { readonly think: Decision; readonly advise: Advice; readonly 'open-file': OpenedFile; readonly 'parse-scenario': ParseOutcome };

/** Throws only for a bug of ours: files answer with their problems. */
export function doTask(task: PageTask): PageAnswers[PageTask['kind']] {
  switch (task.kind) {
    case 'think': return think(task.level, task.input);
    case 'advise': return advise(task.input);
    case 'open-file': return openFile(task.text);
    case 'parse-scenario': return parseScenario(task.text);
  }
}

function think(level: string, input: PolicyInput): Decision {
  const policy = policyOf(level);
  invariant(policy !== undefined, `no agent of the level ${level}`);
  return policy(input);
}
