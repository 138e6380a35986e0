/** A text that the adviser proposes, a line a term; one that is nearly the first proposed says only where it differs. */
import type { ReactNode } from 'react';
import type { Command, IssueId, Terms } from '../../engine/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';

type AdviceTextProps = {
  readonly terms: Terms;
  /** The first text proposed, unless this is it. */
  readonly first: Terms | undefined;
};

export function AdviceText({ terms, first }: AdviceTextProps): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  const named = Object.keys(terms);
  const differing = first === undefined ? named : [...new Set([...named, ...Object.keys(first)])].filter((issue) => terms[issue] !== first[issue]);
  const isAlike = differing.length * 2 < named.length;
  const line = (issue: IssueId): string => {
    const position = terms[issue];
    return position === undefined ? say('ui.adviser.not-named') : speaker.label(issue, position);
  };
  return (
    <>
      {isAlike && <p className="advice-detail">{say('ui.adviser.as-first')}</p>}
      <ul className="advice-terms">{(isAlike ? differing : named).map((issue) => <li key={issue}>{speaker.issue(issue)}: <b>{line(issue)}</b></li>)}</ul>
    </>
  );
}

/** The text that a command carries, if it carries one. */
export function textOf(command: Command): Terms | undefined {
  return command.kind === 'offer' || command.kind === 'bridge' || command.kind === 'sound-out' ? command.terms : undefined;
}
