/** A text of a scenario without its references, for places that name the sources below it (sources.tsx). */
import type { Speaker } from '../../text/index.ts';

export function uncited(speaker: Speaker, text: string): string {
  return speaker.citations(text).map((part) => (part.kind === 'text' ? part.text : '')).join('').replaceAll(/ +([.,;])/g, '$1').trim();
}
