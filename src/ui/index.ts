/** The papers: the one door to this room. */
export { mountPage } from './mount.tsx';
