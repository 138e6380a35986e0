/** Workers of the command line: the Node half of this room. */
export { judgeGame } from './judging.node.ts';
export { selfPlay, type Seeds } from './self-play.node.ts';
export type { Played, SelfPlay } from './self-play.ts';
