/**
 * Sound: the one door to this room. It brings Howler with it: import it lazily, after the first gesture.
 */
export { startSound } from './start-sound.ts';
