/**
 * How the page is looked at: papers over the pictured world, or papers alone. One tree of components serves both.
 * Not here: what each looks like (style/stage.css), and telling the document (appearance.ts).
 */
import type { PageState } from '../../store/index.ts';
import { usePage } from './page-context.tsx';

export type View = 'stage' | 'text';

/** Papers alone where the player wants it, and where there is no picture to be had. */
export function viewOf({ preferences, stage }: Pick<PageState, 'preferences' | 'stage'>): View {
  return preferences.textView || stage.canvas === 'failed' || stage.canvas === 'broken' ? 'text' : 'stage';
}

export function useView(): View {
  return usePage(viewOf);
}
