/** The sources that a text cites, as links, for places where the text itself cannot hold them. */
import type { ReactNode } from 'react';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { SourceLink } from './prose.tsx';

export function Sources({ text }: { readonly text: string }): ReactNode {
  const speaker = useSpeaker();
  const cited = speaker.citations(text).filter((part) => part.kind === 'source');
  if (cited.length === 0) return undefined;
  return <p className="sources">{speaker.say('ui.sources')} {cited.map((part) => <SourceLink key={part.source.id} part={part} />)}</p>;
}
