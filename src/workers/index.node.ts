/** Workers of the command line: the Node half of this room. */
export { selfPlay, type PoolOptions, type Seeds } from './pool.node.ts';
export type { Played, SelfPlay } from './self-play.ts';
