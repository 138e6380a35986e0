/**
 * How the document looks by the player's word and the system's: theme, contrast, motion, papers only, language.
 * Not here: the colours (assets/look/tokens.css), and what scenes make of it.
 * Invariant: `<html>` always carries all of it, from before the first screen on.
 */
import type { PageState, PageStore } from '../../store/index.ts';
import { direction } from '../../text/index.ts';
import { type View, viewOf } from './use-view.ts';

/** What the system asks for. */
export type System = { readonly dark: boolean; readonly moreContrast: boolean; readonly lessMotion: boolean };

/** The data attributes of `<html>`. */
export type Appearance = {
  readonly theme: 'light' | 'dark';
  readonly contrast: 'normal' | 'more';
  readonly motion: 'less' | 'full';
  readonly view: View;
};

/** The player's word goes before the system's. At speed 0 nothing moves, whatever was asked for. */
export function appearanceOf(state: Pick<PageState, 'preferences' | 'stage'>, system: System): Appearance {
  const { theme, contrast, motion, animationSpeed } = state.preferences;
  const lessMotion = motion === 'system' ? system.lessMotion : motion === 'less';
  return {
    theme: theme === 'system' ? (system.dark ? 'dark' : 'light') : theme,
    contrast: contrast === 'more' || system.moreContrast ? 'more' : 'normal',
    motion: lessMotion || animationSpeed === 0 ? 'less' : 'full',
    view: viewOf(state),
  };
}

/** Keeps `<html>` in step with the preferences, the language and the system, for the page's life. */
export function followAppearance({ state }: PageStore, root: HTMLElement = document.documentElement): void {
  const asks = {
    dark: matchMedia('(prefers-color-scheme: dark)'),
    moreContrast: matchMedia('(prefers-contrast: more)'),
    lessMotion: matchMedia('(prefers-reduced-motion: reduce)'),
  };
  const follow = (): void => {
    const { preferences, stage, language } = state.getState();
    const system: System = { dark: asks.dark.matches, moreContrast: asks.moreContrast.matches, lessMotion: asks.lessMotion.matches };
    Object.assign(root.dataset, appearanceOf({ preferences, stage }, system));
    root.lang = language;
    root.dir = direction(language);
  };
  follow();
  state.subscribe((now, before) => {
    if (now.preferences !== before.preferences || now.stage.canvas !== before.stage.canvas || now.language !== before.language) follow();
  });
  for (const query of Object.values(asks)) query.addEventListener('change', follow);
}
