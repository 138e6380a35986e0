/** The ideas of the field that the game lets one see: what each means, how it appears here, what to read. Each has an anchor. */
import type { ReactNode } from 'react';
import { type Idea, IDEAS } from '../../scenario/index.ts';
import { type Reference, referencesOn } from '../../text/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';

export const anchorOf = (idea: Idea): string => `term-${idea}`;

/** To the idea, unfolded; the page's address goes on naming the game and not the idea. */
export function showIdea(event: { preventDefault: () => void }, idea: Idea): void {
  event.preventDefault();
  const entry = document.getElementById(anchorOf(idea));
  entry?.closest('details')?.setAttribute('open', '');
  entry?.scrollIntoView({ block: 'start' });
  entry?.focus({ preventScroll: true });
}

export function Glossary(): ReactNode {
  const { say } = useSpeaker();
  return (
    <section className="debrief-part glossary" aria-labelledby="glossary-title">
      <h2 id="glossary-title">{say('ui.glossary.title')}</h2>
      <p className="hint">{say('ui.glossary.lead')}</p>
      <dl>{IDEAS.map((idea) => <Entry key={idea} idea={idea} />)}</dl>
    </section>
  );
}

function Entry({ idea }: { readonly idea: Idea }): ReactNode {
  const { say } = useSpeaker();
  return (
    <div className="glossary-entry" id={anchorOf(idea)} tabIndex={-1}>
      <dt>{say(`glossary.${idea}.name`)}</dt>
      <dd>{say(`glossary.${idea}.meaning`)}</dd>
      <dd><b>{say('ui.glossary.here')}</b> {say(`glossary.${idea}.here`)}</dd>
      <dd className="references">
        <b>{say('ui.glossary.read')}</b>
        <ul>{referencesOn(idea).map((reference) => <Work key={reference.title} reference={reference} />)}</ul>
      </dd>
    </div>
  );
}

/** Works stand in their own language, whatever the page speaks. */
function Work({ reference: { authors, year, title, published } }: { readonly reference: Reference }): ReactNode {
  return <li lang="en" dir="ltr">{authors} ({year}): <cite>{title}</cite>. {published}.</li>;
}
