/** Puts the page into its place in the document. */
import { createRoot } from 'react-dom/client';
import type { PageStore } from '../store/index.ts';
import { createSpeaker } from '../text/index.ts';
import { Page } from './frame/page.tsx';
import { LANGUAGE } from './frame/speaker-context.tsx';

export function mountPage(place: Element, store: PageStore): void {
  const { language, direction } = createSpeaker({ language: LANGUAGE });
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  createRoot(place).render(<Page store={store} />);
}
