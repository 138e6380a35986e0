/** Text of a scenario in paragraphs, its sources as links. */
import type { ReactNode } from 'react';
import type { TextPart } from '../../text/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';

export function Prose({ text }: { readonly text: string }): ReactNode {
  return text.split(/\n+/).filter((paragraph) => paragraph.trim() !== '').map((paragraph) => (
    <p key={paragraph}><Cited text={paragraph} /></p>
  ));
}

/** One line of text with its sources as links. */
export function Cited({ text }: { readonly text: string }): ReactNode {
  const speaker = useSpeaker();
  return speaker.citations(text).map((part, index) => <Part key={`${index} ${part.text}`} part={part} />);
}

function Part({ part }: { readonly part: TextPart }): ReactNode {
  return part.kind === 'text' ? part.text : <SourceLink part={part} />;
}

/** A scenario file may come from anywhere: only an address of the web becomes a link. */
export function SourceLink({ part }: { readonly part: Extract<TextPart, { kind: 'source' }> }): ReactNode {
  const { title, address } = part.source;
  if (!/^https?:\/\//.test(address)) return <cite>{title}</cite>;
  return <a href={address} title={title} target="_blank" rel="noreferrer noopener">{part.text}</a>;
}
