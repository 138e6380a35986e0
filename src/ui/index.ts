/** The papers: the one door to this room. */
export { followAppearance } from './frame/appearance.ts';
export { mountPage } from './mount.tsx';
