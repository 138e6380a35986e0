/** Puts the page into its place in the document. */
import { createRoot } from 'react-dom/client';
import type { PageStore } from '../store/index.ts';
import { Page } from './frame/page.tsx';

export function mountPage(place: Element, store: PageStore): void {
  createRoot(place).render(<Page store={store} />);
}
