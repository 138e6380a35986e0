/** Questions to talk about after a game: those of the scenario that fit its ending, each with a way to its idea in the glossary. */
import type { ReactNode } from 'react';
import type { Ending } from '../../engine/index.ts';
import type { Question } from '../../scenario/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { Cited } from '../papers/prose.tsx';
import { anchorOf, showIdea } from './glossary.tsx';

type DiscussionProps = { readonly questions: readonly Question[]; readonly ending: Ending };

/** It stands on a page that has the glossary, too. */
export function Discussion({ questions, ending }: DiscussionProps): ReactNode {
  const { say } = useSpeaker();
  const put = questions.filter(({ when }) => when === undefined || when === ending);
  if (put.length === 0) return undefined;
  return (
    <section className="debrief-part discussion" aria-labelledby="discussion-title">
      <h2 id="discussion-title">{say('ui.discussion.title')}</h2>
      <ol>{put.map((question, nth) => <Item key={nth} question={question} />)}</ol>
    </section>
  );
}

function Item({ question: { text, about } }: { readonly question: Question }): ReactNode {
  const speaker = useSpeaker();
  return (
    <li>
      <div className="question">
        <p><Cited text={speaker.scenario(text)} /></p>
        {about !== undefined && (
          <a className="to-glossary" href={`#${anchorOf(about)}`} onClick={(event) => showIdea(event, about)}>
            {speaker.say('ui.discussion.about', { name: speaker.say(`glossary.${about}.name`) })}
          </a>
        )}
      </div>
    </li>
  );
}
