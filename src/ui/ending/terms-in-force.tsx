/** What stands in the end, term by term. */
import type { ReactNode } from 'react';
import type { Terms } from '../../engine/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';

export function TermsInForce({ terms }: { readonly terms: Terms }): ReactNode {
  const speaker = useSpeaker();
  if (Object.keys(terms).length === 0) return undefined;
  return (
    <>
      <p className="ending-terms-title">{speaker.say('ui.ending.terms')}</p>
      <TermList terms={terms} />
    </>
  );
}

export function TermList({ terms }: { readonly terms: Terms }): ReactNode {
  const speaker = useSpeaker();
  return <ul className="ending-terms">{Object.entries(terms).map(([issue, position]) => <li key={issue}>{speaker.issue(issue)}: <b>{speaker.label(issue, position)}</b></li>)}</ul>;
}
